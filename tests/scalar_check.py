#!/usr/bin/env python3
"""Reads with PyYAML (YAML 1.1) what remit's own writer wrote, and compares the texts.

    scalar_check.py PROGRAM     PROGRAM prints the samples: tests/io/print_samples.cpp
"""
import datetime
import subprocess
import sys

import yaml


def as_text(value):
    return value.isoformat() if isinstance(value, datetime.date) else value


def main():
    printed = subprocess.run([sys.argv[1]], check=True, capture_output=True).stdout.decode()
    samples = yaml.load(printed, Loader=yaml.SafeLoader)
    wrong = 0
    for sample in samples:
        text = bytes.fromhex(sample["bytes"]).decode()
        first, second = sample["flow"]
        for where, value in ("block", sample["block"]), ("flow", first), ("map", second["key"]):
            if as_text(value) != text:
                print(f"{where}: {text!r} is read back as {value!r}")
                wrong += 1
    print(f"{len(samples)} texts, {wrong} wrong")
    return 1 if wrong or len(samples) < 1000 else 0


if __name__ == "__main__":
    sys.exit(main())

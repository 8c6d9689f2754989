#!/usr/bin/env python3
"""Asks the same of the same catalog in different surroundings: the answers have to be equal, byte for byte.

    determinism_check.py REMIT TASKS_YAML

The surroundings differ in folder, locale, time zone, width of the terminal, what fresh memory holds, and in time:
two seconds, which a zip archive or a date in it would show.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

QUESTIONS = [
    "who 物流", "who 物流 --format json", "who 物流 --format md",
    "tasks --format json", "tasks --format csv", "agencies", "agencies --format tsv",
    "gaps", "gaps --format json", "check --fail-on never", "check --fail-on never --format json",
    "check --fail-on never --format sarif", "check --fail-on never --format junit", "check --fail-on never --format md",
    "check --fail-on never --format github",
    "matrix --format csv", "matrix --format html", "matrix --layout list --format md", "matrix --layout pairs",
    "graph --format dot", "matrix -o OUT.xlsx", "matrix -o OUT.docx", "matrix --layout official -o OUT.html",
    "matrix --layout official --format md", "matrix --layout grid --sort pinyin -o OUT.xlsx", "matrix --layout list -o OUT.html", "report -o OUT.html",
]
SURROUNDINGS = [
    {"LANG": "C", "TZ": "UTC", "MALLOC_PERTURB_": "1"},
    {"LANG": "zh_CN.UTF-8", "LC_ALL": "tr_TR.UTF-8", "TZ": "Asia/Shanghai", "COLUMNS": "40", "MALLOC_PERTURB_": "165"},
]


def answers(program, catalog, folder, surroundings):
    """What each question is answered: exit code, stdout, stderr, and the file it writes."""
    folder.mkdir(parents=True)
    shutil.copy(catalog, folder / "tasks.yaml")
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("LC_", "LANG", "REMIT_"))}
    for place, question in enumerate(QUESTIONS):
        language = ("zh", "en")[place % 2]
        words = [program, "--lang", language, *question.replace("OUT", "answer").split()]
        done = subprocess.run(words, cwd=folder, env=kept | surroundings, capture_output=True, check=False, timeout=300)
        written = b"".join(path.read_bytes() for path in sorted(folder.glob("answer.*")))
        for path in folder.glob("answer.*"):
            path.unlink()
        yield question, (done.returncode, done.stdout, done.stderr, written)


def main():
    program, catalog = os.path.abspath(sys.argv[1]), sys.argv[2]
    with tempfile.TemporaryDirectory() as scratch:
        first = dict(answers(program, catalog, Path(scratch, "a"), SURROUNDINGS[0]))
        time.sleep(2)
        second = dict(answers(program, catalog, Path(scratch, "another", "folder"), SURROUNDINGS[1]))
    unanswered = [question for question, (code, out, _, written) in first.items() if code != 0 or not out + written]
    different = [question for question in first if first[question] != second[question]]
    for word, questions in (("not answered", unanswered), ("answered differently", different)):
        for question in questions:
            print(f"{word}: {question}: {first[question][2].decode()}")
    print(f"{len(first)} answers, {len(different)} of them different")
    return 1 if unanswered or different else 0


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
"""Holds pages for people to what the program says: every command in their ```console blocks is run.

    $ remit gaps              a command, run in the project's folder
    71 of 171 tasks …         what it prints, stdout before stderr; "…" or "..." alone stands for
                              any number of lines, a line that ends in "…" for one that begins so

    pages_check.py PROGRAM LANGUAGE PAGE [--update]

--update writes down what the program says today where a block does not hold: what stands between
two "…" becomes the most similar lines. Read the diff.

Lines beginning with "$ " that call something other than remit, and files written with -o, are
left alone: their output is not shown.
"""

import difflib
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def shown(text):
    """Commands with the lines shown below each."""
    for block in re.findall(r"```console\n(.*?)```", text, re.DOTALL):
        command, lines = None, []
        for line in block.splitlines():
            if line.startswith("$ "):
                if command:
                    yield command, lines
                command, lines = line[2:], []
            else:
                lines.append(line)
        if command:
            yield command, lines


def said(program, language, command):
    words = shlex.split(command, comments=True)
    environment = {**os.environ, "LC_ALL": language, "NO_COLOR": "1", "COLUMNS": "100"}
    run = subprocess.run([program, *words[1:]], cwd=ROOT, env=environment, capture_output=True, timeout=60)
    return (run.stdout + run.stderr).decode().splitlines()


def alike(line, pattern):
    line, pattern = line.rstrip(), pattern.rstrip()
    return line == pattern or (pattern.endswith("…") and line.startswith(pattern[:-1].rstrip()))


def fits(lines, patterns):
    if not patterns:
        return not lines
    if patterns[0].strip() in ("…", "..."):
        return any(fits(lines[skip:], patterns[1:]) for skip in range(len(lines) + 1))
    return bool(lines) and alike(lines[0], patterns[0]) and fits(lines[1:], patterns[1:])


def trimmed(lines):
    while lines and not lines[-1].strip():
        lines = lines[:-1]
    return lines


def is_gap(line):
    return line.strip() in ("…", "...")


def nearest(line, lines):
    """Where the line that is most like it stands."""
    return max(range(len(lines)), key=lambda i: difflib.SequenceMatcher(None, line, lines[i], False).ratio())


def renewed(lines, found):
    """The shown lines, with the same gaps, as the program says them now."""
    text, run, at = [], [], 0
    for line in [*lines, None]:
        if line is not None and not is_gap(line):
            run.append(line)
            continue
        if run and at < len(found):
            begin = at if not text else at + nearest(run[0], found[at:])
            end = len(found) if line is None else begin + nearest(run[-1], found[begin:]) + 1
            text += found[begin:end]
            run, at = [], end
        text += [] if line is None else [line]
    return text


def main(program, language, page, update=""):
    text = Path(page).read_text(encoding="utf-8")
    commands = [(command, lines) for command, lines in shown(text) if command.startswith("remit ")]
    if not commands:
        sys.exit(f"{page} shows no command")
    wrong = 0
    for command, lines in commands:
        if re.search(r"[|>]|\s-o\s", command) and not lines:
            continue
        found = trimmed(said(program, language, command))
        if not fits(found, trimmed(lines)):
            wrong += 1
            if update:
                new = "\n".join(renewed(trimmed(lines), found))
                text = text.replace("\n".join([f"$ {command}", *trimmed(lines)]), f"$ {command}\n{new}")
            print(f"{page}: $ {command}\nsays\n" + "\n".join(found[:40]) + "\nnot\n" + "\n".join(lines))
    print(f"{page}: {len(commands)} commands, {wrong} not as shown")
    if wrong and update:
        Path(page).write_text(text, encoding="utf-8")
    return 1 if wrong and not update else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))

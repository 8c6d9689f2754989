#!/usr/bin/env python3
"""Runs stories: catalogs whose first comment lines say what the remit command answers about them.

    #$ remit check FILE          a command; FILE is the story itself, SCRATCH an empty folder
    #> what stdout shows         a line; "..." alone stands for any number of lines
    #! what stderr shows
    #? 1                         the exit code, where it is not 0

A story may have several commands. They run one after the other in the story's folder.

    run_story.py --remit PROGRAM [--update] STORY...

--update rewrites the expectations that do not hold.
"""

import argparse
import difflib
import os
import re
import shlex
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class Step:
    command: str
    out: list = field(default_factory=list)
    err: list = field(default_factory=list)
    code: int = 0

    def lines(self):
        yield f"#$ {self.command}"
        for mark, text in (("#>", self.out), ("#!", self.err)):
            yield from (f"{mark} {line}".rstrip(" ") if not line else f"{mark} {line}" for line in text)
        if self.code:
            yield f"#? {self.code}"


def parse(text):
    """The story as parts in order: a Step, or a line of the head that is none; then the rest as it is."""
    parts, lines = [], text.split("\n")
    while lines and (lines[0].startswith("#") or not lines[0].strip()):
        line = lines.pop(0)
        mark, rest = line[:2], line[3:]
        step = parts[-1] if parts and isinstance(parts[-1], Step) else None
        if mark == "#$":
            parts.append(Step(rest.strip()))
        elif mark in ("#>", "#!", "#?") and step is None:
            raise ValueError(f"“{line}” before any “#$ remit …”")
        elif mark == "#>":
            step.out.append(rest)
        elif mark == "#!":
            step.err.append(rest)
        elif mark == "#?":
            step.code = int(rest)
        else:
            parts.append(line)
    return parts, "\n".join(lines)


def shown(data, scratch):
    """Output as lines; one that lacks its line end says so."""
    text = data.decode("utf-8", "backslashreplace").replace(scratch, "SCRATCH")
    if text and not text.endswith("\n"):
        text += "\\ no end of line\n"
    return text.split("\n")[:-1]


def run(step, story, program, scratch):
    words = shlex.split(step.command)
    if not words or words[0] != "remit":
        raise ValueError(f"“{step.command}” does not begin with “remit”")
    arguments = [story.name if w == "FILE" else w.replace("SCRATCH", scratch) for w in words[1:]]
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("LC_", "REMIT_", "COLUMNS"))}
    settled = {"LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "NO_COLOR": "1", "TZ": "UTC"}
    done = subprocess.run([program, *arguments], cwd=story.parent, env=kept | settled,
                          stdin=subprocess.DEVNULL, capture_output=True, timeout=120)
    return Step(step.command, shown(done.stdout, scratch), shown(done.stderr, scratch), done.returncode)


def alike(expected, actual):
    pattern = "".join("(?:.*\n)*?" if e == "..." else re.escape(e) + "\n" for e in expected)
    return re.fullmatch(pattern, "".join(a + "\n" for a in actual)) is not None


def holds(expected, actual):
    return (alike(expected.out, actual.out) and alike(expected.err, actual.err)
            and expected.code == actual.code)


def tell(story, program, update):
    """Whether all of the story holds (or does so now); what does not is printed."""
    text = story.read_text(encoding="utf-8")
    parts, rest = parse(text)
    if not any(isinstance(p, Step) for p in parts):
        raise ValueError("no “#$ remit …” at its top")
    wrong = 0
    with tempfile.TemporaryDirectory() as scratch:
        for i, expected in enumerate(parts):
            if not isinstance(expected, Step):
                continue
            actual = run(expected, story, program, scratch)
            if holds(expected, actual):
                continue
            wrong += 1
            parts[i] = actual
            print(*difflib.unified_diff([*expected.lines()], [*actual.lines()],
                                        f"{story.name}: expected", "actual", lineterm="", n=99), sep="\n")
    if wrong and update:
        head = [line for p in parts for line in (p.lines() if isinstance(p, Step) else [p])]
        story.write_text("\n".join([*head, rest]).rstrip("\n") + "\n", encoding="utf-8")
    return not wrong or update


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--remit", required=True, type=Path, help="the program")
    parser.add_argument("--update", action="store_true", help="rewrite the expectations that do not hold")
    parser.add_argument("stories", nargs="+", type=Path)
    options = parser.parse_args()
    sys.stdout.reconfigure(encoding="utf-8")
    told = True
    for story in options.stories:
        try:
            told &= tell(story.resolve(), options.remit.resolve(), options.update)
        except (OSError, ValueError, subprocess.TimeoutExpired) as error:
            print(f"{story}: {error}")
            told = False
    return 0 if told else 1


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
"""Memory of an import is that of the largest document and of the draft, however many documents
there are: peak memory of a folder of many beside that of one. Usage: memory_check.py REMIT"""

import os
import pathlib
import subprocess
import sys
import tempfile

MEMBERS = 20
SENTENCE = "按照统一规划、分级负责的原则，完善日常巡查、汛前检查和应急抢险制度，第{}段逐步消除积水点，让群众满意。"


def document(size, heading):
    """A plan of one task, and very much text below a heading that stands before or after it."""
    lines = [SENTENCE.format(i) * 4 for i in range(size // (len(SENTENCE.encode()) * 4))]
    return "\n".join(["关于推进雨水管理工作的实施方案", "一、主要任务", "（一）改造管网。推进雨污分流。（市水务局牵头）",
                      heading, *lines]) + "\n"


def peak(program, folder):
    """Peak memory in bytes of an import in a process of its own."""
    quiet = dict(os.environ, ASAN_OPTIONS="quarantine_size_mb=1")  # else freed memory is not reused
    child = subprocess.Popen([program, "import", folder, "--dry-run"], env=quiet,
                             stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    if status != 0:
        sys.exit(f"import ended with status {status}")
    return usage.ru_maxrss * 1024


def check(program, text):
    """Compares a folder of one with a folder of many."""
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        pathlib.Path("known.yaml").write_text("version: 1\n", encoding="utf-8")
        os.environ["REMIT_FILE"] = "known.yaml"
        peaks = []
        for members in (1, MEMBERS):
            inside = pathlib.Path(f"of{members}")
            inside.mkdir()
            for i in range(members):
                (inside / f"plan{i}.txt").write_text(text, encoding="utf-8")
            peaks.append(peak(program, str(inside)))
    size = len(text.encode())
    grown = peaks[1] - peaks[0]
    print(f"{size} bytes: peak {peaks[0]}; {MEMBERS} times as many: {grown} more")
    # Twenty texts kept would be nineteen more at least; what allocators hold back is less than that.
    if grown > MEMBERS * 3 // 4 * size:
        sys.exit("what was read is kept")


def main():
    program = os.path.abspath(sys.argv[1])
    check(program, document(600_000, "二、工作背景"))
    # The text of tasks, which keywords are drawn from: as much as is read together, a megabyte.
    check(program, document(1_200_000, "（二）加强管理。"))


if __name__ == "__main__":
    main()

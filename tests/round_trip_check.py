#!/usr/bin/env python3
"""What remit writes for people comes back unchanged where nobody changed it.

    round_trip_check.py PROGRAM

The official table of every plan of tasks.yaml, as Word document read as any other document, and
workbooks read as changed ones, in both languages.
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CATALOG = ROOT / "tasks.yaml"


def remit(program, *words):
    done = subprocess.run([program, "-f", CATALOG, *words], capture_output=True, text=True)
    if done.returncode not in (0, 1):
        sys.exit(f"{words}: exit code {done.returncode}: {done.stderr}")
    return done.stdout


def held(task):
    """What a table says of a task: who has it in which role and order, and which lists are open."""
    edges = []
    for it in task["assignments"]:
        if not it["inherited"] and (it["name"], it["role"]) not in edges:
            edges.append((it["name"], it["role"]))
    # the order of the columns is the table's own
    rows = [[name for name, role in edges if role == one]
            for one in ("lead", "cooperate", "responsible", "listed")]
    return rows, [] if not any(rows) else sorted(task["open"])


def told(tasks):
    return {it["number"]: (it["title"], held(it), it.get("deadline")) for it in tasks}


def wanted(program):
    plans = {}
    for task in json.loads(remit(program, "tasks", "--format", "json"))["tasks"]:
        plans.setdefault(task["plan"], []).append(task)
    return {plan: told(tasks) for plan, tasks in plans.items()}


def document(program, folder, plan, language, tasks):
    path = folder / f"{plan}.{language}.docx"
    remit(program, "--lang", language, "matrix", "--plan", plan, "--layout", "official", "-o", path)
    draft = json.loads(remit(program, "import", path, "--format", "json"))["plans"][0]
    found = told(draft["tasks"])
    wrong = [f"{path.name}: {number}: {tasks.get(number)} came back as {found.get(number)}"
             for number in sorted(tasks.keys() | found.keys()) if tasks.get(number) != found.get(number)]
    return wrong


def workbook(program, folder, language, layout):
    path = folder / f"{layout or 'all'}.{language}.xlsx"
    more = ["--layout", layout] if layout else []
    remit(program, "--lang", language, "matrix", *more, "-o", path)
    found = json.loads(remit(program, "import", path, "--changes", "--format", "json"))
    return [f"{path.name}: {it}" for it in found["changes"] + found["problems"]]


def main(program):
    wrong = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        plans = wanted(program)
        for language in ("zh", "en"):
            for plan, tasks in plans.items():
                wrong += document(program, folder, plan, language, tasks)
            for layout in (None, "official", "grid"):
                wrong += workbook(program, folder, language, layout)
    for line in wrong[:20]:
        print(line)
    if wrong:
        sys.exit(f"{len(wrong)} things changed on their way")
    print(f"{len(plans)} plans came back as they were, as documents and as workbooks")


if __name__ == "__main__":
    main(sys.argv[1])

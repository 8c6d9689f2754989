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

PLAN = """\
临海市海绵城市建设方案
一、重点任务
（一）改造排水管网。更新老旧管网。（牵头单位：市水务局；配合单位：市城管委）
（二）发布内涝预警。（市气象局负责）
"""

QUESTIONS = [
    "who 物流", "who 物流 --format json", "who 物流 --format md", "duties 市科委", "duties 市科委 --format json",
    "tasks --format json", "tasks --format csv", "agencies", "agencies --format tsv", "agencies --load", "load",
    "gaps", "gaps --format json", "check --fail-on never", "check --fail-on never --format json",
    "check --fail-on never --format sarif", "check --fail-on never --format junit", "check --fail-on never --format md",
    "check --fail-on never --format github", "overlaps", "overlaps --format json", "overlaps --view groups", "assign --format json",
    "assign --format yaml", "schema", "explain no-lead", "help graph --format man", "completion bash",
    "matrix --layout pairs", "matrix --layout agencies --format json", "matrix --layout plans -o OUT.xlsx",
    "matrix -o OUT.xlsx", "matrix --layout grid --sort pinyin -o OUT.xlsx", "matrix --layout official -o OUT.xlsx", "matrix -o OUT.docx",
    "matrix --each-agency OUT.lists", "matrix --each-agency OUT.lists --format docx", "matrix --each-agency OUT.lists --format html",
    "matrix --each-agency OUT.lists --format md",
    *[f"matrix --layout {layout} --format {form}" for layout in ("grid", "official", "list") for form in ("text", "json", "csv", "tsv", "md", "html")],
    "report -o OUT.html", "--with five_plans.patch.yaml report -o OUT.html", "import 1.txt -o OUT.yaml", "import 1.txt --format json",
    "--with five_plans.patch.yaml matrix -o OUT.xlsx", "--with five_plans.patch.yaml who 智慧旅游",
]
# Of every view what each format makes of it, of catalogs that are small, so that it does not take long.
SMALL = ["waters.yaml", "waters_2019.yaml", "over_time.yaml", "plans_alike.yaml", "five_plans.patch.yaml"]
VIEWS = ["-f waters.yaml graph --plan lh-dykes-2020", "-f waters.yaml graph --agency 市水务局 --jurisdiction linhai", "-f waters.yaml graph --view overview",
         "-f waters.yaml graph --view neighbourhood --task lh-rain-2021/1.1", "-f waters.yaml graph --view cooperation --theme grey",
         "-f plans_alike.yaml graph --view overlaps", "-f over_time.yaml graph --view lineage --links r.html", "-f waters.yaml graph --view changes --against waters_2019.yaml"]
QUESTIONS += [f"{view} -o OUT.{form}" for view in VIEWS for form in ("dot", "svg", "png", "pdf", "xlsx")]
QUESTIONS += [f"{view} --format {form}" for view in VIEWS for form in ("graphml", "json", "csv", "text", "html", "md", "tsv")]
QUESTIONS += [f"{view} --format mermaid" for view in (*VIEWS[:4], VIEWS[-1])]
QUESTIONS += ["graph --plan tj-internet-plus-2016 -o OUT.svg", "graph --view cooperation -o OUT.svg", "graph --view overlaps -o OUT.pdf"]
SURROUNDINGS = [
    {"LANG": "C", "TZ": "UTC", "MALLOC_PERTURB_": "1"},
    {"LANG": "zh_CN.UTF-8", "LC_ALL": "tr_TR.UTF-8", "TZ": "Asia/Shanghai", "COLUMNS": "40", "MALLOC_PERTURB_": "165"},
]


def answers(program, catalog, folder, surroundings):
    """What each question is answered: exit code, stdout, stderr, and the file it writes."""
    folder.mkdir(parents=True)
    shutil.copy(catalog, folder / "tasks.yaml")
    for name in SMALL:
        shutil.copy(Path(__file__).parent / "cli" / name, folder)
    (folder / "1.txt").write_text(PLAN, encoding="utf-8")
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("LC_", "LANG", "REMIT_"))}
    for place, question in enumerate(QUESTIONS):
        language = ("zh", "en")[place % 2]
        words = [program, "--lang", language, *question.replace("OUT", "answer").split()]
        done = subprocess.run(words, cwd=folder, env=kept | surroundings, capture_output=True, check=False, timeout=300)
        files = [path for path in sorted(folder.glob("answer.*/*")) + sorted(folder.glob("answer.*")) if path.is_file()]
        written = b"".join(path.name.encode() + path.read_bytes() for path in files)
        for path in folder.glob("answer.*"):
            shutil.rmtree(path) if path.is_dir() else path.unlink()
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

#!/usr/bin/env python3
"""Walks through the commands in both languages and looks for words of the other one, and for tables that do not align.

    language_check.py PROGRAM

Everything in the catalog that is asked is in the language of the answers: so a Latin word in a Chinese answer, or a Chinese
character in an English one, is a label that was left. What is to be typed is not: commands, options, rules, formats, names of files
and fields. The columns of a table have to begin where its ruling says, by the display width of East Asian text (UAX #11).
"""

import os
import re
import subprocess
import sys
import tempfile
import unicodedata
from pathlib import Path

CATALOG = """\
version: 1
jurisdictions:
  - {id: a1, name: {city}}
  - {id: b2, name: {town}}
agencies:
  - {name: {water}, jurisdiction: a1, kind: bureau, full_name: {water_full}, aliases: [{water_short}], plates: [{river_office}]}
  - {name: {works}, jurisdiction: a1, kind: commission, note: {note}}
  - {name: {plan_body}, jurisdiction: a1, kind: party-organ}
  - {name: {idle}, jurisdiction: a1, kind: public-institution}
  - {name: {branch}, jurisdiction: a1, kind: central-agency-branch}
  - {name: {all}, jurisdiction: a1, kind: collective, stands_for: [{water}, {works}]}
  - {name: {mayor}, jurisdiction: a1, kind: post}
  - {name: {old}, jurisdiction: a1, kind: bureau}
  - {name: {new}, jurisdiction: a1, kind: bureau}
  - {name: {split_a}, jurisdiction: a1, kind: office}
  - {name: {split_b}, jurisdiction: a1, kind: office}
  - {name: {water}, jurisdiction: b2, kind: bureau}
changes:
  - {kind: rename, jurisdiction: a1, date: 2018, from: [{old}], to: [{new}], basis: {basis}, certainty: likely}
  - {kind: split, jurisdiction: a1, date: 2019-03, from: [{works}], to: [{split_a}, {split_b}], basis: {basis}, certainty: certain}
  - {kind: dissolve, jurisdiction: a1, date: 2020-01-02, from: [{branch}], basis: {basis}, certainty: uncertain}
plans:
  - id: p1
    title: {title_a}
    jurisdiction: a1
    issuer: {city}
    issued: 2016-02
    period: [2016, 2018]
    lead_convention: first-listed
    responsible: [{all}]
    groups: [{name: {group}, head: {mayor}, office: [{water}], members: [{works}, 等]}]
    targets: [{text: {target}, value: "9", unit: {unit}, year: 2018}]
    source: {file: "1.txt"}
    tasks:
      - id: "1"
        title: {chapter}
        tasks:
          - {id: "1.1", title: {drains}, lead: [{water}], cooperate: [{works}, {old}], keywords: [{pipes}, {pumps}], deadline: {by}, source: {line: 11}}
          - {id: "1.2", title: {levees}, responsible: [{works}, {name: {water}, as_written: {water_short}}, {branch}], source: {line: 12}}
          - {id: "1.3", title: {alarm}, listed: [{old}, {all}], source: {line: 13}}
      - {id: "2", title: {nobody}, keywords: [{gauges}], source: {line: 14}}
      - {id: "3", title: {meant}, none: true, source: {line: 15}}
      - {id: "4", title: {both}, lead: [{water}, {all}], cooperate: [{water}], source: {line: 16}, waive: [{rule: no-deadline, reason: {note}}]}
  - id: p2
    title: {title_b}
    jurisdiction: a1
    issued: 2017
    tasks:
      - {id: "1", title: {drains}, lead: [{works}], keywords: [{pipes}, {pumps}], source: {line: 21}}
      - {id: "2", title: {levees}, lead: [{works}], cooperate: [{water}], keywords: [{pumps}], source: {line: 22}}
      - {id: "3", title: {alarm}, source: {line: 23}}
  - id: p3
    title: {title_c}
    jurisdiction: b2
    issued: 2017
    tasks:
      - {id: "1", title: {drains}, lead: [{water}], keywords: [{pipes}], source: {line: 31}}
"""

NAMES = {
    "zh": {"city": "临海市", "town": "东港市", "water": "市水务局", "water_full": "临海市水务局", "water_short": "水务局",
           "river_office": "市河长制办公室", "works": "市城管委", "plan_body": "市委宣传部", "idle": "市档案馆", "branch": "海事局", "all": "各有关部门",
           "mayor": "分管副市长", "old": "市信息委", "new": "市数据局", "split_a": "市市政办", "split_b": "市绿化办", "note": "依据会议纪要", "basis": "机构改革方案",
           "title_a": "海绵城市建设方案", "title_b": "内涝治理方案", "title_c": "港区排水方案", "group": "防汛领导小组", "target": "新建泵站九座", "unit": "座",
           "chapter": "重点任务", "drains": "改造老旧排水管网", "levees": "加固江海堤防", "alarm": "建设内涝预警平台", "nobody": "安装水位监测设备",
           "meant": "鼓励公众参与", "both": "统筹资金保障", "heading": "一、重点任务", "sentence": "（一）改造排水管网。更新老旧管网。（牵头单位：市水务局；配合单位：市城管委、市绿地局）\n（二）发布内涝预警。", "columns": "序号,重点任务,牵头单位,配合单位", "pipes": "雨水管", "pumps": "泵站", "gauges": "水尺", "by": "2017年底", "words": "排水"},
    "en": {"city": "Linhai", "town": "Donggang", "water": "Water Bureau", "water_full": "Linhai Water Bureau", "water_short": "Water",
           "river_office": "River Office", "works": "Works Commission", "plan_body": "Press Office", "idle": "Archive", "branch": "Maritime Branch", "all": "all agencies",
           "mayor": "deputy mayor", "old": "Information Bureau", "new": "Data Bureau", "split_a": "Roads Office", "split_b": "Parks Office", "note": "minutes of a meeting",
           "basis": "reform of agencies", "title_a": "Sponge City Plan", "title_b": "Flood Plan", "title_c": "Port Drainage Plan", "group": "Flood Group",
           "target": "nine pumping stations", "unit": "stations", "chapter": "main tasks", "drains": "renew old storm drains", "levees": "raise river levees",
           "alarm": "build flood warning platform", "nobody": "install water gauges", "meant": "encourage residents", "both": "provide funds",
           "heading": "1. Main tasks", "sentence": "1.1 Renew storm drains. Lead: Water Bureau. Support: Works Commission, Harbour Board.\n1.2 Publish flood warnings.", "columns": "No.,Task,Lead agency,Supporting agencies", "pipes": "storm drains", "pumps": "pumping stations", "gauges": "water gauges", "by": "2017-12", "words": "drains"},
}

QUESTIONS = [
    "who WORDS", "who WORDS --as-of 2019", "who p1/1.1", "who 99x9", "duties WATER --jurisdiction a1", "duties NEW", "duties NEW --as-of 2019",
    "duties 99", "tasks", "tasks --sections", "tasks --unassigned", "tasks --as-of 2021", "tasks --sort load --roll-up", "agencies", "agencies --load",
    "agencies --as-written --as-of 2021", "agencies --history NEW", "agencies --sort lead", "matrix", "matrix --layout list", "matrix --layout plans",
    "matrix --layout agencies", "matrix --layout pairs", "matrix --as-of 2021", "gaps", "gaps --plan p1", "overlaps", "overlaps --view groups",
    "overlaps --view topics", "overlaps --view series", "check --fail-on never",
    "check --fail-on never --format md", "assign", "assign --top 1 --leads 2", "assign --evaluate", "load", "load --fair 0.05", "explain", "help", "--help",
    "--with 1.patch.yaml tasks", "--with 1.patch.yaml matrix", "--with 1.patch.yaml who WORDS", "--with 1.patch.yaml gaps", "--with 1.patch.yaml load",
    "tasks --plan 99", "tasks --agency 99", "tasks --jurisdiction 99", "tasks --role 99", "tasks --99", "matrix --format 99", "99", "who", "explain 99", "duties",
    "graph --view cooperation --format text", "graph --view overlaps --format text", "graph --view lineage --format text", "graph --plan p1 --format text",
    "graph --view overview --format text", "graph --view neighbourhood --task p1/1.1 --format text", "graph --view neighbourhood", "graph --view agency",
    "--with 1.patch.yaml graph --view changes --format text", "graph --view changes --against old.yaml --format text", "graph --view changes",
    "--as-of 2021 graph --view changes --format text", "graph --view cooperation --format mermaid",
    "graph --plan p1 --check 99.dot", "graph --view neighbourhood --task p1/1.1 --depth x", "graph --theme 99",
    "matrix --layout official", "matrix --layout official --format md", "matrix --each-agency lists", "matrix --each-agency lists --format csv",
    "matrix --check 99.md", "matrix --layout grid -o 1.docx", "matrix -o 1.xlsx", "import 1.xlsx --changes --dry-run", "import 1.xlsx --dry-run",
    "import 2.xlsx --changes", "import 1.txt --dry-run", "import 1.txt --explain 3", "import 1.txt --explain 99", "import 1.txt --explain x",
    "import 1.txt -o 2.yaml --review 2.review.yaml", "import 1.txt -o 2.yaml --review 2.review.yaml --force", "import 1.csv --dry-run", "import 1.csv --columns 99=B",
    "import 99.txt", "import 1.txt --jurisdiction 99 -o 3.yaml", "import", "accept 1.patch.yaml --dry-run", "accept 2.patch.yaml --dry-run", "accept 2.patch.yaml",
    "accept 99.patch.yaml", "accept tasks.yaml", "accept", "--with 99.yaml tasks", "init -o tasks.yaml",
    "report -o 1.html", "overlaps --threshold 9", "assign --leads 0", "-f 99.yaml tasks", "tasks --as-of 99",
]

# A document, the same as a table, and proposals that somebody decided.
DOCUMENT = """\
{title_b}

{heading}
{sentence}
"""
SHEET = "{columns}\n1,{drains},{water},{works}\n2,{alarm},{old},\n"
DECIDED = """\
version: 1
proposals:
  - {status: accepted, task: p1/2, agency: {water}, role: lead}
  - {status: accepted, task: p2/3, agency: {works}, role: cooperate}
  - {status: rejected, task: p2/3, agency: {idle}, role: lead}
  - {status: accepted, task: p1/1.1, agency: {works}, role: cooperate, change: remove}
deadlines:
  - {status: accepted, task: p1/2, deadline: {by}}
"""

TYPED = """remit yaml html patch json csv tsv md xlsx text svg png pdf dot man sarif junit github docx help YAML JSON HTML CSV SARIF BOM Excel CI Schema
    PATH FILE NO_COLOR REMIT_FILE bash zsh fish Shell RULE tasks assign waive none true deadline kind topics transfer lead cooperate responsible listed first
    plan agency overview lineage neighbourhood cooperation changes overlaps grid official lists standard grey dark accepted status
    Word Mermaid SHA- UTF- docs Fan Hyndman NumPy iqr graphml note number other person section target now always never auto zh en gr warning error info off""".split()


def catalog_in(language, text=CATALOG):
    for name, word in NAMES[language].items():
        text = text.replace("{" + name + "}", word)
    return text


def answer(program, language, question, folder):
    words = question.replace("WORDS", NAMES[language]["words"])
    words = [{"WATER": NAMES[language]["water"], "NEW": NAMES[language]["new"]}.get(word, word) for word in words.split()]
    surroundings = {**os.environ, "LC_ALL": "C.UTF-8", "NO_COLOR": "1"}
    run = subprocess.run([program, "--lang", language, *words], cwd=folder, env=surroundings, capture_output=True, check=False, timeout=120)
    assert run.returncode in (0, 1, 2, 3), (question, run.returncode, run.stderr.decode())
    return run.stdout.decode() + run.stderr.decode()


def known_to_shells(program, folder):
    """Commands, options and rules, as completion offers them."""
    known = set(TYPED)
    for words in ([""], ["explain", ""]):
        known.update(subprocess.run([program, "completion", "next", "--", *words], cwd=folder, capture_output=True, check=True).stdout.decode().split())
    known.update(re.findall(r"\"([a-z][a-z_-]+)\"", subprocess.run([program, "schema"], capture_output=True, check=True).stdout.decode()))
    for command in sorted(known):
        found = subprocess.run([program, "completion", "next", "--", command, "-"], cwd=folder, capture_output=True, check=False)
        known.update(found.stdout.decode().split())
    return known


def left_over(text, language, typed):
    if language == "en":
        # the words that lists and deadlines of a catalog are written with
        return sorted(set(re.findall(r"[\u3400-\u9fff]+", text.replace("等", "").replace("deadline: 长期", ""))))
    text = re.sub(r"(?m)^ *\d* \| .*$", "", text)  # lines of the catalog
    text = re.sub(r"[\w./-]+\.(yaml|html|txt)\b", " ", text)
    return sorted({word for word in re.findall(r"[A-Za-z][A-Za-z_-]+", text.replace("--", " --")) if word not in typed and "--" + word not in typed})


def width(text):
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def misaligned(text):
    """Lines of tables with something in the two blanks between columns, headings that span the table aside."""
    found, ends = [], []
    ruling = r"─+(  ─+)+ *"
    lines = text.splitlines()
    for line, below in zip(lines, lines[1:] + [""]):
        if re.fullmatch(ruling, below):
            ends = []  # the heading of another table
        if re.fullmatch(ruling, line):
            ends = [match.end() for match in re.finditer(r"─(?=  ─)", line)]
        elif not line.strip():
            ends = ends if not line else []
        elif ends and not line.startswith("●"):  # no legend
            cells, at = {}, 0
            for c in line:
                cells[at] = c
                at += width(c)
            broken = [end for end in ends if end < at and any(cells.get(end + i, "x") != " " for i in (0, 1) if end + i < at)]
            if broken and len(re.findall(r"\S {2,}(?=\S)", line)) > 1:  # a heading has its number and its title
                found.append(line)
    return found


def main():
    assert misaligned("甲  乙  丙\n──  ──  ──\na   bb  c\n") == [] and misaligned("甲  乙  丙\n──  ──  ──\na  bb  c\n") != []
    program = os.path.abspath(sys.argv[1])
    faults = []
    for language in ("zh", "en"):
        with tempfile.TemporaryDirectory() as folder:
            Path(folder, "tasks.yaml").write_text(catalog_in(language), encoding="utf-8")
            for file, text in (("1.txt", DOCUMENT), ("1.csv", SHEET), ("2.patch.yaml", DECIDED), ("old.yaml", CATALOG.replace("lead: [{works}], cooperate: [{water}]", "lead: [{water}]"))):
                Path(folder, file).write_text(catalog_in(language, text), encoding="utf-8")
            problems = answer(program, language, "check --fail-on never --format csv", folder)
            for rule in ("parse-error", "unknown-field", "wrong-type", "undeclared-agency"):
                assert rule not in problems, problems
            answer(program, language, "assign -o 1.patch.yaml", folder)
            typed = known_to_shells(program, folder)
            rules = re.findall(r"(?m)^([a-z-]+-[a-z-]+) ", answer(program, language, "explain", folder))
            assert len(rules) > 20, rules
            for question in QUESTIONS + [f"explain {rule}" for rule in rules]:
                said = answer(program, language, question, folder)
                if question.startswith("explain ") and language == "en":
                    said = re.sub(r"[\u3400-\u9fff]+", "", said)  # bodies are named as they are
                elif question.startswith("explain "):
                    said = re.sub(r"(?m)^    .*$|[\w/-]+\.md|“[^”]*”", "", said)  # examples of a catalog, pages, names of bodies
                rest = left_over(said, language, typed)
                if rest:
                    faults.append(f"{language} {question}: {' '.join(rest)[:300]}")
                faults += [f"{language} {question}: not aligned: {line}" for line in misaligned(said)]
    print("\n".join(faults) or f"{len(QUESTIONS)} questions and every rule, in two languages")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())

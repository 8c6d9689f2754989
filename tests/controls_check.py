#!/usr/bin/env python3
"""Nothing of a catalog that a terminal or a page would obey, or that turns the order of what is
read, comes out of any command.

    controls_check.py PROGRAM

The names, titles and words of a small catalog are full of control characters and of those that
turn the direction of writing. Whatever is asked, and in whatever form, they are shown or left out.
Files of data (yaml, csv, tsv, json, sarif) keep what the catalog says, but for controls of terminals.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

TURNING = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c"
OBEYED = "\x1b\x07\x08\x7f\x9b\x90\x85\u2028\u2029"
EVIL = r"\u202E\u2066\e[31m\x07\u009b\u2028\u200f"

CATALOG = f"""\
version: 1
jurisdictions:
  - {{id: city, name: "城{EVIL}市"}}
agencies:
  - {{name: "水务局{EVIL}", jurisdiction: city, kind: bureau, full_name: "城市{EVIL}水务局", aliases: ["水{EVIL}局"], note: "{EVIL}注"}}
  - {{name: "气象局{EVIL}", jurisdiction: city, kind: bureau}}
  - {{name: "农业局{EVIL}", jurisdiction: city, kind: bureau}}
changes:
  - {{kind: rename, jurisdiction: city, date: 2017, from: ["气象局{EVIL}"], to: ["农业局{EVIL}"], basis: "{EVIL}文", certainty: certain}}
plans:
  - id: one
    title: "防洪{EVIL}方案"
    jurisdiction: city
    issuer: "政府{EVIL}"
    document_number: "发{EVIL}1号"
    issued: 2016
    groups:
      - {{name: "领导{EVIL}小组", head: ["气象局{EVIL}"], members: ["水务局{EVIL}"]}}
    tasks:
      - id: "1"
        title: "第一章{EVIL}"
        tasks:
          - id: "1.1"
            title: "智慧防洪{EVIL}监测预警平台建设"
            lead: [{{name: "水务局{EVIL}", as_written: "水{EVIL}"}}, "气象局{EVIL}"]
            cooperate: ["农业局{EVIL}", 等]
            deadline: "2017{EVIL}年"
            keywords: ["堤防{EVIL}", 水位, 预警]
            targets: [{{text: "达到{EVIL}十处", value: 10, unit: "处{EVIL}", year: 2017}}]
          - {{id: "1.2", title: "清理河道{EVIL}"}}
  - id: two
    title: "水利{EVIL}方案"
    jurisdiction: city
    issued: 2018
    tasks:
      - {{id: "1", title: "智慧防洪{EVIL}监测预警平台建设", lead: ["农业局{EVIL}"], keywords: ["堤防{EVIL}", 水位, 预警]}}
      - {{id: "2", title: "河道清理{EVIL}整治"}}
"""

QUESTIONS = [
    (["who", "防洪"], ["text", "md", "html"]),
    (["who", "\u202e\x1b[31m防洪"], ["text"]),
    (["duties", "水务局\u202e\x1b[1m"], ["text"]),
    (["duties", "city/水务局"], ["text", "md", "html"]),
    (["tasks"], ["text", "md", "html"]),
    (["agencies"], ["text", "md", "html"]),
    (["agencies", "--as-written", "--as-of", "2018"], ["text"]),
    (["matrix"], ["text", "md", "html"]),
    (["matrix", "--layout", "official"], ["text", "md", "html"]),
    (["matrix", "--layout", "plans"], ["text", "md", "html"]),
    (["graph", "--view", "plan"], ["svg", "dot", "mermaid", "graphml", "text"]),
    (["graph", "--view", "cooperation"], ["svg", "dot", "text"]),
    (["graph", "--view", "overlaps"], ["svg", "dot", "text"]),
    (["graph", "--view", "lineage"], ["svg", "dot", "text"]),
    (["--as-of", "2018", "graph", "--view", "changes"], ["svg", "dot", "text"]),
    (["gaps"], ["text", "md", "html"]),
    (["overlaps"], ["text", "md", "html"]),
    (["check"], ["text", "github", "md", "junit"]),
    (["assign"], ["text", "md", "html"]),
    (["load"], ["text", "md", "html"]),
    (["report"], ["html"]),
    (["graph", "--plan", "one\u202e"], ["text"]),
    (["completion", "bash", "zsh", "fish"], [""]),
]


def main(program):
    wrong = []
    asked = 0
    with tempfile.TemporaryDirectory() as folder:
        catalog = Path(folder) / "tasks.yaml"
        catalog.write_text(CATALOG, encoding="utf-8")
        for words, forms in QUESTIONS:
            for language in ("zh", "en"):
                for form in forms:
                    more = ["--format", form] if form else []
                    done = subprocess.run([program, "-f", catalog, "--lang", language, *words, *more],
                        capture_output=True, text=True, encoding="utf-8")
                    asked += 1
                    if done.returncode not in (0, 1, 2, 3):
                        wrong.append(f"{words} {form}: exit code {done.returncode}")
                    for name, text in (("stdout", done.stdout), ("stderr", done.stderr)):
                        found = sorted({f"U+{ord(c):04X}" for c in text if c in TURNING + OBEYED})
                        if found:
                            line = next(it for it in text.split("\n") if any(c in it for c in TURNING + OBEYED))
                            wrong.append(f"{' '.join(words)} {form} {language}, {name}: {' '.join(found)}: {line[:150]!r}")
    for line in wrong:
        print(line)
    if wrong:
        sys.exit(f"{len(wrong)} answers have characters that are obeyed")
    print(f"{asked} answers, none with a character that is obeyed")


if __name__ == "__main__":
    main(sys.argv[1])

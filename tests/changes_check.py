#!/usr/bin/env python3
"""An edited workbook comes back as what was changed in it: changes_check.py REMIT CATALOG

The workbook is edited in its XML, as an office would in a spreadsheet; where LibreOffice is at hand, it is
also opened and saved by it, and must say the same.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
import zipfile
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


def remit(*arguments, code=0):
    done = subprocess.run([REMIT, "--lang", "en", *map(str, arguments)], capture_output=True, text=True)
    if done.returncode != code:
        raise AssertionError(f"{arguments}: exit code {done.returncode}\n{done.stdout}\n{done.stderr}")
    return done


class Workbook:
    """Cells of an xlsx file by sheet and reference, to be read and set."""

    def __init__(self, path):
        with zipfile.ZipFile(path) as file:
            self.parts = {name: file.read(name) for name in file.namelist()}
        shared = ElementTree.fromstring(self.parts["xl/sharedStrings.xml"])
        self.strings = ["".join(t.text or "" for t in si.iter(MAIN + "t")) for si in shared]
        targets = {r.get("Id"): r.get("Target") for r in
                   ElementTree.fromstring(self.parts["xl/_rels/workbook.xml.rels"])}
        book = ElementTree.fromstring(self.parts["xl/workbook.xml"])
        self.sheets = {s.get("name"): "xl/" + targets[s.get(RELATION)] for s in book.iter(MAIN + "sheet")}

    def cells(self, sheet):
        found = {}
        for cell in ElementTree.fromstring(self.parts[self.sheets[sheet]]).iter(MAIN + "c"):
            value = cell.findtext(MAIN + "v")
            if value is not None:
                found[cell.get("r")] = self.strings[int(value)] if cell.get("t") == "s" else value
        return found

    def set(self, sheet, reference, text):
        part = self.sheets[sheet]
        new = f'<c r="{reference}" t="inlineStr"><is><t>{escape(text)}</t></is></c>'.encode()
        pattern = rb'<c r="' + reference.encode() + rb'"[^>]*?(/>|>.*?</c>)'
        self.parts[part], times = re.subn(pattern, lambda _: new, self.parts[part], count=1)
        assert times == 1, reference

    def drop_row(self, sheet, number):
        part = self.sheets[sheet]
        self.parts[part], times = re.subn(rb'<row r="%d".*?</row>' % number, b"", self.parts[part], flags=re.S)
        assert times == 1, number

    def save(self, path):
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
            for name, data in self.parts.items():
                file.writestr(name, data)


class RoundTrip(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.folder)
        self.catalog = self.folder / "tasks.yaml"
        shutil.copy(CATALOG, self.catalog)
        self.table = self.folder / "table.xlsx"
        remit("-f", self.catalog, "matrix", "-o", self.table)

    def found(self, table, code=0):
        done = remit("-f", self.catalog, "import", table, "--changes", "--format", "json", code=code)
        return json.loads(done.stdout)

    def place(self, book, task, title):
        """Sheet and reference of a task's cell under a heading of the official table."""
        for sheet in book.sheets:
            cells = book.cells(sheet)
            head = next((r for r, text in cells.items() if text.startswith("remit:1:f:")), None)
            if head is None:
                continue
            line = re.sub("[A-Z]", "", head)
            column = next((r[:-len(line)] for r, text in cells.items()
                           if text == title and r.endswith(line) and r[:-len(line)].isalpha()), None)
            for reference, text in cells.items():
                if column and text.split(" ")[0] == task:
                    return sheet, column + re.sub("[A-Z]", "", reference)
        raise AssertionError(f"no cell for {task}, {title}")

    def mark(self, book, task, agency):
        for sheet in book.sheets:
            cells = book.cells(sheet)
            column = next((re.sub("[0-9]", "", r) for r, text in cells.items() if text == agency), None)
            row = next((re.sub("[A-Z]", "", r) for r, text in cells.items()
                        if text.startswith(task + " m:")), None)
            if column and row:
                return sheet, column + row
        raise AssertionError(f"no mark for {task}, {agency}")

    def edited(self):
        book = Workbook(self.table)
        for task, title, text in EDITS:
            book.set(*self.place(book, task, title), text)
        for task, agency, text in MARKS:
            book.set(*self.mark(book, task, agency), text)
        path = self.folder / "edited.xlsx"
        book.save(path)
        return path

    def saved_by_libreoffice(self, path):
        office = shutil.which("soffice")
        if not office:
            self.skipTest("LibreOffice is not installed")
        out = self.folder / "saved"
        subprocess.run([office, "--headless", f"-env:UserInstallation=file://{self.folder}/profile",
                        "--convert-to", "xlsx", "--outdir", out, path], check=True, capture_output=True)
        return out / path.name

    def check_changes(self, table):
        found = self.found(table)
        self.assertEqual(found["problems"], [])
        self.assertEqual([(c["task"], c["what"], c["before"], c["after"]) for c in found["changes"]], CHANGES)
        for change in found["changes"]:
            self.assertRegex(change["cell"], r"!\$?[A-Z]+[0-9]+$")

    def test_an_unchanged_workbook_has_no_changes(self):
        found = self.found(self.table)
        self.assertEqual((found["changes"], found["problems"]), ([], []))
        self.assertGreater(found["summary"]["rows"], 0)
        patch = remit("-f", self.catalog, "import", self.table).stdout
        self.assertIn("proposals: []", patch)

    def test_the_same_after_libreoffice_saved_it(self):
        found = self.found(self.saved_by_libreoffice(self.table))
        self.assertEqual((found["changes"], found["problems"]), ([], []))

    def test_each_changed_cell_is_told(self):
        self.check_changes(self.edited())

    def test_each_changed_cell_is_told_after_libreoffice_saved_it(self):
        self.check_changes(self.saved_by_libreoffice(self.edited()))

    def test_a_deleted_row_is_told_and_its_task_stays(self):
        book = Workbook(self.table)
        sheet, reference = self.place(book, EDITS[0][0], "task")
        book.drop_row(sheet, int(re.sub("[A-Z]", "", reference)))
        path = self.folder / "fewer.xlsx"
        book.save(path)
        found = self.found(path)
        self.assertEqual(found["changes"], [])
        self.assertEqual([p["severity"] for p in found["problems"]], ["info"])

    def test_an_unknown_name_is_told_with_candidates_and_not_taken(self):
        book = Workbook(self.table)
        book.set(*self.place(book, EDITS[0][0], EDITS[0][1]), "市水务")
        path = self.folder / "unknown.xlsx"
        book.save(path)
        found = self.found(path, code=3)
        self.assertEqual(found["summary"]["added"] + found["summary"]["removed"], 0)
        self.assertIn("linhai/市水务局", found["problems"][0]["candidates"])

    def test_what_is_accepted_is_in_the_catalog_and_nothing_else_has_changed(self):
        edited = self.edited()
        patch = self.folder / "changes.patch.yaml"
        remit("-f", self.catalog, "import", edited, "--changes", "-o", patch)
        before = self.catalog.read_text().splitlines()
        remit("-f", self.catalog, "accept", patch)
        after = self.catalog.read_text().splitlines()
        self.assertEqual([line for line in after if line not in before], AFTER)
        self.assertEqual([line for line in before if line not in after], BEFORE)
        self.assertEqual(self.found(edited)["changes"], [])     # the catalog says so by now
        remit("-f", self.catalog, "accept", patch)              # and twice does no harm


# what the office writes, and what it then says: of tests/cli/waters.yaml
EDITS = [
    ("lh-dykes-2020/1.1", "lead agency", "市城管委、市水务局"),
    ("lh-dykes-2020/1.1", "cooperating agencies", "市档案局、市气象局"),
    ("lh-dykes-2020/1.2", "lead agency", "市水利局"),
    ("lh-dykes-2020/2", "deadline", "2021年底前"),
]
MARKS = [("lh-rain-2021/1.1", "linhai/市水务局", "●"), ("lh-rain-2021/1.2", "linhai/市城管委", "○")]
CHANGES = [
    ("lh-dykes-2020/1.1", "lead agency", "市水务局", "市城管委、市水务局"),
    ("lh-dykes-2020/1.1", "cooperating agencies", "市城管委、市气象局等", "市档案局、市气象局"),
    ("lh-dykes-2020/1.2", "lead agency", "", "市水利局"),
    ("lh-dykes-2020/2", "deadline", "", "2021年底前"),
    ("lh-rain-2021/1.1", "市水务局", "◆", "●"),
    ("lh-rain-2021/1.2", "市城管委", "", "○"),
]
BEFORE = [
    "            lead: [市水务局]",
    "            cooperate: [市城管委, 市气象局, 等]",
    '          - {id: "1.2", title: 巡查海堤}',
    '      - {id: "1.1", title: 改造排水管网, responsible: [市城管委, 市水务局], keywords: [排水防涝]}',
    '      - {id: "1.2", title: 发布内涝预警, listed: [{name: 市气象局, as_written: 气象局}], keywords: [预警信息]}',
]
AFTER = [
    "            lead: [{name: 市城管委, from: proposal}, 市水务局]",
    "            cooperate: [{name: 市档案局, from: proposal}, 市气象局]",
    '          - {id: "1.2", title: 巡查海堤, lead: [{name: 市水务局, from: proposal}]}',
    "        deadline: 2021年底前",
    '      - {id: "1.1", title: 改造排水管网, lead: [{name: 市水务局, from: proposal}], '
    "responsible: [市城管委], keywords: [排水防涝]}",
    '      - {id: "1.2", title: 发布内涝预警, cooperate: [{name: 市城管委, from: proposal}], '
    "listed: [{name: 市气象局, as_written: 气象局}], keywords: [预警信息]}",
]

CATALOG = sys.argv.pop()
REMIT = os.path.abspath(sys.argv.pop())
unittest.main()

#!/usr/bin/env python3
"""Reads the workbook that workbook_test.cpp leaves as a spreadsheet would: workbook_test.py FILE"""

import re
import sys
import unittest
import zipfile
from xml.etree import ElementTree

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


class Workbook(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.zip = zipfile.ZipFile(path)
        cls.parts = {name: cls.zip.read(name).decode() for name in cls.zip.namelist()}
        shared = ElementTree.fromstring(cls.parts["xl/sharedStrings.xml"])
        cls.strings = ["".join(si.itertext()) for si in shared]
        cls.sheets = [ElementTree.fromstring(cls.parts[f"xl/worksheets/sheet{i}.xml"]) for i in (1, 2, 3)]

    def cells(self, sheet):
        """{"A1": "text", "B1": 2.0}, without empty cells"""
        found = {}
        for cell in self.sheets[sheet].iter(MAIN + "c"):
            value = cell.findtext(MAIN + "v")
            if value is not None:
                found[cell.get("r")] = self.strings[int(value)] if cell.get("t") == "s" else float(value)
        return found

    def test_text_is_text_and_numbers_are_numbers(self):
        self.assertEqual(self.cells(0), {
            "A1": "编号", "B1": "任务", "C1": "市发展改革委", "D1": "数",
            "A2": "第一章",
            "A3": "1.10", "B3": '=HYPERLINK("x") <&>', "C3": "●", "D3": 12.0,
            "A4": "007", "B4": "two\nlines", "C4": "无", "D4": 2.5,
            "A5": "-1", "B5": "␁\N{REPLACEMENT CHARACTER}", "C5": "x", "D5": "+3",
            "A7": "● 牵头", "A8": "a & b"})
        self.assertEqual(self.cells(1), {"A1": "only", "A2": "@x", "A4": "note"})
        self.assertEqual(self.cells(2), {})

    def test_no_formula(self):
        for name, text in self.parts.items():
            self.assertNotRegex(text, r"<f[ >/]", name)

    def test_names_of_sheets(self):
        book = ElementTree.fromstring(self.parts["xl/workbook.xml"])
        names = [sheet.get("name") for sheet in book.iter(MAIN + "sheet")]
        self.assertEqual(names, ["分工表： A／B", "分工表： A／B (2)", "表"])

    def test_heading_is_frozen_filtered_and_repeated_on_paper(self):
        sheet = self.sheets[0]
        self.assertEqual(sheet.find(f".//{MAIN}pane").get("topLeftCell"), "C2")
        self.assertEqual(sheet.find(MAIN + "autoFilter").get("ref"), "A1:D5")
        page = sheet.find(MAIN + "pageSetup")
        self.assertEqual((page.get("paperSize"), page.get("orientation")), ("9", "landscape"))
        self.assertIn("$1:$1</definedName>", self.parts["xl/workbook.xml"])
        self.assertIn("分工表: A/B", sheet.findtext(f".//{MAIN}oddHeader"))

    def test_nothing_of_the_clock_or_the_machine(self):
        self.assertEqual({part.date_time for part in self.zip.infolist()}, {(1980, 1, 1, 0, 0, 0)})
        dates = re.findall(r">(\d{4}-[^<]*)<", self.parts["docProps/core.xml"])
        self.assertEqual(set(dates), {"2000-01-01T00:00:00Z"})


path = sys.argv.pop()
unittest.main()

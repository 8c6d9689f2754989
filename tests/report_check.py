#!/usr/bin/env python3
"""Opens the page of `remit report` in a real browser and uses it as people do.

    report_check.py PROGRAM [PART…]

Needs Chromium, its driver and selenium; where one is not there the check is skipped, saying so.
Nothing is asked of any network: the pages are files.
"""

import base64
import json
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from urllib.parse import quote, unquote

ROOT = Path(__file__).resolve().parent.parent
SKIPPED = 77
MANY = 10_000
TASK = "tj-info-services-2014/3.3.9"

HOSTILE = """\
version: 1
jurisdictions:
  - {id: city, name: '</script><script>window.harmed = 1</script>'}
agencies:
  - {name: '<img src=x onerror="window.harmed = 2">', jurisdiction: city, kind: bureau}
  - {name: "'\\"&amp;{title}{data}", jurisdiction: city, kind: bureau, full_name: "javascript:window.harmed=3"}
plans:
  - id: hostile
    title: "<!-- <script> --> \\u2028 ]]> {script}"
    jurisdiction: city
    issued: 2020
    tasks:
      - id: "1"
        title: "</title></script><svg onload='window.harmed = 4'> \\u2028\\u2029 ${window.harmed = 5}"
        lead: ['<img src=x onerror="window.harmed = 2">']
        cooperate: ["'\\"&amp;{title}{data}"]
        keywords: ["javascript:window.harmed=6", "__proto__", "constructor"]
        source: {line: 3}
      - id: "a/b?c=d#e%zz"
        title: "../../../etc/passwd"
"""

# What is data on a page in Chinese or English: names, titles, words of documents, keys.
LEFT_OVER = r"""
const zh = wishes.language === 'zh';
const words = new Set();
const add = (...some) => some.flat(3).forEach((it) => it && words.add(String(it)));
for (const it of agencies) add(it.name, it.full_name, it.aliases, it.plates, it.note, it.part_of, it.stands_for, it.key);
for (const it of plans) add(it.id, it.title, it.issuer, it.document_number, it.file);
for (const it of tasks) add(it.key, it.number, it.title, it.deadline, it.keywords, it.file, it.place);
for (const it of assignments) add(it.as_written, it.duty);
for (const it of topics.values()) add(zh ? it.name : it.label);
for (const it of jurisdictions) add(it.name, it.id);
for (const it of changes) add(it.basis, it.topics);
for (const it of pairs) add(it.waived, it.terms.flatMap(([a, b]) => [text(a), text(b)]));
for (const it of gaps) add(it.target, it.other);
add('remit assign', 'remit', 'none: true', 'deadline: 长期', 'waive');  // what is to be typed
const all = [...words].sort((a, b) => b.length - a.length);
const found = [];
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
const look = (said, where) => {
  let rest = said;
  for (const word of all) if (rest.includes(word)) rest = rest.split(word).join(' ');
  const foreign = zh ? /[A-Za-z]{2,}/ : /[\u3400-\u9fff]/;
  if (foreign.test(rest)) found.push(where + ': ' + said);
};
for (let node = walker.nextNode(); node; node = walker.nextNode()) {
  const tag = node.parentElement.closest('script, noscript, style, pre, #language, .foot, svg.chart, .picture');
  if (!tag && node.data.trim()) look(node.data, node.parentElement.className || node.parentElement.tagName);
}
for (const it of document.querySelectorAll('[aria-label], [placeholder], [title]')) {
  if (it.closest('.picture')) continue;
  for (const name of ['aria-label', 'placeholder', 'title']) if (it.getAttribute(name)) look(it.getAttribute(name), name);
}
return [...new Set(found)].slice(0, 12);
"""

CONTRAST = r"""
const part = (value) => { const c = value / 255; return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4; };
const light = ([r, g, b]) => 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
const rgb = (text) => (text.match(/[\d.]+/g) || []).map(Number);
const behind = (element) => {
  for (let it = element; it; it = it.parentElement) {
    const colour = rgb(getComputedStyle(it).backgroundColor);
    if (colour.length === 3 || colour[3] === 1) return colour;
  }
  return [255, 255, 255];
};
const found = [];
for (const it of document.querySelectorAll('body *')) {
  const own = [...it.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
  if (!own || !it.getClientRects().length || it.closest('.unseen, svg, script, noscript, option, .skip')) continue;
  const style = getComputedStyle(it);
  const [a, b] = [light(rgb(style.color)), light(behind(it))].sort((x, y) => y - x);
  const ratio = (a + 0.05) / (b + 0.05);
  if (ratio < 4.5) found.push(it.tagName + '.' + it.className + ' ' + ratio.toFixed(2) + ' ' + it.textContent.slice(0, 20));
}
return [...new Set(found)].slice(0, 8);
"""

NAMELESS = r"""
return [...document.querySelectorAll('a[href], button, input, select, [tabindex="0"]')].filter((it) => {
  const label = it.id && document.querySelector('label[for="' + CSS.escape(it.id) + '"]');
  return !(it.textContent.trim() || it.getAttribute('aria-label') || (label && label.textContent.trim()) || it.closest('label'));
}).map((it) => it.outerHTML.slice(0, 80));
"""


def large_catalog():
    """Of a hundred plans with a hundred tasks each and 240 agencies; words are many, as in texts."""
    rng = random.Random(1)
    word = lambda: "".join(chr(0x4E00 + rng.randrange(2500)) for _ in range(4))
    names = [f"第{i}{'局' if i % 3 else '委'}" for i in range(240)]
    things = [word() for _ in range(6000)]
    out = ["version: 1", "jurisdictions:", "  - {id: land, name: 某国}", "agencies:"]
    out += [f"  - {{name: {name}, jurisdiction: land, kind: bureau}}" for name in names]
    out.append("plans:")
    for plan in range(MANY // 100):
        out += [f"  - id: plan-{plan}", f"    title: {word()}第{plan}号方案", "    jurisdiction: land",
                f"    issued: {2000 + plan % 25}", "    tasks:"]
        for task in range(100):
            who = rng.sample(names, 1 + rng.randrange(5))
            out.append(f'      - {{id: "{task // 20 + 1}.{task % 20 + 1}", title: 推进{rng.choice(things)}{word()}, ' +
                       (f"lead: [{who[0]}], cooperate: [{', '.join(who[1:])}], " if rng.random() > 0.1 else "") +
                       f"source: {{line: {rng.randrange(1, 5000)}}}}}")
    return "\n".join(out) + "\n"


def skip(reason):
    print("skipped:", reason)
    sys.exit(SKIPPED)


def tools():
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    chromedriver = shutil.which("chromedriver")
    if not chromium or not chromedriver:
        skip("no chromium or chromedriver here")
    try:
        from selenium import webdriver
    except ImportError:
        skip("no selenium for this python")
    return webdriver, chromium, chromedriver


class Page:
    """A browser with one of the pages."""

    def __init__(self, folder):
        webdriver, chromium, chromedriver = tools()
        from selenium.webdriver.chrome.options import Options
        from selenium.webdriver.chrome.service import Service
        options = Options()
        for argument in ("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                         "--disable-background-networking", "--disable-component-update", "--disable-sync",
                         "--disable-dev-shm-usage", "--window-size=1440,900", f"--user-data-dir={folder / 'profile'}"):
            options.add_argument(argument)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
        options.binary_location = chromium
        self.driver = webdriver.Chrome(service=Service(chromedriver), options=options)
        self.driver.set_page_load_timeout(60)
        self.driver.set_script_timeout(30)

    def open(self, file, place=""):
        self.driver.get("about:blank")
        self.driver.get(file.as_uri() + place)

    def go(self, place):
        self.run("location.hash = arguments[0]", place)
        self.until("return location.hash === arguments[0] && here === location.hash", place)

    def run(self, script, *arguments):
        return self.driver.execute_script(script, *arguments)

    def until(self, script, *arguments):
        end = time.monotonic() + 10
        while time.monotonic() < end:
            value = self.run(script, *arguments)
            if value:
                return value
            time.sleep(0.05)
        raise AssertionError("never true: " + script)

    def heading(self):
        return self.run("return document.querySelector('main h1').textContent")

    def keys(self, *keys):
        from selenium.webdriver.common.action_chains import ActionChains
        ActionChains(self.driver).send_keys(*keys).perform()

    def choose(self, name, value):
        """As a reader does: picks in a list, ticks or types; waits for the rows."""
        before = self.run("return document.querySelector('.count').textContent")
        self.run("""
            const it = document.getElementById('filter-' + arguments[0]);
            if (it.type === 'checkbox') { it.click(); return; }
            it.value = arguments[1];
            it.dispatchEvent(new Event(it.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));""", name, value)
        time.sleep(0.3)
        return before

    def complaints(self):
        return [entry["message"] for entry in self.driver.get_log("browser")]

    def rows(self):
        """The keys of the tasks that a list or matrix shows as rows with cells."""
        return [unquote(link)[len("#task/"):] for link in self.run(
            "return [...document.querySelectorAll('main tbody th[scope=row] a[href^=\"#task/\"]')].map((it) => it.getAttribute('href'))")]


def remit(program, *words, folder=ROOT):
    run = subprocess.run([program, *map(str, words)], cwd=folder, capture_output=True, timeout=300, check=False)
    assert run.returncode in (0, 1), run.stderr.decode()
    return run.stdout.decode()


def same(what, found, expected):
    assert found == expected, f"{what}:\n  found    {found}\n  expected {expected}"


def check_start(page, file, program):
    page.open(file)
    same("title", page.heading(), "总览")
    figures = page.run("return [...document.querySelectorAll('.tile strong')].map((it) => it.textContent)")
    tasks = json.loads(remit(program, "tasks", "--format", "json"))["tasks"]
    same("tasks in the overview", figures[1], str(len(tasks)))
    same("nothing is asked of a network", page.run("return performance.getEntriesByType('resource').length"), 0)
    for view in ("tasks", "agencies", "matrix", "overlaps", "gaps", "proposals", "load", "diagrams"):
        page.go("#" + view)
        assert page.run("return document.querySelector('main .view').children.length") > 0, view
        same("marked in the menu: " + view, page.run("return document.querySelector('nav [aria-current]').getAttribute('href')"), "#" + view)


def check_search(page, file, program):
    page.open(file)
    page.run("document.getElementById('search').focus()")
    page.keys("智慧旅游")
    page.until("return location.hash.startsWith('#search') && document.querySelector('.view.search')")
    assert TASK in page.rows(), page.rows()
    page.run("document.getElementById('search').value = ''")
    page.keys("旅游局")
    page.until("return [...document.querySelectorAll('.chips a')].some((it) => it.textContent === '市旅游局')")
    same("who typed keeps typing", page.run("return document.activeElement.id"), "search")
    page.go(quote("#search?q=没有这样的词", safe="#?="))
    assert page.run("return document.querySelector('.note') !== null")


def check_filters(page, file, program):
    cases = [({"plan": "sz-internet-plus-2015"}, ["--plan", "sz-internet-plus-2015"]),
             ({"role": "lead"}, ["--role", "lead"]),
             ({"agency": "tianjin/市工业和信息化委"}, ["--agency", "市工业和信息化委", "--jurisdiction", "tianjin"]),
             ({"agency": "tianjin/市市场监管委", "role": "responsible"},
              ["--agency", "市市场监管委", "--jurisdiction", "tianjin", "--role", "responsible"]),
             ({"topic": "tourism"}, ["--topic", "tourism"]),
             ({"gaps": "1"}, ["--unassigned"]),
             ({"plan": "tj-info-services-2014", "gaps": "1"}, ["--plan", "tj-info-services-2014", "--unassigned"])]
    page.open(file)
    known = page.run("return [...topics.values()].map((it) => it.id)")
    for filters, words in cases:
        if filters.get("topic", known[0]) not in known:
            filters["topic"] = words[1] = known[0]
        expected = [task["id"] for task in json.loads(remit(program, "tasks", "--format", "json", *words))["tasks"]]
        page.go("#tasks")
        for name, value in filters.items():
            page.choose(name, value)
        same(f"tasks by {filters}", page.rows(), expected)
        assert str(len(expected)) in page.run("return document.querySelector('.count').textContent")
        kept = page.run("return location.hash")
        page.open(file, kept)
        same(f"tasks by the link {kept}", page.rows(), expected)
    matrix = json.loads(remit(program, "matrix", "--format", "json", "--plan", "tj-internet-plus-2016"))
    page.go("#matrix?plan=tj-internet-plus-2016")
    rows = [row for row in matrix["rows"] if row["kind"] in ("task", "gap", "nobody")]
    same("rows of the matrix", page.rows(), [row["task"] for row in rows])
    marks = page.run("return [...document.querySelectorAll('.matrix tbody tr')].filter((it) => it.querySelector('.cell'))"
                     ".map((it) => it.querySelectorAll('.cell .mark').length)")
    same("marks of the matrix", marks, [sum(len(cell["roles"]) for cell in row["cells"]) for row in rows])
    same("columns", page.run("return document.querySelectorAll('.matrix thead .agency').length"), len(matrix["columns"]))


def check_links(page, file, program):
    page.open(file, "#tasks?plan=tj-info-services-2014")
    page.run("document.querySelector('main tbody a[href*=\"3.3.9\"]').click()")
    page.until("return document.querySelector('main h1').textContent === '智慧旅游'")
    same("focus goes along", page.run("return document.activeElement.tagName"), "H1")
    assert "96" in page.run("return document.querySelector('.facts').textContent"), "no line of the document"
    page.run("document.querySelector('.assignments a[href^=\"#agency\"]').click()")
    page.until("return document.querySelector('.view.agency')")
    page.driver.back()
    page.until("return document.querySelector('main h1').textContent === '智慧旅游'")
    page.driver.back()
    page.until("return document.querySelector('.view.tasks')")
    same("filters after Back", page.run("return document.getElementById('filter-plan').value"), "tj-info-services-2014")
    for place, heading in (("#task/" + TASK, "智慧旅游"), (quote("#agency/tianjin/市旅游局", safe="#/"), "市旅游局"),
                           ("#task/no-such/1", "报告中没有"), ("#%E0%A4%A", "报告中没有")):
        page.open(file, place)
        same("opened at " + place, page.heading(), heading)
    page.open(file, "#overlaps")
    place = page.run("return document.querySelector('article h2 a').getAttribute('href')")
    page.open(file, place)
    assert "↔" in page.heading()
    assert page.run("return document.querySelectorAll('.sides tbody tr').length") > 4
    agency = remit(program, "duties", "市工业和信息化局", "--jurisdiction", "tianjin", "--format", "json")
    page.open(file, quote("#agency/tianjin/市工业和信息化局", safe="#/"))
    same("duties that came from others", page.run("return document.querySelectorAll('.scroller')[0].querySelectorAll('tbody:not(.spacer) tr').length"),
         len(json.loads(agency)["duties"]))


PLACES = ("#overview", "#tasks", "#agencies", "#matrix?plan=sz-internet-plus-2015", "#overlaps?kind=conflict",
          "#overlaps?show=groups", "#overlaps?show=topics", "#overlaps?show=series", "#gaps?plan=sz-internet-plus-2015", "#proposals", "#load",
          "#diagrams", "#diagrams?show=1", "#diagrams?show=2", "#task/" + TASK, "#plan/tj-info-consumption-2017", "#search?q=物流",
          quote("#agency/tianjin/市工业和信息化局", safe="#/"))


def check_proposals(page, file, program):
    patch, target = file.parent / "five.patch.yaml", file.parent / "proposed.html"
    remit(program, "assign", "--plan", "tj-smart-city-2016", "-o", patch, "--lang", "zh")
    remit(program, "--with", patch, "report", "--as-of", "2019", "-o", target, "--lang", "zh")
    entries = patch.read_text(encoding="utf-8").count("status: proposed")
    page.open(target, "#proposals")
    assert str(entries) in page.run("return document.querySelector('.count').textContent"), entries
    shown = page.run("return document.querySelectorAll('table.proposals tbody tr').length")
    same("entries shown at first", shown, min(entries, 150))
    page.go("#matrix?plan=tj-smart-city-2016")
    marks = page.run("return [...document.querySelectorAll('.matrix tbody .mark')].map((it) => it.firstChild.textContent)")
    matrix = json.loads(remit(program, "--with", patch, "matrix", "--plan", "tj-smart-city-2016", "--format", "json"))
    same("proposed leads in the matrix", marks.count("▲"),
         sum("lead" in cell.get("proposed", []) for row in matrix["rows"] for cell in row["cells"]))
    same("numbers without them", page.run("return [...document.querySelectorAll('.matrix tfoot .cell')].map((it) => it.textContent).join('')"), "")
    plan = "tj-internet-plus-2016"
    page.go("#matrix?plan=" + plan)
    matrix = json.loads(remit(program, "matrix", "--plan", plan, "--as-of", "2019", "--format", "json"))
    same("columns of the day", page.run("return [...document.querySelectorAll('.matrix thead .agency')].map((it) => it.textContent)"),
         [column["name"] for column in matrix["columns"]])
    agencies = json.loads(remit(program, "agencies", "--as-of", "2019", "--format", "json"))["agencies"]
    expected = {agency["id"]: list(agency["tasks"].values()) for agency in agencies if any(agency["tasks"].values())}
    same("loads of the day", dict(page.run(
        "return agencies.filter((it) => total(it) > 0).map((it) => [it.key, it.counts])")), expected)
    same("duties told twice, told as one", page.run("""
        const key = (it) => (it.task ? it.task.key : it.plan.id + "/") + it.assignment.role + it.assignment.proposed;
        return [agencies.filter((it) => new Set(it.duties.map(key)).size < it.duties.length).length,
            agencies.some((it) => it.duties.some((duty) => duty.all.length > 1))]"""), [0, True])
    page.go("#task/tj-smart-city-2016/3.2.2.a2")
    assert "市文化和旅游局" in page.run("return document.querySelector('.assignments').textContent"), "who has it that day"


def shown_tables(page):
    """The names of the tabs, and of each its picture's table as rows of texts."""
    names = page.run("return [...document.querySelectorAll('.tabs a')].map((it) => it.textContent)")
    tables = {}
    for at, name in enumerate(names):
        page.go(f"#diagrams?show={at}")
        page.run("document.querySelector('main details summary').click()")
        page.until("return document.querySelector('main details table')")
        tables[name] = page.run("return [...document.querySelectorAll('main details tbody tr')].map((row) => [...row.children].map((it) => it.textContent))")
        assert tables[name], name
    return tables


def check_pictures(page, file, program):
    """Who works with whom, what is alike and what changes: as the commands have it, with links to the pages."""
    patch, target = ROOT / "tests" / "cli" / "five_plans.patch.yaml", file.parent / "changes.html"
    remit(program, "--with", patch, "report", "-o", target, "--lang", "zh")
    page.open(target, "#diagrams")
    tables = shown_tables(page)
    told = lambda *words: [line.split(",") for line in remit(program, *words, "--format", "csv").splitlines()[1:]]
    bonds = sorted((row[5], row[6], row[3]) for row in told("graph", "--view", "cooperation") if int(row[3]) >= 5)
    found = {tuple(sorted(names)) + (count,) for *names, count in tables["单位协作图"]}
    strip = lambda name: name.split("（")[0]
    assert {tuple(sorted(map(strip, it[:2]))) + (it[2],) for it in found} >= {tuple(sorted(it[:2])) + (it[2],) for it in bonds}, bonds
    alike = {(row[0], row[1]) for row in told("graph", "--view", "overlaps")}
    rows = tables["各方案重复、重叠任务图"]
    assert rows and all((row[0].split(" ")[0], row[2].split(" ")[0]) in alike for row in rows), rows[:3]
    changes = {(row[5], row[6]) for row in told("--with", patch, "graph", "--view", "changes") if row[12] != "kept"}
    same("what changes", {(row[0], row[1]) for row in tables["分工变化图"] if row[1]}, changes)
    names = page.run("return [...document.querySelectorAll('.tabs a')].map((it) => it.textContent)")
    for name, place in (("单位协作图", "#agency/"), ("各方案重复、重叠任务图", "#task/"), ("分工变化图", "#task/")):
        page.go(f"#diagrams?show={names.index(name)}")
        link = page.until("const it = document.querySelector('.picture g.node a'); return it && it.getAttribute('href')")
        assert link.startswith(place) or link.startswith("#agency/"), (name, link)
        page.go(link)
        assert page.run("return document.querySelector('main h1').textContent") != "报告中没有", link
    page.open(file, "#diagrams")
    assert "分工变化图" not in page.run("return document.querySelector('.tabs').textContent"), "nothing to compare"


def check_narrow(page, file, program):
    """A report of one plan: its tasks and agencies, no others."""
    target, plan = file.parent / "narrow.html", "sz-internet-plus-2015"
    remit(program, "report", "--plan", plan, "-o", target, "--lang", "zh")
    page.open(target, "#tasks")
    same("tasks of the plan", page.rows(), [task["id"] for task in json.loads(remit(program, "tasks", "--plan", plan, "--format", "json"))["tasks"]])
    agencies = {agency["id"]: agency["tasks"] for agency in json.loads(remit(program, "agencies", "--plan", plan, "--format", "json"))["agencies"]}
    for key, counts in page.run("return agencies.filter((it) => total(it) > 0).map((it) => [it.key, it.counts])"):
        same("tasks of " + key, counts, list(agencies[key].values()))
    for key, place in page.run("return agencies.map((it) => [it.key, it.jurisdiction.id])"):
        assert place == "shenzhen", key


def check_around(page, file, program):
    """What lies around a task and an agency: every name leads on, the numbers are those of the matrix."""
    page.open(file, "#task/tj-internet-plus-2016/2.1.1")
    graph = json.loads(remit(program, "graph", "--view", "neighbourhood", "--task", "tj-internet-plus-2016/2.1.1", "--depth", "2", "--format", "json"))
    near = {node["id"] for node in graph["nodes"]}
    links = page.run("return [...document.querySelectorAll('svg.around a')].map((it) => it.getAttribute('href'))")
    keys = [unquote(link).split("/", 1)[1] for link in links]
    assert len(keys) > 10 and set(keys) <= near, set(keys) - near
    page.go(quote("#agency/tianjin/市科委", safe="#/"))
    page.run("document.querySelectorAll('main details summary')[0].click()")
    rows = page.run("return [...document.querySelectorAll('main details tbody tr')].map((row) => [...row.children].map((it) => it.textContent))")
    together = {}
    for edge in json.loads(remit(program, "graph", "--view", "cooperation", "--jurisdiction", "tianjin", "--format", "json"))["edges"]:
        ends = [edge["source"], edge["target"]]
        if "tianjin/市科委" in ends:
            together[ends[ends[0] == "tianjin/市科委"].split("/")[1]] = str(edge["weight"])
    assert len(rows) == 12, rows
    same("tasks in common", {row[0]: row[1] for row in rows}, {row[0]: together[row[0]] for row in rows})
    same("label of the picture", page.run("return document.querySelector('svg.around').getAttribute('role')"), "img")


def check_languages(page, file, program):
    page.open(file)
    for language, lang in (("zh", "zh-CN"), ("en", "en")):
        if language == "en":
            page.run("document.getElementById('language').click()")
        same("language of the page", page.run("return document.documentElement.lang"), lang)
        for place in PLACES:
            page.go(quote(place, safe="#/?=&%"))
            same(f"words of the other language at {place}", page.run(LEFT_OVER), [])
    page.run("document.getElementById('language').click()")


def check_keyboard(page, file, program):
    from selenium.webdriver.common.keys import Keys
    page.open(file)
    page.keys(Keys.TAB)
    same("first stop", page.run("return document.activeElement.id"), "skip")
    page.keys(Keys.ENTER)
    same("skipped to", page.run("return document.activeElement.id"), "main")
    page.keys("/")
    same("the key / leads to", page.run("return document.activeElement.id"), "search")
    seen = []
    for _ in range(16):
        page.keys(Keys.TAB)
        seen.append(page.run("""const it = document.activeElement; const style = getComputedStyle(it);
            return [it.getAttribute('href') || it.id, style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2]"""))
    assert ["#matrix", True] in seen, seen
    assert all(visible for _, visible in seen), seen
    page.run("document.querySelector('nav a[href=\"#matrix\"]').focus()")
    page.keys(Keys.ENTER)
    page.until("return document.querySelector('.view.matrix')")
    for place in PLACES:
        page.go(quote(place, safe="#/?=&%"))
        same("without a name at " + place, page.run(NAMELESS), [])
        same("landmarks", page.run("return ['header', 'main', 'nav', 'footer'].filter((it) => !document.querySelector(it))"), [])
        same("tables without headers at " + place, page.run(
            "return [...document.querySelectorAll('main table')].filter((it) => !it.querySelector('thead th[scope=col]') || !it.caption).length"), 0)
    page.go("#tasks")
    page.choose("gaps", "1")
    same("told to those who do not see", page.run("return document.getElementById('told').textContent"),
         page.run("return document.querySelector('.count').textContent"))


def check_contrast(page, file, program):
    page.open(file)
    for theme in ("light", "dark"):
        page.run("while (wishes.theme !== arguments[0]) document.getElementById('theme').click()", theme)
        for place in PLACES:
            page.go(quote(place, safe="#/?=&%"))
            same(f"hard to read in {theme} at {place}", page.run(CONTRAST), [])
    page.run("while (wishes.theme !== 'auto') document.getElementById('theme').click()")


def printed(page):
    pdf = base64.b64decode(page.driver.execute_cdp_cmd("Page.printToPDF", {"preferCSSPageSize": True, "printBackground": True})["data"])
    run = subprocess.run(["pdftotext", "-layout", "-", "-"], input=pdf, capture_output=True, check=True, timeout=60)
    return pdf, run.stdout.decode()


def check_print(page, file, program):
    for place in ("#matrix?agency=tianjin%2F%E5%B8%82%E6%95%99%E5%A7%94&role=lead", "#matrix"):  # a grid, a list
        page.open(file, place)
        tasks = page.run("return selected(place_of(location.hash).filters).map((it) => it.title)")
        pdf, text = printed(page)
        size = re.search(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", pdf)
        assert float(size[1]) > float(size[2]), "no landscape"
        bare = re.sub(r"\s", "", text)
        missing = [title for title in tasks if re.sub(r"\s", "", title)[:6] not in bare]
        same(f"not printed of {len(tasks)} at {place}", missing, [])
        assert "清除筛选" not in text, "controls are printed"


def check_without_dot(page, file, program):
    target = file.parent / "undrawn.html"
    subprocess.run([program, "report", "-o", target, "--lang", "zh"], cwd=ROOT, env={**os.environ, "PATH": "/nowhere"},
                   capture_output=True, check=True, timeout=300)
    page.open(target, "#diagrams")
    assert "未安装" in page.run("return document.querySelector('section .note').textContent")
    assert page.run("return document.querySelectorAll('details[open] tbody tr').length") > 3, "no table in its place"
    page.go("#overview")
    assert "9 幅图未绘出" in page.run("return document.querySelector('main').textContent"), "not told"


def check_hostile(page, file, program):
    folder = file.parent
    (folder / "hostile.yaml").write_text(HOSTILE, encoding="utf-8")
    target = folder / "hostile.html"
    remit(program, "-f", folder / "hostile.yaml", "report", "-o", target, "--lang", "zh")
    for place in ("", "#search?q=onerror", "#tasks", "#matrix", "#agencies", "#diagrams", "#gaps", "#search?q=script", "#task/hostile/1",
                  "#task/hostile/a%2Fb%3Fc%3Dd%23e%25zz", "#agency/city/%3Cimg%20src%3Dx%20onerror%3D%22window.harmed%20%3D%202%22%3E"):
        page.go(place) if place else page.open(target)
        same("harm done at " + place, page.run("return window.harmed"), None)
        same("elements out of names at " + place, page.run("return document.querySelectorAll('img, main script, iframe').length"), 0)
        same("links out of the page at " + place, page.run(
            "return [...document.querySelectorAll('a')].filter((it) => !(it.getAttribute('href') || '#').startsWith('#')).length"), 0)
        assert page.heading() != "报告中没有", place
    title = page.run("return tasks[0].title")
    assert title.startswith("</title></script><svg onload=") and "<U+2028>" in title, title


def check_large(page, file, program):
    target = file.parent / "large.html"
    page.open(target, "#tasks")
    paint = page.until("return (performance.getEntriesByName('first-contentful-paint')[0] || {}).startTime")
    assert paint < 8000, f"first paint after {paint:.0f} ms"
    assert page.run("return document.querySelectorAll('tbody:not(.spacer) tr').length") < 100, "all rows are in the page"
    moved = page.driver.execute_async_script("""
        const done = arguments[0];
        const scroller = document.querySelector('.scroller');
        const begin = performance.now();
        let step = 0, worst = 0, last = begin;
        const next = () => {
          const now = performance.now();
          worst = Math.max(worst, now - last);
          last = now;
          if (++step > 20) {
            scroller.scrollTop = scroller.scrollHeight;
            requestAnimationFrame(() => requestAnimationFrame(() => done([worst, [...document.querySelectorAll('tbody:not(.spacer) tr')].pop().textContent])));
            return;
          }
          scroller.scrollTop = scroller.scrollHeight * step / 20;
          requestAnimationFrame(next);
        };
        requestAnimationFrame(next);""")
    assert moved[0] < 1000, f"a step of scrolling takes {moved[0]:.0f} ms"
    last = page.run("return real_tasks[real_tasks.length - 1].number")
    assert last in moved[1], moved[1]
    begin = time.monotonic()
    page.choose("gaps", "1")
    page.until("return location.hash.includes('gaps=1')")
    took = page.run("const begin = performance.now(); selected({ q: '雨水 改造', gaps: '1' }); return performance.now() - begin")
    assert time.monotonic() - begin < 5 and took < 2000, f"a filter takes {took:.0f} ms"
    for place in ("#matrix", "#gaps", "#overlaps", "#load", "#overview"):
        begin = time.monotonic()
        page.go(place)
        assert time.monotonic() - begin < 8, f"{place} takes {time.monotonic() - begin:.1f} s"
        assert page.run("return document.querySelectorAll('main *').length") < 30000, place
    print(f"  first paint {paint:.0f} ms, worst step of scrolling {moved[0]:.0f} ms, a filter {took:.0f} ms, "
          f"{target.stat().st_size / 1e6:.1f} MB")


CHECKS = {"start": check_start, "search": check_search, "filters": check_filters, "links": check_links, "proposals": check_proposals,
          "pictures": check_pictures, "narrow": check_narrow, "around": check_around,
          "languages": check_languages, "keyboard": check_keyboard, "contrast": check_contrast, "print": check_print,
          "without dot": check_without_dot, "hostile": check_hostile, "large": check_large}


def main():
    program, *chosen = sys.argv[1:]
    tools()
    # the browser keeps its files away from the reader's
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder = Path(name)
        file = folder / "report.html"
        remit(program, "report", "-o", file, "--lang", "zh")
        if not chosen or "large" in chosen:
            (folder / "large.yaml").write_text(large_catalog(), encoding="utf-8")
            remit(program, "-f", folder / "large.yaml", "report", "-o", folder / "large.html", "--lang", "zh")
        page = Page(folder)
        try:
            for what, check in CHECKS.items():
                if chosen and what not in chosen:
                    continue
                begin = time.monotonic()
                check(page, file, program)
                same("complaints of the browser at " + what, page.complaints(), [])
                print(f"{what}: {time.monotonic() - begin:.1f} s", flush=True)
        finally:
            page.driver.quit()


if __name__ == "__main__":
    os.environ["LC_ALL"] = "C.UTF-8"
    main()

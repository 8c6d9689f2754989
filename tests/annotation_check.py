#!/usr/bin/env python3
"""Compares tasks.yaml with the hand-made annotation of the plans, fact by fact.

    annotation_check.py TASKS_YAML

The annotation is looked for in $REMIT_CORPUS, else in ../shared/corpus beside the repository; where there is
none the exit code is 77. Each side is told as facts, tuples whose first word says of what kind; a fact of the
annotation that the catalog lacks is missing, one that only the catalog has is extra. Any of either: exit code 1.
"""

import json
import os
import re
import sys
from collections import Counter
from pathlib import Path

import yaml

ROLES = ("lead", "cooperate", "responsible", "listed")
NUMBER = re.compile(r"^([一二三四五六七八九十]+、|（[一二三四五六七八九十]+）\s?|\d+[．.])")
OPEN = "等"


class Registry:
    """The agencies of the catalog by every form of their names, in one jurisdiction."""

    def __init__(self, catalog, jurisdiction):
        self.forms = {}
        for agency in catalog["agencies"]:
            if agency["jurisdiction"] == jurisdiction:
                for form in {agency["name"], agency.get("full_name", agency["name"]), *agency.get("aliases", [])}:
                    self.forms.setdefault(form, []).append(agency)

    def __getitem__(self, form):
        found = self.forms.get(form, [])
        return found[0]["name"] if len(found) == 1 else f"{form} ({len(found)} agencies bear this name)"

    def is_collective(self, form):
        return any(agency["kind"] == "collective" for agency in self.forms.get(form, []))


# What the catalog says. Its scalars are read as the strings they are written as.

def items(values):
    """The agencies of a list as maps, without the 等 at its end."""
    return [item if isinstance(item, dict) else {"name": item} for item in values if item != OPEN]


def line(entry):
    return int(entry["source"]["line"])


def printed(target):
    """A target as the document prints it: the text names the figure, or the two stand in a table."""
    figure = target.get("value", "")
    return target["text"] if figure in target["text"] else f"{target['text']} {figure}{target['unit']}"


def bearer_facts(registry, plan, number, bearer):
    """Assignments, open lists and targets of a task, or of the plan itself, whose number is None."""
    source = bearer.get("source", {})
    clause_line = int(source.get("clause_line", source.get("line", 0)))
    for role in ROLES:
        written = bearer.get(role, [])
        if OPEN in written:
            yield ("open list", plan, number, role)
            assert written.index(OPEN) == len(written) - 1, f"{plan}/{number}: 等 is not the last of {role}"
        for order, item in enumerate(items(written), 1):
            name, as_written = registry[item["name"]], item.get("as_written", item["name"])
            if item.get("from") == "prose":
                yield ("duty in prose", plan, number, role, name, as_written, int(item["line"]), item["for"])
            else:
                where = int(item.get("line", clause_line))
                yield ("assignment", plan, number, role, order, name, as_written, where,
                       registry.is_collective(item["name"]))
    for target in bearer.get("targets", []):
        yield ("target", plan, number, printed(target), target.get("year"), line(target))


def task_facts(registry, plan, task, headings):
    number, title = task["id"], task["title"]
    if "tasks" in task:
        for child in task["tasks"]:
            assert child["id"].startswith(number + "."), f"{plan}/{child['id']} stands under {number}"
            yield from task_facts(registry, plan, child, (*headings, title))
        return
    yield ("task", plan, number, title, headings, line(task))
    yield from bearer_facts(registry, plan, number, task)
    for order, measure in enumerate(task.get("measures", []), 1):
        yield ("measure", plan, number, order, measure["title"], line(measure))
        if not measure["keywords"]:
            yield ("without keywords", plan, number, measure["title"])
    if not 5 <= len(task["keywords"]) <= 12:
        yield ("not 5 to 12 keywords", plan, number, len(task["keywords"]))


def group_facts(registry, plan, group):
    number = group["task"]
    yield ("head of a group", plan, number, group["head"], line(group))
    for part in ("office", "members"):
        for order, item in enumerate(items(group[part]), 1):
            as_written = item.get("as_written", item["name"])
            yield (part + " of a group", plan, number, order, registry[item["name"]], as_written, line(group))
        if OPEN in group[part]:
            yield ("open list", plan, number, part)


def catalog_facts(catalog):
    for plan in catalog["plans"]:
        key, registry = plan["id"], Registry(catalog, plan["jurisdiction"])
        title = None if plan.get("title_given") == "true" else plan["title"]
        issued = plan["issued"] if "-" in plan["issued"] else None   # a mere year is not the document's
        period = tuple(int(year) for year in plan["period"]) if "period" in plan else None
        yield ("plan", key, title, plan.get("issuer"), plan.get("document_number"), issued, period)
        yield from bearer_facts(registry, key, None, plan)
        for group in plan.get("groups", []):
            yield from group_facts(registry, key, group)
        for task in plan["tasks"]:
            yield from task_facts(registry, key, task, ())


# What the annotation says.

def annotated_task(registry, plan, task):
    number = task["id"]
    yield ("task", plan, number, task["title"], tuple(NUMBER.sub("", h) for h in task["headings"]), task["line"])
    order = Counter()
    for edge in task["assignments"]:
        order[edge["role"]] += 1
        yield ("assignment", plan, number, edge["role"], order[edge["role"]], registry[edge["name"]],
               edge["as_written"], task["clause_line"], edge["collective"])
    if task["open_lead"]:   # the annotation's word for the first list of the clause, whatever its role
        yield ("open list", plan, number, next(role for role in ROLES if role != "cooperate" and order[role]))
    if task["open_cooperate"]:
        yield ("open list", plan, number, "cooperate")
    for place, (title, where) in enumerate(zip(task["measures"], task.get("measure_lines", [])), 1):
        yield ("measure", plan, number, place, title, where)


def annotated_prose(registry, plan, duty, task):
    number, role, where = duty["task_id"], duty["role"], duty["line"]
    part = {"office": "office", "member": "members"}.get(role)
    said_in_clause = {(edge["name"], edge["role"]) for edge in task["assignments"]} if task else set()
    if role == "head":
        yield ("head of a group", plan, number, duty["as_written"][0], where)
        return
    if duty["open"]:
        yield ("open list", plan, number, part or role)
    for order, (name, as_written) in enumerate(zip(duty["agencies"], duty["as_written"]), 1):
        if part:
            yield (part + " of a group", plan, number, order, registry[name], as_written, where)
        elif (name, role) not in said_in_clause:   # the text saying it twice makes it no second edge
            yield ("duty in prose", plan, number, role, registry[name], as_written, where, duty["what"])


def annotation_facts(annotation, catalog):
    jurisdictions = {plan["id"]: plan["jurisdiction"] for plan in catalog["plans"]}
    for plan in annotation:
        key = plan["plan_id"]
        registry = Registry(catalog, jurisdictions.get(key))
        period = tuple(plan["period"]) if plan["period"] else None
        yield ("plan", key, plan["title"], plan["issuer"], plan["document_number"], plan["date"], period)
        for task in plan["tasks"]:
            yield from annotated_task(registry, key, task)
        by_number = {task["id"]: task for task in plan["tasks"]}
        for duty in plan["prose_assignments"]:
            yield from annotated_prose(registry, key, duty, by_number.get(duty["task_id"]))
        for target in plan["targets"]:
            year = str(target["year"]) if target["year"] else None
            yield ("target", key, target["task_id"], target["text"], year, target["line"])


def main():
    file = Path(sys.argv[1])
    corpus = Path(os.environ.get("REMIT_CORPUS", Path(__file__).resolve().parents[2] / "shared" / "corpus"))
    if not corpus.is_dir():
        print(f"skipped: no corpus at {corpus} (name its folder in REMIT_CORPUS)")
        return 77
    catalog = yaml.load(file.read_text(encoding="utf-8"), yaml.BaseLoader)
    annotation = json.loads((corpus / "annotation.json").read_text(encoding="utf-8"))
    wanted, found = Counter(annotation_facts(annotation, catalog)), Counter(catalog_facts(catalog))
    missing, extra = wanted - found, found - wanted
    for kind, count in Counter(fact[0] for fact in wanted.elements()).items():
        print(f"{count:5} {kind}")
    for word, facts in (("missing", missing), ("extra", extra)):
        for fact in facts.elements():
            print(f"{word}:", *fact)
    print(f"{missing.total()} missing, {extra.total()} extra")
    return 1 if missing or extra else 0


if __name__ == "__main__":
    sys.exit(main())

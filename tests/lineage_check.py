#!/usr/bin/env python3
"""Asks remit who has each duty of the real plans on several days, and compares with the hand-made list of changes.

    lineage_check.py REMIT TASKS_YAML

The list is agencies.json of the annotation, in $REMIT_CORPUS or in ../shared/corpus beside the repository; where there
is none the exit code is 77. The days are ends of years, so that what is dated to the year only is settled by them.
What the list gives is worked out here in another way than in remit: by walking year by year.
"""

import json
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

import yaml

YEARS = (2012, 2013, 2014, 2016, 2017, 2018, 2019, 2024)


def corpus():
    folder = Path(os.environ.get("REMIT_CORPUS", Path(__file__).parent.parent / "../shared/corpus"))
    if not (folder / "agencies.json").is_file():
        print(f"skipped: no annotation at {folder} (name its folder in REMIT_CORPUS)")
        sys.exit(77)
    return json.loads((folder / "agencies.json").read_text(encoding="utf-8"))


def registry_names(catalog):
    """The registry's name for every form of a name, by jurisdiction."""
    return {(a["jurisdiction"], form): a["name"] for a in catalog["agencies"]
            for form in {a["name"], *a.get("aliases", [])}}


def changes(annotation, names):
    """Year by year what became of whom: (jurisdiction, year) → {name: heirs}."""
    years = {}
    for change in annotation["lineage"]:
        place = change["jurisdiction"]
        for name in change["from"]:
            heirs = years.setdefault((place, change["year"]), {}).setdefault(names[place, name], [])
            heirs += [names[place, heir] for heir in change["to"]]
    return years


def holders(years, place, name, issued, year):
    """Walks from the plan's year to the year asked about, one year after the other."""
    now = {name}
    if year >= issued:
        for step in range(0, year + 1):  # a body that ended before the plan has its heirs' duties too
            known = years.get((place, step), {})
            now = {heir for body in now for heir in known.get(body, [body])}
        return now
    for step in range(issued, year, -1):
        known = years.get((place, step), {})
        before = {}
        for body, heirs in known.items():
            for heir in heirs:
                before.setdefault(heir, set()).add(body)
        founded = {body for body in now if body in before and not is_older(years, place, body, step)}
        now = {old for body in now for old in (before[body] if body in founded else {body})}
    return now


def is_older(years, place, body, year):
    """Whether an heir was there before: 海关, into which others went."""
    return body in ("天津海关", "深圳海关")


def asked(remit, tasks, year):
    answer = subprocess.run([remit, "-f", tasks, "--as-of", str(year), "tasks", "--sections", "--format", "json"],
                            capture_output=True, check=True)
    for task in json.loads(answer.stdout)["tasks"]:
        for edge in task["assignments"]:
            if not edge["inherited"]:
                yield task, edge


def main():
    remit, tasks = sys.argv[1:]
    annotation = corpus()
    catalog = yaml.safe_load(Path(tasks).read_text(encoding="utf-8"))
    names = registry_names(catalog)
    years = changes(annotation, names)
    issued = {plan["id"]: int(str(plan["issued"])[:4]) for plan in catalog["plans"]}
    failures = 0
    for year in YEARS:
        kinds = Counter()
        for task, edge in asked(remit, tasks, year):
            place = edge["agency"].split("/")[0]
            expected = holders(years, place, edge["name"], issued[task["plan"]], year)
            found = {holder["name"] for holder in edge["holders"]}
            ambiguous = any(holder.get("ambiguous") for holder in edge["holders"])
            kinds["itself" if found == {edge["name"]} else "several" if ambiguous else "another"] += 1
            if found != expected or ambiguous != (len(expected) > 1):
                failures += 1
                print(f"{year} {task['id']} {edge['name']}: {sorted(found)} and not {sorted(expected)}")
        print(f"as of {year}: {sum(kinds.values())} assignments, " +
              ", ".join(f"{count} held by {kind}" for kind, count in sorted(kinds.items())))
    sys.exit(1 if failures else 0)


main()

#!/usr/bin/env python3
"""The findings of `remit check` on a valid catalog, from Python: the yardstick for its speed.

    check.py FILE [REMIT]

Prints rule and subject of every finding. With REMIT, a program, compares with what that one finds.
"""

import json
import subprocess
import sys
from collections import Counter, defaultdict

from catalog import OPEN, ROLES, Catalog

MOST_COOPERATORS = 10
FENCE = 1.5
LEAST_TASKS = 2


def leads(catalog, agency, edge):
    return (edge["role"] == "lead" or edge["presumed"]) and catalog.is_single_body(agency)


def of_bearer(catalog, subject, plan, bearer, edges):
    """Findings about the agencies of one task, or of a whole plan, whose subject has no slash."""
    is_task = "/" in subject
    for role in ROLES:
        if OPEN in (bearer.get(role) or []):
            yield "open-list", subject
    seen, told = set(), set()
    for agency, edge in edges:
        what = (agency, edge["role"], edge["duty"])
        if what in seen:
            yield "duplicate-assignment", subject
        seen.add(what)
    whole_leads = {agency for agency, role, duty in seen if role == "lead" and not duty}
    for agency, edge in edges:
        if edge["role"] == "cooperate" and not edge["duty"] and agency in whole_leads - told:
            told.add(agency)
            yield "lead-also-cooperates", subject
    if not is_task or not edges:
        return
    if not any(leads(catalog, *pair) for pair in edges):
        yield "no-lead", subject
    answerable = [agency for agency, edge in edges if edge["role"] in ("lead", "responsible")]
    if answerable and not any(map(catalog.is_single_body, answerable)):
        yield "lead-is-collective", subject
    if plan.get("lead_convention") != "first-listed" and sum(map(catalog.is_single_body, whole_leads)) > 1:
        yield "joint-lead-without-coordinator", subject
    if len({agency for agency, edge in edges if edge["role"] == "cooperate"}) > MOST_COOPERATORS:
        yield "too-many-cooperators", subject


def of_targets(catalog, subject, bearer, edges):
    if not any(edge["role"] != "cooperate" and catalog.is_single_body(agency) for agency, edge in edges):
        for _ in bearer.get("targets", []):
            yield "unowned-target", subject


def is_for_nobody(one):
    return bool(one["bearer"].get("none"))


def only_agency(catalog, tasks):
    """True if one body has all these tasks and shares none; lists must be complete."""
    agencies = set()
    for one in tasks:
        edges = catalog.edges(one["node"])
        is_open = any(OPEN in (one["bearer"].get(role) or []) for role in ROLES)
        if not edges or is_open:
            return False
        agencies |= {agency for agency, _ in edges}
    return len(agencies) == 1 and all(map(catalog.is_single_body, agencies))


def of_headings(catalog):
    below, by_topic, told = defaultdict(list), defaultdict(list), set()
    for one in catalog.tasks:
        if one["section"] or is_for_nobody(one):
            continue
        for above in one["above"]:
            below[above["node"]].append(one)
        for topic in one["task"].get("topics", []):
            by_topic[one["plan"]["jurisdiction"], topic].append(one)
    for one in catalog.tasks:
        tasks = below.get(one["node"], [])
        if not one["section"] or any(above["node"] in told for above in one["above"]) or len(tasks) < LEAST_TASKS:
            continue
        if not any(task["task"].get("topics") for task in tasks) and only_agency(catalog, tasks):
            told.add(one["node"])
            yield "single-point", one["node"][1]
    for tasks in by_topic.values():
        if len(tasks) >= LEAST_TASKS and only_agency(catalog, tasks):
            yield "single-point", tasks[0]["node"][1]


def quantile(ordered, share):
    at = (len(ordered) - 1) * share
    low = int(at)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (ordered[high] - ordered[low]) * (at - low)


def of_agencies(catalog):
    led = Counter()
    for one in catalog.tasks:
        own = {agency for agency, edge in catalog.edges(one["node"])
               if not edge["inherited"] and leads(catalog, agency, edge)}
        led.update(own)
    counts = sorted(led.values())
    if counts:
        q1, q3 = quantile(counts, 0.25), quantile(counts, 0.75)
        for agency, count in led.items():
            if count > q3 + FENCE * (q3 - q1):
                yield "overloaded-lead", agency
    for agency in catalog.agencies:
        node = ("agency", agency)
        is_idle = node not in catalog.graph or catalog.graph.in_degree(node) == 0
        if is_idle and catalog.is_single_body(agency):
            yield "idle-agency", agency


def findings(catalog):
    for plan in catalog.plans:
        edges = catalog.edges(("plan", plan["id"]))
        yield from of_bearer(catalog, plan["id"], plan, plan, edges)
        yield from of_targets(catalog, plan["id"], plan, edges)
    for one in catalog.tasks:
        key, edges = one["node"][1], catalog.edges(one["node"])
        own = [pair for pair in edges if not pair[1]["inherited"]]
        if not edges and not one["section"] and not is_for_nobody(one):
            yield "no-agency", key
        yield from of_bearer(catalog, key, one["plan"], one["task"], own)
        if not is_for_nobody(one):
            yield from of_targets(catalog, key, one["task"], edges)
    yield from of_headings(catalog)
    yield from of_agencies(catalog)


def main():
    found = Counter(findings(Catalog(sys.argv[1])))
    if len(sys.argv) < 3:
        for rule, subject in sorted(found.elements()):
            print(rule, subject, sep="\t")
        return 0
    told = subprocess.run([sys.argv[2], "check", sys.argv[1], "--fail-on", "never", "--format", "json"],
                          check=True, capture_output=True)
    theirs = Counter((it["rule"], it["subject"]) for it in json.loads(told.stdout)["findings"])
    for word, facts in (("only here", found - theirs), ("only there", theirs - found)):
        for fact in facts.elements():
            print(word, *fact)
    print(f"{found.total()} findings here, {theirs.total()} there")
    return 0 if found == theirs else 1


if __name__ == "__main__":
    sys.exit(main())

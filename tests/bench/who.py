#!/usr/bin/env python3
"""Who has the tasks on a topic, from Python: the yardstick for the speed of `remit who`.

    who.py FILE TOPIC [REMIT]

Prints task, role and agency of every task that has the topic in its title, keywords, measures, topics, targets or
headings. With REMIT, a program, compares instead: each of these tasks has to be in its answer, with these edges.
"""

import json
import subprocess
import sys

from catalog import Catalog


def texts(task):
    yield task["title"]
    yield from task.get("keywords", [])
    yield from task.get("topics", [])
    for measure in task.get("measures", []):
        yield measure["title"]
        yield from measure.get("keywords", [])
    for target in task.get("targets", []):
        yield target["text"]


def answer(catalog, topic):
    found = {}
    for one in catalog.tasks:
        is_meant = any(topic in text for text in texts(one["task"])) or \
            any(topic in above["task"]["title"] for above in one["above"])
        if is_meant and not one["section"]:
            found[one["node"][1]] = sorted(
                (edge["role"], edge["order"], agency) for agency, edge in catalog.edges(one["node"]))
    return found


def main():
    found = answer(Catalog(sys.argv[1]), sys.argv[2])
    if len(sys.argv) < 4:
        for task, edges in found.items():
            for role, _, agency in edges or [("", 0, "")]:
                print(task, role, agency, sep="\t")
        return 0 if found else 1
    told = subprocess.run([sys.argv[3], "-f", sys.argv[1], "who", sys.argv[2], "--format", "json"],
                          check=True, capture_output=True)
    theirs = {task["id"]: sorted((it["role"], it["order"], it["agency"]) for it in task["assignments"])
              for task in json.loads(told.stdout)["tasks"]}
    wrong = [task for task, edges in found.items() if theirs.get(task) != edges]
    print(f"{len(found)} tasks, {sum(map(len, found.values()))} edges; other there: {wrong}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
"""Writes a catalog of any size, the same for the same numbers, to see what large ones cost.

    make_catalog.py TASKS FOLDER [CHANGES]

The folder gets one file of agencies and one for every hundred plans. A plan has a thousand tasks in twenty chapters of three levels and draws on forty agencies of its city; one task in
ten has nobody, one in twenty leaves its list open. With CHANGES a further file tells of so many renamings, mergers,
splits and absorptions since 2025, as many in every city; all years are later than those of the plans.
"""

import random
import sys
from pathlib import Path

KINDS = ("commission", "bureau", "bureau", "office", "public-institution", "collective")
VERBS = ("推进", "完善", "建设", "开展", "加强", "健全")
THINGS = ("雨水花园", "调蓄设施", "老旧管网", "河湖岸线", "公交专用道", "口袋公园", "健身步道", "智慧路灯", "共享单车", "垃圾分类")
ENDS = ("改造", "试点", "监测", "示范工程", "管理制度", "数据平台")
PLAN, CHAPTER, CITY_AGENCIES, PLAN_AGENCIES = 1000, 50, 60, 40
PLANS_OF_A_FILE = 100


def names(city):
    return [f"第{city}市{thing}{'局' if i % 2 else '委'}{i}" for i in range(CITY_AGENCIES)
            for thing in [THINGS[i % len(THINGS)]]]


def write_task(out, rng, number, agencies, depth):
    pad = "  " * (depth * 2 + 3)
    out(f'{pad}- id: "{number}"\n')
    out(f"{pad}  title: {rng.choice(VERBS)}第{rng.randrange(200)}片区{rng.choice(THINGS)}{rng.choice(ENDS)}\n")
    if rng.random() >= 0.1:
        chosen = rng.sample(agencies, rng.randint(1, 5))
        out(f"{pad}  lead: [{chosen[0]}]\n")
        rest = chosen[1:] + (["等"] if rng.random() < 0.05 and len(chosen) > 1 else [])
        if rest:
            out(f"{pad}  cooperate: [{', '.join(rest)}]\n")
    out(f"{pad}  keywords: [{', '.join(rng.sample(THINGS, 3))}]\n")
    out(f"{pad}  source: {{line: {rng.randrange(1, 5000)}}}\n")


def write_plan(out, rng, plan, tasks, city, agencies):
    out(f"  - id: plan-{plan}\n    title: 第{plan}号行动方案\n    jurisdiction: city-{city}\n    issued: {2000 + plan % 25}\n"
        "    tasks:\n")
    for task in range(tasks):
        chapter, item = divmod(task, CHAPTER)
        if item == 0:
            out(f'      - id: "{chapter + 1}"\n        title: 第{chapter + 1}章{rng.choice(THINGS)}\n        tasks:\n')
        write_task(out, rng, f"{chapter + 1}.{item + 1}", agencies, 1)


def write_agencies(out, cities):
    out("version: 1\njurisdictions:\n")
    for city in range(cities):
        out(f"  - {{id: city-{city}, name: 第{city}市}}\n")
    out("agencies:\n")
    for city in range(cities):
        for i, name in enumerate(names(city)):
            out(f"  - {{name: {name}, jurisdiction: city-{city}, kind: {KINDS[i % len(KINDS)]}}}\n")


def write_changes(out, rng, cities, changes):
    living = [names(city) for city in range(cities)]
    founded = []
    out("version: 1\nchanges:\n")
    for number in range(changes):
        city = number % cities
        bodies, new = living[city], [f"第{city}市新设{number}局", f"第{city}市新设{number}办"]
        rng.shuffle(bodies)
        kind = rng.choice(("rename", "merge", "split", "absorb")) if len(bodies) > 2 else "split"
        before, after = {"rename": (bodies[-1:], new[:1]), "merge": (bodies[-2:], new[:1]),
                         "split": (bodies[-1:], new), "absorb": (bodies[-1:], bodies[:1])}[kind]
        del bodies[-len(before):]
        founded += [(city, name) for name in after if name in new]
        bodies.extend(name for name in after if name in new)
        year = 2025 + number * 50 // changes
        out(f"  - {{kind: {kind}, jurisdiction: city-{city}, date: {year}-{1 + number * 600 // changes % 12:02}, "
            f"from: [{', '.join(before)}], to: [{', '.join(after)}]}}\n")
    out("agencies:\n")
    for city, name in founded:
        out(f"  - {{name: {name}, jurisdiction: city-{city}, kind: bureau}}\n")


def main():
    tasks, folder = int(sys.argv[1]), Path(sys.argv[2])
    changes = int(sys.argv[3]) if len(sys.argv) > 3 else 0
    rng = random.Random(1)
    plans = -(-tasks // PLAN)
    cities = max(1, plans // 10)
    folder.mkdir(parents=True, exist_ok=True)
    with open(folder / "agencies.yaml", "w", encoding="utf-8") as file:
        write_agencies(file.write, cities)
    if changes:
        with open(folder / "changes.yaml", "w", encoding="utf-8") as file:
            write_changes(file.write, rng, cities, changes)
    for first in range(0, plans, PLANS_OF_A_FILE):
        with open(folder / f"plans-{first:06}.yaml", "w", encoding="utf-8") as file:
            file.write("version: 1\nplans:\n")
            for plan in range(first, min(first + PLANS_OF_A_FILE, plans)):
                city = plan % cities
                write_plan(file.write, rng, plan, min(PLAN, tasks - plan * PLAN), city,
                           rng.sample(names(city), PLAN_AGENCIES))


if __name__ == "__main__":
    main()

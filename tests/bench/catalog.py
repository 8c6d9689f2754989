"""A catalog as a NetworkX graph, for who.py and check.py: what a script in Python would do.

Nodes are (“task”, plan/number) and (“agency”, jurisdiction/name); the edges of the multigraph carry role,
order, duty, whether they are inherited and whether they are presumed to lead. Tasks are dictionaries, flat, in
the order of the file.
"""

import os

import networkx as nx
import yaml

ROLES = ("lead", "cooperate", "responsible", "listed")
OPEN = "等"


def loader():
    """libyaml's parser where it is there; PLAIN=1 asks for the one in Python."""
    is_plain = os.environ.get("PLAIN") or not yaml.__with_libyaml__
    return yaml.SafeLoader if is_plain else yaml.CSafeLoader


class Catalog:
    def __init__(self, path):
        with open(path, encoding="utf-8") as file:
            self.tree = yaml.load(file, loader())
        self.agencies, self.forms = {}, {}
        for agency in self.tree["agencies"]:
            key = f"{agency['jurisdiction']}/{agency['name']}"
            self.agencies[key] = agency
            for form in {agency["name"], agency.get("full_name"), *agency.get("aliases", [])} - {None}:
                self.forms[agency["jurisdiction"], form] = key
        self.graph = nx.MultiDiGraph()
        self.tasks, self.plans = [], self.tree["plans"]
        for plan in self.plans:
            self._assign(plan, plan, ("plan", plan["id"]))
            for task in plan.get("tasks", []):
                self._add(plan, task, [])

    def _add(self, plan, task, above):
        node = ("task", f"{plan['id']}/{task['id']}")
        own = self._assign(plan, task, node)
        bearer = task if own or not above else above[-1]["bearer"]
        if task.get("none"):
            bearer = task
        kept = {"node": node, "plan": plan, "task": task, "above": above, "bearer": bearer,
                "section": bool(task.get("tasks")) and not own}
        if bearer is not task:
            for _, agency, edge in self.graph.out_edges(("task", f"{plan['id']}/{bearer['id']}"), data=True):
                self.graph.add_edge(node, agency, **{**edge, "inherited": True})
        self.graph.add_node(node)
        self.tasks.append(kept)
        for child in task.get("tasks", []):
            self._add(plan, child, [*above, kept])

    def _assign(self, plan, bearer, node):
        """The edges of a task or plan; how many."""
        count = 0
        for role in ROLES:
            order = 0
            for item in bearer.get(role) or []:
                if item == OPEN:
                    continue
                item = item if isinstance(item, dict) else {"name": item}
                agency = self.forms[plan["jurisdiction"], item["name"]]
                order, count = order + 1, count + 1
                presumed = (role in ("responsible", "listed") and order == 1 and node[0] == "task"
                            and item.get("from") != "prose" and plan.get("lead_convention") == "first-listed")
                self.graph.add_edge(node, ("agency", agency), role=role, order=order, duty=item.get("for", ""),
                                    inherited=False, presumed=presumed)
        return count

    def is_single_body(self, agency):
        return self.agencies[agency].get("kind") not in ("collective", "post")

    def edges(self, node):
        """(agency, edge) of a task or plan, as the file has them."""
        return [(agency, edge) for _, (_, agency), edge in self.graph.out_edges(node, data=True)] \
            if node in self.graph else []

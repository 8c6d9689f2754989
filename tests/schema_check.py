#!/usr/bin/env python3
"""Holds docs/tasks.schema.json against the catalogs of this repository, as an editor would.

Accepted must be tasks.yaml, docs/starter.yaml and tests/files/good; refused every file of
tests/files/bad, but for those that say “# schema: cannot see”: these it must accept, so that
the remark does not outlive its reason.
"""
import json
import re
import sys
import warnings
from pathlib import Path

import jsonschema
import yaml

ROOT = Path(__file__).resolve().parent.parent


class Editor(yaml.SafeLoader):
    """YAML 1.2 as editors read it: no dates, no yes and no; 1 and 1.5 are numbers."""


Editor.yaml_implicit_resolvers = {}
for tag, pattern, first in [
    ("null", r"^(~|null|Null|NULL|)$", ["~", "n", "N", ""]),
    ("bool", r"^(true|True|TRUE|false|False|FALSE)$", list("tTfF")),
    ("int", r"^[-+]?[0-9]+$", list("-+0123456789")),
    ("float", r"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$", list("-+.0123456789")),
]:
    Editor.add_implicit_resolver("tag:yaml.org,2002:" + tag, re.compile(pattern), first)
Editor.add_constructor("tag:yaml.org,2002:int", lambda loader, node: int(node.value))
Editor.add_constructor("tag:yaml.org,2002:float", lambda loader, node: float(node.value))


def complaints(validator, path):
    try:
        document = yaml.load(path.read_text(encoding="utf-8"), Loader=Editor)
    except yaml.YAMLError as error:
        return [f"no YAML: {error}"]
    return [f"{'/'.join(map(str, error.absolute_path))}: {error.message}"
            for error in validator.iter_errors(document)]


def main():
    warnings.simplefilter("ignore", DeprecationWarning)
    schema = json.loads((ROOT / "docs/tasks.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft7Validator.check_schema(schema)
    validator = jsonschema.Draft7Validator(schema)
    good = sorted((ROOT / "tests/files/good").glob("*.yaml"))
    bad = sorted((ROOT / "tests/files/bad").glob("*.yaml"))
    failures = 0 if good and bad else 1
    for path in [ROOT / "tasks.yaml", ROOT / "docs/starter.yaml", *good]:
        for complaint in complaints(validator, path):
            print(f"{path.relative_to(ROOT)} is refused: {complaint}")
            failures += 1
    for path in bad:
        blind = "# schema: cannot see" in path.read_text(encoding="utf-8")
        found = complaints(validator, path)
        if blind == bool(found):
            print(f"{path.relative_to(ROOT)} is {'refused: ' + found[0] if found else 'accepted'}")
            failures += 1
    print(f"{len(good) + 2} good and {len(bad)} bad files, {failures} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())

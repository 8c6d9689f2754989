#!/usr/bin/env python3
"""Holds docs/tasks.schema.json against the catalogs of this repository, as an editor would.

    schema_check.py PROGRAM     PROGRAM catalogs prints what remit writes: tests/io/print_samples.cpp

Accepted must be what is printed, tasks.yaml, docs/starter.yaml and tests/files/good; refused every
file of tests/files/bad, but for those that say “# schema: cannot see”: these it must accept, so
that the remark does not outlive its reason.
"""
import json
import re
import subprocess
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


def complaints(validator, text):
    try:
        documents = list(yaml.load_all(text, Loader=Editor))
    except yaml.YAMLError as error:
        return [f"no YAML: {error}"]
    return [f"{'/'.join(map(str, error.absolute_path))}: {error.message}"
            for document in documents for error in validator.iter_errors(document)]


def main():
    warnings.simplefilter("ignore", DeprecationWarning)
    schema = json.loads((ROOT / "docs/tasks.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft7Validator.check_schema(schema)
    validator = jsonschema.Draft7Validator(schema)
    good = sorted((ROOT / "tests/files/good").glob("*.yaml"))
    bad = sorted((ROOT / "tests/files/bad").glob("*.yaml"))
    accepted = [ROOT / "tasks.yaml", ROOT / "docs/starter.yaml", *good]
    texts = {str(path.relative_to(ROOT)): path.read_text(encoding="utf-8") for path in accepted}
    printed = subprocess.run([sys.argv[1], "catalogs"], check=True, capture_output=True)
    texts["what remit writes"] = printed.stdout.decode()
    failures = 0 if good and bad else 1
    for name, text in texts.items():
        for complaint in complaints(validator, text):
            print(f"{name} is refused: {complaint}")
            failures += 1
    for path in bad:
        text = path.read_text(encoding="utf-8")
        found = complaints(validator, text)
        if ("# schema: cannot see" in text) == bool(found):
            print(f"{path.relative_to(ROOT)} is {'refused: ' + found[0] if found else 'accepted'}")
            failures += 1
    print(f"{len(texts)} good and {len(bad)} bad texts, {failures} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())

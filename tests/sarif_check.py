#!/usr/bin/env python3
"""Validates what `remit check --format sarif` writes.

    sarif_check.py REMIT CATALOG...

SCHEMA is that part of the schema of SARIF 2.1.0 which remit uses, with its required properties, types, words and
bounds, and without anything else: an object with a property that is not listed is wrong. With SARIF_SCHEMA, the path of
the whole schema, logs are validated against that one, too. What no schema can say is checked below.
"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import jsonschema


def thing(properties, *required):
    return {"type": "object", "properties": properties, "required": list(required), "additionalProperties": False}


def listed(items, **more):
    return {"type": "array", "items": items, **more}


TEXT = {"type": "string"}
WORDS = thing({"text": TEXT, "markdown": TEXT}, "text")
LEVEL = {"enum": ["none", "note", "warning", "error"]}
ONE = {"type": "integer", "minimum": 1}
PLACE = thing({
    "artifactLocation": thing({"uri": {"type": "string", "format": "uri-reference"}}),
    "region": thing({"startLine": ONE, "startColumn": ONE, "endLine": ONE, "endColumn": ONE}),
}, "artifactLocation")
LOCATION = {
    "id": {"type": "integer", "minimum": -1},
    "physicalLocation": PLACE,
    "logicalLocations": listed(thing({"fullyQualifiedName": TEXT}), uniqueItems=True),
    "message": WORDS,
}
SUPPRESSION = thing({
    "kind": {"enum": ["inSource", "external"]},
    "status": {"enum": ["accepted", "underReview", "rejected"]},
    "justification": TEXT,
}, "kind")
RESULT = thing({
    "ruleId": TEXT,
    "ruleIndex": {"type": "integer", "minimum": -1},
    "level": LEVEL,
    "message": WORDS,
    "locations": listed(thing(LOCATION)),
    "relatedLocations": listed(thing(LOCATION), uniqueItems=True),
    "partialFingerprints": {"type": "object", "additionalProperties": TEXT},
    "baselineState": {"enum": ["new", "unchanged", "updated", "absent"]},
    "suppressions": listed(SUPPRESSION, uniqueItems=True),
}, "message")
RULE = thing({
    "id": TEXT,
    "shortDescription": WORDS,
    "help": WORDS,
    "defaultConfiguration": thing({"level": LEVEL}),
}, "id")
DRIVER = thing({
    "name": TEXT,
    "semanticVersion": TEXT,
    "rules": listed(RULE, uniqueItems=True),
}, "name")
RUN = thing({
    "tool": thing({"driver": DRIVER}, "driver"),
    "language": {"type": "string", "pattern": "^[a-zA-Z]{2}(-[a-zA-Z]{2})?$"},
    "columnKind": {"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
    "results": listed(RESULT),
}, "tool")
SCHEMA = thing({
    "$schema": {"type": "string", "format": "uri"},
    "version": {"const": "2.1.0"},
    "runs": listed(RUN),
}, "version", "runs")


def check_sense(log):
    """What the standard says of results beyond their form."""
    for run in log["runs"]:
        rules = run["tool"]["driver"]["rules"]
        assert len({rule["id"] for rule in rules}) == len(rules), "a rule is described twice"
        suppressed = ["suppressions" in result for result in run["results"]]
        assert all(suppressed) or not any(suppressed), "all results have suppressions, or none has"
        prints = [json.dumps(result["partialFingerprints"]) for result in run["results"]]
        assert len(set(prints)) == len(prints), "two results have one fingerprint"
        for result in run["results"]:
            assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
            assert result["message"]["text"].strip()
            assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"].isascii()


def log_of(remit, folder, catalog, *words):
    done = subprocess.run([remit, "check", catalog, "--fail-on", "never", "--format", "sarif", *words], cwd=folder,
                          capture_output=True, check=False)
    assert done.returncode in (0, 3), done.stderr.decode()
    return json.loads(done.stdout)


def main(remit, catalogs):
    whole = os.environ.get("SARIF_SCHEMA")
    schemas = [SCHEMA] + ([json.loads(Path(whole).read_text(encoding="utf-8"))] if whole else [])
    results = 0
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "some.yaml").write_text(
            "version: 1\naccepted: [{rule: no-agency, subject: demo/2}]", encoding="utf-8")
        for catalog in catalogs:
            for words in ([], ["--lang", "zh", "--baseline", "some.yaml"]):
                log = log_of(remit, folder, catalog, *words)
                for schema in schemas:
                    jsonschema.validate(log, schema)
                check_sense(log)
                results += len(log["runs"][0]["results"])
    assert results > 0
    print(f"{results} results in {2 * len(catalogs)} logs are valid by {len(schemas)} schema(s)")


if __name__ == "__main__":
    main(str(Path(sys.argv[1]).resolve()), [str(Path(path).resolve()) for path in sys.argv[2:]])

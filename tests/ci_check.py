#!/usr/bin/env python3
"""Holds docs/ci.md and what it hands out to the truth.

    ci_check.py REMIT DOCS

The workflow is YAML of the form that GitHub reads, every remit command in it and in the page has options that remit
knows, and the hook is run in a repository of its own: it stops new gaps, and only those.
"""

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import yaml

CATALOG = """version: 1
agencies: [{name: 市水利局}]
plans:
  - id: dykes
    title: 堤防方案
    tasks:
      - {id: "1", title: 加固海堤, lead: [市水利局]}
      - {id: "2", title: 巡查海堤}
"""


def check_workflow(path):
    flow = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert set(flow[True]) == {"push", "pull_request"}, "YAML 1.1 reads the key “on” as true"
    steps = flow["jobs"]["check"]["steps"]
    assert all(("uses" in step) != ("run" in step) for step in steps)
    # what an outsider can name must not be pasted into a script
    assert not any("${{" in step.get("run", "") for step in steps)
    return [line for step in steps for line in step.get("run", "").splitlines()]


def check_options(remit, lines):
    known = subprocess.run([remit, "--lang", "en", "check", "--help"], capture_output=True, text=True, check=True).stdout
    options = {option for line in lines if re.search(r'\bremit check|"\$REMIT" check', line)
               for option in re.findall(r"--[a-z-]+", line)}
    assert len(options) > 5, options
    for option in options:
        assert re.search(rf"{option}\b", known), f"remit check has no {option}"


class Repository:
    def __init__(self, folder, hook, remit):
        self.folder = Path(folder)
        self.environment = {key: value for key, value in os.environ.items() if not key.startswith("GIT_")}
        self.environment |= {"REMIT": remit, "HOME": folder, "GIT_CONFIG_NOSYSTEM": "1", "LC_ALL": "C.UTF-8"}
        self.git("init", "-q", ".")
        target = self.folder / ".git/hooks/pre-commit"
        target.parent.mkdir(exist_ok=True)
        target.write_text(hook.read_text(encoding="utf-8"), encoding="utf-8")
        target.chmod(0o755)

    def git(self, *words):
        return subprocess.run(["git", "-c", "user.name=a", "-c", "user.email=a@example.org", *words], cwd=self.folder,
                              env=self.environment, capture_output=True, text=True, check=False)

    def write(self, text, name="tasks.yaml"):
        (self.folder / name).write_text(text, encoding="utf-8")
        self.git("add", name)

    def commit(self):
        done = self.git("commit", "-q", "-m", "change")
        return done.returncode == 0, done.stdout + done.stderr


def check_hook(remit, hook):
    with tempfile.TemporaryDirectory() as folder:
        repository = Repository(folder, hook, remit)
        repository.write(CATALOG)
        fine, said = repository.commit()
        assert not fine and "no-agency" in said, f"a gap is committed: {said}"
        repository.write("version: 1\naccepted:\n  - {rule: no-agency, subject: dykes/2}\n", "remit-baseline.yaml")
        fine, said = repository.commit()
        assert fine, f"a gap of the baseline stops the commit: {said}"
        repository.write(CATALOG + '      - {id: "3", title: 疏浚河道}\n')
        fine, said = repository.commit()
        assert not fine and "疏浚河道" in said and "巡查海堤" not in said, said
        repository.write(CATALOG + '      - {id: "3", title: 疏浚河道, lead: [市水利局]}\n')
        # what stands in the folder and is not to be committed does not count
        (repository.folder / "tasks.yaml").write_text("plans: [", encoding="utf-8")
        fine, said = repository.commit()
        assert fine, f"what is not committed stops the commit: {said}"
        repository.write("read me", "README")
        fine, said = repository.commit()
        assert fine, f"a commit of something else is stopped: {said}"


def check_house_rules(remit):
    """A finding of a house rule stands at the task and names the place of the rule; errors in remit.yaml have places."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "tasks.yaml").write_text(CATALOG, encoding="utf-8")
        settings = Path(folder) / "remit.yaml"
        words = [remit, "--lang", "en", "check", "--select", "house-*"]
        settings.write_text("house-rules:\n  - forbid: {agency: 市水利局}\n    because: charter\n", encoding="utf-8")
        done = subprocess.run(words, cwd=folder, capture_output=True, text=True, check=False)
        assert done.returncode == 1 and "tasks.yaml:7:39: error: 市水利局" in done.stdout, done.stdout + done.stderr
        assert "remit.yaml:2:5: note: the house rule: charter" in done.stdout, done.stdout
        settings.write_text("house-rules:\n  - forbid: {role: boss}\n", encoding="utf-8")
        done = subprocess.run(words, cwd=folder, capture_output=True, text=True, check=False)
        assert done.returncode == 2 and "remit.yaml:2:20: error" in done.stderr, done.stderr


def main(remit, docs):
    page = (docs / "ci.md").read_text(encoding="utf-8")
    lines = check_workflow(docs / "ci/workflow.yml") + page.splitlines()
    check_options(remit, lines)
    for block in re.findall(r"```yaml\n(.*?)```", page, re.DOTALL):
        yaml.safe_load(block)
    check_hook(remit, docs / "ci/pre-commit")
    check_house_rules(remit)
    print("docs/ci.md: the workflow is read, its options are known, the hook stops new gaps only")


if __name__ == "__main__":
    main(str(Path(sys.argv[1]).resolve()), Path(sys.argv[2]))

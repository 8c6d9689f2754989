#!/usr/bin/env python3
"""Uses the completions in the shells they are for, and reads the man pages, as they are installed.

    shell_check.py PROGRAM SHARE CATALOG

SHARE is what `cmake --install` puts into share. A shell that is not there is left out, saying so.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

CATALOG = """\
version: 1
jurisdictions: [{id: x}]
agencies:
  - {name: 市水务局, jurisdiction: x}
  - {name: 市水利局, jurisdiction: x}
  - {name: Water (main) Office, jurisdiction: x}
plans:
  - {id: p1, title: a, jurisdiction: x, tasks: [{id: "1", title: a, lead: [市水务局, 市水利局, Water (main) Office]}]}
  - {id: p2, title: b, jurisdiction: x, tasks: [{id: "1", title: b}]}
"""

# what is typed, and what it becomes or may become
TYPED = [("duties Wat", {"Water (main) Office"}), ("duties 市水", {"市水务局", "市水利局"}), ("duties 市水务", {"市水务局"}), ("mat", {"matrix"}), ("tasks --plan p", {"p1", "p2"}),
         ("tasks --plan=p", {"p1", "p2"}), ("graph --format s", {"svg"}), ("tasks --unas", {"--unassigned"}), ("--lang z", {"zh"})]

BASH = """
source "$1"
read -ra COMP_WORDS <<< "remit $2"
if [[ $2 == *=* ]]; then COMP_WORDS=("${COMP_WORDS[@]:0:${#COMP_WORDS[@]}-1}" "${2##* }"); COMP_WORDS[-1]="${COMP_WORDS[-1]%%=*}"; COMP_WORDS+=("=" "${2##*=}"); fi
COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
COMP_LINE="remit $2" COMP_POINT=${#COMP_LINE}
$(complete -p remit | sed 's/.*-F \\([^ ]*\\).*/\\1/')
printf '%s\\n' "${COMPREPLY[@]}"
"""

# a terminal of its own, since zsh completes nowhere else; compadd tells what it was given, in a file of its own: a
# shell that is slow to end must not answer for the next
ZSH = """
fpath=("${1:h}" $fpath)
zmodload zsh/zpty
zpty it zsh -f -i
zpty -w it "PS1=; fpath=(${(q)1:h} \\$fpath); autoload -Uz compinit; compinit -u -D; cd ${(q)3}; compadd() { local -a all; [[ \\$* == *-O* || \\$* == *-D* ]] || { builtin compadd -O all \\"\\$@\\"; print -rl -- \\"<\\${(@)^all}>\\" > ${(q)4} }; builtin compadd \\"\\$@\\" }"
for n in {0..500}; do  # typed anew after twenty seconds: what comes before the editor is ready may be lost
  [[ -s $4 ]] && break
  (( n % 200 )) || zpty -w -n it $'\\x15'"remit $2"$'\\t'
  sleep 0.1; zpty -r -t it ignored
done
[[ -s $4 ]] && cat $4
zpty -d it
"""

FISH = 'source $argv[1]; complete -C "remit $argv[2]"'


def offered(shell, script, typed, folder, program):
    path = os.pathsep.join([str(Path(program).parent), os.environ["PATH"]])
    call = {"bash": ["bash", "--norc", "-c", BASH, "bash"], "zsh": ["zsh", "-f", "-c", ZSH, "zsh"], "fish": ["fish", "--no-config", "-c", FISH]}[shell]
    run = subprocess.run([*call, str(script), typed, *([str(folder), tempfile.mktemp(dir=folder)] if shell == "zsh" else [])], cwd=folder, capture_output=True, check=False, timeout=120,
                         env={**os.environ, "PATH": path, "LC_ALL": "C.UTF-8", "HOME": str(folder), "REMIT_FILE": ""})
    lines = [line.split("\t")[0].strip("<>") for line in run.stdout.decode().splitlines()]
    return {line for line in lines if line}, run.stderr.decode()


def check_shell(shell, script, folder, program):
    for typed, expected in TYPED:
        found, errors = offered(shell, script, typed, folder, program)
        found = {word.replace("\\", "") for word in found}
        if "=" in typed and shell != "bash":
            found = {word.split("=")[-1] for word in found}
        assert found == expected, f"{shell}: “remit {typed}” offers {found}, not {expected}\n{errors}"


def check_manual(share):
    pages = sorted((share / "man" / "man1").glob("remit*.1"))
    names = [page.name for page in pages]
    assert "remit.1" in names and "remit-report.1" in names and "remit-who.1" in names, names
    assert names == sorted(page.name for page in (share / "man" / "zh_CN" / "man1").glob("*.1"))
    for page in [*pages, *(share / "man" / "zh_CN" / "man1").glob("*.1")]:
        text = page.read_text(encoding="utf-8")
        assert text.startswith(".TH ") and text.count(".SH ") >= 4, page
        assert not re.search(r"^\\.(?!TH|SH|TP|B|BR|PP)", text, re.MULTILINE), f"{page}: a line is taken for a request"
        if shutil.which("groff"):
            run = subprocess.run(["groff", "-k", "-man", "-Tutf8", "-ww", "-z", page], capture_output=True, check=False, timeout=30)
            complaints = [line for line in run.stderr.decode().splitlines() if "can't break line" not in line and "cannot adjust" not in line]
            assert not complaints, (page, complaints[:3])
    return len(pages)


def main():
    program, share = sys.argv[1], Path(sys.argv[2])
    scripts = {"bash": share / "bash-completion/completions/remit", "zsh": share / "zsh/site-functions/_remit",
               "fish": share / "fish/vendor_completions.d/remit.fish"}
    print(check_manual(share), "man pages in two languages", "" if shutil.which("groff") else "(groff is not here: not set)")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "tasks.yaml").write_text(CATALOG, encoding="utf-8")
        for shell, script in scripts.items():
            assert script.exists(), script
            if shutil.which(shell):
                check_shell(shell, script, folder, program)
            print(shell + (": completes" if shutil.which(shell) else ": left out, it is not here"))


if __name__ == "__main__":
    main()

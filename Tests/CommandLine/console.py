"""Console blocks of a document: commands after a dollar sign, and under each what it prints."""

import os
import re
import subprocess
from pathlib import Path

import support  # noqa: F401
from program import ROOT, binary

BLOCK = re.compile(r"^```console\n(.*?)^```$", re.S | re.M)
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")


class Step:
    """One command, the line of the document in which it stands, and what it should print."""

    def __init__(self, command, line, told):
        self.command, self.line, self.told = command, line, told


def steps(document):
    text = Path(document).read_text(encoding="utf-8")
    found = []
    for block in BLOCK.finditer(text):
        line = text[:block.start(1)].count("\n")
        for offset, words in enumerate(block[1].splitlines(), 1):
            if words.startswith("$ "):
                found.append(Step(words[2:], line + offset, []))
            elif found:
                found[-1].told.append(words)
    for step in found:
        while step.told and not step.told[-1].strip():
            step.told.pop()
    return found


def run(command, folder, programs):
    """What a shell prints, standard error among it, moments masked."""
    environment = {**os.environ, "PATH": f"{programs}:{os.environ['PATH']}", "SEVERALLY": str(ROOT)}
    environment.pop("SEVERALLY_STORE", None)
    done = subprocess.run(["bash", "-c", command], cwd=folder, env=environment, text=True, timeout=120,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    return mask(done.stdout).splitlines()


def mask(text):
    return MOMENT.sub("2026-01-01T00:00:00Z", text)


def agrees(told, printed):
    """Whether the lines are those told, where a line of three dots stands for any number of them."""
    told = [mask(line) for line in told]
    if "…" not in told:
        return told == printed
    gap = told.index("…")
    if told[:gap] != printed[:gap]:
        return False
    return any(agrees(told[gap + 1:], printed[start:]) for start in range(gap, len(printed) + 1))


def put_program(folder):
    """A folder in which the program is called as in the documents."""
    folder.mkdir()
    (folder / "severally").symlink_to(binary())
    return folder

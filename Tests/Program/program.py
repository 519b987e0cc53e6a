"""The built program, for the tests that run it as a stranger would."""

import json
import os
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


class NotBuilt(Exception):
    pass


def binary():
    """The program named by SEVERALLY_BIN, else the one built last."""
    named = os.environ.get("SEVERALLY_BIN")
    if named:
        return Path(named)
    built = [ROOT / ".build" / kind / "severally" for kind in ("release", "debug")]
    built = [path for path in built if path.exists()]
    if not built:
        raise NotBuilt("severally is not built: run `swift build --product severally` first")
    return max(built, key=lambda path: path.stat().st_mtime)


def run(*arguments, cwd=ROOT, **options):
    """Runs the program and returns code, stdout and stderr, whatever the code."""
    command = [str(binary()), *map(str, arguments)]
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, **options)


def said(*arguments, **options):
    """What the program prints, where it ends with 0."""
    result = run(*arguments, **options)
    if result.returncode != 0:
        raise AssertionError(f"{' '.join(map(str, arguments))} ended with {result.returncode}: {result.stderr.strip()}")
    return result.stdout


def answer(*arguments, **options):
    """The same as JSON."""
    return json.loads(said(*arguments, "--format", "json", **options))

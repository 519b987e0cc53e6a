"""Verifying a whole store, beside Python that compares its hashes, and beside hashing the bytes of its file."""

import os
import shutil
import sys

from generated import tables
from rows import Row
from timing import by_turns, run

PYTHON = "Python sqlite3 + hashlib"
SUM = "sha256sum of the file"


def measure(context):
    england = context.root / "Data" / "england"
    # Each generated row is three facts.
    size = 3000 if context.is_quick else 33_333
    generated = context.folder / "generated"
    tables(generated, england, size)
    peer = context.root / "Benchmarks" / "peers" / "plain_verify.py"
    rows = []
    for folder, times in ((england, 9), (generated, 5)):
        store = context.folder / f"{folder.name}.store"
        run(context.severally, "import", folder, "--store", store)
        entries = positions(context, store)
        context.say(f"{entries:,} entries, {os.path.getsize(store) / 1e6:.1f} MB")
        ours, python, total = by_turns(
            1 if context.is_quick else times,
            lambda _: run(context.severally, "verify", "--store", store),
            lambda _: run(sys.executable, peer, store),
            lambda _: run("sha256sum", store),
        )
        what = f"verify {entries:,} entries"
        rows += [Row(what, ours, "s", PYTHON, python), Row(what, ours, "s", SUM, total)]
    shutil.rmtree(generated)
    return rows


def positions(context, store):
    from subprocess import run as told

    text = told([context.severally, "checkpoint", "--store", store], check=True, capture_output=True, text=True).stdout
    return int(text.splitlines()[1])

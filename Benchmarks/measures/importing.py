"""Imports of tables, beside the same rows put into plain tables of SQLite by Python's csv and sqlite3."""

import sys

from generated import tables
from rows import Row
from timing import by_turns, removed, run

PEER = "Python csv + sqlite3"


def measure(context):
    england = context.root / "Data" / "england"
    sizes = [3000] if context.is_quick else [5000, 50000]
    rows = imports(context, england, "national tables", 3 if context.is_quick else 9)
    for size in sizes:
        folder = context.folder / f"rows-{size}"
        tables(folder, england, size)
        context.say(f"{size:,} generated rows")
        rows += imports(context, folder, f"{size:,} generated rows", 1 if context.is_quick else 3)
    return rows


def imports(context, folder, what, times):
    store, plain = context.folder / "import.store", context.folder / "import.sqlite"
    peer = [sys.executable, context.root / "Benchmarks" / "peers" / "plain_import.py", folder, plain]

    def new(_):
        removed(store)
        return run(context.severally, "import", folder, "--store", store)

    def again(_):
        return run(context.severally, "import", folder, "--store", store)

    def theirs(_):
        removed(plain)
        return run(*peer)

    first, second, other = by_turns(times, new, again, theirs)
    removed(store)
    removed(plain)
    return [
        Row(f"import of the {what}", first, "s", PEER, other),
        Row(f"import of the {what} again, nothing changed", second, "s"),
    ]

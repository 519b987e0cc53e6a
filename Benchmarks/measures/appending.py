"""Durable appends beside plain SQLite inserts of the same bytes, as often made durable."""

import json
import statistics
import subprocess
import tempfile

from rows import Row

PEER = "plain SQLite"
AIM = 0.5
# Entries a transaction, transactions, entries before.
SHAPES = [(1, 1000, 0), (1, 1000, 2579), (1, 1000, 100_000), (100, 100, 0), (10_000, 10, 0)]
QUICK = [(1, 20, 0), (100, 2, 0)]


def measure(context):
    return [row for shape in (QUICK if context.is_quick else SHAPES) for row in rows(context, *shape)]


def rows(context, batch, transactions, existing):
    what = f"{batch:,} at a time" if batch > 1 else "one at a time"
    if existing:
        what += f" after {existing:,}"
    context.say(what)
    taken = figures(context, batch, transactions, existing)
    plain = taken["plain"]
    return [
        row(f"append to the store, {what}", taken["store"], plain),
        row(f"decide, record and sign, {what}", taken["registrar"], plain),
    ]


def row(what, ours, theirs):
    return Row(what, ours * 1e6, "µs", PEER, theirs * 1e6, f"at least {AIM}×", theirs / ours >= AIM)


def figures(context, batch, transactions, existing):
    """Median seconds an entry, by who wrote it."""
    with tempfile.TemporaryDirectory(dir=context.folder) as folder:
        done = subprocess.run(
            [context.measure, "appending", "--folder", folder, "--batch", str(batch), "--transactions",
             str(transactions), "--existing", str(existing)],
            check=True, capture_output=True, text=True,
        )
    return {name: statistics.median(seconds) for name, seconds in json.loads(done.stdout).items()}

"""Folding generated facts, snapshots of them, and the questions of which readers wait, at three sizes."""

import json
import subprocess
import sys
import venv

from rows import Row

SIZES = (10_000, 100_000, 1_000_000)
DAY = 19_700
MILLION = 1_000_000

# What is timed, as the measure names it, in words.
QUESTIONS = {
    "otherDay": "bodies open on another day",
    "sharingByArrangements": "who shares, by arrangements",
    "sharingByAppointments": "who shares, by appointments",
    "decidedModels": "the models decided",
    "openQuestions": "the open questions",
    "leaderLinks": "who links whom",
    "published": "twelve published counts compared",
    "boards": "the boards of all bodies",
    "leaders": "the leaders of 20 bodies",
    "predecessors": "the predecessors of all bodies",
    "groups": "the members of all groups",
    "freshness": "what rests on old evidence",
    "changes": "the changes of twelve months",
    "panel": "the panel of one month",
}


def python_with_duckdb(context):
    """A Python in which the other databases can be asked."""
    folder = context.root / ".venv-bench"
    python = folder / "bin" / "python"
    wanted = context.root / "Benchmarks" / "requirements.txt"
    marker = folder / "requirements.txt"
    if not marker.exists() or marker.read_text() != wanted.read_text():
        context.say("Fetching DuckDB")
        venv.create(folder, with_pip=True, clear=True)
        subprocess.run(
            [python, "-m", "pip", "install", "--quiet", "-r", wanted], check=True, stdout=sys.stderr
        )
        marker.write_text(wanted.read_text())
    return python


def figures(command):
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True)
    if done.returncode != 0:
        sys.exit(done.returncode)
    return json.loads(done.stdout)


def measured(context, python, count):
    """All figures of one size; times in seconds."""
    tables = context.folder / str(count)
    tables.mkdir()
    found = figures([context.measure, "facts", "--count", str(count), "--tables", tables])
    others = figures(
        [python, context.root / "Benchmarks" / "compare_pairs.py", tables, str(DAY), "5"]
    )
    return found | others


def rows_of_size(count, found):
    """The rows of one size, what has no peer last."""
    is_largest = count == MILLION

    def milliseconds(name):
        return found[name] * 1000

    def megabytes(name):
        return found[name] / 1e6

    def aimed(value, limit, words):
        return {"aim": words, "met": value <= limit} if is_largest else {}

    entries = f"{count:,} entries"
    both = megabytes("ledgerBytes") + megabytes("foldPeakBytes")
    rows = [
        Row(f"fold {entries}", milliseconds("fold"), "ms", **aimed(found["fold"], 2, "2 s")),
        Row(
            f"memory that folding adds to {entries}",
            megabytes("foldPeakBytes"),
            "MB",
            **aimed(megabytes("foldPeakBytes"), 400, "400 MB"),
        ),
        Row(f"memory of {entries} and the facts folded from them", both, "MB"),
        Row(f"memory of the indexes of {entries}", megabytes("baseKeptBytes"), "MB"),
        Row(f"sort {entries} by kind and name", milliseconds("index") + milliseconds("base"), "ms"),
        Row(f"a snapshot as known at an earlier position of {entries}", milliseconds("otherBasis"), "ms"),
    ]
    for name, peer in (("sqlite", "SQLite"), ("duckdb", "DuckDB")):
        ratio = found[f"{name}Pairs"] / found["pairsOnDay"]
        rows.append(
            Row(
                f"all pairs that share a leader on a day, {entries}",
                milliseconds("pairsOnDay"),
                "ms",
                peer=peer,
                theirs=milliseconds(f"{name}Pairs"),
                **({"aim": "5 times faster", "met": ratio >= 5} if is_largest else {}),
            )
        )
        ready = found["fold"] + found["index"] + found["base"]
        rows.append(
            Row(
                f"from entries or tables to being ready for that, {entries}",
                ready * 1000,
                "ms",
                peer=peer,
                theirs=milliseconds(f"{name}Load"),
            )
        )
    rows += [Row(f"{words}, {entries}", milliseconds(name), "ms") for name, words in QUESTIONS.items()]
    return rows


def growth(smaller, larger, sizes):
    """How many times as long, and as much memory, ten times the entries take."""
    named = {"fold": "fold", "ledgerBytes": "memory of the entries", "foldPeakBytes": "memory of the facts"}
    named |= {"index": "sort by kind", "base": "sort by name", "otherBasis": "a snapshot at an earlier position"}
    named |= {"pairsOnDay": "all pairs that share a leader"} | QUESTIONS
    return [
        Row(f"growth from {sizes[0]:,} to {sizes[1]:,} entries: {words}", larger[name] / smaller[name], "times")
        for name, words in named.items()
    ]


def measure(context):
    python = python_with_duckdb(context)
    sizes = SIZES[:1] if context.is_quick else SIZES
    found = {}
    for count in sizes:
        context.say(f"Folding {count:,} entries")
        found[count] = measured(context, python, count)
    rows = [row for count in sizes for row in rows_of_size(count, found[count])]
    for smaller, larger in zip(sizes, sizes[1:]):
        rows += growth(found[smaller], found[larger], (smaller, larger))
    return rows

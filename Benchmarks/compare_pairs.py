#!/usr/bin/env python3
"""Asks SQLite and DuckDB for the sharing pairs of exported facts, compares them with ours and prints JSON.

usage: compare_pairs.py FOLDER DAY RUNS, where FOLDER is what `measure facts --tables` filled
"""

import json
import sys
from pathlib import Path

from databases import duckdb_loaded, lines, pairs, sqlite_loaded, timed


def main():
    folder, day, runs = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    ours = (folder / "pairs.csv").read_text().splitlines()
    figures = {"pairs": len(ours)}
    for name, load in (("sqlite", sqlite_loaded), ("duckdb", duckdb_loaded)):
        database, loading = timed(lambda: load(folder))
        found, asking = timed(lambda: pairs(database, day), runs)
        theirs = lines(found)
        if theirs != ours:
            only = sorted(set(theirs) ^ set(ours))
            sys.exit(f"{name} finds other pairs: {len(theirs)}, ours {len(ours)}; the first that differ: {only[:5]}")
        figures |= {f"{name}Load": loading, f"{name}Pairs": asking}
    print(json.dumps(figures))


if __name__ == "__main__":
    main()

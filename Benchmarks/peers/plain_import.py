"""Loads the rows of a folder of CSV files into plain tables of SQLite, as durably as Severally: for comparison only.

It checks nothing, keeps no history, source or reason, hashes and signs nothing, and cannot be run again on changed rows.
"""

import csv
import sqlite3
import sys
from pathlib import Path


def load(folder, path):
    database = sqlite3.connect(path, isolation_level=None)
    database.execute("PRAGMA journal_mode = WAL")
    database.execute("PRAGMA synchronous = FULL")
    database.execute("BEGIN")
    for file in sorted(Path(folder).glob("*.csv")):
        with open(file, encoding="utf-8", newline="") as lines:
            rows = csv.reader(lines)
            heads = next(rows)
            columns = ", ".join(f'"{head}" TEXT' for head in heads)
            database.execute(f'CREATE TABLE "{file.stem}" ({columns})')
            places = ", ".join("?" * len(heads))
            database.executemany(f'INSERT INTO "{file.stem}" VALUES ({places})', rows)
    database.execute("COMMIT")
    database.close()


if __name__ == "__main__":
    load(*sys.argv[1:])

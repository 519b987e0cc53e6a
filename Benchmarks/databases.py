"""The facts of `measure facts` as tables of other databases, and the sharing pairs that they find."""

import csv
import sqlite3
import time
from pathlib import Path

QUERY = (Path(__file__).parent / "pairs.sql").read_text()

PERIOD = "possible_from INTEGER, possible_until INTEGER, certain_from INTEGER, certain_until INTEGER"

TABLES = {
    "existences": f"body TEXT, {PERIOD}",
    "seats": "seat TEXT, body TEXT, office TEXT",
    "appointments": f"fact TEXT, person TEXT, seat TEXT, capacity TEXT, {PERIOD}",
    "same_persons": "person TEXT, other TEXT",
}

# The identifier that remains, of every one that was joined to another.
JOINED = """
CREATE TABLE joined AS
WITH RECURSIVE kept(person, remains) AS (
    SELECT other, person FROM same_persons
    UNION
    SELECT kept.person, same_persons.person FROM kept JOIN same_persons ON same_persons.other = kept.remains
)
SELECT person, remains FROM kept WHERE remains NOT IN (SELECT other FROM same_persons)
"""

# Seats with their office, and appointments with all that is asked of them, so that the tables are not read.
SQLITE_INDEXES = (
    "CREATE INDEX of_office ON seats(office, seat, body)",
    "CREATE INDEX to_seat ON appointments(seat, possible_from, possible_until, certain_from, certain_until, capacity,"
    " person)",
    "CREATE UNIQUE INDEX of_person ON joined(person, remains)",
    "CREATE INDEX of_body ON existences(body, certain_from, certain_until)",
    "ANALYZE",
)


def sqlite_loaded(folder):
    database = sqlite3.connect(":memory:")
    for table, columns in TABLES.items():
        database.execute(f"CREATE TABLE {table} ({columns})")
        with (folder / f"{table}.csv").open(newline="") as file:
            places = ", ".join("?" * len(columns.split(",")))
            database.executemany(f"INSERT INTO {table} VALUES ({places})", csv.reader(file))
    database.execute(JOINED)
    for index in SQLITE_INDEXES:
        database.execute(index)
    database.commit()
    return database


def duckdb_loaded(folder):
    import duckdb

    database = duckdb.connect(":memory:")
    for table, columns in TABLES.items():
        database.execute(f"CREATE TABLE {table} ({columns})")
        database.execute(f"COPY {table} FROM '{folder / table}.csv' (HEADER false)")
    database.execute(JOINED)
    return database


def timed(work, runs=1):
    """What the work gives, and its best time in seconds."""
    best = float("inf")
    for _ in range(runs):
        started = time.perf_counter()
        answer = work()
        best = min(best, time.perf_counter() - started)
    return answer, best


def pairs(database, day):
    parameters = (day,) if isinstance(database, sqlite3.Connection) else [day]
    return database.execute(QUERY, parameters).fetchall()


def lines(found):
    """The pairs as `measure facts` writes them."""
    return sorted(f"{office},{one},{other},{certain}" for office, one, other, certain in found)

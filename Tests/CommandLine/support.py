"""What the tests of the command line share."""

import atexit
import csv
import functools
import io
import json
import re
import shutil
import sqlite3
import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Tests" / "Program"))
import program  # noqa: E402
from program import answer, run, said  # noqa: E402,F401

ENGLAND = ROOT / "Data" / "england"
WORLDS = ROOT / "Fixtures" / "worlds"
EXPORTED = ["organisations", "organisation_names", "groups", "arrangements", "posts", "checks", "copies"]

# What a person should never be shown: the inside of the program instead of a sentence.
DUMP = re.compile(r"Fatal error|Program crashed|Error Domain|NSCocoa|Unexpected: |DatabaseError|Swift\.|Optional\(|"
                  r"\b[a-z]+[A-Z]\w*\([a-z]\w*: ")


@functools.cache
def template(source):
    """A store made once of a folder of tables or a world file; tests take copies."""
    folder = tempfile.TemporaryDirectory(prefix="severally-template-")
    atexit.register(folder.cleanup)
    store = Path(folder.name) / "register.store"
    said("import", source, "--store", store)
    return store


class Case(unittest.TestCase):
    """A test with a folder of its own."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="severally-cli-")
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.store = self.folder / "register.store"

    def use(self, source):
        """Puts a copy of the store of these tables or this world into the folder."""
        original = template(source)
        for path in original.parent.iterdir():
            if path.name in ("register.store", "register.store.key", "register.store-wal"):
                shutil.copy(path, self.folder / path.name)
        return self.store

    def use_england(self):
        return self.use(ENGLAND)

    def use_part_of_england(self):
        return self.use(part_of_england())

    def use_world(self, name="example-group"):
        return self.use(WORLDS / f"{name}.yaml")

    def write(self, name, text):
        path = self.folder / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    def result(self, *arguments, store=None, **options):
        """Runs a command on the store; whatever it says, it is not a dump."""
        if arguments[0] not in ("help", "--help") and "--help" not in arguments and "--store" not in arguments:
            arguments = (*arguments, "--store", store or self.store)
        result = run(*arguments, **options)
        self.assertNotRegex(result.stderr, DUMP, arguments)
        return result

    def done(self, *arguments, **options):
        result = self.result(*arguments, **options)
        self.assertEqual(result.returncode, 0, f"{arguments}: {result.stderr}")
        return result.stdout

    def json(self, *arguments, **options):
        return json.loads(self.done(*arguments, "--format", "json", **options))

    def refused(self, code, *arguments, **options):
        """What is said on standard error; standard output holds no answer."""
        result = self.result(*arguments, **options)
        self.assertEqual(result.returncode, code, f"{arguments}: {result.stdout[:200]} {result.stderr}")
        self.assertNotEqual(result.stderr.strip(), "", arguments)
        return result.stderr

    def verbs(self, fact, **options):
        return [row["change"] for row in self.json("history", fact, **options)]

    def head(self, **options):
        return self.json("shares", "--on", "2024-11-06", **options)["knownAt"]

    def assertNothingStored(self):
        self.assertEqual([path.name for path in self.folder.glob("register.store*")], [])

    def assertCounts(self, on, *arguments, **expected):
        found = self.json("shares", "--on", on, *arguments)
        figures = {"bodies": found["bodies"], "sharing": found["sharing"], "chairs": found["chairs"]["sharing"],
                   "executives": found["chiefExecutives"]["sharing"]}
        for name, value in expected.items():
            what = figures[name]
            self.assertEqual(what if name == "bodies" else what["certain"], value, f"{name} on {on} {arguments}")


class Tables:
    """A copy of the national tables, to be changed by field."""

    def __init__(self, folder, source=ENGLAND):
        self.folder = Path(folder)
        shutil.copytree(source, self.folder, ignore=lambda _, names: [n for n in names if not n.endswith(".csv")])

    def path(self, table):
        return self.folder / f"{table}.csv"

    def rows(self, table):
        return list(csv.reader(io.StringIO(self.path(table).read_bytes().decode(), newline="")))

    def save(self, table, rows):
        text = io.StringIO(newline="")
        csv.writer(text, lineterminator="\r\n").writerows(rows)
        self.path(table).write_bytes(text.getvalue().encode())

    def find(self, table, suits=lambda row: True):
        """The index of the first row that suits, its fields by name; the header has index 0."""
        head, *rows = self.rows(table)
        for index, row in enumerate(rows, 1):
            if suits(dict(zip(head, row))):
                return index
        raise AssertionError(f"no row of {table} suits")

    def get(self, table, index):
        rows = self.rows(table)
        return dict(zip(rows[0], rows[index]))

    def put(self, table, index, **fields):
        """Changes fields; returns the place of the first, as a problem gives it."""
        rows = self.rows(table)
        for name, value in fields.items():
            rows[index][rows[0].index(name.rstrip("_"))] = value
        self.save(table, rows)
        return self.place(table, index, next(iter(fields)).rstrip("_"))

    def place(self, table, index, column=None):
        rows = self.rows(table)
        text = io.StringIO(newline="")
        before = rows[index][:rows[0].index(column)] if column else []
        csv.writer(text, lineterminator="").writerow([*before, ""] if before else [])
        return f"{table}.csv:{index + 1}:{len(text.getvalue()) + 1}"

    def add(self, table, row):
        self.save(table, [*self.rows(table), row])
        return len(self.rows(table)) - 1

    def drop(self, table, index):
        rows = self.rows(table)
        del rows[index]
        self.save(table, rows)

    def edit(self, table, change):
        """Changes the bytes of a file."""
        old = self.path(table).read_bytes()
        new = change(old)
        assert new != old, f"{table} did not change"
        self.path(table).write_bytes(new)

    def lonely(self):
        """The index of an open body of no arrangement, nor with other names."""
        named = {code for row in self.rows("arrangements")[1:] for code in row[3].split(";")}
        named |= {row[0] for row in self.rows("organisation_names")[1:]}
        named |= {code for row in self.rows("organisations")[1:] for code in row[7].split(";")}
        return self.find("organisations", lambda row: row["ods_code"] not in named and not row["closed"])


@functools.cache
def part_of_england():
    """The folder of a part of the national tables, whole in itself, so that tests of many imports stay quick."""
    folder = tempfile.TemporaryDirectory(prefix="severally-part-")
    atexit.register(folder.cleanup)
    tables = Tables(Path(folder.name) / "part")

    def keep(table, suits):
        head, *rows = tables.rows(table)
        tables.save(table, [head, *(row for row in rows if suits(dict(zip(head, row))))])

    groups = {row[0] for row in tables.rows("groups")[1:15]}
    keep("groups", lambda row: row["group_id"] in groups)
    keep("arrangements", lambda row: row["group_id"] in groups)
    bodies = {code for row in tables.rows("arrangements")[1:] for code in row[3].split(";")} | {"RTR"}
    successors = {row[0]: row[7].split(";") if row[7] else [] for row in tables.rows("organisations")[1:]}
    while more := {code for body in bodies for code in successors[body]} - bodies:
        bodies |= more
    for table in ("organisations", "organisation_names", "posts"):
        keep(table, lambda row: row["ods_code"] in bodies)
    return tables.folder


def change_log(store, *statements):
    """Changes a store behind the program's back."""
    connection = sqlite3.connect(store)
    try:
        with connection:
            for statement in statements:
                if callable(statement):
                    statement(connection)
                else:
                    connection.execute(statement)
    finally:
        connection.close()


def stored(store):
    """Everything that the log holds."""
    connection = sqlite3.connect(store)
    try:
        tables = ("log_entry", "log_head", "checkpoint")
        return [connection.execute(f"SELECT * FROM {table}").fetchall() for table in tables]
    finally:
        connection.close()


def flip(column, position, byte):
    """Changes one bit of a stored entry."""
    def change(connection):
        query = f"SELECT {column} FROM log_entry WHERE position = ?"
        held = bytearray(connection.execute(query, (position,)).fetchone()[0])
        held[byte % len(held)] ^= 1
        connection.execute(f"UPDATE log_entry SET {column} = ? WHERE position = ?", (bytes(held), position))
    return change

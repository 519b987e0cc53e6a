"""A folder with a store in it, and what can be asked of it from outside."""

import atexit
import functools
import json
import os
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
for part in ("Program", "CommandLine"):
    sys.path.insert(0, str(ROOT / "Tests" / part))
import program  # noqa: E402
from support import DUMP  # noqa: E402

WORLDS = ROOT / "Fixtures" / "worlds"
SMALL, LARGE = WORLDS / "corrected.yaml", WORLDS / "example-group.yaml"
RECORDED = re.compile(r"(\d+) entr(?:y|ies) recorded; the head is (\d+)\.")
ERASED = re.compile(r"\d+ entr(?:y|ies) erased; the head is (\d+)\.")
CHANGE = """author: secretary
source: {{kind: minute, title: Minutes (invented), publisher: Millhaven, date: 2026-11-19}}
changes:
  - assert: {fact}
    body: {{body: {fact}, from: 2026-09-01, until: open}}
"""
LIMIT = 120


@functools.cache
def template(*sources):
    """A store made once of what is imported; every box takes a copy."""
    owner, folder = os.getpid(), tempfile.mkdtemp(prefix="severally-template-")
    atexit.register(lambda: os.getpid() == owner and shutil.rmtree(folder, ignore_errors=True))
    store = Path(folder) / "register.store"
    program.said("import", *sources, "--store", store)
    return store


@dataclass
class Picture:
    """All that a store holds and answers."""
    rows: list
    export: str
    verified: str

    @property
    def head(self):
        return len(self.rows)


class Box:
    def __enter__(self):
        self.folder = Path(tempfile.mkdtemp(prefix="severally-faults-"))
        self.store = self.folder / "register.store"
        self.notes = []
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.folder, ignore_errors=True)

    def note(self, text):
        """What is told where the case fails."""
        self.notes.append(text)

    def use(self, *sources):
        """Puts a copy of the store of a world into the box."""
        copy_store(template(*sources), self.store)
        return self.store

    def path(self, suffix):
        return self.store.with_name(self.store.name + suffix)

    def write(self, name, text):
        path = self.folder / name
        path.write_text(text)
        return path

    def change(self, fact):
        """A file that records one new fact."""
        return self.write(f"{fact}.yaml", CHANGE.format(fact=fact))

    def result(self, *arguments, store=None, allowed=(0, 1, 2), **options):
        """Runs a command on the store: it neither crashes nor hangs, and what it says are sentences."""
        words = (*arguments, "--store", store or self.store)
        try:
            result = program.run(*words, timeout=LIMIT, **options)
        except subprocess.TimeoutExpired:
            raise AssertionError(f"{arguments[0]} did not end within {LIMIT} s") from None
        said = f"{' '.join(map(str, arguments))} ended with {result.returncode}: {result.stderr.strip()[:600]}"
        if result.returncode not in allowed:
            raise AssertionError(said)
        if DUMP.search(result.stderr):
            raise AssertionError(f"no sentence: {said}")
        if result.returncode != 0 and not result.stderr.strip():
            raise AssertionError(f"nothing is said: {said}")
        return result

    def done(self, *arguments, **options):
        result = self.result(*arguments, **options)
        if result.returncode != 0:
            raise AssertionError(f"{' '.join(map(str, arguments))} ended with {result.returncode}: {result.stderr}")
        return result.stdout

    def json(self, *arguments, **options):
        return json.loads(self.done(*arguments, "--format", "json", **options))

    def refused(self, *arguments, **options):
        """What is said where the command is not to be done."""
        result = self.result(*arguments, **options)
        if result.returncode == 0:
            raise AssertionError(f"{' '.join(map(str, arguments))} was done: {result.stdout}{result.stderr}")
        return result.stderr

    def record(self, fact, **options):
        """Records a new fact; answers the head that the program acknowledged."""
        return head_in(self.done("record", self.change(fact), **options))

    def rows(self):
        """The entries as they are in the files, which stay as they are."""
        with tempfile.TemporaryDirectory(prefix="severally-rows-") as folder:
            copy = Path(folder) / "register.store"
            copy_store(self.store, copy)
            connection = sqlite3.connect(copy)
            try:
                made = connection.execute("SELECT count(*) FROM sqlite_schema WHERE name = 'log_entry'").fetchone()[0]
                return connection.execute("SELECT * FROM log_entry ORDER BY position").fetchall() if made else []
            finally:
                connection.close()

    def picture(self):
        return Picture(self.rows(), self.done("export"), self.done("verify"))

    def picture_of_copy(self):
        """The picture of a copy, so that reading leaves the files as they are."""
        with Box() as aside:
            copy_store(self.store, aside.store)
            return aside.picture()

    def keep_checkpoint(self):
        """A checkpoint as somebody else would keep it."""
        return self.write("kept.txt", self.done("checkpoint"))


def head_in(said):
    """The head in what an import or a record acknowledged; nil where it acknowledged nothing."""
    found = RECORDED.search(said)
    return int(found.group(2)) if found else None


def copy_store(store, to):
    """Copies the files of a store, but not what its users share in memory; what is beside the copy goes."""
    for suffix in ("", "-wal", "-shm", ".key", ".signed"):
        source, copy = store.with_name(store.name + suffix), to.with_name(to.name + suffix)
        copy.unlink(missing_ok=True)
        if suffix != "-shm" and source.exists():
            shutil.copy(source, copy)

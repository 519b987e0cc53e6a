"""Stores and exports that the tests of formats share; each is made once."""

import atexit
import csv
import functools
import io
import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Tests" / "Program"))
import program  # noqa: E402

WORLDS = sorted(path.stem for path in (ROOT / "Fixtures" / "worlds").glob("*.yaml"))
REGISTERS = ["england", *WORLDS]
ON = "2026-11-25"


@functools.cache
def folder():
    """A folder that is removed in the end."""
    made = tempfile.TemporaryDirectory(prefix="severally-formats-")
    atexit.register(made.cleanup)
    return Path(made.name)


@functools.cache
def store(register):
    path = folder() / f"{register}.store"
    source = ROOT / ("Data/england" if register == "england" else f"Fixtures/worlds/{register}.yaml")
    program.said("import", source, "--store", path)
    return path


@functools.cache
def package(register, *options):
    """The folder of a data package."""
    path = folder() / "-".join([register, "package", *(option.strip("-") for option in options)])
    program.said("export", "--format", "datapackage", "--to", path, "--on", ON, *options, "--store", store(register))
    return path


@functools.cache
def exported(register, form):
    """The file of an export that is printed, and what was said beside it."""
    result = program.run("export", "--format", form, "--on", ON, "--store", store(register))
    if result.returncode != 0:
        raise AssertionError(f"{register} {form}: {result.returncode} {result.stderr}")
    path = folder() / f"{register}.{form}.json"
    path.write_text(result.stdout, encoding="utf-8")
    return path, result.stderr


def rows(path):
    """The rows of a table as they are written."""
    return list(csv.reader(io.StringIO(path.read_bytes().decode("utf-8"), newline="")))


def records(path):
    head, *rest = rows(path)
    return [dict(zip(head, row)) for row in rest]


class Case(unittest.TestCase):
    maxDiff = 4000

    def each(self, check, registers=REGISTERS):
        """Checks every register, the rest too where one fails."""
        for register in registers:
            with self.subTest(register=register):
                check(register)

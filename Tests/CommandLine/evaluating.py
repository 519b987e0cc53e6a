"""What the tests of comparisons share: figures to ask about, the truth, and how a command is asked."""

import csv
import json
import os
import random
import subprocess
import sys
import unittest
from pathlib import Path

from support import DUMP, ROOT, Case, program

DATA = Path(os.environ.get("SEVERALLY_DATA") or ROOT.parent / "shared" / "data") / "evaluation"
FIXTURES = ROOT / "Fixtures" / "evaluation"
HEAD = ("unit", "time", "outcome", "group", "size")

# Runs a command and tells the most memory that it took, in KiB, behind what it said.
MEASURE = """
import json, resource, subprocess, sys
done = subprocess.run(sys.argv[1:], stdin=sys.stdin.buffer, capture_output=True, text=True)
most = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
print(json.dumps([done.returncode, done.stdout, done.stderr, most]))
"""

# Writes a table of ten million rows for as long as anybody reads it.
ENDLESS = """
import sys
try:
    sys.stdout.buffer.write(b"unit,time,outcome,group\\n")
    for _ in range(100):
        sys.stdout.buffer.write(b"u,1,1,0\\n" * 100_000)
    sys.stdout.buffer.flush()
except BrokenPipeError:
    sys.stderr.close()
"""


def truth(name):
    return json.loads((FIXTURES / f"{name}.json").read_text(encoding="utf-8"))


def needs(name):
    """Skips a test where the open data is absent."""
    return unittest.skipUnless((DATA / name).exists(), f"{DATA / name} is absent: SEVERALLY_DATA names its folder")


def invented(units=24, times=12, treated=1, start=9, value=None):
    """Rows of invented figures, the first units treated; `value` gives that of a unit and time instead."""
    chance = random.Random(3)
    rows = []
    for unit in range(units):
        for time in range(1, times + 1):
            effect = 5 if unit < treated and time >= start else 0
            drawn = f"{100 + unit % 4 + chance.gauss(0, 1) + effect:.3f}"
            rows.append([f"u{unit}", time, value(unit, time) if value else drawn, start if unit < treated else 0, unit % 3])
    return rows


def month(number):
    """The name of a month of 2019 or after, from 1."""
    return f"{2019 + (number - 1) // 12}-{(number - 1) % 12 + 1:02}"


def by_months(rows, ending=""):
    """Rows whose times and starts are months, or with an ending of '-01' days, instead of numbers."""
    return [[unit, month(time) + ending, y, month(group) + ending if group else "", size] for unit, time, y, group, size in rows]


class Evaluating(Case):
    def table(self, rows, head=HEAD, name="figures.csv"):
        path = self.folder / name
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([head, *rows])
        return path

    def evaluated(self, *arguments, cores=None, code=0):
        """What a command says on standard output; where it refuses, on standard error, and nothing else."""
        command = [program.binary(), "evaluate", *map(str, arguments)]
        if cores:
            command = ["taskset", "-c", cores, *command]
        done = subprocess.run(command, capture_output=True, text=True, cwd=self.folder)
        self.assertNotRegex(done.stderr, DUMP, arguments)
        self.assertEqual(done.returncode, code, f"{arguments}: {done.stdout[:200]} {done.stderr}")
        if code == 0:
            return done.stdout
        self.assertEqual(done.stdout, "", arguments)
        self.assertNotEqual(done.stderr.strip(), "", arguments)
        return done.stderr

    def told(self, *arguments, **options):
        return json.loads(self.evaluated(*arguments, "--format", "json", **options))

    def refuses(self, words, *arguments):
        with self.subTest(arguments=[str(argument)[:60] for argument in arguments[2:]], words=words):
            self.assertIn(words, self.evaluated(*arguments, code=2))

    def assertSame(self, *arguments, forms=("table", "csv", "json")):
        """The same to the byte, when asked again and on one core instead of all."""
        for form in forms:
            asked = [*arguments, "--format", form]
            once = self.evaluated(*asked)
            self.assertEqual(once, self.evaluated(*asked), asked)
            self.assertEqual(once, self.evaluated(*asked, cores="0"), asked)

    def assertWeights(self, ours, theirs, delta):
        for name in {*ours, *theirs}:
            self.assertAlmostEqual(ours.get(name, 0), theirs.get(name, 0), delta=delta, msg=name)

    def refuses_bad_files(self, name, *options):
        """What is wrong with a file is told with its place, whichever command reads it."""
        first = "unit,time,outcome,group,size\n"
        for text, words in (
            ("", "The file is empty"), (first, "no rows"), ("unit,time,group,size\nu,1,0,0\n", "column outcome"),
            ("place,day\n", "columns unit, time, outcome"), ("unit,unit,time,outcome,group,size\n", "twice"),
            (first + "u,1,NaN,0,0\n", "Line 2, column outcome"), (first + "u,1,inf,0,0\n", "Line 2, column outcome"),
            (first + "u,1,-Infinity,0,0\n", "Line 2, column outcome"), (first + "u,1,1e999,0,0\n", "Line 2, column outcome"),
            (first + "u,1,two,0,0\n", "Line 2, column outcome"), (first + "u,1,1,0\n", "Line 2"),
            (first + ",1,1,0,0\n", "the name of the unit is missing"), (first + "u,,1,0,0\n", "the time is missing"),
            (first + "u,1,1,0,0\nu,1,2,0,0\n", "Lines 2 and 3"), (first + "\xff,1,1,0,0\n", "UTF-8"),
            (first + '"u,1,1,0,0\n', "quotation marks"), (first + "u" * 70000, "longer than"),
        ):
            path = self.folder / "wrong.csv"
            path.write_bytes(text.encode("latin-1"))
            self.refuses(words, name, path, *options)
        for size, make in ((100_000, random.Random(1).randbytes), (100_000, bytes)):
            path = self.folder / "garbage.csv"
            path.write_bytes(make(size))
            self.refuses("garbage.csv: Line 1", name, path, *options)
        self.refuses("is a folder", name, self.folder, *options)
        self.refuses("No such file", name, self.folder / "absent.csv", *options)
        path = self.table(invented())
        self.refuses("column nope", name, path, *options, "--unit", "nope")
        self.refuses("asked for twice", name, path, *options, "--time", "outcome")

    def refuses_too_many_rows(self, name, *options):
        """Ten million rows through a pipe: refused after five million, in bounded memory, and nothing is on the disk."""
        writer = subprocess.Popen([sys.executable, "-c", ENDLESS], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        command = [sys.executable, "-c", MEASURE, program.binary(), "evaluate", name, "/dev/stdin", *options]
        done = subprocess.run(command, stdin=writer.stdout, capture_output=True, text=True, check=True)
        writer.stdout.close()
        writer.wait()
        code, told, said, most = json.loads(done.stdout)
        self.assertEqual((code, told), (2, ""), said)
        self.assertIn("/dev/stdin: The file has more than 5000000 rows", said)
        self.assertNotRegex(said, DUMP)
        self.assertLess(most, 1_000_000, "KiB")

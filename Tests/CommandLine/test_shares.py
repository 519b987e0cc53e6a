"""`severally shares` against the compilation's own validator, day by day."""

import json
import os
import random
import subprocess
import sys
import tempfile
import unittest
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from pathlib import Path

from support import ROOT, answer, program

FIRST = date(2016, 1, 1)


def months(last):
    return [date(year, month, 1) for year in range(FIRST.year, last.year + 1) for month in range(1, 13)]


def validated(day):
    command = [sys.executable, "Data/england/validate.py", "--json", "--on", day.isoformat()]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    if result.returncode != 0:
        raise AssertionError(f"validate.py --on {day} ended with {result.returncode}: {result.stdout}{result.stderr}")
    return json.loads(result.stdout)


class Shares(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory(prefix="severally-shares-")
        cls.store = Path(cls.folder.name) / "england.store"
        program.said("import", "Data/england", "--store", cls.store)

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def departures(self, days):
        def compare(day):
            ours, theirs = answer("shares", "--on", day.isoformat(), "--store", self.store), validated(day)
            return [f"{day}: {key} is {ours.get(key)}, validate.py has {theirs[key]}" for key in theirs
                    if ours.get(key) != theirs[key]]

        with ThreadPoolExecutor(os.cpu_count()) as pool:
            return [line for lines in pool.map(compare, days) for line in lines]

    def test_the_first_of_every_month_since_2016(self):
        days = [day for day in months(date.today()) if day <= date.today()]
        self.assertGreater(len(days), 120)
        self.assertEqual(self.departures(days), [])

    def test_days_at_random_and_the_days_on_which_something_changes(self):
        seed = random.randrange(1 << 32)
        chosen = random.Random(seed)
        days = [FIRST + timedelta(chosen.randrange((date.today() - FIRST).days)) for _ in range(20)]
        days += [date(2021, 9, 30), date(2021, 10, 1), date(2023, 3, 31), date(2023, 4, 1), date(2024, 11, 6)]
        self.assertEqual(self.departures(days), [], f"seed {seed}")

    def test_the_three_bases_and_the_open_questions(self):
        by = {basis: answer("shares", "--on", "2024-11-06", "--basis", basis, "--store", self.store)
              for basis in ("arrangements", "appointments", "all")}
        for basis, count in by.items():
            self.assertEqual(count["basis"], basis)
            sharing = count["sharing"]
            self.assertGreaterEqual(sharing["possible"], sharing["certain"])
            self.assertGreaterEqual(sharing["certain"], sharing["confirmed"])
        for figure in ("certain", "possible"):
            self.assertGreaterEqual(by["all"]["sharing"][figure], by["arrangements"]["sharing"][figure])
            self.assertGreaterEqual(by["all"]["sharing"][figure], by["appointments"]["sharing"][figure])
        self.assertIn("RTR", [question["body"] for question in by["all"]["openQuestions"]])


if __name__ == "__main__":
    unittest.main()

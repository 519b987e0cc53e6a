"""A group of the register beside others: what was planned is recorded before an outcome is read."""

import hashlib
import json
import os
import subprocess
import unittest

from support import ROOT, Case, program

FOUR_HOURS = "ae_4h_pct_all"
BEDS = "beds_overnight_general_acute_occupancy_pct"


class Comparing(Case):
    def setUp(self):
        super().setUp()
        self.use_england()
        self.book = self.folder / "register.store.plans"

    def compare(self, *arguments, group="nca"):
        return self.done("evaluate", "compare", "--group", group, "--measure", FOUR_HOURS, *arguments)

    def records(self):
        return [json.loads(line) for line in self.book.read_text(encoding="utf-8").splitlines()]

    def plan_only(self, *arguments):
        return self.compare("--plan-only", *arguments)


class Plans(Comparing):
    def test_a_plan_is_recorded_before_its_result_and_once(self):
        plan = self.plan_only()
        [record] = self.records()
        self.assertEqual(record["text"], plan)
        self.assertEqual(record["digest"], hashlib.sha256(plan.encode()).hexdigest())
        told = self.compare()
        head = hashlib.sha256(self.book.read_bytes().splitlines()[-1]).hexdigest()
        self.assertIn(f"Plan recorded at {record['recordedAt']} as number 1 of 1, by this program before it worked the "
                      "outcome out", told)
        self.assertIn(f"The book holds no earlier plan of this question (the same unit on the same measure). The head "
                      f"of the book is {head}.", told)
        self.assertEqual(self.records(), [record])
        self.assertEqual(self.done("evaluate", "plans", "--number", "1"), plan)
        self.assertIn("has no record 2: it has 1",
                      self.refused(2, "evaluate", "plans", "--number", "2"))

    def test_a_result_is_of_the_plan_that_is_given_back_or_there_is_none(self):
        kept = self.write("kept.plan", self.plan_only())
        self.assertIn("What was found", self.compare("--plan", kept))
        said = self.refused(1, "evaluate", "compare", "--group", "nca", "--measure", FOUR_HOURS, "--plan", kept,
                            "--nearest", "20")
        self.assertIn("is not the plan that register, measures and options give now", said)
        self.assertEqual(len(self.records()), 1)

    def test_another_file_takes_the_records_where_beside_the_store_there_is_no_place(self):
        elsewhere = self.folder / "elsewhere.plans"
        self.plan_only("--record", elsewhere)
        self.assertFalse(self.book.exists())
        self.assertEqual(len(self.json("evaluate", "plans", "--record", elsewhere)), 1)
        said = self.refused(2, "evaluate", "compare", "--group", "nca", "--measure", FOUR_HOURS, "--record",
                            self.folder / "none" / "a.plans")
        self.assertIn("No outcome is shown before its plan is recorded. --record names another file.", said)

    def test_a_second_plan_of_a_question_says_that_it_is_one(self):
        self.compare()
        told = self.compare("--nearest", "20")
        first, second = self.records()
        self.assertIn(f"as number 2 of 2, by this program before it worked the outcome out: SHA-256 {second['digest']}. "
                      f"It is plan 2 of this question (the same unit on the same measure) in this book; the first was "
                      f"recorded at {first['recordedAt']}", told)
        both = self.compare("--nearest", "25", "--measure", BEDS)
        self.assertIn("For 1 of its 2 plans the book holds an earlier plan of the same question", both)

    def test_what_is_no_plain_file_or_holds_something_else_is_no_book(self):
        asked = ("evaluate", "compare", "--group", "nca", "--measure", FOUR_HOURS, "--plan-only", "--record")
        said = self.refused(2, *asked, "/dev/null")
        self.assertIn("/dev/null is no plain file", said)
        self.assertNotIn("..", said)
        other = self.write("other.json", '{"a": 1}')
        self.assertIn("is no book of plans", self.refused(2, *asked, other))
        self.assertEqual(other.read_text(encoding="utf-8"), '{"a": 1}')
        printed = self.folder / "printed"
        arguments = [str(part) for part in (*asked, "/dev/stdout", "--store", self.store)]
        with open(printed, "wb") as out:
            made = subprocess.run([str(program.binary()), *arguments], cwd=ROOT, stdout=out, stderr=subprocess.PIPE)
        self.assertEqual(made.returncode, 2)
        self.assertIn(b"is where this program prints", made.stderr)
        self.assertEqual(printed.read_bytes(), b"")

    def test_the_list_ends_with_the_head_of_the_book_and_an_unfinished_record_is_told(self):
        self.plan_only()
        line = self.book.read_bytes()
        head = hashlib.sha256(line.rstrip(b"\n")).hexdigest()
        told = self.result("evaluate", "plans").stderr
        self.assertIn(f"1 record, each with the digest of the one before it; the head of the book is {head}.", told)
        self.book.write_bytes(line.rstrip(b"\n"))
        self.assertEqual(len(self.json("evaluate", "plans")), 1)
        self.book.write_bytes(line + line[:40])
        told = self.result("evaluate", "plans").stderr
        self.assertIn("Behind the last stands the beginning of a record", told)

    def test_a_changed_book_gives_no_result(self):
        self.plan_only()
        self.compare("--nearest", "20", "--plan-only")
        text = self.book.read_text(encoding="utf-8")
        self.book.write_text(text.replace("RA2", "RA9", 1), encoding="utf-8")
        for arguments in (("compare", "--group", "nca", "--measure", FOUR_HOURS), ("plans",)):
            self.assertIn("line 1: the text of the plan was changed", self.refused(1, "evaluate", *arguments))
        self.assertEqual(self.book.read_text(encoding="utf-8"), text.replace("RA2", "RA9", 1))

    def test_a_backup_holds_the_recorded_plans_and_gives_them_back(self):
        self.plan_only()
        held = self.book.read_bytes()
        copy = self.folder / "copy.store"
        self.done("backup", "--to", copy, "--with-key")
        self.assertEqual((self.folder / "copy.store.plans").read_bytes(), held)
        os.remove(self.book)
        self.done("restore", copy)
        self.assertEqual(self.book.read_bytes(), held)
        self.compare("--nearest", "20", "--plan-only")
        later = self.book.read_bytes()
        self.done("restore", copy)
        self.assertEqual(self.book.read_bytes(), later)
        self.refused(2, "backup", "--to", copy, "--with-key")


class SeveralMeasures(Comparing):
    def test_they_are_planned_and_corrected_together(self):
        rows = self.json("evaluate", "compare", "--group", "nca", "--measure", FOUR_HOURS, "--measure", BEDS)["rows"]
        self.assertEqual([row["measure"] for row in rows], [FOUR_HOURS, BEDS])
        alone = [self.json("evaluate", "compare", "--group", "nca", "--measure", name)["p"] for name in (FOUR_HOURS, BEDS)]
        for row, p in zip(rows, alone):
            self.assertEqual(row["compared"]["p"], p)
        first, second = sorted(alone)
        adjusted = dict(zip(sorted(alone), (min(2 * first, second), second)))
        for row, p in zip(rows, alone):
            self.assertAlmostEqual(row["compared"]["adjusted"], adjusted[p], delta=1e-12)
        *plans, family = self.records()
        self.assertEqual([record["kind"] for record in plans], ["plan", "plan"])
        self.assertEqual(family["kind"], "family")
        for record in plans:
            self.assertIn(f"plan: {record['digest']}\n", family["text"])

    def test_what_is_printed_as_their_plan_is_taken_back(self):
        both = ("--measure", BEDS)
        kept = self.write("both.plan", self.plan_only(*both))
        self.assertIn("counted together (Benjamini and Hochberg)", self.compare(*both, "--plan", kept))
        self.refused(1, "evaluate", "compare", "--group", "nca", "--measure", FOUR_HOURS, "--plan", kept)

    def test_what_makes_no_sense_is_refused(self):
        two = ("--measure", FOUR_HOURS, "--measure", FOUR_HOURS)
        self.assertIn("twice", self.refused(2, "evaluate", "compare", "--group", "nca", *two))
        self.assertIn("say which with --group", self.refused(2, "evaluate", "compare", "--measure", FOUR_HOURS,
                                                            "--measure", BEDS))
        self.assertIn("no measure 'x'", self.refused(2, "evaluate", "compare", "--group", "nca", "--measure", "x"))
        self.assertIn("no group 'x'", self.refused(2, "evaluate", "compare", "--group", "x", "--measure", BEDS))
        self.assertFalse(self.book.exists())


if __name__ == "__main__":
    unittest.main()

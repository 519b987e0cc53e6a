"""What the rules would give if changes were recorded, asked without recording them."""

import csv
import io
import unittest

from support import Case, stored

JOINED = """source: {kind: minute, title: Minutes (invented), date: 2026-11-01}
changes:
  - assert: harbourwick.new
    seat: {seat: harbourwick.new, body: harbourwick, seat-kind: non-executive, votes: yes, from: 2027-04-01, until: open}
  - assert: harbourwick.new.1
    appointment: {person: p-999, named-as: Newcomer Example, seat: harbourwick.new, capacity: substantive,
      from: 2027-04-01, until: 2032-03-31, approval: Letter (invented)}
"""
SPAN = ("--span", "2027-01-01..2027-12-31")


class Rehearse(Case):
    def setUp(self):
        super().setUp()
        self.use_world()

    def rows(self, *arguments):
        return list(csv.DictReader(io.StringIO(self.done("rehearse", *arguments, "--format", "csv"))))

    def test_a_change_is_told_with_its_days_and_nothing_is_recorded(self):
        before = stored(self.store)
        rows = self.rows(self.write("joined.yaml", JOINED), *SPAN)
        terms = [row for row in rows if row["rule"] == "mpr1990.reg7"]
        self.assertEqual([(row["body"], row["from"], row["to"], row["after"]) for row in terms],
                         [("harbourwick", "2027-04-01", "2027-12-31", "not-met")])
        self.assertIn("Newcomer Example is appointed from 1 April 2027 to 30 March 2032, more than 4 years.",
                      terms[0]["explanation"])
        self.assertEqual(stored(self.store), before)
        self.assertIn("432 entries verified", self.done("verify"))

    def test_in_words(self):
        said = self.done("rehearse", self.write("joined.yaml", JOINED), *SPAN)
        self.assertIn("Nothing was recorded. No legal advice.\n", said)
        self.assertRegex(said, r"1 April 2027 to 31 December 2027: \S.* → (appears not to meet|not met)")

    def test_what_recording_refuses_is_refused_with_its_place(self):
        wrong = self.write("wrong.yaml", JOINED.replace("body: harbourwick", "body: nowhere"))
        self.assertRegex(self.refused(1, "rehearse", wrong), r"wrong\.yaml:3:5: .*nowhere")
        self.assertIn("found", self.refused(2, "rehearse", self.write("none.yaml", "changes: 5\n")))

    def test_a_change_that_no_rule_reads_changes_nothing(self):
        text = """source: {kind: minute, title: Minutes (invented), date: 2026-11-01}
changes:
  - assert: harbourwick.name-3
    body-name: {body: harbourwick, name: Another Name NHS Trust, from: 2027-04-01, until: open}
"""
        self.assertIn("No finding that is computed so far would change.",
                      self.done("rehearse", self.write("name.yaml", text), *SPAN))


if __name__ == "__main__":
    unittest.main()

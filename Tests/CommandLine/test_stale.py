"""What has to be confirmed: old evidence, and what was announced for a day that has passed."""

import csv
import io
import unittest

from support import Case



class Stale(Case):
    def rows(self, *arguments):
        text = self.done("stale", *arguments, "--format", "csv")
        return list(csv.DictReader(io.StringIO(text)))

    def test_every_fact_listed_rests_on_evidence_older_than_asked(self):
        self.use_england()
        rows = self.rows("--months", "24", "--on", "2026-07-08")
        old = [row for row in rows if row["finding"] == "old evidence"]
        self.assertGreater(len(old), 50)
        for row in old:
            self.assertLess(row["evidence"][:7], "2024-08", row)
            self.assertGreaterEqual(int(row["months"]), 24, row)

    def test_more_months_never_list_more_old_facts(self):
        self.use_england()
        counts = [
            len({row["fact"] for row in self.rows("--months", str(months), "--on", "2026-07-08")
                 if row["finding"] == "old evidence"})
            for months in (0, 6, 12, 24, 48, 1200)
        ]
        self.assertEqual(counts, sorted(counts, reverse=True))
        self.assertEqual(counts[-1], 0)
        self.assertGreater(counts[0], counts[3])

    def test_an_announced_arrangement_whose_day_has_passed_is_told(self):
        self.use_england()
        facts = {row["fact"] for row in self.rows("--on", "2026-07-08") if row["finding"].startswith("announced")}
        self.assertIn("arrangements.A106", facts)
        before = {row["fact"] for row in self.rows("--on", "2024-12-31") if row["finding"].startswith("announced")}
        self.assertNotIn("arrangements.A106", before)

    def test_one_body_gives_its_facts_and_who_could_confirm_them(self):
        self.use_world()
        rows = self.rows("--body", "harbourwick", "--on", "2026-11-01")
        self.assertEqual({row["body"] for row in rows}, {"harbourwick"})
        for row in rows:
            self.assertIn("the company secretary of Harbourwick Hospitals", row["who could confirm"])

    def test_a_body_that_is_not_recorded_is_refused(self):
        self.use_world()
        result = self.result("stale", "--body", "nowhere")
        self.assertEqual(result.returncode, 1)
        self.assertIn("Nothing is recorded of a body nowhere.", result.stderr)

    def test_months_have_to_be_a_number_of_months(self):
        self.use_world()
        for months in ("-1", "1201", "twelve"):
            result = self.result("stale", f"--months={months}")
            self.assertEqual(result.returncode, 2, months)
            self.assertIn(months, result.stderr)

    def test_the_table_opens_with_what_was_found_in_words(self):
        self.use_world()
        first = self.done("stale", "--on", "2026-11-01").splitlines()[0]
        self.assertRegex(first, r"^\d+ facts? that holds? or may hold on 1 November 2026 rests? on evidence older than 12")


if __name__ == "__main__":
    unittest.main()

"""What the rules give for bodies on a day, as a stranger asks it."""

import csv
import io
import json
import unittest

from support import ROOT, Case, said

SCHEMA = json.loads((ROOT / "Exports" / "schema" / "findings.schema.json").read_text(encoding="utf-8"))


class Check(Case):
    def rows(self, *arguments):
        return list(csv.DictReader(io.StringIO(self.done("check", *arguments, "--format", "csv"))))

    def test_a_body_is_told_in_words_the_worst_first(self):
        self.use_world()
        said = self.done("check", "northmere", "--on", "2024-10-31")
        self.assertRegex(said, r"^On 31 October 2024, as known at entry 432, by the rulebook compiled on 23 November 2026 "
                               r"\(digest [0-9a-f]{12}\)\. No legal advice\.\n\nNorthmere .* \(northmere\)\n")
        self.assertIn("Computed from recorded facts: not met 0 of statute, ", said)
        self.assertIn("waiting for meetings in common", said)
        self.assertIn("Missing: who is accounting officer: the company secretary of Northmere University Hospitals could "
                      "say.\n", said)
        self.assertIn("The text: the original text was not read.\n", said)
        self.assertNotIn("compliant", said.lower())

    def test_every_rule_of_the_rulebook_is_answered_or_said_not_to_be(self):
        self.use_world()
        told = json.loads(self.done("check", "northmere", "--on", "2024-10-31", "--format", "json"))
        body, = told["bodies"]
        rules = json.loads(said("rules", "--format", "json"))
        answered = {finding["rule"] for finding in body["findings"]}
        waiting, not_computed = set(body["waiting"]), set(body["notComputed"])
        in_force = {rule["id"] for rule in rules if rule["from"] <= "2024-10-31" <= (rule["to"] or "9999")}
        self.assertEqual(len(rules), 292)
        self.assertEqual(answered & waiting, set())
        self.assertLessEqual(not_computed, answered)
        self.assertLessEqual(in_force, answered | waiting)
        self.assertLessEqual(set(SCHEMA["required"]), set(told))
        for finding in body["findings"]:
            self.assertLessEqual(set(SCHEMA["$defs"]["finding"]["required"]), set(finding))
            self.assertEqual(bool(finding["missing"]), finding["outcome"] == "unknown", finding)

    def test_the_same_question_has_the_same_answer_again(self):
        self.use_world()
        asked = ("check", "marram", "--on", "2024-10-31", "--format", "json")
        self.assertEqual(self.done(*asked), self.done(*asked))

    def test_a_group_is_its_bodies_and_without_a_subject_all_open_ones_are_asked(self):
        self.use_world()
        group = {row["body"] for row in self.rows("marram", "--on", "2024-10-31")}
        self.assertGreater(len(group), 1)
        self.assertLessEqual(group, {row["body"] for row in self.rows("--on", "2024-10-31")})

    def test_on_the_national_register_no_rule_of_composition_is_met(self):
        self.use_england()
        rules = ["mpr1990.reg2", "mpr1990.reg4", "mpr1990.reg9.2", "nhsa2006.sch7.16.1a", "nhsa2006.sch7.16.1b",
                 "code.B.2.7", "nhsa2006.sch4.3.1"]
        rows = self.rows("--on", "2024-11-06", *(word for rule in rules for word in ("--rule", rule)))
        self.assertEqual({row["rule"] for row in rows}, set(rules))
        self.assertLessEqual({row["outcome"] for row in rows}, {"unknown", "not-applicable"})
        self.assertGreater(sum(row["outcome"] == "unknown" for row in rows), 800)
        for row in rows:
            self.assertEqual(bool(row["missing"]), row["outcome"] == "unknown", row)

    def test_a_span_says_when_an_answer_begins_and_ends(self):
        self.use_world()
        rule = ("--rule", "code.B.2.5b")
        told = json.loads(self.done("check", "northmere", "--span", "2023-03-01..2024-10-31", *rule, "--format", "json"))
        timeline, = told["bodies"][0]["timelines"]
        ends = [(interval["from"], interval["to"], interval["finding"]["outcome"]) for interval in timeline["intervals"]]
        self.assertEqual(ends[0], ("2023-03-01", "2023-03-31", "not-applicable"))
        self.assertEqual(ends[1][0], "2023-04-01")
        self.assertEqual(ends[-1][1], "2024-10-31")
        for start, end, outcome in ends:
            for day in (start, end):
                asked = self.rows("northmere", "--on", day, *rule)
                self.assertEqual([row["outcome"] for row in asked], [outcome], day)
        said = self.done("check", "northmere", "--span", "2023-03-01..2024-10-31", *rule)
        self.assertIn("    1 March 2023 to 31 March 2023: not applicable.\n", said)

    def test_a_span_that_is_none_is_refused(self):
        self.use_world()
        for span in ("2024", "2024-01-01..2023-01-01", "2024-01-01..2024-02-30", "1900-01-01..2026-01-01"):
            self.assertIn("is no span of days", self.refused(2, "check", "--span", span))
        self.assertIn("--on asks of one day and --span of several",
                      self.refused(2, "check", "--span", "2024-01-01..2024-02-01", "--on", "2024-01-01"))

    def test_fail_on_ends_with_one(self):
        self.use_world()
        asked = ("check", "northmere", "--on", "2024-10-31", "--rule", "code.B.2.7")
        self.done(*asked, "--fail-on", "statute", "--fail-on", "code")
        self.assertIn("1 finding of what --fail-on asks: unknown.", self.refused(1, *asked, "--fail-on", "unknown"))

    def test_one_rule_says_also_that_it_waits_or_that_nothing_shows_it(self):
        self.use_world()
        said = self.done("check", "northmere", "--rule", "mpr1990.sch.3.5", "--rule", "nhsa2006.s43.2A")
        self.assertIn("mpr1990.sch.3.5: waits for meetings in common", said)
        self.assertIn("What shows it is not recorded.", said)

    def test_what_is_not_recorded_and_what_is_no_rule_are_refused(self):
        self.use_world()
        self.assertIn("'nowhere' is not recorded as a body, a group or a person", self.refused(1, "check", "nowhere"))
        self.assertIn("did you mean 'mpr1990.reg2'", self.refused(1, "check", "--rule", "mpr1990.rg2"))
        self.assertIn("there is no such folder", self.refused(2, "check", "--rulebook", self.folder / "none"))


if __name__ == "__main__":
    unittest.main()

"""severally statement, cover and the supposed change of law, as a company secretary uses them."""

import csv
import io
import json
import zipfile

from support import ROOT, Case

GOVERNANCE = ROOT / "Fixtures" / "changes" / "example-governance.yaml"
RULE = ("--rule", "code.B.2.5e")


class Statement(Case):
    def setUp(self):
        super().setUp()
        self.use_world()
        self.done("record", GOVERNANCE)

    def provisions(self, *asked):
        return {row["rule"]: row for row in json.loads(self.done("statement", *asked, "--format", "json"))["provisions"]}

    def test_a_breach_begins_is_explained_ends_and_another_is_foreseen(self):
        days = {"2025-03-31": "unknown", "2025-04-01": "not-met", "2025-05-21": "not-met", "2025-05-22": "explained",
                "2025-09-30": "explained", "2025-10-01": "met", "2027-03-31": "unknown", "2027-04-01": "not-met"}
        for day, outcome in days.items():
            told = json.loads(self.done("check", "northmere", *RULE, "--on", day, "--format", "json"))
            finding, = told["bodies"][0]["findings"]
            self.assertEqual(finding["outcome"], outcome, day)

    def test_a_reason_does_not_reach_back_before_the_day_for_which_it_is_given(self):
        row = self.provisions("northmere", "2025-26", "--on", "2026-06-30")["code.B.2.5e"]
        self.assertEqual(row["answer"], "not-yet-answered")
        self.assertEqual(row["departures"][0]["from"], "2025-04-01")
        self.assertEqual(row["departures"][-1]["to"], "2025-09-30")
        self.assertIn("No reason is recorded that is given for", row["why"])
        self.assertNotEqual(self.provisions("northmere", "2024-25", "--on", "2026-06-30")["code.B.2.5e"]["answer"], "explain")

    def test_evidence_is_answered_with_the_paper_that_shows_it(self):
        row = self.provisions("northmere", "2026-27", "--on", "2026-07-01")["code.A.2.1"]
        self.assertEqual(row["answer"], "comply")
        self.assertIn("Annual report 2025 to 2026", row["why"])
        self.assertEqual(self.provisions("northmere", "2026-27", "--on", "2026-06-24")["code.A.2.1"]["answer"],
                         "not-yet-answered")

    def test_every_form_says_the_same_of_every_provision(self):
        rows = self.provisions("northmere", "2025-26")
        table = list(csv.DictReader(io.StringIO(self.done("statement", "northmere", "2025-26", "--format", "csv"))))
        self.assertEqual([row["answer"] for row in table], [row["answer"] for row in rows.values()])
        page = self.done("statement", "northmere", "2025-26", "--format", "html")
        self.assertTrue(page.startswith("<!DOCTYPE html>\n<html lang=\"en-GB\">"))
        self.assertEqual(page.count("<tr>"), len(rows) + 1)
        said = self.done("statement", "northmere", "2025-26", "--open")
        self.assertIn("STILL OPEN, BY WHO CAN ANSWER\n  the company secretary of Northmere", said)
        self.assertNotIn("compliant", (page + said).lower())

    def test_a_file_for_word_is_made_new_and_never_over_another(self):
        if not (ROOT / ".pandoc" / "pandoc").exists():
            self.skipTest("pandoc is not there: tools/fetch-pandoc fetches it")
        target = self.folder / "statement.docx"
        self.done("statement", "northmere", "2025-26", "--format", "docx", "--to", target)
        with zipfile.ZipFile(target) as archive:
            text = archive.read("word/document.xml").decode()
        self.assertIn("Chair not on audit committee", text)
        before = target.read_bytes()
        self.assertIn("is there already", self.refused(2, "statement", "northmere", "2025-26", "--format", "docx", "--to", target))
        self.assertEqual(target.read_bytes(), before)

    def test_what_is_no_year_no_body_or_no_file_is_said(self):
        self.assertIn("is no year of a report", self.refused(2, "statement", "northmere", "24-25"))
        self.assertIn("is not recorded as a body", self.refused(1, "statement", "nobody", "2024-25"))
        self.assertIn("--format docx needs --to", self.refused(2, "statement", "northmere", "2024-25", "--format", "docx"))

    def test_cover_says_how_many_absences_stop_a_body_and_what_is_missing(self):
        said = self.done("cover", "harbourwick", "--on", "2024-10-31")
        self.assertIn("absences or conflicts may stop it deciding", said)
        self.assertIn("Missing: ", said)
        rows = list(csv.DictReader(io.StringIO(self.done("cover", "marram", "--on", "2024-10-31", "--format", "csv"))))
        self.assertEqual([row["body"] for row in rows], ["harbourwick", "northmere", "thornmarsh"])
        self.assertIn("If somebody who sits on several of these boards leaves", self.done("cover", "marram", "--on", "2024-10-31"))

    def test_a_supposed_law_ends_what_its_source_says_and_nothing_else(self):
        said = self.done("rehearse", "--suppose", "future.health-bill-2026.governors", "--from", "2027-04-01")
        self.assertIn("[nhsa2006.sch7.7]", said)
        self.assertNotIn("[nhsa2006.sch7.16.2]", said)
        self.assertIn("ends no rule", self.refused(2, "rehearse", "--suppose", "future.health-bill-2026.nhse", "--from", "2027-04-01"))
        self.assertIn("is not after", self.refused(2, "rehearse", "--suppose", "future.health-bill-2026.governors", "--from", "2020-01-01"))
        self.assertIn("go together", self.refused(2, "rehearse", "--suppose", "future.health-bill-2026.governors"))

    def test_a_person_is_asked_about_at_each_body_where_he_or_she_sits(self):
        told = json.loads(self.done("check", "p-101", "--on", "2024-10-31", "--format", "json"))
        self.assertGreater(len(told["bodies"]), 1)
        for body in told["bodies"]:
            self.assertTrue(body["findings"])

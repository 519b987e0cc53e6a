"""The rules: all of them as a table, one of them whole, and a rulebook that cannot be read."""

import csv
import io
import json
import os
import re
import shutil
import unittest
from pathlib import Path

from support import DUMP, ROOT, Case, run

ENGLAND = ROOT / "Rulebooks" / "england"
# What the README of the rulebook says that it holds.
RULES = 292


class Rules(Case):
    def result(self, *arguments, **options):
        """No register is asked, so no store is named."""
        result = run(*arguments, **options)
        self.assertNotRegex(result.stderr, DUMP, arguments)
        return result

    def rows(self, *arguments):
        return list(csv.DictReader(io.StringIO(self.done("rules", *arguments, "--format", "csv"))))

    def rulebook(self):
        """A copy to be changed."""
        folder = self.folder / "rulebook"
        shutil.copytree(ENGLAND, folder)
        return folder

    def change(self, folder, name, old, new):
        path = folder / name
        text = path.read_text(encoding="utf-8")
        self.assertIn(old, text)
        path.write_text(text.replace(old, new, 1), encoding="utf-8")
        return text[:text.index(old)].count("\n") + 1


class Listing(Rules):
    def test_the_table_has_every_rule_of_the_text_section_by_section(self):
        lines = self.done("rules").splitlines()
        self.assertRegex(lines[0], rf"^{RULES} rules: 141 checked from recorded facts, of which this program computes ")
        self.assertEqual(lines[1], "The original text of 77 was read, of 42 was read in part only and of 153 was not "
                                   "read; 20 have no text of their own.")
        listed = [line.split()[0] for line in lines[3:] if "  " in line and not line.startswith("id ")]
        written = re.findall(r"(?m)^  - rule: (\S+)$", "\n".join(
            (ENGLAND / name).read_text(encoding="utf-8")
            for name in re.findall(r"(?m)^      - (\S+\.yaml)$", (ENGLAND / "rulebook.yaml").read_text(encoding="utf-8"))))
        self.assertEqual(listed, written)
        self.assertEqual(len(listed), RULES)
        self.assertEqual(len([line for line in lines if line.startswith("id ")]), 31)

    def test_csv_and_json_say_the_same_of_every_rule(self):
        rows = self.rows()
        self.assertEqual(len({row["id"] for row in rows}), RULES)
        self.assertEqual(rows, json.loads(self.done("rules", "--format", "json")))
        for row in rows:
            self.assertIn(row["checked"], ("automatic", "evidence", "judgement", "waiting"))
            self.assertIn(row["computed"], ("yes", "no"))
            self.assertIn(row["grade"], ("statute", "code", "practice"))
            self.assertRegex(row["from"], r"^\d{4}-\d\d-\d\d$")
            self.assertIn(row["original"], ("read", "read-in-part", "not-read", "no-text"))

    def test_filters_choose_among_the_rules(self):
        rows = self.rows()
        for option, column, choices in (
                ("--check", "checked", ("automatic", "evidence", "judgement", "waiting")),
                ("--applies-to", "applies-to", ("both", "foundation-trust", "nhs-trust", "group")),
                ("--section", "section", ("code-b", "act-council", "cqc")),
                ("--instrument", "instrument", ("code-2022", "membership-1990"))):
            for choice in choices:
                chosen = self.rows(option, choice)
                self.assertEqual(chosen, [row for row in rows if row[column] == choice], choice)
                self.assertTrue(chosen, choice)
        both = self.rows("--instrument", "membership-1990", "--check", "waiting")
        self.assertEqual({(row["instrument"], row["checked"]) for row in both}, {("membership-1990", "waiting")})

    def test_a_day_leaves_the_rules_in_force_on_it(self):
        def on(day):
            return {row["id"] for row in self.rows("--on", day)}
        self.assertEqual(on("2014-04-13") & {"mpr1990.reg11.4", "mpr1990.reg11.4.before-2014"},
                         {"mpr1990.reg11.4.before-2014"})
        self.assertEqual(on("2014-04-14") & {"mpr1990.reg11.4", "mpr1990.reg11.4.before-2014"}, {"mpr1990.reg11.4"})
        self.assertEqual(on("1900-01-01"), set())
        self.assertEqual(self.done("rules", "--on", "1900-01-01"), "No rule in force on 1 January 1900 is as asked.\n")
        self.assertRegex(self.done("rules", "--on", "2024-11-06"), r"^\d+ rules in force on 6 November 2024: ")

    def test_what_cannot_be_chosen_is_named_with_what_can(self):
        self.assertEqual(self.refused(1, "rules", "--section", "code-bb"),
                         "There is no section 'code-bb' in this rulebook; did you mean 'code-b'?\n")
        self.assertEqual(self.refused(1, "rules", "--instrument", "the-code"),
                         "There is no instrument 'the-code' in this rulebook.\n")
        said = self.refused(2, "rules", "--check", "by-hand")
        self.assertIn("expected one of 'automatic', 'evidence', 'judgement', 'waiting'", said)
        self.assertIn("expected one of 'both'", self.refused(2, "rules", "--applies-to", "trusts"))
        self.assertIn("expected a day such as 2024-11-06", self.refused(2, "rules", "--on", "2024"))
        self.assertIn("does not go with an identifier", self.refused(2, "rules", "code.B.2.7", "--on", "2024-11-06"))


class One(Rules):
    def test_every_rule_is_found_by_its_identifier(self):
        for row in self.rows():
            lines = self.done("rules", row["id"]).splitlines()
            self.assertEqual(lines[0], row["title"])
            self.assertEqual(lines[1], f"{row['id']}, {row['reference']}")

    def test_an_automatic_rule_tells_its_formula_numbers_versions_and_standing(self):
        said = self.done("rules", "mpr1990.reg2")
        for words in (
                "Grade:      statute: Acts and regulations\n", "Applies to: NHS trusts\n",
                "In force:   since 10 September 1998\n",
                "How it is checked: Automatic: this program computes it from recorded facts.\nFormula:  |VN(o,d)|",
                "Measure:  ",
                "    12 people, since 10 September 1998: reg 2, as amended by SI 1998/1975\n",
                "The text: The original text was read in part only. Confidence high: ",
                "Last compared with its source on 23 November 2026.",
                "Replaces mpr1990.reg2.original: ", "in force from 9 November 1990 to 9 September 1998",
                "  https://www.legislation.gov.uk/uksi/1998/1975\n"):
            self.assertIn(words, said)
        self.assertIn("Replaced by mpr1990.reg2: ", self.done("rules", "mpr1990.reg2.original"))

    def test_every_automatic_rule_says_whether_this_program_computes_it(self):
        rows = self.rows("--check", "automatic")
        self.assertGreater(len([row for row in rows if row["computed"] == "yes"]), 10)
        row = next(row for row in rows if row["computed"] == "no")
        self.assertIn("How it is checked: Automatic: it could be told from facts, of which the register does not hold all. "
                      "Recorded evidence is taken instead.\n", self.done("rules", row["id"]))

    def test_a_number_that_is_not_confirmed_says_so(self):
        self.assertIn("    6 years, since 1 April 2023: Code B.2.6 (not confirmed)\n", self.done("rules", "code.B.2.6b"))

    def test_a_rule_by_evidence_tells_what_has_to_be_shown_and_where_it_is_disclosed(self):
        said = self.done("rules", "code.A.2.3")
        self.assertIn("How it is checked: By evidence: somebody attaches a recorded item that shows it.\n"
                      "What has to be shown: annual report passage;", said)
        self.assertIn("To be disclosed: information in the annual report\n", said)
        self.assertIn("The text: The original text was not read. Confidence medium: ", said)
        self.assertIn("Never compared with its source.\n", said)

    def test_a_rule_by_judgement_and_one_that_waits_say_so(self):
        self.assertIn("How it is checked: By judgement: it needs somebody’s recorded opinion.\n",
                      self.done("rules", "code.B.2.3"))
        self.assertIn("How it is checked: Automatic, but it waits for meetings in common: sittings, quorum, votes and "
                      "minutes are not recorded yet.\n", self.done("rules", "mpr1990.sch.2.3"))

    def test_powers_tell_who_had_them_when_and_for_whom(self):
        said = self.done("rules", "nhsa2006.sch4.3.1")
        self.assertIn("    Appointments Commission, from 1 April 2001 to 30 September 2012, for the Secretary of State",
                      said)
        self.assertIn("    NHS England, since 1 July 2022", said)
        self.assertIn("Announced: Health Bill", said)

    def test_a_derived_rule_weighs_as_what_it_repeats(self):
        said = self.done("rules", "group.shared-chair-eligibility")
        self.assertIn("Grade:      statute: Acts and regulations\nStatus:     guidance or practice\n", said)
        self.assertIn("Repeats mpr1990.reg11.4: ", said)
        self.assertIn("The text: It has no text of its own: it is derived from other rules or from practice.", said)
        self.assertIn("Repeated by group.shared-chair-eligibility: ", self.done("rules", "mpr1990.reg11.4"))

    def test_json_tells_all_of_it(self):
        rule = json.loads(self.done("rules", "nhsa2006.sch4.3.1", "--format", "json"))
        self.assertEqual((rule["id"], rule["checked"], rule["grade"]), ("nhsa2006.sch4.3.1", "automatic", "statute"))
        self.assertEqual(rule["powers"][0]["holders"][0]["to"], "2022-06-30")
        self.assertEqual(rule["announced"][0]["id"], "future.health-bill-2026.nhse")
        self.assertNotIn("to", rule)
        number = json.loads(self.done("rules", "mpr1990.reg2", "--format", "json"))["numbers"][0]
        self.assertEqual((number["unit"], number["values"][0]["value"]), ("people", "12"))
        self.assertEqual([row["id"] for row in self.rows("mpr1990.reg2")], ["mpr1990.reg2"])

    def test_an_unknown_rule_is_refused_with_what_may_have_been_meant(self):
        for asked, meant in (("code.B.2.6", "code.B.2.6a"), ("CODE.b.2.7", "code.B.2.7"), ("mpr199.reg2", "mpr1990.reg2")):
            self.assertEqual(self.refused(1, "rules", asked),
                             f"There is no rule '{asked}' in this rulebook; did you mean '{meant}'?\n")
        self.assertEqual(self.refused(1, "rules", "nothing-like-it"),
                         "There is no rule 'nothing-like-it' in this rulebook.\n")


class Folder(Rules):
    def test_a_folder_elsewhere_is_read(self):
        self.assertEqual(self.done("rules", "--rulebook", f"{self.rulebook()}/", cwd=self.folder), self.done("rules"))

    def test_without_a_rulebook_here_the_folder_is_named(self):
        said = self.refused(2, "rules", cwd=self.folder)
        self.assertEqual(said, "Rulebooks/england: there is no such folder: expected the folder of a rulebook, such as "
                               "Rulebooks/england.\n")
        file = self.write("file.yaml", "title: x\n")
        self.assertIn(f"{file}: there is no such folder", self.refused(2, "rules", "--rulebook", file))
        self.assertIn("--rulebook is empty", self.refused(2, "rules", "--rulebook", ""))

    def test_a_folder_that_is_no_rulebook_says_what_is_missing(self):
        (self.folder / "empty").mkdir()
        self.assertEqual(self.refused(2, "rules", "--rulebook", self.folder / "empty"),
                         f"{self.folder}/empty/rulebook.yaml:1:1: found no such file, expected the head of the rulebook\n"
                         "1 problem; the rulebook was not read.\n")

    def test_all_problems_of_all_files_are_told_with_their_places(self):
        folder = self.rulebook()
        first = self.change(folder, "code/section-a.yaml", "    applies-to: both", "    applies-to: everybody")
        second = self.change(folder, "membership-1990/composition.yaml", "    from: 1998-09-10", "    from: 1998-09-31")
        said = self.refused(2, "rules", "--rulebook", folder).splitlines()
        self.assertTrue(said[0].startswith(f"{folder}/code/section-a.yaml:{first}:17: found 'everybody'"), said)
        self.assertIn("expected one of both, foundation-trust, nhs-trust, group", said[0])
        self.assertTrue(said[1].startswith(f"{folder}/membership-1990/composition.yaml:{second}:11: found"), said)
        self.assertEqual(said[-1], f"{len(said) - 1} problems; the rulebook was not read.")

    def test_a_measure_that_the_program_does_not_compute_is_a_problem(self):
        folder = self.rulebook()
        path = folder / "membership-1990" / "composition.yaml"
        text = path.read_text(encoding="utf-8")
        path.write_text(re.sub(r"(?m)^    measure: .*$", "    measure: no-such-measure", text, count=1), encoding="utf-8")
        self.assertIn("found the measure 'no-such-measure', expected one that the program can compute",
                      self.refused(2, "rules", "--rulebook", folder))

    def test_a_site_does_not_start_with_a_rulebook_that_has_problems(self):
        store, folder = self.use_world(), self.rulebook()
        serve = ("serve", "--mount", f"w={store}", "--port", "0", "--rulebook")
        line = self.change(folder, "code/section-a.yaml", "    applies-to: both", "    applies-to: everybody")
        said = self.refused(2, *serve, folder, timeout=60)
        self.assertTrue(said.startswith(f"{folder}/code/section-a.yaml:{line}:17: found 'everybody'"), said)
        self.assertIn("1 problem; the rulebook was not read.", said)
        self.assertIn("there is no such folder", self.refused(2, *serve, self.folder / "nowhere", timeout=60))

    def test_only_text_files_are_read_and_no_link_is_followed(self):
        folder = self.rulebook()
        (folder / "notes.txt").write_text("not read", encoding="utf-8")
        (folder / ".#rulebook.yaml").symlink_to("nowhere")
        (folder / "pipe").mkdir()
        os.mkfifo(folder / "pipe" / "pipe.txt")
        self.assertEqual(self.done("rules", "--rulebook", folder), self.done("rules"))
        secret = self.write("secret.yaml", "secret: words\n")
        (folder / "code" / "section-a.yaml").unlink()
        (folder / "code" / "section-a.yaml").symlink_to(secret)
        os.mkfifo(folder / "pipe" / "pipe.yaml")
        said = self.refused(2, "rules", "--rulebook", folder, timeout=30)
        self.assertNotIn("secret", said.replace(str(secret), ""))
        for name in ("code/section-a.yaml", "pipe/pipe.yaml"):
            self.assertIn(f"{folder}/{name}:1:1: found a link, or something else that is no plain file", said)
        (folder / "pipe" / "pipe.yaml").unlink()
        (folder / "code" / "section-a.yaml").unlink()
        (folder / "elsewhere").symlink_to(ENGLAND / "code")
        self.assertIn("found the file 'code/section-a.yaml', expected a file that is there",
                      self.refused(2, "rules", "--rulebook", folder))

    def test_the_folder_itself_may_be_a_link(self):
        link = self.folder / "link"
        link.symlink_to(self.rulebook())
        self.assertEqual(self.done("rules", "--rulebook", link), self.done("rules"))

    def test_there_are_limits_and_bytes_have_to_be_text(self):
        folder = self.rulebook()
        (folder / "code" / "section-a.yaml").write_bytes(b"title: \xff\n")
        self.assertIn("section-a.yaml:1:1: found bytes that are no UTF-8", self.refused(2, "rules", "--rulebook", folder))
        for index in range(5):
            (folder / f"great-{index}.yaml").write_bytes(b"a" * (4 << 20))
        self.assertIn("expected a rulebook of at most 16 MiB in all", self.refused(2, "rules", "--rulebook", folder))
        for index in range(5):
            (folder / f"great-{index}.yaml").unlink()
        for index in range(500):
            (folder / f"one-{index:03}.yaml").write_bytes(b"")
        self.assertIn("expected a rulebook of at most 500 files", self.refused(2, "rules", "--rulebook", folder))


if __name__ == "__main__":
    unittest.main()

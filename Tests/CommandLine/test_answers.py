"""shares, show and history: on a day, as known on a day or at a position, in each form."""

import csv
import io
import unittest

from support import Case


class Answers(Case):
    def setUp(self):
        super().setUp()
        self.use_world()

    def test_a_correction_changes_todays_answer_and_leaves_the_earlier_one(self):
        self.assertCounts("2026-11-01", executives=2)
        self.assertCounts("2026-11-01", "--known", "429", executives=2)
        self.assertCounts("2026-11-01", "--known", "428", executives=3)
        history = self.json("history", "marram.sharing-5")
        self.assertEqual([row["position"] for row in history if row["change"] == "correct"], ["429"])

    def test_a_correction_changes_the_answer_for_an_earlier_day_too(self):
        self.assertCounts("2024-11-06", chairs=2)
        self.assertCounts("2024-11-06", "--known", "375", chairs=2)
        self.assertCounts("2024-11-06", "--known", "371", chairs=3)
        self.assertCounts("2024-11-06", "--known", "2024-11-06", chairs=3)

    def test_later_entries_never_change_an_earlier_answer(self):
        asked = [(command, "--known", known) for known in ("1", "100", "371", "2024-11-06") for command in
                 ("shares", "export")]
        before = [self.done(*command) for command in asked]
        self.done("record", self.write("changes.yaml", """author: secretary
source: {kind: minute, title: Minutes (invented)}
changes:
  - {retract: marram.sharing-3, because: A test}
"""))
        self.assertEqual([self.done(*command) for command in asked], before)

    def test_json_has_the_figures_that_were_promised(self):
        found = self.json("shares", "--on", "2024-11-06")
        self.assertLessEqual({"on", "bodies", "basis", "sharing", "chairs", "chiefExecutives"}, found.keys())
        self.assertEqual((found["on"], found["bodies"], found["basis"]), ("2024-11-06", 3, "arrangements"))
        self.assertEqual(found["sharing"].keys(), {"certain", "possible", "confirmed"})
        for office in ("chairs", "chiefExecutives"):
            self.assertEqual(found[office].keys(), {"sharing", "distinct"})
            self.assertEqual(found[office]["distinct"].keys(), {"least", "most"})

    def test_the_three_forms_tell_the_same(self):
        found = self.json("shares", "--on", "2024-11-06")["chairs"]
        rows = list(csv.DictReader(io.StringIO(self.done("shares", "--on", "2024-11-06", "--format", "csv"))))
        chair = next(row for row in rows if row["shared"] == "chair")
        self.assertEqual({name: int(chair[name]) for name in found["sharing"]}, found["sharing"])
        table = self.done("shares", "--on", "2024-11-06")
        self.assertRegex(table, rf"\nchair +{chair['certain']} +{chair['possible']} +{chair['confirmed']} +")
        for command in (("show", "northmere"), ("history", "marram.sharing-5")):
            as_json = self.json(*command)
            as_csv = list(csv.DictReader(io.StringIO(self.done(*command, "--format", "csv"))))
            self.assertEqual(as_csv, as_json)
            self.assertEqual(len(self.done(*command).splitlines()), len(as_json) + 1)

    def test_before_the_first_entry_nothing_is_recorded(self):
        sentence = "Nothing was recorded here by the end of 1 April 2020: the first entry is of 2 April 2020.\n"
        for command in (("shares",), ("show", "northmere"), ("history", "northmere"), ("export",)):
            self.assertEqual(self.refused(1, *command, "--known", "2020-04-01"), sentence)

    def test_a_position_beyond_the_head_is_refused(self):
        for command in (("shares",), ("show", "northmere"), ("history", "northmere"), ("export",)):
            self.assertEqual(self.refused(1, *command, "--known", "433"),
                             "There is no entry 433: the log has 432.\n")

    def test_a_body_is_shown_as_it_was_on_the_day(self):
        chair = {day: [row["value"] for row in self.json("show", "northmere", "--on", day) if row["what"] == "chair"]
                 for day in ("2021-01-01", "2026-11-01")}
        self.assertEqual(chair, {"2021-01-01": ["Honor Quillfeather"], "2026-11-01": ["Anselm Okpara-Whitlock"]})

    def test_a_group_a_person_and_a_fact_are_shown(self):
        self.assertIn("Leopold Ashgrove", self.done("show", "p-103", "--on", "2021-01-01"))
        self.assertIn("marram", self.done("show", "marram"))
        self.assertIn("arrangement {", self.done("show", "marram.sharing-5"))

    def test_a_fact_is_not_shown_before_it_was_recorded(self):
        self.refused(1, "show", "marram.sharing-5", "--known", "100")
        self.refused(1, "history", "marram.sharing-5", "--known", "100")

    def test_what_is_not_recorded_ends_with_one_and_says_so(self):
        self.assertEqual(self.refused(1, "show", "nobody"),
                         "'nobody' is not recorded as a body, group, person or fact at position 432.\n")
        self.assertEqual(self.refused(1, "history", "nobody"), "Nothing is recorded under nobody.\n")

    def test_a_whole_name_shows_what_has_it_and_a_part_proposes(self):
        whole = self.json("show", "northmere university hospitals nhs ft", "--on", "2024-11-06")
        self.assertEqual(whole, self.json("show", "northmere", "--on", "2024-11-06"))
        self.assertEqual(self.json("show", "Honor Quillfeather"), self.json("show", "p-101"))
        proposed = self.refused(1, "show", "Nothmere")
        self.assertIn("'Nothmere' is not recorded as a body, group, person or fact at position 432.\nDid you mean:\n",
                      proposed)
        self.assertIn("  northmere  Northmere University Hospitals NHS Foundation Trust\n", proposed)

    def test_more_than_five_proposals_are_counted(self):
        lines = self.refused(1, "show", "m").splitlines()
        self.assertEqual(len(lines), 2 + 5 + 1)
        self.assertRegex(lines[-1], r"^  and \d+ more$")

    def test_a_name_that_was_not_known_yet_or_was_erased_is_not_proposed(self):
        self.assertEqual(self.refused(1, "show", "Quillfether", "--known", "1"),
                         "'Quillfether' is not recorded as a body, group, person or fact at position 1.\n")
        self.done("erase", "--person", "p-101", "--reason", "A test", "--power", "Article 17", "--yes")
        self.assertNotIn("Did you mean", self.refused(1, "show", "Quillfether"))


if __name__ == "__main__":
    unittest.main()

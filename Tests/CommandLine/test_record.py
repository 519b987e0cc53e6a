"""Changes written in a file: recorded whole or not at all, and told again by history."""

import unittest
from pathlib import Path

from support import Case, stored

HEAD = """author: secretary
source: {kind: minute, title: Minutes (invented), publisher: Northmere, date: 2026-11-19}
changes:
"""
GOOD = "  - {assert: northmere.ned-9, seat: {seat: northmere.ned-9, body: northmere, seat-kind: non-executive}}\n"


class Record(Case):
    def setUp(self):
        super().setUp()
        self.use_world()

    def record(self, text, *options):
        return self.done("record", self.write("changes.yaml", text), *options)

    def refuses(self, code, text, *sentences, options=()):
        file = self.write("changes.yaml", text)
        before = stored(self.store)
        said = self.refused(code, "record", file, *options)
        for sentence in sentences:
            self.assertIn(sentence.replace("FILE", str(file)), said)
        self.assertTrue(stored(self.store) == before, "the log changed")

    def test_all_four_changes_are_recorded_and_history_tells_each(self):
        said = self.record(HEAD + GOOD + """
  - end: harbourwick.associate-1.vacancy-1
    to: 2026-11-30
  - correct: northmere.region
    body-region: {body: northmere, region: Another coast (invented), from: 2001-04-01, until: open}
    because: It was misread
  - retract: northmere.sector
    because: It was never stated
""")
        self.assertEqual(said.splitlines()[:4], ["assert northmere.ned-9", "end harbourwick.associate-1.vacancy-1",
                                                 "correct northmere.region", "retract northmere.sector"])
        self.assertEqual(self.verbs("northmere.ned-9"), ["assert"])
        self.assertEqual(self.verbs("harbourwick.associate-1.vacancy-1"), ["assert", "end"])
        history = self.json("history", "northmere.region")
        self.assertEqual([(row["change"], row["author"]) for row in history],
                         [("assert", "import:secretary-northmere"), ("correct", "secretary")])
        self.assertIn("It was misread", history[-1]["what"])
        self.assertIn("It was never stated", self.json("history", "northmere.sector")[-1]["what"])
        self.done("verify")

    def test_one_refused_change_keeps_out_all_the_others(self):
        self.refuses(1, HEAD + GOOD + "  - {assert: x.region, body-region: {body: x, region: Nowhere}}\n",
                     "FILE:5:5: The fact x.region names the body x, which nothing here defines. Nothing was recorded.")
        self.refused(1, "show", "northmere.ned-9")

    def test_a_rule_that_there_is_not_is_named_with_its_place(self):
        text = HEAD + ("  - assert: e-1\n    explanation: {body: northmere, rule: code.b.2.5e, text: T, author: A, "
                       "on: 2026-11-19}\n")
        said = ("FILE:5:42: found the rule 'code.b.2.5e', expected a rule of the rulebook; did you mean 'code.B.2.5e'?",
                "1 problem; nothing was recorded.")
        rulebook = Path(__file__).parents[2] / "Rulebooks" / "england"
        self.refuses(2, text, *said, options=("--rulebook", str(rulebook)))
        self.record(text.replace("code.b", "code.B"), "--rulebook", str(rulebook))

    def test_what_contradicts_itself_is_named_with_its_place(self):
        self.refuses(2, HEAD + "  - assert: e-1\n    delegation: {body: northmere, basis: other, to-body: northmere}\n",
                     "FILE:5:58: found 'northmere' for 'to-body', expected another than 'northmere', which is 'body'")
        away = "  - assert: a-1\n    absence: {person: p-101, seat: harbourwick.chair, body: northmere}\n"
        self.refuses(1, HEAD + away,
                     "FILE:4:5: The fact a-1 names the seat harbourwick.chair with the body northmere, and it is no "
                     "seat of that body. Nothing was recorded.")

    def test_a_fact_that_stands_is_not_asserted_twice(self):
        self.refuses(1, HEAD + "  - {assert: northmere, body: {body: northmere}}\n",
                     "FILE:4:5: northmere is recorded already: correct, end or retract it.")

    def test_what_is_not_recorded_can_neither_be_ended_nor_retracted(self):
        for change in ("{end: nobody, to: 2026-01-31}", "{retract: nobody, because: It never was}"):
            self.refuses(1, HEAD + f"  - {change}\n", "FILE:4:5: nobody is not recorded: assert it first.")

    def test_a_correction_that_changes_nothing_is_refused(self):
        self.record(HEAD + GOOD)
        self.refuses(1, HEAD + GOOD.replace("assert", "correct").replace("}}", "}, because: None}"),
                     "FILE:4:5: northmere.ned-9 is recorded so already: nothing would change.")

    def test_a_correction_does_not_change_the_kind(self):
        self.refuses(1, HEAD + "  - {correct: northmere.region, body: {body: northmere}, because: A slip}\n",
                     "FILE:4:5: northmere.region is of the kind 'body-region'")

    def test_an_end_before_the_start_is_refused(self):
        self.refuses(1, HEAD + "  - {end: harbourwick.associate-1.vacancy-1, to: 1990-01-31}\n",
                     "FILE:4:5: harbourwick.associate-1.vacancy-1 cannot end at 1990-02-01")

    def test_a_fact_that_others_need_is_not_retracted(self):
        self.refuses(1, HEAD + "  - {retract: northmere, because: It never was}\n", "FILE:4:5: ", "still names")

    def test_a_fact_may_not_carry_the_name_of_a_person(self):
        self.refuses(2, HEAD + "  - {assert: name-of-p-900, person-name: {person: p-900, name: Odo Fennimore}}\n",
                     "FILE:4:14: found the fact 'name-of-p-900', which contains the identifier of the person")

    def test_a_retraction_without_a_reason_is_refused(self):
        self.refuses(2, HEAD + "  - {retract: northmere.sector}\n", "FILE:4:6: found no 'because'")

    def test_faults_of_the_file_are_told_together_with_their_places(self):
        self.refuses(2, HEAD + "  - {end: northmere.region, to: 2026-11-31}\n  - {asert: x}\n",
                     "FILE:4:33: found '2026-11-31' for 'to'", "FILE:5:5: found a change that does not say",
                     "problems; nothing was recorded.")

    def test_an_author_is_needed_and_is_a_role(self):
        text = HEAD.replace("author: secretary\n", "") + GOOD
        self.refuses(2, text, "FILE:3:5: no author is named: add one to the file, or give --author ROLE.")
        self.refuses(2, text, "'Odo Fennimore' cannot name a role", options=("--author", "Odo Fennimore"))
        self.refuses(2, text, "kept for imports", options=("--author", "import:secretary"))
        self.record(text, "--author", "registrar")
        self.assertEqual(self.json("history", "northmere.ned-9")[0]["author"], "registrar")

    def test_an_author_of_imports_is_refused_in_a_file(self):
        self.refuses(2, HEAD.replace("secretary", "import") + GOOD, "the author 'import' is kept for imports.")

    def test_an_invented_register_takes_a_recorded_day_that_does_not_go_back(self):
        text = """entries:
  - recorded: DAY
    author: secretary
    source: {kind: minute, title: Minutes (invented)}
    changes:
    """ + GOOD
        self.refuses(1, text.replace("DAY", "2019-01-01"), "FILE:6:", "is earlier than that of the last entry")
        self.record(text.replace("DAY", "2026-11-20"))
        self.assertEqual(self.json("history", "northmere.ned-9")[0]["recorded"], "2026-11-20T12:00:00Z")

    def test_a_real_register_takes_no_recorded_day(self):
        self.use_part_of_england()
        self.refuses(1, """entries:
  - recorded: 2026-11-20
    author: secretary
    source: {kind: minute, title: Minutes (invented)}
    changes:
      - {assert: RTR.note, body-name: {body: RTR, name: Another name (invented)}}
""", "FILE:6:9: A recorded day can be given only in a register marked invented")

    def test_a_file_that_is_not_there_is_named(self):
        self.assertIn("nowhere.yaml: there is no such file", self.refused(2, "record", "nowhere.yaml"))


if __name__ == "__main__":
    unittest.main()

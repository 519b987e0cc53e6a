"""World files: written by hand, told of their faults, imported whole, and again."""

import json
import unittest

from support import WORLDS, Case

SMALL = """title: A small world (invented)
invented: yes
sources:
  minutes: {kind: minute, title: Minutes (invented), date: 2024-05-30}
entries:
  - author: secretary
    source: minutes
    changes:
      - {assert: elm, body: {body: elm, from: 2001-04-01, until: open}}
      - {assert: elm.name, body-name: {body: elm, name: Elm NHS Trust (invented), from: 2001-04-01, until: open}}
      - {assert: elm.chair, seat: {seat: elm.chair, body: elm, seat-kind: chair, office: chair, votes: yes}}
      - assert: elm.chair.1
        appointment: {person: p-01, named-as: Odo Fennimore, seat: elm.chair, capacity: substantive, from: 2024-05-01,
          until: open}
"""


class EveryWorld(Case):
    def test_it_is_imported_as_invented_verifies_exports_and_records_nothing_again(self):
        worlds = sorted(WORLDS.glob("*.yaml"))
        self.assertGreaterEqual(len(worlds), 12)
        for world in worlds:
            with self.subTest(world.stem):
                store = self.folder / f"{world.stem}.store"
                self.assertRegex(self.done("import", world, "--invented", store=store), r"^\d+ entries recorded")
                head = self.head(store=store)
                self.assertIn(f"{head} entries verified, 0 of them erased.", self.done("verify", store=store))
                whole = json.loads(self.done("export", store=store))
                self.assertEqual(whole["knownAt"], head)
                self.assertIn("0 entries recorded", self.done("import", world, "--invented", store=store))
                self.assertEqual(json.loads(self.done("export", store=store)), whole)

    def test_it_tells_what_its_page_says(self):
        told = {
            "four-bodies-one-chair": [("2024-11-06", {"chairs": 4, "executives": 2}),
                                      ("2026-11-01", {"chairs": 3, "executives": 2})],
            "group-inside-group": [("2024-11-06", {"chairs": 3, "executives": 2}),
                                   ("2026-11-01", {"chairs": 3, "executives": 3})],
            "lapsed-and-resumed": [("2024-11-06", {"sharing": 0}), ("2026-11-01", {"sharing": 2})],
            "interim-from-elsewhere": [("2024-11-06", {"sharing": 2}), ("2026-11-01", {"sharing": 2})],
            "foundation-with-nhs-trust": [("2024-11-06", {"chairs": 2, "executives": 2}),
                                          ("2026-11-01", {"chairs": 2, "executives": 2})],
            "labels-that-mislead": [("2024-11-06", {"chairs": 2}), ("2026-11-01", {"chairs": 2})],
            "merger": [("2024-11-06", {"bodies": 3, "sharing": 2}), ("2026-11-01", {"bodies": 2, "sharing": 0})],
            "nothing-known": [("2024-11-06", {"bodies": 3, "sharing": 0}), ("2026-11-01", {"bodies": 4, "sharing": 0})],
            "long-names": [("2024-11-06", {"chairs": 2}), ("2026-11-01", {"chairs": 2})],
        }
        for name, days in told.items():
            self.use_world(name)
            for day, counts in days:
                with self.subTest(f"{name} on {day}"):
                    self.assertCounts(day, **counts)

    def test_a_third_body_comes_in_with_an_interim_by_the_appointments(self):
        self.use_world("interim-from-elsewhere")
        self.assertCounts("2024-11-06", "--basis", "appointments", sharing=3)


class ChangedWorld(Case):
    def setUp(self):
        super().setUp()
        self.world = self.write("small.yaml", SMALL)
        self.done("import", self.world)
        self.before = self.head()

    def change(self, old, new):
        self.assertEqual(SMALL.count(old), 1)
        self.write("small.yaml", SMALL.replace(old, new))

    def refuses_without_a_reason(self, fact):
        said = self.refused(2, "import", self.world)
        self.assertRegex(said, rf"small\.yaml:\d+:\d+: found another value for {fact}, expected a reason")
        self.assertEqual(self.head(), self.before)
        self.assertIn(f"corrected: {fact}\n", self.done("import", self.world, "--reason", "It was misread"))
        self.assertEqual(self.verbs(fact), ["assert", "correct"])

    def test_a_change_needs_a_reason(self):
        self.change("Elm NHS Trust", "Elm Vale NHS Trust")
        self.refuses_without_a_reason("elm.name")

    def test_a_change_of_a_seat_needs_a_reason(self):
        self.change("votes: yes", "votes: no")
        self.refuses_without_a_reason("elm.chair")

    def test_a_change_of_what_the_register_is_called_needs_a_reason(self):
        self.change("A small world", "A smaller world")
        self.refuses_without_a_reason("register")

    def test_the_same_world_in_another_place_records_nothing(self):
        (self.folder / "moved").mkdir()
        moved = self.write("moved/same.yaml", SMALL)
        self.assertIn("0 entries recorded", self.done("import", moved))

    def test_an_open_end_that_is_filled_is_an_end(self):
        self.change("from: 2024-05-01,\n          until: open", "from: 2024-05-01,\n          until: 2026-07-01")
        self.assertIn("ended: elm.chair.1\n", self.done("import", self.world))
        self.assertEqual(self.verbs("elm.chair.1"), ["assert", "end"])

    def test_a_line_that_vanished_is_reported_and_retracted_only_when_asked(self):
        self.write("small.yaml", SMALL[:SMALL.index("      - assert: elm.chair.1")])
        self.assertIn("vanished from the files: elm.chair.1\n", self.done("import", self.world))
        self.assertEqual(self.head(), self.before)
        said = self.refused(2, "import", self.world, "--retract-missing")
        self.assertIn("small.yaml:1:1: found no row for elm.chair.1, expected a reason (--reason) to retract it", said)
        self.done("import", self.world, "--retract-missing", "--reason", "Never appointed")
        self.assertEqual(self.verbs("elm.chair.1"), ["assert", "retract"])

    def test_a_world_that_is_no_longer_invented_is_refused(self):
        self.change("invented: yes", "invented: no")
        said = self.refused(2, "import", self.world, "--reason", "It became real")
        self.assertIn("found a register not marked invented", said)


class WrongWorld(Case):
    def expect(self, change, *problems):
        text = change(SMALL)
        self.assertNotEqual(text, SMALL)
        world = self.write("wrong.yaml", text)
        said = self.refused(2, "import", world).splitlines()
        count = "1 problem" if len(problems) == 1 else f"{len(problems)} problems"
        self.assertEqual(said, [*(f"{world}:{problem}" for problem in problems), f"{count}; nothing was recorded."])
        self.assertNothingStored()

    def test_a_seat_of_a_body_that_nothing_defines(self):
        self.expect(lambda text: text.replace("seat: elm.chair, body: elm,", "seat: elm.chair, body: alm,"),
                    "11:59: found the body 'alm', expected a body that this file defines; did you mean 'elm'?")

    def test_several_faults_are_told_at_once(self):
        self.expect(lambda text: text.replace("from: 2024-05-01", "from: 2024-02-30")
                    .replace("votes: yes", "votes: aye").replace("date: 2024-05-30", "date: May"),
                    "4:60: found 'May' for 'date', expected a day such as 2024-07-01, 2024-07 or 2024",
                    "11:104: found 'aye' for 'votes', expected yes or no",
                    "13:108: found '2024-02-30' for 'from', expected a day such as 2024-07-01, 2024-07 or 2024, "
                    "'seen' and a day, 'open', 'unknown' or 'not recorded'")

    def test_a_change_that_says_nothing(self):
        self.expect(lambda text: text.replace("- assert: elm.chair.1", "- asert: elm.chair.1"),
                    "12:9: found a change that does not say what it does, expected one of assert, correct, end, "
                    "retract; did you mean 'assert'?")

    def test_a_tab(self):
        self.expect(lambda text: text.replace("    source: minutes", "\tsource: minutes"),
                    "7:1: found a tab, expected spaces: only spaces indent a line")

    def test_no_word_on_whether_it_is_invented(self):
        self.expect(lambda text: text.replace("invented: yes\n", ""),
                    "1:1: found no 'invented' in this file, expected yes or no")

    def test_a_recorded_day_in_a_register_that_is_not_invented(self):
        self.expect(lambda text: text.replace("invented: yes", "invented: no").replace(
                    "  - author", "  - recorded: 2024-05-30\n    author"),
                    "6:15: found a recorded day in a register that is not invented, "
                    "expected none: there the clock gives it")

    def test_bytes_that_are_not_text(self):
        world = self.write("wrong.yaml", SMALL.encode().replace(b"Fennimore", b"F\xeannimore"))
        self.assertEqual(self.refused(2, "import", world), f"{world}: not a text of UTF-8.\n")

    def test_an_empty_file(self):
        world = self.write("wrong.yaml", "")
        self.assertIn(f"{world}:1:1: found an empty file, expected ", self.refused(2, "import", world))

    def test_a_world_that_is_not_invented_is_refused_where_only_invented_ones_may_come(self):
        world = self.write("real.yaml", SMALL.replace("invented: yes", "invented: no"))
        self.assertEqual(self.refused(2, "import", world, "--invented"),
                         f"{world}: the register is not marked invented, as --invented asks.\n")
        self.assertNothingStored()

    def test_two_files_of_different_registers_are_refused(self):
        one, other = self.write("one.yaml", SMALL), self.write("other.yaml", SMALL.replace("A small", "Another"))
        self.assertIn(f"{other}: it describes another register than {one}", self.refused(2, "import", one, other))
        self.assertNothingStored()

    def test_two_files_of_one_register_are_imported_together(self):
        one = self.write("one.yaml", SMALL)
        other = self.write("other.yaml", SMALL[:SMALL.index("      - {assert: elm,")].replace("2024-05-30", "2025") +
                           "      - {assert: oak, body: {body: oak, from: 2001-04-01, until: open}}\n")
        self.done("import", one, other)
        self.assertCounts("2024-11-06", bodies=2)
        self.assertIn("0 entries recorded", self.done("import", one, other))

    def test_tables_and_world_files_are_not_imported_together(self):
        world = self.write("small.yaml", SMALL)
        self.assertIn("not both", self.refused(2, "import", "Data/england", world))
        self.assertIn("--invented is for world files", self.refused(2, "import", "Data/england", "--invented"))
        self.assertNothingStored()


if __name__ == "__main__":
    unittest.main()

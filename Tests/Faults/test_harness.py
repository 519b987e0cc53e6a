"""That the cases can fail: what would be a fault of the program is told by them."""

import contextlib
import sqlite3
import unittest
from unittest import mock

import after
import damage
import kinds
import stopping
from box import SMALL, Box, head_in


def behind_its_back(box, *statements):
    connection = sqlite3.connect(box.store)
    with connection:
        for statement in statements:
            connection.execute(statement)
    connection.close()


class Harness(unittest.TestCase):
    def setUp(self):
        self.box = self.enterContext(Box())
        self.box.use(SMALL)
        self.before = self.box.picture()

    @contextlib.contextmanager
    def fails(self, words):
        with self.assertRaisesRegex(AssertionError, words):
            yield

    def test_an_entry_that_was_acknowledged_and_is_gone(self):
        self.box.record("acknowledged")
        with self.fails("the head is 23, expected one of"):
            after.whole(self.box, self.before, {24})
        with self.fails("history lost ended with 1"):
            after.whole(self.box, self.before, {23}, facts=["lost"])

    def test_an_entry_that_is_another_while_all_hashes_fit(self):
        rows = [(*row[:1], b"another", *row[2:]) if row[0] == 5 else row for row in self.before.rows]
        self.before.rows = rows
        with self.fails("an entry that had been acknowledged is another"):
            after.whole(self.box, self.before, {22})

    def test_an_entry_that_was_changed_in_the_file(self):
        behind_its_back(self.box, "UPDATE log_entry SET payload = x'00' WHERE position = 5")
        with self.fails("verify ended with 1: Entry 5 has been changed"):
            after.whole(self.box, self.before, {22})

    def test_an_answer_that_differs_while_nothing_is_told(self):
        with self.fails("the export differs, and nothing is told"):
            damage.judge(self.box, damage.Picture(self.before.rows, "another", self.before.verified))
        with self.fails("verify finds another log sound"):
            damage.judge(self.box, damage.Picture(self.before.rows, self.before.export, "another"))

    def test_a_crash_an_unnamed_fault_and_silence(self):
        for code, said, words in ((-11, "", "ended with -11"), (70, "x", "ended with 70"), (1, "", "nothing is said"),
                                  (1, "Fatal error: index", "no sentence")):
            made = mock.Mock(returncode=code, stdout="", stderr=said)
            with mock.patch("box.program.run", return_value=made), self.fails(words):
                self.box.result("verify")

    def test_damage_with_a_sentence_that_names_nothing(self):
        made = mock.Mock(returncode=1, stdout="", stderr="It went wrong.")
        with mock.patch("box.program.run", return_value=made), self.fails("the sentence names nothing"):
            damage.judge(self.box, self.before)

    def test_the_program_is_killed_at_every_call_that_is_asked_for(self):
        arguments = ("record", self.box.change("killed"), "--store", self.box.store)
        usual = kinds_usual()
        self.assertGreater(usual.calls, 8)
        for fault in ("kill:1", "torn:3", f"kill:{usual.calls // 2}"):
            self.box.use(SMALL)
            self.assertTrue(stopping.finish(stopping.start(arguments, fault)).was_killed, fault)
        ending = stopping.finish(stopping.start(arguments, f"kill:{usual.calls + 1000}"))
        self.assertEqual((ending.code, head_in(ending.out) is not None), (0, True), ending.err)

    def test_a_case_draws_the_same_again(self):
        drawn = []
        with mock.patch.dict(kinds.KINDS):
            kinds.kind("drawing", small=1, large=1)(drawing(drawn))
            first, again = kinds.run("drawing", 7, 3), kinds.run("drawing", 7, 3)
        self.assertEqual(drawn[0], drawn[1])
        self.assertIn("left to tell", first.wrong)
        self.assertEqual(again.replay, "./soak faults --seed 7 --only drawing --case 3")


def kinds_usual():
    import kills
    return kills.usual("recording")


def drawing(drawn):
    def case(rng, box):
        """Draws."""
        drawn.append(rng.random())
        box.note("left to tell")
        kinds.expect(False, "it failed")
    return case


if __name__ == "__main__":
    unittest.main()

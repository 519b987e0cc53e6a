"""An erased person is in no answer, no export and no byte of the store, and the log still verifies."""

import json
import unittest

from support import WORLDS, Case, stored

WHY = ("--reason", "Objection upheld", "--power", "UK GDPR article 17(1)(c)", "--yes")
NAMES = ("leopold", "ashgrove", "p-103")


class Erase(Case):
    def setUp(self):
        super().setUp()
        self.use_world()

    def erase(self):
        return self.done("erase", "--person", "p-103", *WHY)

    def assertUnnamed(self, text):
        for name in NAMES:
            self.assertNotIn(name, text.lower())

    def bytes_with_names(self):
        found = []
        for path in self.folder.rglob("*"):
            data = path.read_bytes().lower() if path.is_file() else b""
            found += [(path.name, name, code) for name in NAMES for code in ("utf-8", "utf-16-le", "utf-16-be")
                      if name.encode(code) in data]
        return found

    def test_without_yes_it_tells_what_it_would_do_and_does_nothing(self):
        before = self.done("export")
        said = self.done("erase", "--person", "p-103")
        self.assertRegex(said, r"Entries that name the person: \d+, \d+")
        self.assertIn("Stated again without the name: marram.reason-1\n", said)
        self.assertIn("Nothing was destroyed: add --yes to do it.", said)
        self.assertEqual(self.done("export"), before)

    def test_the_person_is_in_no_answer_at_any_position(self):
        self.assertIn("Leopold Ashgrove", self.done("export"))
        self.erase()
        head = self.head()
        for known in (1, 33, 34, 57, 175, 258, 315, 371, 432, head - 1, head):
            self.assertUnnamed(self.done("export", "--known", known))
            self.assertUnnamed(self.done("shares", "--basis", "all", "--on", "2021-01-01", "--known", known))
            if known > 100:
                for body in ("northmere", "harbourwick"):
                    self.assertUnnamed(self.done("show", body, "--on", "2021-01-01", "--known", known))
            self.refused(1, "show", "p-103", "--known", known)

    def test_the_facts_say_that_they_were_erased_and_by_which_entry(self):
        self.erase()
        for fact in ("name-02", "northmere.ned-1.1", "northmere.senior-independent-1", "harbourwick.ned-3.1"):
            self.assertEqual(self.json("show", fact)[0]["value"], "erased by entry 433")
            history = self.done("history", fact)
            self.assertUnnamed(history)
            self.assertIn("erased by entry 433", history)

    def test_what_was_said_about_others_is_said_again_without_the_name(self):
        self.erase()
        text = self.done("history", "marram.reason-1")
        self.assertIn("[erased] put it to both boards that one chair would see both halves", text)
        self.assertUnnamed(text)
        facts = {fact["id"] for fact in json.loads(self.done("export"))["facts"]}
        self.assertIn("marram.reason-1", facts)

    def test_no_byte_of_the_store_holds_the_person(self):
        self.assertIn(("register.store", "ashgrove", "utf-8"), self.bytes_with_names())
        self.erase()
        self.assertEqual(self.bytes_with_names(), [])
        self.done("shares")
        self.done("import", WORLDS / "example-group.yaml")
        self.assertEqual(self.bytes_with_names(), [])

    def test_the_log_verifies_also_against_a_checkpoint_from_before(self):
        checkpoint = self.write("kept.txt", self.done("checkpoint"))
        self.erase()
        said = self.done("verify", "--against", checkpoint)
        self.assertIn("434 entries verified, 8 of them erased.", said)
        self.assertIn("The log continues the given checkpoint of 432 entries.", said)

    def test_the_answers_about_others_stay(self):
        asked = [("shares", "--on", day, "--known", known) for day in ("2021-01-01", "2024-11-06", "2026-11-01")
                 for known in (371, 428, 432)]
        before = [self.done(*command) for command in asked]
        self.erase()
        self.assertEqual([self.done(*command) for command in asked], before)

    def test_importing_the_world_again_skips_the_person_and_says_so(self):
        self.erase()
        head = self.head()
        said = self.done("import", WORLDS / "example-group.yaml")
        self.assertIn("skipped, as erased: name-02, northmere.ned-1.1, ", said)
        self.assertIn("0 entries recorded", said)
        self.assertEqual(self.head(), head)

    def test_the_person_does_not_come_back_under_new_facts(self):
        self.erase()
        head = "author: secretary\nsource: {kind: minute, title: Minutes (invented)}\nchanges:\n"
        for change in ("{assert: name-900, person-name: {person: p-103, name: Somebody Else}}",
                       "{assert: name-900, person-name: {person: p-900, name: Leopold Ashgrove}}",
                       "{assert: name-900, person-name: {person: p-900, name: Sir LEOPOLD ASHGROVE}}"):
            said = self.refused(1, "record", self.write("changes.yaml", f"{head}  - {change}\n"))
            self.assertIn("names a person who was erased from this register", said)
        world = (WORLDS / "example-group.yaml").read_text().replace("assert: name-02", "assert: name-902")
        said = self.done("import", self.write("again.yaml", world))
        self.assertRegex(said, r"skipped, as erased: .*name-902")
        self.refused(1, "show", "name-902")

    def test_a_store_that_lost_its_key_is_given_no_other(self):
        self.erase()
        (self.folder / "register.store.key").unlink()
        before = stored(self.store)
        for command in (("checkpoint",), ("import", WORLDS / "example-group.yaml"), ("verify",)):
            self.assertIn("There is no signing key at", self.refused(2, *command))
        self.assertFalse((self.folder / "register.store.key").exists())
        self.assertTrue(stored(self.store) == before)
        self.done("shares")

    def test_reason_and_power_are_needed(self):
        for left in (("--reason", "Upheld"), ("--power", "UK GDPR article 17(1)(c)"), ()):
            self.refused_and_nothing_erased("erase", "--person", "p-103", "--yes", *left)

    def refused_and_nothing_erased(self, *command):
        result = self.result(*command)
        self.assertEqual(result.returncode, 1)
        self.assertRegex(result.stderr, r"A (reason|power) is needed")
        self.assertEqual(self.head(), 432)

    def test_a_person_whom_nothing_names_is_refused(self):
        self.assertEqual(self.refused(1, "erase", "--person", "p-999", *WHY), "No entry names the person p-999.\n")

    def test_single_entries_are_listed_first_and_erased_only_with_yes(self):
        said = self.done("erase", "--position", "34")
        self.assertIn("Entry 34: assert name-02\n", said)
        self.assertIn("Nothing was destroyed", said)
        self.assertEqual(self.head(), 432)
        self.done("erase", "--position", "34", *WHY)
        self.assertEqual(self.json("show", "name-02")[0]["value"], "erased by entry 433")
        self.assertIn("Entry 34 is erased already.", self.refused(1, "erase", "--position", "34", *WHY))
        self.assertIn("records an erasure, and stays", self.refused(1, "erase", "--position", "433", *WHY))
        self.done("verify")

    def test_an_entry_that_is_not_there_is_refused_with_and_without_yes(self):
        for options in ((), WHY):
            self.assertIn("There is no entry 999", self.refused(1, "erase", "--position", "999", *options))


if __name__ == "__main__":
    unittest.main()

"""Whatever is changed in the stored log is found, and the wrong entry is named."""

import unittest

from support import Case, change_log, flip

ANOTHER = """INSERT INTO log_entry
    SELECT 433, header, payload, salt, payload_hash, leaf_hash FROM log_entry WHERE position = 432"""


class Verify(Case):
    def setUp(self):
        super().setUp()
        self.use_world()

    def finds(self, *statements, sentence):
        change_log(self.store, *statements)
        said = self.refused(1, "verify")
        self.assertIn(sentence, said)

    def test_a_sound_log(self):
        said = self.done("verify")
        self.assertIn("432 entries verified, 0 of them erased.\n", said)
        self.assertIn("The signed checkpoint of 432 entries agrees.\n", said)

    def test_one_bit_of_what_an_entry_says(self):
        self.finds(flip("payload", 200, 25), sentence="Entry 200 has been changed: its payload does not match its hash")

    def test_one_bit_of_a_salt(self):
        self.finds(flip("salt", 1, 0), sentence="Entry 1 has been changed")

    def test_one_bit_of_a_header(self):
        self.finds(flip("header", 300, 24), sentence="Entry 300 has been changed: its header")

    def test_one_bit_of_either_hash(self):
        for column, position in (("payload_hash", 17), ("leaf_hash", 432)):
            self.use_world()
            self.finds(flip(column, position, 31), sentence=f"Entry {position} has been changed")

    def test_the_first_wrong_entry_is_named_of_several(self):
        self.finds(flip("payload", 300, 5), flip("payload", 200, 5), sentence="Entry 200 has been changed")

    def test_two_entries_in_each_others_place(self):
        self.finds(*(f"UPDATE log_entry SET position = {new} WHERE position = {old}"
                     for old, new in ((10, 9999), (11, 10), (9999, 11))),
                   sentence="The first 432 entries do not give the root hash of the latest checkpoint")

    def test_an_entry_that_was_taken_out(self):
        self.finds("DELETE FROM log_entry WHERE position = 10", sentence="Entry 10 is missing.")

    def test_the_last_entry_taken_out_and_the_count_with_it(self):
        self.finds("DELETE FROM log_entry WHERE position = 432", "UPDATE log_head SET size = 431",
                   sentence="The log has 431 entries, and the latest checkpoint was made when it had 432")

    def test_an_entry_that_was_added(self):
        self.finds(ANOTHER, "UPDATE log_head SET size = 433",
                   sentence="No signed checkpoint covers entry 433 and what follows it")

    def test_an_entry_that_was_added_and_not_counted(self):
        self.finds(ANOTHER, sentence="The store counts 432 entries, and 433 are there.")

    def test_a_count_that_was_lost(self):
        self.finds("DELETE FROM log_head", sentence="The store counts 0 entries, and 432 are there.")

    def test_an_entry_that_lost_only_its_salt(self):
        self.finds("UPDATE log_entry SET salt = NULL WHERE position = 9", sentence="Entry 9 is half erased")

    def test_an_entry_emptied_without_an_erasure_on_record(self):
        self.finds("UPDATE log_entry SET salt = NULL, payload = NULL WHERE position = 9",
                   sentence="Entry 9 has lost what it said, and no erasure explains it.")

    def test_a_kept_checkpoint_that_was_changed(self):
        self.finds("UPDATE checkpoint SET text = replace(text, '432', '431')",
                   sentence="Of the latest checkpoint: The signature by")

    def test_commands_that_ask_do_not_answer_from_an_entry_they_cannot_read(self):
        for column, byte in (("header", 30), ("payload", 20)):
            self.use_world()
            change_log(self.store, flip(column, 200, byte))
            for command in (("shares",), ("export",), ("show", "northmere"), ("history", "northmere")):
                said = self.refused(1, *command)
                self.assertIn("Entry 200 has been changed", said)
                self.assertIn("put the newest backup in its place with 'severally restore'", said)


class Against(Case):
    def setUp(self):
        super().setUp()
        self.use_world("corrected")
        self.checkpoint = self.write("kept.txt", self.done("checkpoint"))

    def test_the_log_continues_a_checkpoint_that_was_kept(self):
        self.done("record", self.write("changes.yaml", """author: secretary
source: {kind: minute, title: Minutes (invented)}
changes:
  - {retract: tern.sharing-1, because: A test}
"""))
        self.assertIn("The log continues the given checkpoint of 22 entries.",
                      self.done("verify", "--against", self.checkpoint))

    def test_the_checkpoint_of_another_log(self):
        self.use_world("merger")
        self.assertIn("Of the earlier checkpoint: ", self.refused(1, "verify", "--against", self.checkpoint))

    def test_a_log_that_was_made_anew_under_the_same_key(self):
        self.store.unlink()
        refused = self.refused(1, "import", "Fixtures/worlds/corrected.yaml")
        self.assertIn("The log has 0 entries, and the checkpoint signed last was made when it had 22", refused)
        (self.folder / "register.store.signed").unlink()
        self.done("import", "Fixtures/worlds/corrected.yaml")
        said = self.refused(1, "verify", "--against", self.checkpoint)
        self.assertIn("The log does not continue the earlier checkpoint: its first 22 entries", said)
        self.assertIn("The latest checkpoint fits the log as it is now: it was signed again with the key.", said)

    def test_any_changed_byte_of_a_checkpoint(self):
        text = self.checkpoint.read_bytes()
        for place in (3, text.index(b"\n22\n") + 1, text.index(b"\n22\n") + 8, len(text) - 20, len(text) - 1):
            changed = bytearray(text)
            changed[place] ^= 1
            self.checkpoint.write_bytes(changed)
            self.refused(2 if b"\xff" in changed else 1, "verify", "--against", self.checkpoint)

    def test_a_file_that_is_no_checkpoint(self):
        self.assertIn("Of the earlier checkpoint: This is not a signed note",
                      self.refused(1, "verify", "--against", self.write("notes.txt", "notes\n")))
        self.assertIn("there is no such file", self.refused(2, "verify", "--against", self.folder / "nowhere.txt"))

    def test_a_store_sent_to_somebody_else_verifies_with_the_verifier_key(self):
        key = self.done("verify").splitlines()[-1].removeprefix("Verifier key: ")
        (self.folder / "register.store.key").unlink()
        self.assertIn("22 entries verified", self.done("verify", "--key", key))
        self.assertIn("This is not a verifier key", self.refused(2, "verify", "--key", "abc"))

    def test_a_key_that_others_can_read_is_refused(self):
        (self.folder / "register.store.key").chmod(0o644)
        self.assertIn("make it readable by its owner alone (mode 0600)", self.refused(2, "verify"))


if __name__ == "__main__":
    unittest.main()

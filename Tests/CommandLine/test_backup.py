"""Backups are made and put back while a server serves and others record; nothing sound is lost on the way."""

import fcntl
import os
import shutil
import tempfile
import threading
import unittest

from support import Case, change_log, flip, stored
from serving import ask, serving

OPENED = """author: secretary
source: {{kind: document, title: A page (invented), date: 2026-10-01}}
changes:
  - {{assert: {body}, body: {{body: {body}, from: 2026-09-01, until: open}}}}
  - {{assert: {body}.name, body-name: {{body: {body}, name: {body} NHS Trust, from: 2026-09-01, until: open}}}}
"""


class Kept(Case):
    def setUp(self):
        super().setUp()
        self.use_world()
        # What was signed last lies beside a store that was written where it lies.
        self.done("checkpoint")
        self.copy = self.folder / "kept" / "copy.store"
        self.copy.parent.mkdir()

    def record(self, body):
        return self.done("record", self.write(f"{body}.yaml", OPENED.format(body=body)))

    def backup(self, *arguments):
        return self.done("backup", "--to", self.copy, *arguments)

    def restore(self):
        return self.done("restore", self.copy)

    def aside(self):
        return [path for path in self.folder.glob("register.store.before-*") if not path.name.endswith("-wal")]

    def assertSound(self, entries):
        self.assertIn(f"{entries} entries verified", self.done("verify"))


class Backup(Kept):
    def test_it_says_what_it_copied_and_is_for_its_owner_alone(self):
        said = self.backup()
        self.assertIn(f"{self.copy}: 432 entries, verified.\n", said)
        self.assertRegex(said, r"\nRoot hash: [0-9a-f]{64}\n")
        self.assertIn(f"The key is not in it: keep a copy of {self.store}.key elsewhere.\n", said)
        self.assertEqual([path.name for path in self.copy.parent.iterdir()], ["copy.store"])
        self.assertEqual(self.copy.stat().st_mode & 0o777, 0o600)
        self.assertEqual(stored(self.copy)[0], stored(self.store)[0])

    def test_into_a_folder_it_has_a_name_with_the_time(self):
        self.done("backup", "--to", self.copy.parent)
        self.assertRegex(next(self.copy.parent.iterdir()).name, r"^register-\d{8}T\d{6}Z\.store$")

    def test_it_never_replaces_a_file(self):
        self.copy.write_text("mine")
        self.assertIn("is there already: nothing was copied", self.refused(2, "backup", "--to", self.copy))
        self.assertEqual(self.copy.read_text(), "mine")

    def test_with_its_key(self):
        self.assertIn("The key is beside it.\n", self.backup("--with-key"))
        key = self.copy.with_name("copy.store.key")
        self.assertEqual(key.read_bytes(), (self.folder / "register.store.key").read_bytes())
        self.assertEqual(key.stat().st_mode & 0o777, 0o600)

    def test_of_a_damaged_store_no_backup_is_made(self):
        change_log(self.store, flip("payload", 200, 25))
        self.assertIn("Entry 200 has been changed", self.refused(1, "backup", "--to", self.copy))
        self.assertEqual(list(self.copy.parent.iterdir()), [])

    def test_nothing_erased_is_left_in_it(self):
        name = b"Ashgrove"
        self.backup()
        self.assertIn(name, self.copy.read_bytes())
        self.copy.unlink()
        self.done("erase", "--person", "p-103", "--reason", "Asked for", "--power", "Article 17", "--yes")
        self.backup()
        self.assertNotIn(name, self.copy.read_bytes())

    def test_while_others_record_and_a_server_serves(self):
        key = self.done("verify").splitlines()[-1].removeprefix("Verifier key: ")
        with serving(w=self.store) as base:
            writer = threading.Thread(target=lambda: [self.record(f"body{number}") for number in range(4)])
            writer.start()
            for number in range(4):
                copy = self.copy.with_name(f"copy-{number}.store")
                self.done("backup", "--to", copy)
                self.assertEqual(ask(f"{base}/w/").status, 200)
                self.assertIn("entries verified", self.done("verify", "--key", key, store=copy))
            writer.join()
        self.assertSound(440)


class Restore(Kept):
    def test_a_sound_store_that_is_newer_stays_as_it_is(self):
        self.backup()
        self.record("quillbeck")
        before = stored(self.store)
        said = self.refused(1, "restore", self.copy)
        self.assertRegex(said, r"^The backup has 432 entries, and the store has 434: what was recorded from \S+ to \S+ would "
                               r"be lost\. Nothing was changed\. If that is lost for good, add --losing-entries\.\n$")
        self.assertEqual(stored(self.store), before)
        self.assertEqual(self.aside(), [])

    def test_entries_are_lost_only_where_that_is_said(self):
        self.backup()
        self.record("quillbeck")
        self.done("erase", "--person", "p-103", "--reason", "Asked for", "--power", "Article 17", "--yes")
        kept = self.write("kept.txt", self.done("checkpoint"))
        said = self.done("restore", self.copy, "--losing-entries")
        self.assertIn("1 erasure recorded after the backup carried out again.\n", said)
        self.assertSound(434)
        self.assertNotIn(b"Ashgrove", self.store.read_bytes())
        self.refused(1, "history", "quillbeck")
        self.record("otterby")
        self.assertSound(436)
        self.assertIn("The log does not continue the earlier checkpoint", self.refused(1, "verify", "--against", kept))
        self.assertEqual(len([path for path in self.aside() if not path.name.endswith(".signed")]), 1)

    def test_while_another_program_writes_nothing_is_restored(self):
        self.backup()
        with (self.folder / "register.store.key").open() as key:
            fcntl.flock(key, fcntl.LOCK_SH)
            said = self.refused(2, "restore", self.copy)
        self.assertIn(f"Another program is writing to {self.store}: nothing was changed.", said)
        self.restore()

    def test_a_damaged_entry_is_taken_from_an_older_backup_and_nothing_newer_is_lost(self):
        self.backup()
        self.record("quillbeck")
        change_log(self.store, flip("payload", 200, 25), flip("header", 300, 24))
        said = self.restore()
        self.assertIn("2 entries taken from the backup, and 2 recorded since kept from the store that was there.\n", said)
        self.assertSound(434)
        self.assertEqual(len(self.aside()), 1)

    def test_the_page_is_shown_again_without_a_restart(self):
        self.backup()
        with serving(w=self.store) as base:
            self.assertEqual(ask(f"{base}/w/").status, 200)
            change_log(self.store, flip("payload", 200, 25))
            self.record_fails()
            change_log(self.store, "DELETE FROM log_entry WHERE position = 432", "UPDATE log_head SET size = 431")
            told = ask(f"{base}/w/")
            self.assertEqual(told.status, 503)
            self.assertNotIn("register.store", told.text)
            self.assertEqual(ask(f"{base}/").status, 200)
            self.restore()
            self.assertEqual(ask(f"{base}/w/").status, 200)
            self.record("quillbeck")
            self.assertEqual(ask(f"{base}/w/bodies/quillbeck").status, 200)

    def record_fails(self):
        self.assertIn("Entry 200 has been changed",
                      self.refused(1, "record", self.write("x.yaml", OPENED.format(body="x"))))

    def test_a_file_that_is_no_store_any_more_is_replaced_while_a_server_serves(self):
        self.backup()
        with serving(w=self.store) as base:
            self.assertEqual(ask(f"{base}/w/").status, 200)
            size = self.store.stat().st_size
            with self.store.open("r+b") as file:
                file.write(b"\0" * 4096)
            self.assertIn("its beginning is damaged", self.refused(2, "verify"))
            self.assertIn("is restored.\nThe store that was there is", self.restore())
            self.assertEqual(ask(f"{base}/w/").status, 200)
            self.record("quillbeck")
            self.assertEqual(ask(f"{base}/w/bodies/quillbeck").status, 200)
            self.assertEqual(self.aside()[0].stat().st_size, size)
        self.assertSound(434)

    def test_a_file_cut_short(self):
        self.backup()
        change_log(self.store, "PRAGMA wal_checkpoint(TRUNCATE)")
        with self.store.open("r+b") as file:
            file.truncate(self.store.stat().st_size // 2)
        self.assertRegex(self.refused(2, "verify"), "is damaged|is not a store")
        self.restore()
        self.assertSound(432)

    def test_a_store_that_is_gone(self):
        self.backup()
        for path in self.folder.glob("register.store*"):
            if not path.name.endswith((".key", ".signed")):
                path.unlink()
        self.restore()
        self.assertSound(432)
        self.assertEqual(self.aside(), [])

    def test_an_older_copy_put_back_is_refused_and_brought_up_to_date(self):
        self.backup()
        self.record("quillbeck")
        newer = self.copy.with_name("newer.store")
        self.done("backup", "--to", newer)
        for path in self.folder.glob("register.store-*"):
            path.unlink()
        shutil.copy(self.copy, self.store)
        words = ("The log has 432 entries, and the checkpoint signed last was made when it had 434: entries have been lost "
                 "from 433 on, or an older copy was put back.")
        for command in (("shares",), ("verify",), ("checkpoint",), ("backup", "--to", self.folder / "b"),
                        ("record", self.write("x.yaml", OPENED.format(body="x")))):
            self.assertIn(words, self.refused(1, *command))
        self.assertIn("entries 433 to 434 would be lost. Nothing was changed.", self.refused(1, "restore", self.copy))
        self.done("restore", newer)
        self.assertSound(434)

    def test_who_was_erased_since_stays_erased(self):
        self.backup()
        self.done("erase", "--person", "p-103", "--reason", "Asked for", "--power", "Article 17", "--yes")
        change_log(self.store, flip("payload", 200, 25))
        self.restore()
        for path in self.folder.glob("register.store*"):
            if "before" not in path.name:
                self.assertNotIn(b"Ashgrove", path.read_bytes(), path)
        self.assertIn("entries verified", self.done("verify"))

    def test_a_damaged_backup_and_one_of_another_register_change_nothing(self):
        self.backup()
        before = stored(self.store)
        change_log(self.copy, flip("payload", 7, 3))
        said = self.refused(1, "restore", self.copy)
        self.assertRegex(said, r"^Entry 7 has been changed: .+ was not restored, and nothing was changed\.\n$")
        other = self.folder / "other.store"
        self.done("import", "Fixtures/worlds/merger.yaml", store=other)
        self.assertIn("was not restored, and nothing was changed.", self.refused(1, "restore", other))
        self.assertIn("there is no such file", self.refused(2, "restore", self.folder / "none"))
        self.assertIn("is the store itself", self.refused(2, "restore", self.store))
        self.assertEqual(stored(self.store), before)


class Doubts(Kept):
    """Where nobody can say what would be lost, nothing is changed until somebody answers for it."""

    def everything(self):
        return {path.name: path.read_bytes() for path in self.folder.glob("register.store*")
                if not path.name.endswith(("-wal", "-shm"))}

    def signed(self):
        return self.folder / "register.store.signed"

    def break_start(self):
        change_log(self.store, "PRAGMA wal_checkpoint(TRUNCATE)")
        for path in self.folder.glob("register.store-*"):
            path.unlink()
        with self.store.open("r+b") as file:
            file.write(b"\0" * 4096)

    def assertRefusedWhole(self, said):
        before = self.everything()
        told = self.refused(1, "restore", self.copy)
        self.assertIn(said, told)
        self.assertIn("Nothing was changed.", told)
        self.assertEqual(self.everything(), before)

    def backup_of_another(self):
        other = self.folder / "other.store"
        self.done("import", "Fixtures/worlds/merger.yaml", store=other)
        self.done("backup", "--to", self.copy, "--with-key", store=other)
        (self.folder / "register.store.key").rename(self.folder / "lost.key")

    def test_another_register_does_not_replace_a_store_that_has_lost_its_key(self):
        self.backup_of_another()
        self.assertRefusedWhole("Of the checkpoint signed last: The checkpoint has no signature by")
        self.signed().unlink()
        self.assertRefusedWhole("Of the latest checkpoint: The checkpoint has no signature by")
        self.break_start()
        self.assertRefusedWhole("The store that is there cannot be read: its beginning is damaged.")

    def test_that_register_replaces_it_where_somebody_says_so_and_the_other_lies_aside(self):
        self.backup_of_another()
        before = self.everything()
        self.done("restore", self.copy, "--losing-entries")
        self.assertIn("entries verified", self.done("verify"))
        aside, = (path for path in self.aside() if not path.name.endswith(".signed"))
        (self.folder / "lost.key").rename(f"{aside}.key")
        self.assertEqual((self.folder / f"{aside.name}.signed").read_bytes(), before["register.store.signed"])
        self.assertIn("432 entries verified", self.done("verify", store=aside))

    def test_a_signed_checkpoint_that_cannot_be_read_hides_no_loss(self):
        self.backup()
        self.record("quillbeck")
        self.break_start()
        for contents in (b"no note at all\n", b"\xff\xfe\x00", b"severally.local/other\n5\n\n"):
            self.signed().write_bytes(contents)
            self.assertRefusedWhole("checkpoint signed last")
        said = self.done("restore", self.copy, "--losing-entries")
        self.assertIn("It could not be read (its beginning is damaged). If anything was recorded after", said)
        self.assertSound(432)
        self.record("otterby")
        self.assertSound(434)

    def test_a_loss_is_named_by_the_checkpoint_of_the_store_itself(self):
        self.backup()
        older = self.signed().read_bytes()
        self.record("quillbeck")
        change_log(self.store, flip("header", 433, 24))
        self.signed().unlink()
        self.assertRefusedWhole("the key has signed 434: entries 433 to 434 would be lost.")
        self.signed().write_bytes(older)
        self.assertRefusedWhole("the key has signed 434: entries 433 to 434 would be lost.")

    def test_entries_that_nothing_covers_are_named_before_they_are_lost(self):
        self.backup()
        older = self.signed().read_bytes()
        self.record("quillbeck")
        self.signed().write_bytes(older)
        change_log(self.store, "DELETE FROM checkpoint WHERE size = 434", flip("header", 434, 24))
        self.assertRefusedWhole("the store counts 434: entries 433 to 434 would be lost.")

    def test_entries_that_nobody_counted_or_signed_do_not_come_back(self):
        self.backup()
        strange = self.folder / "strange.store"
        for end in ("", ".key"):
            shutil.copy(f"{self.store}{end}", f"{strange}{end}")
        self.done("record", self.write("x.yaml", OPENED.format(body="strange")), store=strange)
        change_log(strange, "PRAGMA wal_checkpoint(TRUNCATE)")
        change_log(self.store, f"ATTACH '{strange}' AS other",
                   "INSERT INTO log_entry SELECT * FROM other.log_entry WHERE position > 432")
        self.assertIn("The store counts 432 entries, and 434 are there.", self.refused(1, "verify"))
        self.restore()
        self.assertSound(432)

    def test_sound_entries_are_kept_where_no_checkpoint_can_be_read(self):
        self.backup()
        self.record("quillbeck")
        self.signed().unlink()
        change_log(self.store, "UPDATE checkpoint SET text = replace(text, '434', '435')")
        self.assertRefusedWhole("The store counts 434 entries, and the backup has 432.")
        said = self.done("restore", self.copy, "--losing-entries")
        self.assertIn("2 recorded since kept from the store that was there.\nNo checkpoint covered the last 2 entries of "
                      "them: they are signed now.\n", said)
        self.assertSound(434)

    def test_an_erasure_that_can_still_be_read_is_carried_out_again(self):
        self.backup()
        self.done("erase", "--person", "p-103", "--reason", "Asked for", "--power", "Article 17", "--yes")
        self.record("quillbeck")
        change_log(self.store, "DELETE FROM log_entry WHERE position = (SELECT max(position) FROM log_entry)")
        self.assertRefusedWhole("would be lost")
        said = self.done("restore", self.copy, "--losing-entries")
        self.assertIn("1 erasure recorded after the backup carried out again.\n", said)
        self.assertNotIn(b"Ashgrove", self.store.read_bytes())

    def test_two_histories_of_one_key_part_after_an_entry(self):
        self.backup()
        self.record("quillbeck")
        longer = self.copy.with_name("longer.store")
        self.done("backup", "--to", longer)
        self.done("restore", self.copy, "--losing-entries")
        self.record("otterby")
        said = self.refused(1, "restore", longer)
        self.assertIn("part after entry 432: entries 433 to 434 of the store would be lost.", said)

    def test_an_empty_signed_file_is_made_good_by_the_next_write(self):
        self.signed().write_bytes(b"")
        self.assertSound(432)
        self.record("quillbeck")
        self.assertSound(434)
        self.assertIn(b"\n434\n", self.signed().read_bytes())

    def test_a_link_onto_another_disk(self):
        if not os.path.isdir("/dev/shm") or os.stat("/dev/shm").st_dev == os.stat(self.folder).st_dev:
            self.skipTest("there is no second disk at /dev/shm")
        self.backup()
        self.record("quillbeck")
        with tempfile.TemporaryDirectory(dir="/dev/shm") as disk:
            change_log(self.store, "PRAGMA wal_checkpoint(TRUNCATE)")
            shutil.move(self.store, f"{disk}/real.store")
            self.store.symlink_to(f"{disk}/real.store")
            self.done("restore", self.copy, "--losing-entries")
            self.assertSound(432)
            self.assertEqual(len(list(self.folder.glob("register.store.before-*.signed"))), 1)

    def test_what_is_no_store_is_told_as_the_backup(self):
        self.copy.write_bytes(b"none")
        self.assertRegex(self.refused(2, "restore", self.copy), r"copy\.store cannot be restored, and nothing was changed: ")

    def test_a_new_machine_is_told_that_nothing_says_whether_the_backup_is_the_newest(self):
        self.backup("--with-key")
        for path in self.folder.glob("register.store*"):
            path.unlink()
        self.assertIn("whether this backup is the newest is not known", self.restore())
        self.assertSound(432)

    def test_a_key_that_came_with_the_backup_goes_again_where_the_backup_is_not_sound(self):
        self.backup("--with-key")
        change_log(self.copy, flip("payload", 7, 3))
        for path in self.folder.glob("register.store*"):
            path.unlink()
        self.assertIn("nothing was changed", self.refused(1, "restore", self.copy))
        self.assertEqual(self.everything(), {})

    def test_a_link_stays_and_the_file_it_names_is_restored(self):
        self.backup()
        real = self.folder / "disk" / "real.store"
        real.parent.mkdir()
        self.store.rename(real)
        self.store.symlink_to(real)
        change_log(real, flip("payload", 200, 25))
        self.restore()
        self.assertTrue(self.store.is_symlink())
        self.assertSound(432)
        self.assertEqual(len(list(real.parent.glob("real.store.before-*"))), 1)
        real.unlink()
        self.assertIn("is a link to", self.refused(2, "restore", self.copy))


if __name__ == "__main__":
    unittest.main()

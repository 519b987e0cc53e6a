"""Importing again records only what changed, and tells an end from a mistake; export gives the tables back."""

import json
import unittest

from support import ENGLAND, EXPORTED, Case, Tables, part_of_england


class Round(Case):
    def assertExports(self, folder, *options):
        target = self.folder / f"export-{len(list(self.folder.iterdir()))}"
        self.done("export", "--format", "csv", "--to", target, *options)
        self.assertEqual(sorted(path.stem for path in target.iterdir()), sorted(EXPORTED))
        for table in EXPORTED:
            self.assertEqual((target / f"{table}.csv").read_bytes(), (folder / f"{table}.csv").read_bytes(), table)


class ImportAgain(Round):
    def setUp(self):
        super().setUp()
        self.use_part_of_england()
        self.tables = Tables(self.folder / "tables", part_of_england())
        self.before = self.head()

    def again(self, *options):
        return self.done("import", self.tables.folder, *options)

    def open_arrangement(self):
        return self.tables.find("arrangements", lambda row: row["status"] == "current" and
                                row["from_precision"] == "day" and not row["note"].startswith("last-seen=2026"))

    def test_the_same_tables_record_nothing(self):
        self.assertIn("0 entries recorded", self.again())
        self.assertEqual(self.head(), self.before)

    def test_a_blank_end_filled_with_status_ended_is_an_end_and_needs_no_reason(self):
        index = self.open_arrangement()
        self.tables.put("arrangements", index, status="ended", to="2026-09-30", to_precision="day")
        fact = f"arrangements.{self.tables.get('arrangements', index)['arrangement_id']}"
        self.assertIn(f"ended: {fact}\n", self.again())
        history = self.json("history", fact)
        self.assertEqual([row["change"] for row in history], ["assert", "end"])
        self.assertEqual(history[-1]["what"], "ended: until 2026-10-01")
        self.assertExports(self.tables.folder)

    def test_a_blank_end_filled_with_status_merged_is_an_end_by_merger(self):
        rows = self.tables.rows("arrangements")[1:]
        codes = [code for row in rows if row[8] == "current" for code in row[3].split(";")]
        index = self.tables.find("arrangements", lambda row: row["status"] == "current" and
                                 row["from_precision"] == "day" and
                                 codes.count(row["organisations"].split(";")[0]) == 1)
        row = self.tables.get("arrangements", index)
        body = row["organisations"].split(";")[0]
        self.tables.put("organisations", self.tables.find("organisations", lambda o: o["ods_code"] == body),
                        closed="2026-09-30")
        self.tables.put("arrangements", index, status="merged", to="2026-09-30", to_precision="day")
        said = self.again()
        self.assertIn("ended: ", said)
        self.assertNotIn("corrected: ", said)
        history = self.json("history", f"arrangements.{row['arrangement_id']}")
        self.assertEqual(history[-1]["what"], "merged: until 2026-10-01")
        self.assertEqual(self.verbs(f"organisations.{body}"), ["assert", "end"])
        self.assertExports(self.tables.folder)

    def test_a_filled_end_of_a_post_is_an_end(self):
        index = self.tables.find("posts", lambda row: row["post_id"] == "P0001")
        self.tables.put("posts", index, to="2016-12", to_precision="month")
        self.assertIn("ended: posts.P0001\n", self.again())
        self.assertEqual(self.verbs("posts.P0001"), ["assert", "end"])

    def test_any_other_change_needs_a_reason_and_is_a_correction(self):
        index = self.open_arrangement()
        self.tables.put("arrangements", index, confidence="low")
        place = self.tables.place("arrangements", index)
        fact = f"arrangements.{self.tables.get('arrangements', index)['arrangement_id']}"
        said = self.refused(2, "import", self.tables.folder)
        self.assertEqual(said, f"{place}: found another value for {fact}, expected a reason (--reason)\n"
                               "1 problem; nothing was recorded.\n")
        self.assertEqual(self.head(), self.before)
        self.assertIn(f"corrected: {fact}\n", self.again("--reason", "Read again"))
        self.assertEqual(self.verbs(fact), ["assert", "correct"])
        self.assertIn("(Read again)", self.json("history", fact)[-1]["what"])
        self.assertExports(self.tables.folder)
        self.assertExports(part_of_england(), "--known", self.before)

    def test_an_empty_reason_is_none(self):
        self.tables.put("arrangements", self.open_arrangement(), confidence="low")
        self.refused(2, "import", self.tables.folder, "--reason", "")

    def test_an_end_that_comes_with_another_start_is_a_correction(self):
        index = self.open_arrangement()
        self.tables.put("arrangements", index, status="ended", to="2026-09-30", to_precision="day",
                        from_="2026-01-01")
        self.assertIn("expected a reason (--reason)", self.refused(2, "import", self.tables.folder))

    def test_an_end_that_is_moved_is_a_correction(self):
        index = self.tables.find("arrangements", lambda row: row["status"] == "ended" and
                                 row["to_precision"] == "day" and row["from"] < "2020" <= row["to"])
        self.tables.put("arrangements", index, to="2020-01-01")
        self.assertIn("expected a reason (--reason)", self.refused(2, "import", self.tables.folder))

    def test_one_change_without_a_reason_holds_back_all_the_others(self):
        self.tables.add("checks", ["K99", "2026-01", "a measure", "1", "https://example.org/count"])
        self.tables.put("arrangements", self.open_arrangement(), confidence="low")
        self.refused(2, "import", self.tables.folder)
        self.refused(1, "show", "checks.K99")
        self.assertEqual(self.head(), self.before)

    def test_a_new_row_is_asserted_without_a_reason(self):
        self.tables.add("checks", ["K99", "2026-01", "a measure", "1", "https://example.org/count"])
        self.assertIn("added: checks.K99\n", self.again())
        self.assertExports(self.tables.folder)

    def test_a_row_that_vanished_is_reported_and_stays(self):
        gone = f"checks.{self.tables.get('checks', 3)['check_id']}"
        self.tables.drop("checks", 3)
        said = self.again()
        self.assertIn(f"vanished from the files: {gone}\n", said)
        self.assertNotIn("retracted", said)
        self.assertEqual(self.verbs(gone), ["assert"])

    def test_a_row_that_vanished_is_retracted_only_when_asked_and_with_a_reason(self):
        posts = self.tables.rows("posts")
        index = next(i for i, row in enumerate(posts) if [row[3:5] for row in posts[:i]].count(row[3:5]) == 1)
        gone = f"posts.{posts[index][0]}"
        self.tables.drop("posts", index)
        said = self.refused(2, "import", self.tables.folder, "--retract-missing")
        self.assertIn(f"posts.csv:1:1: found no row for {gone}, expected a reason (--reason) to retract it", said)
        self.assertEqual(self.head(), self.before)
        said = self.again("--retract-missing", "--reason", "Not confirmed")
        self.assertIn(f"retracted: {gone}\n", said)
        self.assertEqual(self.verbs(gone), ["assert", "retract"])
        self.refused(1, "show", gone)
        self.done("show", gone, "--known", self.before)
        self.assertExports(self.tables.folder)

    def test_a_row_that_comes_back_is_asserted_again(self):
        gone = f"checks.{self.tables.get('checks', 3)['check_id']}"
        self.tables.drop("checks", 3)
        self.again("--retract-missing", "--reason", "Not confirmed")
        self.done("import", part_of_england())
        self.assertEqual(self.verbs(gone), ["assert", "retract", "assert"])
        self.assertExports(part_of_england())

    def test_facts_made_by_hand_are_left_as_they_are(self):
        changes = self.write("changes.yaml", """
author: secretary
source: {kind: officers-note, title: A note (invented)}
changes:
  - {assert: RTR.note-1, body-name: {body: RTR, name: A former name (invented), from: 1991, until: 1992}}
  - end: organisations.RTR.region
    to: 2026-10-31
  - retract: checks.K01
    because: It was not published
""")
        self.done("record", changes)
        said = self.again("--reason", "Read again", "--retract-missing")
        self.assertIn("left, as somebody else changed them last: ", said)
        self.assertIn("0 entries recorded", said)
        self.assertEqual(self.verbs("RTR.note-1"), ["assert"])
        self.assertEqual(self.verbs("organisations.RTR.region"), ["assert", "end"])
        self.assertEqual(self.verbs("checks.K01"), ["assert", "retract"])

    def test_an_invented_world_cannot_be_imported_over_the_real_register(self):
        world = "Fixtures/worlds/corrected.yaml"
        for options in ([], ["--reason", "A mistake"], ["--reason", "A mistake", "--retract-missing"]):
            said = self.refused(2, "import", world, *options)
            self.assertIn("found a register marked invented, expected a store of its own: this one is not", said)
        self.assertEqual(self.head(), self.before)

    def test_the_real_register_cannot_be_imported_over_an_invented_world(self):
        self.use_world("corrected")
        said = self.refused(2, "import", ENGLAND, "--reason", "A mistake")
        self.assertIn("found a register not marked invented, expected a store of its own: this one is", said)
        self.assertEqual(self.head(), 22)


class WholeEngland(Round):
    def setUp(self):
        super().setUp()
        self.use_england()

    def test_the_exported_tables_are_the_imported_ones_to_the_byte(self):
        self.assertExports(ENGLAND)

    def test_the_same_tables_record_nothing_and_are_exported_the_same_again(self):
        before = self.head()
        self.assertIn("0 entries recorded", self.done("import", ENGLAND))
        self.assertEqual(self.head(), before)
        self.assertExports(ENGLAND)

    def test_json_of_one_register_is_the_same_every_time(self):
        self.assertEqual(self.done("export", "--format", "json"), self.done("export"))

    def test_json_of_two_imports_differs_only_in_when_it_was_recorded(self):
        other = self.folder / "other.store"
        self.done("import", ENGLAND, store=other)

        def facts(store):
            whole = json.loads(self.done("export", store=store))
            for fact in whole["facts"]:
                del fact["recordedAt"]
            return whole

        self.assertEqual(facts(other), facts(self.store))


class Exporting(Case):
    def test_tables_are_never_written_into_a_folder_that_holds_something(self):
        self.use_part_of_england()
        kept = self.write("kept.txt", "kept")
        self.assertIn("the folder is not empty", self.refused(2, "export", "--format", "csv", "--to", self.folder))
        self.assertEqual(kept.read_text(), "kept")

    def test_tables_are_never_written_in_the_place_of_a_file(self):
        self.use_part_of_england()
        for file in (self.write("notes.txt", "kept"), self.folder / "register.store.key", self.store):
            before = file.read_bytes()
            said = self.refused(2, "export", "--format", "csv", "--to", file)
            self.assertIn(str(file), said)
            self.assertEqual(file.read_bytes(), before)

    def test_tables_are_written_through_a_link_to_an_empty_folder(self):
        self.use_part_of_england()
        (self.folder / "there").mkdir()
        (self.folder / "link").symlink_to(self.folder / "there")
        self.done("export", "--format", "csv", "--to", self.folder / "link")
        self.assertTrue((self.folder / "link").is_symlink())
        self.assertEqual(len(list((self.folder / "there").iterdir())), len(EXPORTED))

    def test_what_no_table_can_hold_is_named(self):
        self.use_world("corrected")
        result = self.result("export", "--format", "csv", "--to", self.folder / "tables")
        self.assertEqual(result.returncode, 0)
        self.assertRegex(result.stderr, r"^\d+ facts that no table can hold were left out: millhaven, ")

    def test_what_was_known_earlier_is_exported_as_it_was(self):
        self.use_world("corrected")
        facts = {fact["id"]: fact for fact in json.loads(self.done("export", "--known", "19"))["facts"]}
        self.assertEqual(facts["tern.sharing-1"]["fields"]["bodies"], ["millhaven", "nettleholt", "owlsbury"])
        facts = {fact["id"]: fact for fact in json.loads(self.done("export", "--known", "22"))["facts"]}
        self.assertEqual(facts["tern.sharing-1"]["fields"]["bodies"], ["millhaven", "nettleholt"])
        self.assertEqual((facts["tern.sharing-1"]["firstPosition"], facts["tern.sharing-1"]["position"]), (19, 20))

    def test_a_folder_is_needed_for_tables_and_refused_for_json(self):
        self.use_world("corrected")
        self.assertIn("--to FOLDER", self.refused(2, "export", "--format", "csv"))
        self.assertIn("--to goes with --format csv", self.refused(2, "export", "--to", self.folder / "x"))


if __name__ == "__main__":
    unittest.main()

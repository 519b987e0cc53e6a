"""A group's own register: made, filled from a board list, asked about, and refused."""

import csv
import io
import json
import os
import re
import stat
import unittest

from support import ROOT, Case, run

LISTS = ROOT / "Fixtures" / "boards"
HEAD = ["body", "seat", "kind", "office", "voting", "holder", "capacity", "from", "until", "appointed by", "source"]
CHAIR = ["elm", "Chair", "chair", "chair", "yes", "Odo Fennimore", "substantive", "1/4/2023", "continuing", "The council",
         "Minutes (14/3/2023)"]


def table(*rows):
    text = io.StringIO(newline="")
    csv.writer(text).writerows([HEAD, *rows])
    return text.getvalue()


def changed(**fields):
    return [fields.get(name.replace(" ", "_") + ("_" if name == "from" else ""), value)
            for name, value in zip(HEAD, CHAIR)]


class Boards(Case):
    def new(self, *arguments):
        return run("new", self.store, "--no-template", *arguments)

    def setUp(self):
        super().setUp()
        made = self.new("--title", "Boards of a test", "--invented")
        self.assertEqual(made.returncode, 0, made.stderr)

    def list(self, *rows, name="board.csv"):
        return self.write(name, table(*rows))

    def boards(self, on, *arguments):
        return self.json("board", "list", "--on", on, *arguments)["boards"]


class NewRegister(Case):
    def test_store_key_and_template_are_made_and_private(self):
        made = run("new", self.store, cwd=self.folder)
        self.assertEqual(made.returncode, 0, made.stderr)
        for name in ("register.store", "register.store.key"):
            self.assertEqual(stat.S_IMODE((self.folder / name).stat().st_mode), 0o600)
        head = (self.folder / "board.csv").read_bytes().decode("utf-8-sig").splitlines()[0]
        self.assertEqual(head.split(","), HEAD)
        self.assertIn("1 entries", self.done("verify").replace("1 entry", "1 entries"))

    def test_nothing_that_is_there_is_overwritten_and_then_nothing_is_made(self):
        for name in ("register.store", "register.store.key", "board.csv"):
            with self.subTest(name):
                self.write(name, "mine")
                result = run("new", self.store)
                self.assertEqual(result.returncode, 2)
                self.assertIn(f"{name} is there already: nothing was made.", result.stderr)
                self.assertEqual((self.folder / name).read_text(), "mine")
                self.assertEqual(os.listdir(self.folder), [name])
                (self.folder / name).unlink()

    def test_the_template_may_lie_elsewhere_or_nowhere(self):
        (self.folder / "papers").mkdir()
        self.assertEqual(run("new", self.store, "--template", self.folder / "papers").returncode, 0)
        self.assertTrue((self.folder / "papers" / "board.csv").exists())
        self.assertEqual(run("new", self.folder / "two.store", "--no-template").returncode, 0)
        self.assertFalse((self.folder / "board.csv").exists())

    def test_wrong_usage_ends_with_two_and_makes_nothing(self):
        for arguments in (["--title", "  "], ["--template", "x", "--no-template"], ["--template", "nowhere"]):
            self.assertEqual(run("new", self.store, *arguments).returncode, 2, arguments)
        self.assertEqual(run("new", self.folder / "no" / "such.store").returncode, 2)
        self.assertEqual(os.listdir(self.folder), [])


class Importing(Boards):
    def test_every_problem_is_told_at_once_and_nothing_is_recorded(self):
        path = self.list(changed(kind="boss"), changed(seat="Other", from_="soon", voting="perhaps"))
        for command in (["import", path], ["import", path, "--dry-run"]):
            said = self.refused(2, *command)
            self.assertRegex(said, r"board\.csv:2:kind: found 'boss', expected one of chair, executive")
            self.assertRegex(said, r"board\.csv:3:voting: found 'perhaps', expected yes or no")
            self.assertRegex(said, r"board\.csv:3:from: found 'soon', expected a date such as")
            self.assertIn("3 problems; nothing was recorded.", said)
        self.assertEqual(self.head(), 1)

    def test_the_check_says_the_same_without_a_register(self):
        path = self.list(changed(kind="boss"))
        result = run("board", "check", path)
        self.assertEqual(result.returncode, 2)
        self.assertIn("board.csv:2:kind: found 'boss'", result.stderr)

    def test_a_dry_run_tells_what_would_be_and_records_nothing(self):
        path = self.list(CHAIR)
        said = self.done("import", path, "--dry-run")
        self.assertIn("added: board.elm, board.elm.chair, board.elm.chair.1\n", said)
        self.assertIn("Nothing was recorded, as --dry-run asks; the head is 1.", said)
        self.assertEqual(self.head(), 1)

    def test_a_correction_needs_a_reason_an_end_none_and_a_vanished_row_is_said(self):
        self.done("import", self.list(CHAIR))
        said = self.refused(2, "import", self.list(changed(holder="Otto Fennimore")))
        self.assertIn("board.csv:2:holder: found 'Otto Fennimore' where 'Odo Fennimore' is recorded, in "
                      "board.elm.chair.1, expected a reason for the correction (--reason)", said)
        told = self.done("import", self.list(changed(holder="Otto Fennimore")), "--reason", "Misspelt")
        self.assertIn("corrected: board.elm.chair.1\n", told)
        ended = changed(holder="Otto Fennimore", until="31/3/2025")
        self.assertIn("ended: board.elm.chair.1\n", self.done("import", self.list(ended)))
        other = changed(seat="Vice", kind="non-executive", office="")
        self.assertIn("vanished from the files: ", self.done("import", self.list(other)))
        said = self.refused(2, "import", self.list(other), "--retract-missing")
        self.assertIn("expected a reason (--reason) to retract it", said)
        self.assertEqual(self.verbs("board.elm.chair.1"), ["assert", "correct", "end"])

    def test_a_renamed_body_keeps_its_old_name_before_the_day(self):
        self.done("import", self.list(changed(body="Elm Trust [elm]")))
        new = self.list(changed(body="Elm Group [elm]"))
        self.assertIn("expected --renamed-on DAY", self.refused(2, "import", new))
        warned = self.done("import", new, "--reason", "Misread", "--dry-run")
        self.assertIn("the name of elm is corrected for all days, past ones too", warned)
        self.assertIn("ended: board-name.elm\n", self.done("import", new, "--renamed-on", "2025-04-01"))
        for day, name in (("2025-03-31", "Elm Trust"), ("2025-04-01", "Elm Group")):
            self.assertEqual([board["name"] for board in self.boards(day)], [name])
        self.assertIn("no body of this list has another name",
                      self.refused(2, "import", new, "--renamed-on", "2025-04-01"))

    def test_a_store_has_to_be_made_first(self):
        said = self.refused(2, "import", self.list(CHAIR), store=self.folder / "other.store")
        self.assertIn("other.store: there is no such store. 'severally new ", said)
        self.assertFalse((self.folder / "other.store").exists())

    def test_spreadsheets_and_other_files_are_told_what_to_be(self):
        book = self.write("board.xlsx", b"PK\x03\x04rest")
        self.assertIn("board.xlsx:1: found a spreadsheet (.xlsx, .ods or .xls), expected a CSV file", self.refused(
            2, "import", book))
        self.assertIn("is no such file", self.refused(2, "import", self.folder / "none.csv"))
        self.assertIn("Give one board list alone", self.refused(2, "import", book, self.list(CHAIR)))
        self.assertIn("are for board lists", self.refused(2, "import", ROOT / "Data" / "england", "--dry-run"))

    def test_a_person_who_was_erased_is_not_imported_again(self):
        path = self.list(changed(holder="Odo Fennimore [p1]"), changed(body="oak", holder="Odo Fennimore [p1]"))
        self.done("import", path)
        self.done("erase", "--person", "holder_p1", "--reason", "Objection", "--power", "Article 17", "--yes")
        before = self.head()
        self.assertIn("skipped, as erased: ", self.done("import", path))
        self.assertEqual(self.head(), before)
        for form in ("table", "csv", "json", "html"):
            self.assertNotIn("Fennimore", self.done("board", "list", "--on", "2024-11-06", "--format", form))
        self.assertIn("Chair", self.done("board", "list", "--on", "2024-11-06"))


class Asking(Boards):
    def test_the_boards_of_two_days_from_one_list(self):
        self.done("import", self.list(
            changed(until="31/3/2025"), changed(holder="vacant", capacity="", from_="1/4/2025", appointed_by="")))
        (before,), (after,) = self.boards("2025-03-31"), self.boards("2025-04-01")
        self.assertEqual([line["state"] for line in before["lines"] + after["lines"]], ["held", "vacant"])
        self.assertEqual(before["lines"][0]["holder"], "Odo Fennimore")
        self.assertEqual(after["counts"]["vacant"], 1)

    def test_the_csv_of_a_board_can_be_imported_into_another_register(self):
        self.done("import", LISTS / "three-boards.csv")
        text = self.done("board", "list", "--on", "2024-11-06", "--format", "csv")
        rows = list(csv.reader(io.StringIO(text, newline="")))
        other = self.folder / "other.store"
        self.assertEqual(run("new", other, "--no-template", "--invented").returncode, 0)
        path = self.write("again.csv", table(*(row[:11] for row in rows[1:])))
        self.done("import", path, store=other)
        first, second = (json.loads(self.done("board", "list", "--on", "2024-11-06", "--format", "json", store=store))
                         for store in (self.store, other))

        def told(answer):
            return [[(line["seat"], line["state"], line.get("holder"), line.get("from"), line.get("until"))
                     for line in board["lines"]] for board in answer["boards"]]
        self.assertEqual(told(first), told(second))

    def test_equal_names_are_one_person_only_in_the_copy_that_marks_them(self):
        path = self.list(CHAIR, changed(body="oak"))
        said = self.done("board", "check", path, "--store", self.store, "--mark-names", self.folder / "marked.csv")
        self.assertIn("If that is one person, write 'Odo Fennimore [p1]' in each of these rows", said)
        self.done("import", path)
        nobody = "Nobody is recorded on two or more of these boards on 6 November 2024."
        self.assertIn(nobody, self.done("board", "seats", "--on", "2024-11-06"))
        self.done("import", self.folder / "marked.csv", "--reason", "They are one person")
        self.assertIn("1 person is recorded on two", self.done("board", "seats", "--on", "2024-11-06"))
        self.assertEqual(run("board", "check", path, "--mark-names", self.folder / "marked.csv").returncode, 2)

    def test_a_list_stated_to_be_whole_is_no_longer_missing(self):
        self.done("import", self.list(CHAIR), "--whole-as-at", "2024-11-06")
        missing = self.done("board", "missing", "--on", "2024-11-06")
        self.assertNotIn("that the list is whole", missing)
        self.assertIn("that the list is whole", self.done("board", "missing", "--on", "2024-11-05"))
        self.assertIn("stated to be whole as at 6 November 2024", self.done("board", "list", "--on", "2024-12-01"))

    def test_the_printed_page_is_whole_in_itself(self):
        self.done("import", LISTS / "three-boards.csv")
        page = self.done("board", "list", "--on", "2024-11-06", "--format", "html")
        self.assertTrue(page.startswith("<!DOCTYPE html>\n"))
        self.assertEqual(page.count("<section"), 3)
        self.assertNotRegex(page, r"<script|<link|https?://(?!saltmere|oakhollow)")
        self.assertIn("as known at entry 81.", page)
        self.assertRegex(page, r"Checkpoint of severally\.local/register over 81 entries, root hash [A-Za-z0-9+/]+=*\.")

    def test_an_unknown_body_and_a_day_that_is_none_are_refused(self):
        self.done("import", self.list(CHAIR))
        said = self.refused(1, "board", "list", "--body", "oak", "--on", "2024-11-06")
        self.assertIn("'oak' is no body of this register: expected one of elm.", said)
        self.refused(2, "board", "tenure", "--on", "6/11/2024")

    def test_the_page_about_the_columns_says_what_the_program_says(self):
        page = (ROOT / "docs" / "board-template.md").read_text(encoding="utf-8")
        told = re.findall(r"^\| `([^`]+)` \| (.+) \| (.+) \| (.+) \|$", page, re.M)
        columns = json.loads(run("board", "columns", "--format", "json").stdout)
        self.assertEqual([list(row) for row in told],
                         [[row[name] for name in ("column", "holds", "words", "empty means")] for row in columns])


if __name__ == "__main__":
    unittest.main()

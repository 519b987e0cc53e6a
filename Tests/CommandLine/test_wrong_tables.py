"""A wrong row gives file, line, column, what was found and what was expected; nothing is written."""

import shutil
import unittest

from support import ENGLAND, Case, Tables

DATE = "a date such as 2024-07-01, 2024-07 or 2024"


class WrongTables(Case):
    def setUp(self):
        super().setUp()
        self.tables = Tables(self.folder / "tables")

    def expect(self, *problems):
        """Imports into a new store, and expects exactly these problems."""
        said = self.refused(2, "import", self.tables.folder).splitlines()
        count = "1 problem" if len(problems) == 1 else f"{len(problems)} problems"
        self.assertEqual(said, [*problems, f"{count}; nothing was recorded."])
        self.assertNothingStored()

    def spoil(self, table, suits, problem, **fields):
        """Changes fields of the first row that suits; the problem stands at the first of them."""
        index = suits if isinstance(suits, int) else self.tables.find(table, suits)
        place = self.tables.put(table, index, **fields)
        self.expect(f"{place}: {problem}")


class WrongOrganisations(WrongTables):
    table = "organisations"

    def test_a_legal_kind_that_is_not_one(self):
        self.spoil(self.table, 1, "found 'trust' in kind, expected one of foundation-trust, nhs-trust", kind="trust")

    def test_a_sector_that_is_not_one(self):
        sectors = "acute, community, ambulance, specialist, combined, mental-health"
        self.spoil(self.table, 1, f"found 'Acute' in sector, expected one of {sectors}", sector="Acute")

    def test_a_day_that_does_not_exist(self):
        self.spoil(self.table, 1, f"found '2023-02-29' in opened, expected {DATE}", opened="2023-02-29")

    def test_no_day_of_opening(self):
        self.spoil(self.table, 1, "found nothing in opened, expected a date", opened="")

    def test_closed_before_it_opened(self):
        row = self.tables.lonely()
        opened = self.tables.get(self.table, row)["opened"]
        self.spoil(self.table, row, f"found '1901' in closed, expected a date not before opened '{opened}'",
                   closed="1901")

    def test_a_successor_that_is_no_body(self):
        self.spoil(self.table, lambda row: row["closed"],
                   "found the code 'ZZZZ' in successor_ods, expected a code of organisations.csv", successor_ods="ZZZZ")

    def test_a_successor_of_a_body_that_is_open(self):
        self.spoil(self.table, self.tables.lonely(), "found a successor of a body that is open, expected none",
                   successor_ods="RTR")

    def test_no_name(self):
        self.spoil(self.table, 1, "found nothing in name, expected a text", name="")

    def test_a_source_whose_copy_has_no_date(self):
        self.spoil(self.table, 1, "found the source 'somewhere', expected a source listed in copies.csv",
                   source="somewhere")

    def test_a_code_that_cannot_be_an_identifier(self):
        row = self.tables.rows(self.table)[self.tables.lonely()]
        index = self.tables.add(self.table, ["R 1", *row[1:]])
        self.expect(f"organisations.csv:{index + 1}:1: found 'R 1' in ods_code, "
                    "expected an identifier of ASCII letters, digits and - . : _")

    def test_a_body_twice(self):
        row = self.tables.rows(self.table)[self.tables.lonely()]
        index = self.tables.add(self.table, row)
        self.expect(f"organisations.csv:{index + 1}:1: found '{row[0]}' twice, expected every row once")

    def test_a_space_at_the_end_of_a_field(self):
        region = self.tables.get(self.table, 1)["region"]
        self.spoil(self.table, 1, f"found a space at an end of '{region} ', expected none", region=f"{region} ")


class WrongNames(WrongTables):
    table = "organisation_names"

    def test_a_code_that_is_no_body(self):
        self.spoil(self.table, 1, "found the code 'ZZZZ' in ods_code, expected a code of organisations.csv",
                   ods_code="ZZZZ")

    def test_last_seen_before_it_was_first_seen(self):
        first = self.tables.get(self.table, 1)["first_seen"]
        self.spoil(self.table, 1, f"found '1999-01' in last_seen, expected a date not before first_seen '{first}'",
                   last_seen="1999-01")

    def test_a_name_twice(self):
        row = self.tables.rows(self.table)[1]
        index = self.tables.add(self.table, row)
        self.expect(f"organisation_names.csv:{index + 1}:1: found '{row[0]}.{row[2]}' twice, expected every row once")

    def test_no_name(self):
        self.spoil(self.table, 1, "found nothing in name, expected a text", name="")


class WrongGroups(WrongTables):
    table = "groups"

    def test_ended_before_it_was_formed(self):
        self.spoil(self.table, lambda row: row["formed"] == "2016-04-01",
                   "found '2016-03' in ended, expected a date not before formed '2016-04-01'", ended="2016-03")

    def test_a_group_twice(self):
        row = self.tables.rows(self.table)[1]
        index = self.tables.add(self.table, row)
        self.expect(f"groups.csv:{index + 1}:1: found '{row[0]}' twice, expected every row once")

    def test_a_group_without_an_arrangement(self):
        row = self.tables.rows(self.table)[1]
        index = self.tables.add(self.table, ["lonely", *row[1:]])
        self.expect(f"groups.csv:{index + 1}:1: found the group 'lonely' without an arrangement, "
                    "expected a row in arrangements.csv")

    def test_a_source_date_that_is_no_date(self):
        self.spoil(self.table, 1, f"found 'spring' in source_date, expected {DATE}", source_date="spring")


class WrongArrangements(WrongTables):
    table = "arrangements"

    def current(self, row):
        return row["status"] == "current" and row["from_precision"] == "day"

    def test_a_code_that_is_no_body(self):
        index = self.tables.find(self.table, self.current)
        codes = self.tables.get(self.table, index)["organisations"]
        self.spoil(self.table, index, "found the code 'ZZZZ' in organisations, expected a code of organisations.csv",
                   organisations=f"{codes};ZZZZ")

    def test_one_body_alone(self):
        index = self.tables.find(self.table, self.current)
        code = self.tables.get(self.table, index)["organisations"].split(";")[0]
        self.spoil(self.table, index, f"found '{code};{code}' in organisations, expected two or more different codes",
                   organisations=f"{code};{code}")

    def test_a_group_that_is_none(self):
        index = self.tables.find(self.table, lambda row: row["group_id"] == "nca")
        self.spoil(self.table, index, "found the group 'nobody', expected a group of groups.csv", group_id="nobody")

    def test_a_precision_that_does_not_fit_the_date(self):
        index = self.tables.find(self.table, self.current)
        start = self.tables.get(self.table, index)["from"]
        self.spoil(self.table, index, f"found 'month' in from_precision, expected day, which fits '{start}'",
                   from_precision="month")

    def test_a_precision_without_a_date(self):
        self.spoil(self.table, self.current, "found 'day' in to_precision, expected nothing, as to is blank",
                   to_precision="day")

    def test_an_end_before_the_start(self):
        index = self.tables.find(self.table, lambda row: row["status"] == "ended" and row["to_precision"] == "day")
        start = self.tables.get(self.table, index)["from"]
        self.spoil(self.table, index, f"found '1990-01-01' in to, expected a date not before from '{start}'",
                   to="1990-01-01")

    def test_an_end_of_a_current_row(self):
        self.spoil(self.table, self.current, "found '2026' in to of a current row, expected nothing",
                   to="2026", to_precision="year")

    def test_an_ended_row_without_an_end(self):
        index = self.tables.find(self.table, lambda row: row["status"] == "ended")
        self.spoil(self.table, index, "found nothing in to of a row that is ended, expected a date",
                   to="", to_precision="")

    def test_a_merger_in_which_nobody_closed(self):
        index = self.tables.find(self.table, self.current)
        self.spoil(self.table, index, "found a merger in which no body closed, expected a body with a closing date",
                   status="merged", to="2026-01-31", to_precision="day")

    def test_a_last_seen_day_that_is_none(self):
        self.spoil(self.table, self.current, f"found 'last-seen=20-24' in note, expected {DATE}",
                   note="last-seen=20-24")

    def test_no_title_of_a_source(self):
        self.spoil(self.table, 1, "found nothing in source_title, expected a text", source_title="")


class WrongPosts(WrongTables):
    table = "posts"

    def test_a_code_that_is_no_body(self):
        self.spoil(self.table, 1, "found the code 'RTRX' in ods_code, expected a code of organisations.csv",
                   ods_code="RTRX")

    def test_a_person_who_is_a_name(self):
        self.spoil(self.table, 1, "found 'Jim Potter' in person_id, expected lower-case words joined by hyphens",
                   person_id="Jim Potter")

    def test_an_office_that_is_not_counted(self):
        self.spoil(self.table, 1, "found 'treasurer' in role, expected one of chair, chief-executive",
                   role="treasurer")

    def test_a_flag_that_is_neither_y_nor_n(self):
        self.spoil(self.table, 1, "found 'yes' in interim, expected y or n", interim="yes")

    def test_a_precision_that_does_not_fit(self):
        self.spoil(self.table, 1, "found '' in from_precision, expected day, which fits '2016-04-01'",
                   from_precision="")

    def test_a_confidence_that_is_none(self):
        self.spoil(self.table, 1, "found 'certain' in confidence, expected one of high, medium, low",
                   confidence="certain")

    def test_a_row_with_a_field_too_few(self):
        rows = self.tables.rows(self.table)
        rows[2] = rows[2][:-1]
        self.tables.save(self.table, rows)
        self.expect("posts.csv:3:1: found 13 fields, expected 14")

    def test_a_row_with_a_field_too_many(self):
        rows = self.tables.rows(self.table)
        rows[2].append("remark")
        self.tables.save(self.table, rows)
        self.expect("posts.csv:3:1: found 15 fields, expected 14")


class WrongChecksAndCopies(WrongTables):
    def test_a_check_on_an_impossible_day(self):
        self.spoil("checks", 1, f"found '2024-13' in date, expected {DATE}", date="2024-13")

    def test_a_check_without_a_value(self):
        self.spoil("checks", 1, "found nothing in value, expected a text", value="")

    def test_a_check_twice(self):
        row = self.tables.rows("checks")[1]
        index = self.tables.add("checks", row)
        self.expect(f"checks.csv:{index + 1}:1: found '{row[0]}' twice, expected every row once")

    def test_a_copy_twice(self):
        row = self.tables.rows("copies")[1]
        index = self.tables.add("copies", row)
        self.expect(f"copies.csv:{index + 1}:1: found '{row[0]}' twice, expected every row once")

    def test_a_copy_that_is_not_listed_is_missed_by_every_row_of_it(self):
        row = self.tables.rows("organisation_names")[1]
        copy = row[4].split(":data/")[0]
        self.tables.drop("copies", self.tables.find("copies", lambda listed: listed["source"] == copy))
        uses = sum(1 for table in ("organisations", "organisation_names") for line in self.tables.rows(table)
                   if line[-1].startswith(copy + ":"))
        said = self.refused(2, "import", self.tables.folder)
        self.assertEqual(said.count("expected a source listed in copies.csv"), uses)
        self.assertIn(f"{uses} problems; nothing was recorded.", said)


class WrongForm(WrongTables):
    def test_lines_that_end_without_a_carriage_return(self):
        self.tables.edit("checks", lambda data: data.replace(b"\r\n", b"\n"))
        self.expect("checks.csv:1:39: found a line end of one character, expected CR LF")

    def test_a_last_line_without_an_end(self):
        self.tables.edit("checks", lambda data: data[:-2])
        rows = self.tables.rows("checks")
        last = self.tables.path("checks").read_bytes().decode().split("\r\n")[-1]
        self.expect(f"checks.csv:{len(rows)}:{len(last) + 1}: found the end of the file, expected a line end (CR LF)")

    def test_bytes_that_are_not_utf8(self):
        self.tables.edit("posts", lambda data: data.replace(b"Jim Potter", b"J\xefm Potter", 1))
        self.expect("posts.csv:2:18: found bytes that are not UTF-8, expected UTF-8")

    def test_a_byte_order_mark(self):
        self.tables.edit("posts", lambda data: b"\xef\xbb\xbf" + data)
        self.expect("posts.csv:1:1: found a byte order mark, expected none")

    def test_a_quote_inside_a_field(self):
        self.tables.edit("posts", lambda data: data.replace(b"Jim Potter", b'Jim "Jimmy" Potter', 1))
        self.expect("posts.csv:2:22: found a quote inside a field, "
                    "expected the whole field in quotes, its quotes doubled")

    def test_a_quote_that_is_never_closed(self):
        index = self.tables.add("checks", ["K99", "2024", "a measure", "1", "https://example.org"])
        self.tables.edit("checks", lambda data: data.replace(b",a measure", b',"a measure', 1))
        self.expect(f"checks.csv:{index + 1}:10: found a quote that is never closed, expected a closing quote")

    def test_a_character_after_a_closing_quote(self):
        self.tables.edit("posts", lambda data: data.replace(b"Jim Potter", b'"Jim" Potter', 1))
        self.expect("posts.csv:2:23: found a character after a closing quote, expected a comma or a line end")

    def test_a_column_under_another_name(self):
        self.tables.edit("checks", lambda data: data.replace(b"check_id", b"id", 1))
        self.expect("checks.csv:1:1: found the header 'id,date,measure,value,source_url', "
                    "expected 'check_id,date,measure,value,source_url'")

    def test_an_extra_column(self):
        rows = self.tables.rows("checks")
        self.tables.save("checks", [[*row, "remark" if index == 0 else ""] for index, row in enumerate(rows)])
        said = self.refused(2, "import", self.tables.folder)
        self.assertIn("checks.csv:1:1: found the header 'check_id,date,measure,value,source_url,remark'", said)
        self.assertNothingStored()

    def test_an_empty_file(self):
        self.tables.edit("checks", lambda data: b"")
        self.expect("checks.csv:1:1: found no header, expected 'check_id,date,measure,value,source_url'")

    def test_files_that_are_missing_are_all_named(self):
        self.tables.path("posts").unlink()
        self.tables.path("copies").unlink()
        self.expect("copies.csv:1:1: found no such file, expected the table copies",
                    "posts.csv:1:1: found no such file, expected the table posts")

    def test_a_column_counts_characters_and_not_bytes(self):
        name = self.tables.get("posts", 1)["person"]
        self.tables.put("posts", 1, person=f"Żółć {name}")
        self.spoil("posts", 1, "found 'treasurer' in role, expected one of chair, chief-executive", role="treasurer")

    def test_a_table_that_cannot_be_read_does_not_make_the_others_wrong(self):
        self.tables.edit("organisations", lambda data: data.replace(b"\r\n", b"\n"))
        self.expect("organisations.csv:1:68: found a line end of one character, expected CR LF")

    def test_a_group_row_that_cannot_be_read_does_not_make_its_arrangements_wrong(self):
        rows = self.tables.rows("groups")
        rows[1].append("remark")
        self.tables.save("groups", rows)
        self.expect("groups.csv:2:1: found 9 fields, expected 8")


class AllOrNothing(WrongTables):
    def spoil_each(self):
        put = self.tables.put
        return [
            put("checks", 1, date="2024-13") + f": found '2024-13' in date, expected {DATE}",
            put("groups", 2, source_date="soon") + f": found 'soon' in source_date, expected {DATE}",
            put("organisation_names", 3, name="") + ": found nothing in name, expected a text",
            put("organisations", 1, kind="trust")
            + ": found 'trust' in kind, expected one of foundation-trust, nhs-trust",
            put("organisations", 2, opened="2001-02-30") + f": found '2001-02-30' in opened, expected {DATE}",
            put("posts", 1, role="porter") + ": found 'porter' in role, expected one of chair, chief-executive",
            put("posts", 1, interim="?") + ": found '?' in interim, expected y or n",
            put("posts", 5, confidence="") + ": found '' in confidence, expected one of high, medium, low",
        ]

    def test_all_problems_of_all_tables_are_told_at_once_in_order(self):
        self.expect(*self.spoil_each())

    def test_a_wrong_row_leaves_an_existing_store_as_it_was_to_the_byte(self):
        self.use_england()
        before = {path.name: path.read_bytes() for path in self.folder.glob("register.store*")}
        self.spoil_each()
        self.refused(2, "import", self.tables.folder, "--reason", "Checked", "--retract-missing")
        after = {path.name: path.read_bytes() for path in self.folder.glob("register.store*")}
        self.assertEqual(after, before)

    def test_a_right_copy_of_the_tables_is_imported(self):
        shutil.copy(ENGLAND / "README.md", self.tables.folder)
        self.assertIn("entries recorded; the head is", self.done("import", self.tables.folder))


if __name__ == "__main__":
    unittest.main()

"""`severally panel`, `severally cite` and the export of open data, as a stranger runs them."""

import csv
import io
import os
import unittest
from concurrent.futures import ThreadPoolExecutor

from support import Case, program

FIGURES = ("certain", "possible", "confirmed")


def records(text):
    return list(csv.DictReader(io.StringIO(text)))


class Panel(Case):
    def test_its_totals_are_those_of_shares_in_every_month(self):
        store = self.use_england()
        panel = records(self.done("panel", "--from", "2016-01", "--until", "2026-11", "--known", "2579"))
        totals = {}
        for row in panel:
            month = totals.setdefault(row["month"], {})
            for office in ("sharing", "chair", "chief_executive"):
                for figure in FIGURES:
                    key = office, figure
                    month[key] = month.get(key, 0) + int(row[f"{office}_{figure}"])
        self.assertEqual(len(totals), 131)

        def departures(month):
            said = program.said("shares", "--on", month, "--format", "csv", "--store", store)
            names = {"chair or chief executive": "sharing", "chair": "chair", "chief executive": "chief_executive"}
            return [(month, names[row["shared"]], figure) for row in records(said) for figure in FIGURES
                    if int(row[figure]) != totals[month][names[row["shared"]], figure]]

        with ThreadPoolExecutor(os.cpu_count()) as pool:
            self.assertEqual([found for all in pool.map(departures, totals) for found in all], [])

    def test_without_months_it_goes_from_the_first_arrangement_to_this_month(self):
        self.use_world()
        months = sorted({row["month"] for row in records(self.done("panel"))})
        self.assertEqual(months[0], "2021-04-01")
        self.assertTrue(all(month.endswith("-01") for month in months))

    def test_what_cannot_be_read_is_said(self):
        self.use_world("merger")
        self.assertIn("'2024' is not a month: expected a month such as 2024-11",
                      self.refused(2, "panel", "--from", "2024"))
        self.assertIn("--from 2024-02 is after --until 2024-01",
                      self.refused(2, "panel", "--from", "2024-02", "--until", "2024-01"))
        self.assertIn("expected at most 1200", self.refused(2, "panel", "--from", "1000-01", "--until", "2024-01"))
        self.assertIn("goes with --format csv", self.refused(2, "panel", "--format", "json", "--for-spreadsheets"))
        self.assertIn("expected an address that begins with http",
                      self.refused(2, "cite", "--address", "ftp://a.example"))

    def test_the_same_basis_gives_the_same_bytes(self):
        self.use_world()
        asked = ("panel", "--from", "2020-01", "--until", "2024-12", "--known", "100")
        before = self.done(*asked)
        change = self.write("changes.yaml", "author: me\nsource: {kind: minute, title: Minutes}\nchanges:\n"
                            "  - {assert: more.body, body: {body: more, from: 2020, until: open}}\n")
        self.done("record", change)
        self.assertEqual(self.done(*asked), before)
        self.assertNotEqual(self.done(*asked[:-2]), before)


class OpenData(Case):
    def test_a_folder_that_is_not_empty_is_left_as_it_is(self):
        self.use_world("merger")
        folder = self.folder / "package"
        folder.mkdir()
        (folder / "mine.txt").write_text("mine")
        self.assertIn("the folder is not empty",
                      self.refused(2, "export", "--format", "datapackage", "--to", folder))
        self.assertEqual([path.name for path in folder.iterdir()], ["mine.txt"])

    def test_a_folder_that_cannot_be_written_gets_nothing(self):
        self.use_world("merger")
        folder = self.write("file", "no folder") / "package"
        said = self.refused(2, "export", "--format", "datapackage", "--to", folder)
        self.assertIn(f"{folder.parent} is not a folder", said)
        self.assertEqual(sorted(path.name for path in self.folder.iterdir() if not path.name.startswith("register.")),
                         ["file"])

    def test_a_new_or_empty_folder_gets_everything(self):
        self.use_world("merger")
        folder = self.folder / "package"
        folder.mkdir()
        said = self.done("export", "--format", "datapackage", "--to", folder)
        names = {path.name for path in folder.iterdir()}
        self.assertIn(f"{len(names)} files written", said)
        self.assertLessEqual({"datapackage.json", "panel.csv", "codebook.md", "CITATION.cff", "README.md"}, names)
        self.assertFalse([path.name for path in self.folder.iterdir() if path.name.startswith(".")])

    def test_wrong_options_are_refused(self):
        self.use_world("merger")
        for options in (("--format", "datapackage"), ("--format", "popolo", "--to", "x"),
                        ("--format", "bods", "--for-spreadsheets"), ("--format", "json", "--on", "2024-01-01")):
            self.refused(2, "export", *options)

    def test_private_facts_of_a_real_register_are_left_out_and_told(self):
        world = self.write("real.yaml", REAL)
        self.done("import", world)
        for form in ("popolo", "bods"):
            result = self.result("export", "--format", form, "--on", "2024-03-01")
            self.assertEqual(result.returncode, 0, result.stderr)
            self.assertIn("1 private fact left out.", result.stderr)
            self.assertIn("Ottilie Fennimore", result.stdout)
            self.assertNotIn("leave", result.stdout)
        result = self.result("export", "--format", "datapackage", "--to", self.folder / "package")
        self.assertIn("1 private fact left out.", result.stderr)
        for path in (self.folder / "package").iterdir():
            self.assertNotIn("alderbeck.leave", path.read_text(), path.name)
        self.refused(1, "export", "--format", "json")

    def test_an_erased_person_is_in_no_form(self):
        self.use_world()
        whole = self.done("export", "--format", "popolo", "--on", "2021-01-01")
        self.assertIn("person/p-103", whole)
        self.done("erase", "--person", "p-103", "--reason", "Objection", "--power", "Article 17", "--yes")
        texts = [self.done("export", "--format", form, "--on", "2021-01-01", *known) for form in ("popolo", "bods")
                 for known in ((), ("--known", "300"))]
        for name, known in (("now", ()), ("then", ("--known", "300"))):
            folder = self.folder / name
            self.done("export", "--format", "datapackage", "--on", "2021-01-01", "--to", folder, *known)
            texts += [path.read_text() for path in folder.iterdir()]
        for text in texts:
            self.assertNotIn("p-103", text)
            self.assertNotIn("Ashgrove", text)


REAL = """\
title: A small register (made for a test)
invented: no
sources:
  page: {kind: document, title: A page, address: https://a.example/page, date: 2024-01-01}
entries:
  - source: page
    changes:
      - {assert: alderbeck, body: {body: alderbeck, from: 2001-04-01, until: open}}
      - assert: alderbeck.nursing
        seat: {seat: alderbeck.nursing, body: alderbeck, seat-kind: executive, office: nursing-director, votes: yes}
      - {assert: name-1, person-name: {person: p-1, name: Ottilie Fennimore}}
      - assert: alderbeck.nursing.1
        appointment: {person: p-1, seat: alderbeck.nursing, capacity: substantive, from: 2020-01-01, until: open}
      - assert: alderbeck.leave
        absence: {person: p-1, seat: alderbeck.nursing, body: alderbeck, from: 2024-02-01, until: open}
"""


if __name__ == "__main__":
    unittest.main()

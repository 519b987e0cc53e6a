"""The form for spreadsheets: nothing runs, and nothing is lost."""

import csv
import io
import unittest

from support import Case, folder, package, program, rows

DANGEROUS = set("=+-@\t\r\n＝＋－＠﹦﹢﹣﹫−")
SEPARATING = set(',;\t\r\n|"＂，；')
INVISIBLE = set("\ufeff\u200b\u200c\u200d\u2060\0")

WORLD = """\
title: "=HYPERLINK(""x"")"
invented: yes
sources:
  page: {kind: document, title: "+cmd|' /C calc'!A0", publisher: "@SUM(1)", date: 2024-01-01}
entries:
  - source: page
    changes:
      - {assert: a, body: {body: a, from: 2001-04-01, until: open}}
      - {assert: b, body: {body: b, from: 2001-04-01, until: open}}
      - {assert: a.name, body-name: {body: a, name: "=1+1"}}
      - {assert: b.name, body-name: {body: b, name: "＝1+1"}}
      - {assert: a.region, body-region: {body: a, region: "'=1"}}
      - {assert: b.region, body-region: {body: b, region: "x;=1"}}
      - {assert: g, group: {group: g, name: "-2+3", stated-model: "say \\"=1\\"", note: "plain, with - a dash"}}
      - {assert: r, arrangement: {arrangement: r, group: g, model: shared-chair, bodies: [a, b], status: current, note: "\\t=1", from: 2024, until: open}}
"""


def plain(cell):
    """The rule of docs/formats.md, written a second time."""
    text, start, taken = "", True, False
    for letter in cell:
        if start and not taken and letter == "'":
            taken = True
            continue
        text, taken = text + letter, False
        start = letter in SEPARATING or (start and (letter.isspace() or letter in INVISIBLE))
    return text


def runs(cell):
    """Whether a spreadsheet could take the cell, or a part of it after a separator, for a formula."""
    digits = cell[1:] if cell.startswith("-") else cell
    if digits.isascii() and digits.isdigit():
        return False
    start = True
    for letter in cell:
        if start and letter in DANGEROUS:
            return True
        start = letter in SEPARATING or (start and (letter.isspace() or letter in INVISIBLE))
    return False


class Spreadsheets(Case):
    def compare(self, exact, sheets):
        guarded = 0
        for path in sorted(exact.glob("*.csv")):
            data = (sheets / path.name).read_bytes()
            self.assertTrue(data.startswith(b"\xef\xbb\xbf"), path.name)
            self.assertNotIn(b"\n", data.replace(b"\r\n", b"").replace(b"\\n", b""))
            shown = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))
            for written, there in zip(rows(path), shown, strict=True):
                self.assertEqual([plain(cell) for cell in there], written, path.name)
                self.assertEqual([cell for cell in there if runs(cell)], [], path.name)
                guarded += sum(one != other for one, other in zip(written, there))
        return guarded

    def test_every_register_comes_back_whole(self):
        self.each(lambda register: self.compare(package(register), package(register, "--for-spreadsheets")),
                  ["england", "example-group", "long-names", "labels-that-mislead"])

    def test_formulas_of_every_form_are_guarded_and_come_back(self):
        world = folder() / "formulas.yaml"
        world.write_text(WORLD.replace('"=HYPERLINK(""x"")"', "'=HYPERLINK(\"x\")'"), encoding="utf-8")
        store, exact, sheets = (folder() / name for name in ("formulas.store", "formulas", "formulas-sheets"))
        program.said("import", world, "--invented", "--store", store)
        options = ("export", "--format", "datapackage", "--on", "2024-06-01", "--store", store)
        program.said(*options, "--to", exact)
        program.said(*options, "--for-spreadsheets", "--to", sheets)
        self.assertTrue(any(runs(cell) for row in rows(exact / "body_names.csv") for cell in row))
        self.assertGreater(self.compare(exact, sheets), 9)
        self.assertIn("'=1+1", (sheets / "body_names.csv").read_text("utf-8-sig"))
        self.assertFalse((sheets / "datapackage.json").exists())


if __name__ == "__main__":
    unittest.main()

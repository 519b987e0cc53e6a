import tempfile
import unittest
from pathlib import Path

from support import ROOT
import document
from kept import Kept
from rows import Row

MACHINE = {"processor": "A processor", "commit": "0123456789", "date": "2026-11-27 12:00 UTC", "load before": "0.1"}
TEXT = "\n".join(
    ["# Figures", "<!-- measured: machine -->", "<!-- end: machine -->", "Words.", "<!-- measured: folding -->", "stale figures",
     "<!-- end: folding -->", "More words.", ""]
)


def kept():
    found = Kept()
    found.add("folding", [Row("folding", 2, "s", "SQLite", 4.0, "under 3 s", True)], MACHINE)
    return found


class KeptTests(unittest.TestCase):
    def test_what_is_kept_is_read_back(self):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "last.json"
            kept().write(path)
            self.assertEqual(Kept.read(path).rows("folding"), kept().rows("folding"))
            self.assertEqual(Kept.read(path).machine("folding"), MACHINE)

    def test_another_measurement_replaces_only_its_own_rows(self):
        found = kept()
        found.add("pages", [Row("pages", 1, "s")], MACHINE)
        found.add("folding", [], MACHINE)
        self.assertEqual(found.rows("folding"), [])
        self.assertEqual(len(found.rows("pages")), 1)

    def test_nothing_is_kept_where_nothing_was_measured(self):
        self.assertEqual(Kept.read(Path("/nowhere/last.json")).rows("folding"), [])


class DocumentTests(unittest.TestCase):
    def write(self, text, found):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "benchmarks.md"
            path.write_text(text, encoding="utf-8")
            document.write(path, found)
            return path.read_text(encoding="utf-8")

    def test_tables_stand_between_their_marks_and_other_words_stay(self):
        text = self.write(TEXT, kept())
        self.assertIn("| folding | 2 s | SQLite | 4 s | 2× | under 3 s: met |", text)
        self.assertIn("Measured on 2026-11-27 12:00 UTC at commit 0123456789, load before 0.1.", text)
        self.assertIn("| processor | A processor |", text)
        self.assertNotIn("stale", text)
        self.assertEqual([line for line in text.splitlines() if "ords." in line], ["Words.", "More words."])
        self.assertEqual(self.write(text, kept()), text)

    def test_what_was_not_measured_stays_as_it_was(self):
        self.assertEqual(self.write(TEXT, Kept()), TEXT)

    def test_a_missing_mark_is_told(self):
        with self.assertRaises(SystemExit) as missing:
            self.write("# Figures\n", kept())
        self.assertIn("<!-- measured: machine -->", str(missing.exception))

    def test_the_document_has_a_place_for_every_measurement_and_no_other(self):
        text = (ROOT / "docs" / "benchmarks.md").read_text(encoding="utf-8")
        measures = sorted(path.stem for path in (ROOT / "Benchmarks" / "measures").glob("*.py"))
        self.assertEqual(sorted(document.names(text)), sorted([*measures, "machine"]))
        for name in document.names(text):
            document.filled(text, name, "")


if __name__ == "__main__":
    unittest.main()

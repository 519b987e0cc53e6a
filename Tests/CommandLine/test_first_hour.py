"""The first hour of a company secretary, tried exactly as it is written."""

import csv
import io
import re
import shutil
import stat
import unittest

import console
from support import ROOT, Case

DOCUMENT = ROOT / "docs" / "first-hour.md"


class FirstHour(Case):
    def test_every_command_prints_what_the_page_says(self):
        programs = console.put_program(self.folder / "programs")
        desk = self.folder / "desk"
        desk.mkdir()
        steps = console.steps(DOCUMENT)
        self.assertGreaterEqual(len(steps), 20)
        for step in steps:
            if step.command.startswith("chromium") and not shutil.which("chromium"):
                continue
            with self.subTest(f"first-hour.md:{step.line}"):
                printed = console.run(step.command, desk, programs)
                self.assertTrue(console.agrees(step.told, printed),
                                f"$ {step.command}\n" + "\n".join(printed) + "\n\nbut the page says\n"
                                + "\n".join(step.told))
        self.leaves_behind(desk)

    def leaves_behind(self, desk):
        for name in ("group.store", "group.store.key"):
            self.assertEqual(stat.S_IMODE((desk / name).stat().st_mode), 0o600, name)
        for year, checked in (("2024", "6 November 2024"), ("2026", "1 November 2026")):
            page = (desk / f"boards-{year}.html").read_text(encoding="utf-8")
            self.assertEqual(page.count('class="body-section'), 3)
            self.assertEqual(page.count(f"The board as at {checked}"), 3)
            if shutil.which("chromium"):
                pdf = (desk / f"boards-{year}.pdf").read_bytes()
                self.assertTrue(pdf.startswith(b"%PDF"))
                self.assertEqual(len(re.findall(rb"/Type\s*/Page\b", pdf)), 3, "each board fits one page")
        verified = self.done("verify", store=desk / "group.store")
        self.assertIn("entries verified, 0 of them erased.", verified)

    def test_the_comparison_sees_what_differs(self):
        self.assertTrue(console.agrees(["a", "…", "d"], ["a", "b", "c", "d"]))
        self.assertFalse(console.agrees(["a", "…", "d"], ["a", "b", "c"]))
        self.assertFalse(console.agrees(["a"], ["a", "b"]))

    def test_the_lists_it_uses_are_three_boards_of_thirty_seats_or_more(self):
        for name in ("three-boards.csv", "three-boards-later.csv"):
            text = (ROOT / "Fixtures" / "boards" / name).read_bytes().decode("utf-8-sig")
            rows = list(csv.DictReader(io.StringIO(text, newline="")))
            self.assertEqual(len({row["body"] for row in rows}), 3)
            self.assertGreaterEqual(len({(row["body"], row["seat"]) for row in rows}), 30)


if __name__ == "__main__":
    unittest.main()

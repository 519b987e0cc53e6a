"""What 'severally evaluate' says of files that it cannot use, whichever command is asked, and in the documents."""

import re
import unittest

import console
from evaluating import DATA, Evaluating, invented
from support import ENGLAND, ROOT, run, template

COMMANDS = {
    "control-chart": [], "synthetic-control": ["--treated", "u0", "--from", "9"], "synthetic-did": ["--group", "group"],
    "staggered-did": ["--group", "group"],
}


class Files(Evaluating):
    def test_what_is_wrong_with_a_file_is_told_with_its_place(self):
        for name, options in COMMANDS.items():
            self.refuses_bad_files(name, *options)

    def test_a_file_of_too_many_rows_is_refused_in_bounded_memory(self):
        """The reader is the same for all four: one is asked, since five million rows take long in a debug build."""
        self.refuses_too_many_rows("control-chart")

    def test_a_file_may_come_through_a_pipe(self):
        path = self.table(invented())
        with path.open() as file:
            self.assertIn("24 charts.", self.piped(file, "control-chart", "/dev/stdin"))

    def piped(self, file, *arguments):
        done = run("evaluate", *arguments, stdin=file)
        self.assertEqual(done.returncode, 0, done.stderr)
        return done.stdout

    def test_a_chart_of_few_points_or_equal_ones_says_so(self):
        for rows, words in ((invented(units=1, times=1), "fewer than 13"), (invented(value=lambda *_: 5), "There are no limits")):
            told = self.told("control-chart", self.table(rows))
            self.assertTrue(any(words in warning["sentence"] for warning in told["charts"][0]["warnings"]))
        self.refuses("no figures", "control-chart", self.table([[*row[:2], "", 0, 0] for row in invented()]))
        self.refuses("no figures of the unit 'u77'", "control-chart", self.table(invented()), "--only", "u77")

    def test_the_documents_show_what_is_printed(self):
        programs = console.put_program(self.folder / "programs")
        shown = [(name, step) for name in ("evaluation.md", "command-line.md")
                 for step in console.steps(ROOT / "docs" / name) if step.command.startswith("severally evaluate ")]
        self.assertGreaterEqual(len(shown), 6)
        for name, step in shown:
            command = step.command.replace(" mpdta.csv", f" {DATA / 'mpdta.csv'}")
            command = command.replace(" england.store", f" {template(ENGLAND)}")
            if "mpdta.csv" in command and not (DATA / "mpdta.csv").exists():
                continue
            with self.subTest(f"{name}:{step.line}"):
                printed = [line for line in console.run(command, ROOT, programs) if not re.match(r"Placebos: \d+ of", line)]
                told = "\n".join(re.escape(line).replace("…", ".*") for line in step.told)
                self.assertRegex("\n".join(printed), f"^{told}$")


if __name__ == "__main__":
    unittest.main()

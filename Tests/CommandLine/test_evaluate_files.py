"""What 'severally evaluate' says of files that it cannot use, whichever command is asked, and in the documents."""

import csv
import re
import shutil
import unittest

import console
from evaluating import DATA, HEAD, Evaluating, invented
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

    def test_only_rows_that_are_asked_for_are_read(self):
        """The rows of another measure have texts for numbers, and starts of another form, which nobody may read."""
        rows = [[*row, "wait", "north"] for row in invented(treated=3)]
        others = [[unit, f"m{time}", "many", "soon", "", "beds", "north"] for unit, time, *_ in invented(treated=3)]
        mixed = [row for pair in zip(others, rows) for row in pair]
        head = (*HEAD, "measure", "region")
        alone, both = self.table(rows, head, "alone.csv"), self.table(mixed, head, "both.csv")
        for name, options in COMMANDS.items():
            with self.subTest(name):
                told = self.told(name, both, *options, "--where", "measure=wait", "--where", "region = north")
                if name != "control-chart":
                    note = "Only rows with measure=wait and region=north: 288 of 576."
                    self.assertEqual(told["warnings"].count(note), 1)
                    told["warnings"].remove(note)
                self.assertEqual(told, self.told(name, alone, *options))
                self.refuses("Line 2, column", name, both, *options)

    def test_a_filter_that_fits_nothing_is_told_with_values_that_there_are(self):
        path = self.table([[*row, f"kind {row[1]}"] for row in invented()], (*HEAD, "kind"))
        for name, options in COMMANDS.items():
            for filters, words in (
                (["kind=wait"], "No row has kind=wait: the column kind has “kind 1”, “kind 2”, “kind 3”, “kind 4”, “kind 5” and others."),
                (["kind=kind 1", "size=9"], "No row has kind=kind 1 and size=9: the column kind has “kind 1”, "),
                (["kind="], "No row has kind=: the column kind has “kind 1”"),
                (["nope=1"], "The first line does not name the column nope."), (["kind"], "--where 'kind': expected a column and its value"),
                (["=wait"], "--where '=wait': expected a column and its value"), ([""], "--where '': expected a column and its value"),
                (["kind=a", "kind=b"], "--where names the column 'kind' twice"),
            ):
                self.refuses(words, name, path, *options, *(word for one in filters for word in ("--where", one)))

    def test_one_measure_of_the_published_ones_is_compared(self):
        figures = ROOT / "Data" / "england" / "measures" / "figures.csv"
        asked = [figures, "--unit", "ods_code", "--time", "period_start", "--outcome", "value", "--where", "measure_id=ae_4h_pct_all"]
        with figures.open(encoding="utf-8", newline="") as file:
            known = {row["ods_code"] for row in csv.DictReader(file) if row["measure_id"] == "ae_4h_pct_all"}
        charts = self.told("control-chart", *asked)["charts"]
        self.assertEqual({chart["unit"] for chart in charts}, known)
        self.refuses("are both for", "control-chart", *asked[:-2])

    def test_figures_of_periods_after_the_reading_are_told_by_line_and_left_out(self):
        shutil.copytree(ROOT / "Fixtures" / "measures" / "example-group", self.folder / "measures")
        figures = self.folder / "measures" / "figures.csv"
        lines = len(figures.read_text(encoding="utf-8").splitlines())
        with figures.open("a", encoding="utf-8") as file:
            file.write("invented_seen_in_time_pct,northmere,2099-05-01,month,50,,,percent\n")
        done = run("measures", self.folder / "measures")
        self.assertEqual(done.returncode, 1)
        self.assertRegex(done.stderr, f"figures.csv: .*{lines + 1}.*May 2099 begins after 2026-11-29")
        self.assertNotIn("2099", done.stdout)
        (self.folder / "provider.csv").write_text(
            "Period,Org Code,A&E attendances Type 1,Attendances over 4hrs Type 1\n"
            "MSitAE-APRIL-2023,RAA,800,200\nMSitAE-MAY-2199,RBB,100,10\nTOTAL,TOTAL,900,210\n", encoding="utf-8")
        done = run("measures", "--provider", self.folder / "provider.csv")
        self.assertIn("ae_4h_pct_all,RAA,2023-04-01,month,75", done.stdout)
        self.assertNotIn("RBB", done.stdout)
        self.assertIn("May 2199 begins after", done.stderr)

    def test_the_help_tells_the_default_of_every_option_that_has_one(self):
        usual = {"--unit": "unit", "--time": "time", "--outcome": "outcome", "--format": "table"}
        for name, defaults in (
            ("control-chart", {"--better": "neither", "--rules": "plotthedots-0.2.2", "--run-length": "7"}),
            ("synthetic-control", {"--placebo-donors": "left-out", "--seed": "1"}), ("synthetic-did", {"--draws": "200", "--seed": "1"}),
            ("staggered-did", {"--control": "nevertreated", "--base": "varying", "--method": "dr", "--anticipation": "0", "--seed": "1"}),
        ):
            told = re.sub(r"\s+", " ", self.evaluated(name, "--help"))
            for option, default in {**usual, **defaults}.items():
                with self.subTest(command=name, option=option):
                    self.assertRegex(told, rf"{option} <[^>]*> (?:(?! --).)*default: {re.escape(default)}\)")

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

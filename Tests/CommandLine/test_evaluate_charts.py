"""Control charts of a long table, against the reference that other people's package made."""

import csv
import json
import unittest

from support import DUMP, ROOT, Case, run

TRUTH = json.loads((ROOT / "Fixtures" / "evaluation" / "xmr_cases.json").read_text(encoding="utf-8"))["cases"]
BETTER = {"increase": "higher", "decrease": "lower", "neutral": "neither"}
LABELS = {
    "Common Cause": "common-cause", "Above UCL": "outside-limits-high", "Below LCL": "outside-limits-low",
    "7 Points Above CL": "shift-high", "7 Points Below CL": "shift-low", "2 in 3 Above CL": "two-in-three-high",
    "2 in 3 Below CL": "two-in-three-low", "7 Point Trend (Increasing)": "trend-high",
    "7 Point Trend (Decreasing)": "trend-low",
}


class Charts(Case):
    def table(self, rows, name="figures.csv", head=("unit", "time", "outcome")):
        path = self.folder / name
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([head, *rows])
        return path

    def drawn(self, path, *options, code=0):
        result = run("evaluate", "control-chart", path, *options)
        self.assertNotRegex(result.stderr, DUMP)
        self.assertEqual(result.returncode, code, f"{options}: {result.stdout[:200]} {result.stderr}")
        return result.stderr if code else result.stdout

    def charts(self, path, *options):
        return json.loads(self.drawn(path, *options, "--format", "json"))

    def options(self, case):
        asked = case["arguments"]
        options = ["--better", BETTER[asked.get("improvement_direction", "increase")]]
        rebases = asked.get("rebase", [])
        for day in [rebases] if isinstance(rebases, str) else rebases:
            options += ["--rebase", f"{day}=as in the reference"]
        if "target" in asked:
            options += ["--target", str(asked["target"])]
        if "fix_after_n_points" in asked:
            options += ["--fix-after", str(asked["fix_after_n_points"])]
        if asked.get("screen_outliers") is False:
            options.append("--no-screening")
        return options

    def test_every_case_of_the_reference_is_reached_to_the_last_label(self):
        self.assertEqual(len(TRUTH), 27)
        for case in TRUTH:
            with self.subTest(case["name"]):
                path = self.table([("x", *pair) for pair in zip(case["dates"], case["values"])])
                chart = self.charts(path, *self.options(case))["charts"][0]
                expected = case["expected"]
                for place, point in enumerate(chart["points"]):
                    group = chart["groups"][point["group"]]
                    self.assertEqual(point["group"], expected["rebase_group"][place])
                    self.assertEqual(point["label"], LABELS[expected["special_cause_type"][place]])
                    for ours, theirs in (("mean", "mean"), ("lower", "lpl"), ("upper", "upl")):
                        told = expected[theirs][place]
                        if told is None:
                            self.assertNotIn(ours, group)
                        else:
                            self.assertAlmostEqual(group[ours], told, delta=abs(told) * 1e-9 + 1e-12)
                if case["assurance"] is None:
                    self.assertNotIn("assurance", chart)
                else:
                    self.assertEqual(chart["assurance"], case["assurance"].replace("_", "-"))

    def test_rows_of_points_say_the_same_as_the_record(self):
        case = TRUTH[0]
        path = self.table([("x", *pair) for pair in zip(case["dates"], case["values"])])
        options = self.options(case)
        points = self.charts(path, *options)["charts"][0]["points"]
        rows = list(csv.DictReader(self.drawn(path, *options, "--format", "csv").splitlines()))
        self.assertEqual([row["label"] for row in rows], [point["label"] for point in points])
        self.assertEqual([row["time"] for row in rows], case["dates"])

    def test_runs_are_told_in_table_and_rows_as_in_the_record(self):
        path = self.table([("x", time, 10 + time % 2 if time < 13 else 20 + time % 2) for time in range(1, 25)]
                          + [("few", time, time) for time in range(1, 6)])
        told = self.charts(path)["charts"]
        runs = told[0]["groups"][0]["runs"]
        self.assertTrue(runs["isSignal"])
        rows = list(csv.DictReader(self.drawn(path, "--format", "csv").splitlines()))
        for row in rows[:24]:
            for name in ("longestRun", "longestRunLimit", "crossings", "crossingsLimit"):
                self.assertEqual(int(row[name]), runs[name])
            self.assertEqual(row["isRunSignal"], "true")
        self.assertEqual({row["longestRun"] for row in rows[24:]}, {""})
        lines = self.drawn(path).splitlines()
        self.assertRegex(lines[0], "longest run +crossings +runs$")
        self.assertRegex(lines[1], rf"{runs['longestRun']} \(most {runs['longestRunLimit']}\) +"
                                   rf"{runs['crossings']} \(least {runs['crossingsLimit']}\) +signal$")
        self.assertRegex(lines[2], "- +- +-$")

    def test_columns_of_any_name_and_several_for_a_unit(self):
        rows = [("a", "b", month, month % 3) for month in range(1, 21)]
        path = self.table(rows, head=("trust", "measure", "month", "value"))
        asked = ["--unit", "trust,measure", "--time", "month", "--outcome", "value"]
        chart = self.charts(path, *asked)["charts"][0]
        self.assertEqual(chart["unit"], "a / b")
        self.assertEqual(len(chart["points"]), 20)

    def test_a_gap_is_told_and_breaks_a_run(self):
        rows = [("x", month, 10 if month < 13 else 20) for month in range(1, 27) if month != 20]
        chart = self.charts(self.table(rows))["charts"][0]
        self.assertIn("missing-periods", [warning["code"] for warning in chart["warnings"]])
        shifted = [point["time"] for point in chart["points"] if "shift-high" in point["fired"]]
        self.assertEqual(shifted, [str(month) for month in range(13, 20)], "only seven points stand together")

    def test_the_rule_set_is_told_wherever_points_are_judged(self):
        path = self.table([("x", month, month % 4) for month in range(1, 21)])
        for rules in ("plotthedots-0.2.2", "mdc-2024"):
            self.assertIn(f"Rule set {rules}", self.drawn(path, "--rules", rules))
            self.assertEqual(self.charts(path, "--rules", rules)["rules"]["name"], rules)

    def test_bad_input_is_told_with_its_place(self):
        for text, words in (
            ("", "The file is empty"), ("unit,time\nx,1\n", "column outcome"),
            ("unit,time,outcome\n", "no rows"), ("unit,time,outcome\nx,1,two\n", "Line 2, column outcome"),
            ("unit,time,outcome\nx,1,NaN\n", "Line 2, column outcome"), ("unit,time,outcome\nx,1,inf\n", "Line 2"),
            ("unit,time,outcome\nx,1,1\nx,1,2\n", "Lines 2 and 3"), ("unit,time,outcome\nx,1\n", "Line 2"),
            ("unit,time,outcome\n\xff,1,1\n", "UTF-8"), ('unit,time,outcome\n"x,1,1\n', "quotation marks"),
        ):
            with self.subTest(text):
                path = self.folder / "wrong.csv"
                path.write_bytes(text.encode("latin-1"))
                self.assertIn(words, self.drawn(path, code=2))

    def test_a_target_may_be_below_nought(self):
        path = self.table([("x", month, month % 4) for month in range(1, 21)])
        self.assertEqual(self.charts(path, "--target", "-5")["target"], -5)

    def test_bad_options_are_told(self):
        path = self.table([("x", month, month) for month in range(1, 21)])
        for options, words in (
            (("--fix-after", "11"), "at least 12"), (("--rebase", "5="), "expected a time and words"),
            (("--rebase", "99=late"), "the file has no time '99'"), (("--rebase", "1=first"), "does not fall after the first"),
            (("--run-length", "8"), "expected 6 or 7"), (("--rules", "mine"), "Please provide one of"),
            (("--only", "y"), "no figures of the unit 'y'"),
        ):
            with self.subTest(options):
                self.assertIn(words, self.drawn(path, *options, code=2))


if __name__ == "__main__":
    unittest.main()

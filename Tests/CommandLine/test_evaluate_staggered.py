"""Group-time effects through the program, against what others found, and the test where few are treated."""

import csv
import math
import unittest

from evaluating import DATA, HEAD, Evaluating, by_months, invented, month, needs, truth

MPDTA = [DATA / "mpdta.csv", "--unit", "countyreal", "--time", "year", "--outcome", "lemp", "--group", "first.treat"]


class StaggeredDID(Evaluating):
    @needs("mpdta.csv")
    def test_counties_by_all_nine_settings(self):
        settings = truth("did_mpdta")["results"]
        self.assertEqual(len(settings), 9)
        for asked in settings:
            options = ["--control", asked["control_group"], "--base", asked["base_period"], "--method", asked["est_method"]]
            if asked["xformla"]:
                options += ["--covariates", "lpop"]
            with self.subTest(options):
                told = self.told("staggered-did", *MPDTA, *options)
                self.assertEqual((told["units"], told["treated"]), (500, 191))
                cells = {(float(cell["group"]), float(cell["time"])): cell for cell in told["cells"]}
                for group, time, att, se in zip(asked["groups"], asked["times"], asked["att"], asked["se"]):
                    cell = cells[group, time]
                    self.assertAlmostEqual(cell["att"], att, delta=1e-6)
                    if se and not math.isnan(se):
                        self.assertAlmostEqual(cell["se"], se, delta=1e-6)
                for kind, expected in asked["aggregates"].items():
                    self.assertAlmostEqual(told[kind]["att"], expected["overall_att"], delta=1e-6)
                    self.assertAlmostEqual(told[kind]["se"], expected["overall_se"], delta=1e-6)
                    parts = {float(part["label"]): part["att"] for part in told[kind]["parts"]}
                    for label, att in zip(expected.get("egt", []), expected.get("att_egt", [])):
                        self.assertAlmostEqual(parts[label], att, delta=1e-6)

    @needs("mpdta.csv")
    def test_the_bootstrap_comes_near_the_published_errors_and_holds_all_times_together(self):
        published = truth("did_mpdta")["published"]
        told = self.told("staggered-did", *MPDTA, "--draws", "999")
        for kind in ("dynamic", "group"):
            self.assertAlmostEqual(told[kind]["se"], published[kind]["bootstrap_se"], delta=0.1 * published[kind]["bootstrap_se"])
            self.assertGreater(told[kind]["critical"], 1.96)
        self.assertEqual(told["settings"]["draws"], 999)

    def test_errors_below_ten_treated_are_refused_with_the_reason_and_the_test_is_told_instead(self):
        for treated in (1, 3, 5, 9):
            with self.subTest(treated):
                asked = ["staggered-did", self.table(invented(treated=treated)), "--group", "group"]
                told = self.told(*asked)
                self.assertEqual((told["treated"], told["simple"]["refused"]), (treated, "few-treated"))
                self.assertFalse(any("se" in cell for cell in told["cells"]))
                self.assertTrue(any(f"rests on {treated} treated" in warning for warning in told["warnings"]))
                tested = told["permutation"]
                self.assertGreaterEqual(tested["p"], tested["smallestP"])
                self.assertAlmostEqual(tested["smallestP"], 1 / (1 + tested["placebos"]), delta=1e-15)
                self.assertTrue(self.evaluated(*asked).startswith("What could have been found: "))

    def test_from_ten_treated_on_errors_are_given(self):
        told = self.told("staggered-did", self.table(invented(treated=10)), "--group", "group")
        self.assertGreater(told["simple"]["se"], 0)
        self.assertNotIn("refused", told["simple"])
        self.assertNotIn("permutation", told)

    def test_errors_below_ten_are_given_only_when_asked_for_and_said_to_be_too_small(self):
        asked = ["staggered-did", self.table(invented(treated=3)), "--group", "group", "--allow-few"]
        told = self.told(*asked)
        self.assertGreater(told["simple"]["se"], 0)
        self.assertTrue(any("far too small" in warning for warning in told["warnings"]))
        self.assertIn("permutation", told)

    def test_every_other_unit_is_a_placebo_of_one_that_is_treated(self):
        told = self.told("staggered-did", self.table(invented()), "--group", "group")["permutation"]
        self.assertEqual((told["placebos"], told["p"]), (23, 1 / 24))

    def test_the_answer_is_the_same_again_and_on_any_number_of_cores(self):
        path = self.table(invented(treated=3))
        self.assertSame("staggered-did", path, "--group", "group", "--seed", "4")
        path = self.table(invented(treated=11))
        self.assertSame("staggered-did", path, "--group", "group", "--covariates", "size", "--draws", "199", "--seed", "4")

    def test_another_seed_changes_the_bootstrap_and_nothing_else(self):
        asked = ["staggered-did", self.table(invented(treated=11)), "--group", "group", "--draws", "199"]
        one, other = (self.told(*asked, "--seed", seed) for seed in (1, 2))
        self.assertEqual((one["seed"], other["seed"]), (1, 2))
        self.assertNotEqual(one["simple"]["se"], other["simple"]["se"])
        for kind in ("simple", "dynamic", "group", "calendar"):
            self.assertEqual(one[kind]["att"], other[kind]["att"])
            self.assertEqual([part["att"] for part in one[kind]["parts"]], [part["att"] for part in other[kind]["parts"]])
        self.assertEqual([cell["att"] for cell in one["cells"]], [cell["att"] for cell in other["cells"]])
        self.assertIn("Seed 2.", self.evaluated(*asked, "--seed", "2"))

    def test_nothing_is_left_to_chance_without_draws(self):
        asked = ["staggered-did", self.table(invented(treated=11)), "--group", "group"]
        one, other = (self.told(*asked, "--seed", seed) for seed in (1, 2))
        self.assertEqual({**one, "seed": 2}, other)

    def test_rows_of_effects_say_the_same_as_the_record(self):
        asked = ["staggered-did", self.table(invented(treated=11)), "--group", "group"]
        rows = list(csv.DictReader(self.evaluated(*asked, "--format", "csv").splitlines()))
        cells = self.told(*asked)["cells"]
        self.assertEqual([(row["group"], row["time"], float(row["att"]), float(row["se"])) for row in rows],
                         [(cell["group"], cell["time"], cell["att"], cell["se"]) for cell in cells])

    def test_units_treated_from_the_first_time_are_left_out_and_told(self):
        rows = [[unit, time, y, 1 if unit == "u1" else group, size] for unit, time, y, group, size in invented(treated=3)]
        told = self.told("staggered-did", self.table(rows), "--group", "group")
        self.assertEqual(told["treated"], 2)
        self.assertTrue(any("Left out, since treated from 1 on" in warning and "u1" in warning for warning in told["warnings"]))

    def test_units_with_gaps_are_left_out_and_told(self):
        rows = [row for row in invented(treated=11) if row[:2] not in (["u3", 5], ["u20", 12])]
        told = self.told("staggered-did", self.table(rows), "--group", "group")
        self.assertEqual((told["units"], told["treated"]), (22, 10))
        self.assertIn("u3 is left out, as it has no number for 5.", told["warnings"])

    def test_outcomes_that_are_all_equal_are_refused(self):
        for treated in (1, 11):
            path = self.table(invented(treated=treated, value=lambda *_: 5))
            self.refuses("all outcomes are 5.0", "staggered-did", path, "--group", "group")

    def test_a_treated_unit_that_is_left_out_is_named_where_none_is_left(self):
        path = self.table([row for row in invented(treated=1) if row[:2] != ["u0", 5]])
        self.refuses("u0 is left out, as it has no number for 5.", "staggered-did", path, "--group", "group")

    def test_starts_that_the_file_does_not_reach_are_told(self):
        rows = [[unit, time, y, 99 if unit == "u1" else group, size] for unit, time, y, group, size in invented(treated=3)]
        told = self.told("staggered-did", self.table(rows), "--group", "group")
        self.assertIn("Taken for never treated, since they start after the last time, 12: u1 (99).", told["warnings"])

    def test_months_and_days_are_starts_as_numbers_are(self):
        rows = [[unit, time, y, 11 if unit == "u1" else group, size] for unit, time, y, group, size in invented(treated=12)]
        numbers = self.told("staggered-did", self.table(rows), "--group", "group")
        for ending in ("", "-01"):
            with self.subTest(ending):
                told = self.told("staggered-did", self.table(by_months(rows, ending)), "--group", "group")
                named = [{**cell, **{name: month(int(cell[name])) + ending for name in ("group", "time", "base")}}
                         for cell in numbers["cells"]]
                self.assertEqual(told["cells"], named)
                self.assertEqual(told["dynamic"], numbers["dynamic"])
                self.assertEqual([part["label"] for part in told["group"]["parts"]], ["2019-09" + ending, "2019-11" + ending])

    def test_a_start_between_two_times_is_the_later_of_them(self):
        for start, rows in (("2019-08-17", by_months(invented(treated=3), "-01")), ("8.5", invented(treated=3)), ("2019-09", by_months(invented(treated=3)))):
            late = [[*row[:3], start if row[3] and row[0] == "u1" else row[3], row[4]] for row in rows]
            one, other = (self.told("staggered-did", self.table(table), "--group", "group") for table in (late, rows))
            self.assertEqual(one, other)

    def test_a_start_of_another_form_than_the_times_is_refused_with_its_place(self):
        days, months = by_months(invented(), "-01"), by_months(invented())
        for rows, start, words in (
            (days, "2019-09", "Line 38, column group: “2019-09” is no start here; the times are days such as 2019-01-01"),
            (days, "2019-09-31", "Line 38, column group: “2019-09-31”"), (days, "9", "Line 38, column group: “9”"),
            (months, "2019-09-01", "Line 38, column group: “2019-09-01” is no start here; the times are months such as 2019-01"),
            (invented(), "2019-09", "Line 38, column group: “2019-09” is no start here; the times are whole numbers such as 1"),
            (invented(), "-9", "Line 38, column group: the start “-9” is below nought"),
        ):
            wrong = [[*row[:3], start if row[0] == "u3" else row[3], row[4]] for row in rows]
            for name in ("staggered-did", "synthetic-did"):
                self.refuses(words, name, self.table(wrong, name="wrong.csv"), "--group", "group")

    def test_what_few_units_cannot_tell_is_said(self):
        told = self.told("staggered-did", self.table(invented(units=2)), "--group", "group")
        self.assertEqual(told["simple"]["refused"], "few-treated")
        self.assertNotIn("permutation", told)
        self.assertIn("There is no test by permutation: it needs fewer than 10 treated units, and more units that are never treated. "
                      "There are 1 and 1.", told["warnings"])
        told = self.told("staggered-did", self.table(invented(units=2)), "--group", "group", "--allow-few")
        self.assertEqual(told["simple"]["refused"], "no-variation")
        self.assertTrue(any("as where each side has one unit" in warning for warning in told["warnings"]))
        told = self.told("staggered-did", self.table(invented(units=3)), "--group", "group")
        self.assertIn("With 2 placebo groups p cannot be below 1/3: nothing here can be significant at 5%.", told["warnings"])

    def test_effects_that_cannot_be_adjusted_are_absent_with_the_reason(self):
        rows = [[*row, 4] for row in invented(treated=11)]
        told = self.told("staggered-did", self.table(rows, head=(*HEAD, "same")), "--group", "group", "--covariates", "same")
        self.assertEqual({cell["absent"] for cell in told["cells"]}, {"collinear"})
        self.assertNotIn("att", told["simple"])
        self.assertIn("11 of 11 group-time effects could not be estimated. A covariate is constant or follows from the others among "
                      "the units compared.", told["warnings"])

    def test_what_cannot_be_compared_is_refused(self):
        path, usual = self.table(invented(treated=3)), ["--group", "group"]
        for rows, words in (
            (invented(units=1), "Those are asked for with --control notyettreated."), (invented(treated=24), "No unit is never treated"),
            (invented(times=1, start=1), "from the first time"), (invented(treated=0), "no unit is treated at a time of the file"),
            (invented(start=99), "no unit is treated at a time of the file"), (invented(start=1), "treated"),
            ([[*row[:3], row[1], 0] for row in invented()], "Lines 2 and 3, column group: the start is not the same in all rows of u0, but “1” and “2”"),
            ([[row[0], f"m{row[1]:02}", *row[2:]] for row in invented()], "a start is one of them, such as “m01”"),
            (invented(start=99), "Later start: u0 (99)"),
            ([[*row[:3], "soon", 0] for row in invented()], "Line 2, column group"),
            ([[*row[:3], "inf", 0] for row in invented()], "Line 2, column group"),
        ):
            self.refuses(words, "staggered-did", self.table(rows, name="wrong.csv"), *usual)
        for options, words in (
            ([], "--group"), (["--group", "nope"], "column nope"), ([*usual, "--covariates", "nope"], "column nope"),
            ([*usual, "--covariates", "size,size"], "asked for twice"), ([*usual, "--cluster", "nope"], "column nope"),
            ([*usual, "--draws", "1"], "is to have 1 draw; it needs at least 19"), ([*usual, "--draws", "0"], "at least 19"),
            ([*usual, "--draws", "1000001"], "can have at most 1000000"), ([*usual, "--seed", "-1"], "The value '-1' is invalid"),
            ([*usual, "--anticipation", "-1"], "The anticipation is -1 periods; it must lie from 0 to 10"), ([*usual, "--draws", "-3"], "at least 19"), ([*usual, "--anticipation", "11"], "must lie from 0 to 10"),
            ([*usual, "--anticipation", "9"], "start too early"), ([*usual, "--control", "none"], "Please provide one of"),
            ([*usual, "--base", "none"], "Please provide one of"), ([*usual, "--method", "none"], "Please provide one of"), ([*usual, "--seed", "x"], "--seed"),
        ):
            self.refuses(words, "staggered-did", path, *options)
        rows = [[*row[:4], "" if row[:2] == ["u9", 4] else row[4]] for row in invented(treated=3)]
        self.refuses("u9 has no 'size' at 4", "staggered-did", self.table(rows, name="wrong.csv"), *usual, "--covariates", "size")


if __name__ == "__main__":
    unittest.main()

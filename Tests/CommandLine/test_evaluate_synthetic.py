"""Synthetic controls and synthetic difference-in-differences through the program, against what others found."""

import csv
import json
import statistics
import unittest

from evaluating import DATA, FIXTURES, HEAD, Evaluating, by_months, invented, needs, truth

PROP99 = [DATA / "prop99_smoking.csv", "--unit", "state", "--time", "year", "--outcome", "cigsale", "--treated", "California",
          "--from", "1989"]
PREDICTORS = ["lnincome=1980..1988", "retprice=1980..1988", "age15to24=1980..1988", "beer=1984..1988", "cigsale=1975",
              "cigsale=1980", "cigsale=1988"]
SECTORS = ["agriculture", "energy", "industry", "construction", "services.venta", "services.nonventa"]
SCHOOLS = ["school.illit", "school.prim", "school.med", "school.high"]
BASQUE = "Basque Country (Pais Vasco)"


def basque():
    """The table of the paper: from 1960, schooling as shares of its mean from 1964 to 1969, in the row of 1964."""
    with (DATA / "basque.csv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if not row["regionname"].startswith("Spain")]
    means = {}
    for row in rows:
        if 1964 <= int(row["year"]) <= 1969:
            numbers = [float(row[name]) for name in SCHOOLS]
            numbers[3] += float(row["school.post.high"])
            means.setdefault(row["regionname"], []).append(numbers)
    means = {name: [statistics.fmean(column) for column in zip(*several)] for name, several in means.items()}
    columns = ["invest", *(f"sec.{sector}" for sector in SECTORS), "popdens"]
    head = ["regionname", "year", "gdpcap", *columns, *SCHOOLS]
    table = []
    for row in rows:
        if int(row["year"]) >= 1960:
            mean = means[row["regionname"]]
            shares = [100 * part / sum(mean) for part in mean] if row["year"] == "1964" else [""] * 4
            table.append([*(row[name] for name in head[:3 + len(columns)]), *shares])
    return table, head


class SyntheticControl(Evaluating):
    @needs("prop99_smoking.csv")
    def test_california_by_outcomes_alone(self):
        expected = truth("synthetic_control_prop99")
        told = self.told("synthetic-control", *PROP99)
        exact = expected["outcome_only_exact"]
        self.assertAlmostEqual(told["att"], exact["att"], delta=1e-5)
        self.assertAlmostEqual(told["fits"]["preRMSPE"], exact["pre_rmspe"], delta=1e-5)
        self.assertLess(told["fits"]["residual"], 1e-10)
        self.assertWeights(told["weights"], exact["weights"], 1e-6)
        self.assertEqual(told["ranks"]["ratio"], {"p": 3 / 39, "rank": 3, "units": 39})
        self.assertEqual(len(told["placebos"]), 38)
        self.assertEqual([one["time"] for one in told["path"]], list(exact["gaps"]))
        for one in told["path"]:
            self.assertAlmostEqual(one["gap"], exact["gaps"][one["time"]], delta=1e-5)
        self.assertLess(told["interval"]["lower"], told["att"])
        self.assertGreater(told["interval"]["upper"], told["att"])

    @needs("prop99_smoking.csv")
    def test_california_by_predictors_stands_beside_it_and_says_why_they_differ(self):
        expected = truth("synthetic_control_prop99")
        asked = [word for predictor in PREDICTORS for word in ("--predictor", predictor)]
        told = self.told("synthetic-control", *PROP99, *asked)
        matched = told["matched"]
        self.assertLessEqual(matched["fits"]["preRMSPE"] ** 2, 3.31)
        self.assertWeights(matched["weights"], expected["paper"]["weights"], 0.03)
        self.assertAlmostEqual(matched["path"][-1]["gap"], expected["paper"]["effect_2000_packs"], delta=1)
        self.assertEqual(matched["ranks"]["ratio"], {"p": 1 / 39, "rank": 1, "units": 39})
        self.assertEqual(told["ranks"]["ratio"]["rank"], 3)
        self.assertIn("ranks 3 of 39; by predictors 1 of 39. They differ because", told["difference"])
        self.assertEqual(len(matched["predictors"]), 7)
        self.assertAlmostEqual(sum(one["importance"] for one in matched["predictors"]), 1, delta=1e-9)
        self.assertLessEqual(matched["search"]["preRMSPE"]["least"], matched["fits"]["preRMSPE"] + 1e-12)

    @needs("basque.csv")
    def test_the_basque_country_has_the_weights_and_the_gap_of_the_paper(self):
        expected = truth("synthetic_control_basque")
        predictors = [*(f"{school}=1964" for school in SCHOOLS), "invest=1964..1969", "gdpcap=1960..1969",
                      *(f"sec.{sector}=1961..1969" for sector in SECTORS), "popdens=1969"]
        asked = [word for predictor in predictors for word in ("--predictor", predictor)]
        told = self.told("synthetic-control", self.table(*basque()), "--unit", "regionname", "--time", "year", "--outcome",
                         "gdpcap", "--treated", BASQUE, "--from", "1970", *asked)
        matched = told["matched"]
        self.assertEqual(len(matched["placebos"]), 16)
        weights = {name.split(" (")[0]: weight for name, weight in matched["weights"].items()}
        self.assertWeights(weights, expected["paper"]["weights"], 0.02)
        gaps = dict(zip(expected["peer"]["years"], expected["peer"]["gap"]))
        self.assertAlmostEqual(matched["path"][-1]["gap"], gaps[1997], delta=0.03)
        self.assertLessEqual(matched["fits"]["preRMSPE"] ** 2, 0.0090)

    def test_two_hundred_units_over_120_months(self):
        expected = truth("bench_panels")["sc"]
        told = self.told("synthetic-control", FIXTURES / "sc_200x120.csv", "--outcome", "y", "--treated",
                         expected["treated"], "--from", expected["pre_months"] + 1)
        self.assertWeights(told["weights"], expected["weights"], 1e-6)
        self.assertAlmostEqual(told["att"], expected["att"], delta=1e-5)
        self.assertAlmostEqual(told["fits"]["ratio"], expected["ratio"], delta=1e-4)
        self.assertEqual(told["p"], expected["p_ratio"])
        self.assertEqual(told["ranks"]["meanGap"]["p"], expected["p_abs_att"])
        self.assertEqual(told["ranks"]["ratio"]["units"], expected["units"])

    def test_the_answer_is_the_same_again_and_on_any_number_of_cores(self):
        asked = ["synthetic-control", self.table(invented(units=10)), "--treated", "u0", "--from", "9"]
        self.assertSame(*asked)
        self.assertSame(*asked, "--predictor", "size=1..8", "--predictor", "outcome=8", "--seed", "3", forms=["json"])

    def test_another_seed_changes_where_the_search_begins_and_nothing_else(self):
        asked = ["synthetic-control", self.table(invented(units=10)), "--treated", "u0", "--from", "9", "--predictor", "size=1..8",
                 "--predictor", "outcome=8", "--predictor", "outcome=1..4"]
        one, other = (self.told(*asked, "--seed", seed) for seed in (1, 2))
        self.assertEqual((one["seed"], one["matched"]["search"]["seed"]), (1, 1))
        self.assertEqual((other["seed"], other["matched"]["search"]["seed"]), (2, 2))
        self.assertNotEqual(one["matched"]["search"], {**other["matched"]["search"], "seed": 1})
        for told in (one, other):
            for name in ("seed", "matched", "warnings", "difference"):
                del told[name]
        self.assertEqual(one, other)
        self.assertIn("Seed 7.", self.evaluated(*asked[:6], "--seed", "7"))

    def test_what_could_have_been_found_is_told_before_what_was(self):
        lines = self.evaluated("synthetic-control", self.table(invented()), "--treated", "u0", "--from", "9").splitlines()
        self.assertTrue(lines[0].startswith("What could have been found: An effect of "), lines[0])
        self.assertTrue(any(line.startswith("Effect (mean gap after): ") for line in lines[1:]), lines)

    def test_rows_of_the_paths_say_the_same_as_the_record(self):
        asked = ["synthetic-control", self.table(invented()), "--treated", "u0", "--from", "9"]
        rows = list(csv.DictReader(self.evaluated(*asked, "--format", "csv").splitlines()))
        path = self.told(*asked)["path"]
        self.assertEqual([float(row["gap"]) for row in rows], [one["gap"] for one in path])

    def test_units_with_gaps_are_left_out_and_told(self):
        rows = [row for row in invented() if row[:2] not in (["u3", 5], ["u5", 12])]
        told = self.told("synthetic-control", self.table(rows), "--treated", "u0", "--from", "9")
        self.assertEqual(len(told["placebos"]), 21)
        self.assertIn("u3 is left out, as it has no number for 5.", told["warnings"])
        self.assertIn("u5 is left out, as it has no number for 12.", told["warnings"])

    def test_times_that_all_units_lack_are_told(self):
        rows = [row for row in invented() if row[1] not in (5, 6, 11)]
        days = [[row[0], f"2019-{row[1]:02}-01", *row[2:]] for row in rows]
        note = "Times are missing for all units between {} and {}, {} and {}: those on both sides are taken for neighbours."
        for table, start, ends in ((rows, "9", ("4", "7", "10", "12")),
                                   (days, "2019-09-01", ("2019-04-01", "2019-07-01", "2019-10-01", "2019-12-01"))):
            told = self.told("synthetic-control", self.table(table), "--treated", "u0", "--from", start)
            self.assertIn(note.format(*ends), told["warnings"])
        told = self.told("synthetic-control", self.table(invented()), "--treated", "u0", "--from", "9")
        self.assertFalse(any("missing for all" in warning for warning in told["warnings"]))

    def test_a_unit_that_is_copied_by_one_other_has_no_other_weights(self):
        rows = invented()
        one = {row[1]: row[2] for row in rows if row[0] == "u4"}
        rows = [[*row[:2], one[row[1]] if row[0] == "u0" else row[2], *row[3:]] for row in rows]
        told = self.told("synthetic-control", self.table(rows), "--treated", "u0", "--from", "9")
        self.assertEqual((told["weights"], told["fits"]["isUnique"]), ({"u4": 1}, True))

    def test_outcomes_that_are_all_equal_are_refused(self):
        path = self.table(invented(value=lambda *_: 5))
        self.refuses("all outcomes are 5.0", "synthetic-control", path, "--treated", "u0", "--from", "9")

    def test_a_treated_unit_that_is_ranked_alone_is_told_that_p_says_nothing(self):
        def value(unit, time):
            return 10 + time % 3 if unit == 0 else 100 * unit + 7 * (time * unit % 5)

        told = self.told("synthetic-control", self.table(invented(units=6, value=value)), "--treated", "u1", "--from", "9",
                         "--largest-pre-error", "1e-9")
        self.assertEqual(told["ranks"]["ratio"]["units"], 1)
        self.assertIn("The treated unit is ranked alone, so that p says nothing.", told["warnings"])
        self.assertFalse(any("With 1 units" in warning for warning in told["warnings"]))

    def test_few_units_are_told_that_nothing_can_be_significant(self):
        told = self.told("synthetic-control", self.table(invented(units=3)), "--treated", "u0", "--from", "9")
        self.assertTrue(any("cannot be below 1/3" in warning for warning in told["warnings"]))
        self.assertNotIn("effect", told["detectable"])
        self.assertEqual(told["interval"], {"form": "everything"})

    def test_what_cannot_be_compared_is_refused(self):
        path, usual = self.table(invented()), ["--treated", "u0", "--from", "9"]
        for rows, options, words in (
            (invented(units=1), usual, "too few donors to compare with: 0"),
            (invented(units=2), usual, "too few donors to compare with: 1"),
            (invented(value=lambda unit, time: 1e300 * unit), usual, "not a number between"),
            ([row for row in invented() if row[:2] != ["u0", 5]], usual, "The treated unit cannot be compared: u0 is left out, as it has no number for 5."),
            ([[unit, time, "" if time == 3 else y, *rest] for unit, time, y, *rest in invented()], usual, "u0 is left out"),
        ):
            self.refuses(words, "synthetic-control", self.table(rows, name="wrong.csv"), *options)
        for options, words in (
            (["--treated", "u0", "--from", "1"], "treated from the first period on, 1."),
            (["--treated", "u0", "--from", "2"], "only 1 period before treatment, 1. At least 2"),
            (["--treated", "u0", "--from", "13"], "no time '13': expected one from 1 to 12"),
            (["--treated", "u0", "--from", "nine"], "no time 'nine'"), (["--treated", "u77", "--from", "9"], "no unit 'u77'"),
            (["--treated", "", "--from", "9"], "--treated is empty"),
            (["--treated", ",".join(f"u{unit}" for unit in range(24)), "--from", "9"], "too few donors"),
            ([*usual, "--after", "5"], "--after 5 comes before --from 9"), ([*usual, "--until", "7"], "--until 7 comes before --from 9: no time after"),
            ([*usual, "--after", "11", "--until", "10"], "--until 10 comes before --after 11"),
            ([*usual, "--in-time", "1"], "--in-time 1: There is no period before treatment"), ([*usual, "--in-time", "2"], "--in-time 2: There is only 1 period before treatment, 1."), ([*usual, "--in-time", "10"], "expected a time before the start of treatment"),
            ([*usual, "--in-time", "x"], "no time 'x'"), ([*usual, "--largest-pre-error", "0"], "must be above zero"),
            ([*usual, "--largest-pre-error", "nan"], "must be above zero"), ([*usual, "--direction", "up"], "Please provide one of"),
            ([*usual, "--placebo-donors", "some"], "Please provide one of"), ([*usual, "--seed", "x"], "--seed"),
            ([*usual, "--seed", "-1"], "The value '-1' is invalid for '--seed"), ([*usual, "--largest-pre-error", "-1"], "must be above zero"),
            ([*usual, "--predictor", "size"], "expected a column and times"),
            ([*usual, "--predictor", "size=8..1"], "8 comes after 1"), ([*usual, "--predictor", "size=0"], "no time '0'"),
            ([*usual, "--predictor", "nope=1"], "column nope"), ([*usual, "--predictor", "outcome=1..9"], "not before treatment"),
            ([*usual, "--predictor", "time=1"], "asked for twice"), (["--treated", "u0"], "--from"),
        ):
            self.refuses(words, "synthetic-control", path, *options)

    def test_several_treated_are_ranked_among_groups_of_as_many(self):
        path = self.table(invented(units=12, treated=3))
        told = self.told("synthetic-control", path, "--treated", "u0,u1,u2", "--from", "9")
        self.assertEqual((told["treated"], told["treatedUnits"]), ("mean of u0, u1, u2", ["u0", "u1", "u2"]))
        self.assertEqual(told["groups"], {"size": 3, "count": 84, "choice": "all"}, "three of nine others")
        self.assertEqual(len({tuple(one["units"]) for one in told["placebos"]}), 84)
        for one in told["placebos"]:
            self.assertEqual((len(set(one["units"])), one["unit"]), (3, "mean of " + ", ".join(one["units"])))
            self.assertTrue({"u0", "u1", "u2"}.isdisjoint(one["units"]))
        beyond = sum(abs(one["att"]) >= abs(told["att"]) for one in told["placebos"])
        self.assertEqual(told["ranks"]["meanGap"], {"p": (1 + beyond) / 85, "rank": 1 + beyond, "units": 85})
        self.assertEqual(told["detectable"]["placebos"], 84)
        text = self.evaluated("synthetic-control", path, "--treated", "u0,u1,u2", "--from", "9")
        self.assertIn("Placebos: 84 groups of 3 others, all that there are; the treated mean is left out of their donors. Seed 1.", text)

    def test_many_groups_are_a_sample_that_the_seed_decides(self):
        asked = ["synthetic-control", self.table(invented(units=40)), "--treated", "u0,u1,u2", "--from", "9"]
        one, other = (self.told(*asked, "--seed", seed) for seed in (1, 2))
        self.assertEqual(one["groups"], {"size": 3, "count": 999, "choice": "drawn"})
        self.assertEqual((one["att"], one["weights"]), (other["att"], other["weights"]))
        self.assertNotEqual(one["placebos"], other["placebos"])
        self.assertEqual(len({tuple(sorted(placebo["units"])) for placebo in one["placebos"]}), 999)
        self.assertSame(*asked)

    def test_rows_of_placebos_name_units_and_groups(self):
        for treated, named in (("u0", "unit"), ("u0,u1", "group")):
            asked = ["synthetic-control", self.table(invented(units=9)), "--treated", treated, "--from", "9"]
            rows = list(csv.DictReader(self.evaluated(*asked, "--placebos", "--format", "csv").splitlines()))
            told = self.told(*asked)
            self.assertEqual((rows[0]["placebo"], rows[0]["role"]), (told["treated"], "treated"))
            self.assertEqual([(row["placebo"], float(row["att"]), row["role"]) for row in rows[1:]],
                             [(one["unit"], one["att"], named) for one in told["placebos"]])
            self.assertIn(told["placebos"][-1]["unit"], self.evaluated(*asked, "--placebos"))

    def test_groups_that_show_as_much_are_named(self):
        path = self.table(invented(units=10, treated=0))
        asked = ["synthetic-control", path, "--treated", "u0,u1", "--from", "9"]
        told = self.told(*asked)
        beyond = [one for one in told["placebos"] if abs(one["att"]) >= abs(told["att"])]
        largest = max(beyond, key=lambda one: abs(one["att"]))
        self.assertIn(f"Groups with as large a mean gap: {largest['unit']} ", self.evaluated(*asked))
        self.assertNotIn("treatedUnits", self.told("synthetic-control", path, "--treated", "u0", "--from", "9"))

    def test_several_treated_by_predictors_are_ranked_among_the_same_groups(self):
        asked = ["synthetic-control", self.table(invented(units=8)), "--treated", "u0,u1", "--from", "9", "--predictor", "outcome=8",
                 "--predictor", "outcome=1..4"]
        told = self.told(*asked)
        self.assertEqual([one["units"] for one in told["matched"]["placebos"]], [one["units"] for one in told["placebos"]])
        self.assertEqual(told["matched"]["ranks"]["ratio"]["units"], 16, "two of six others")

    def test_groups_that_leave_no_donor_are_refused(self):
        self.refuses("At least 4 donors are needed, and 3 were found.", "synthetic-control", self.table(invented(units=6)),
                     "--treated", "u0,u1,u2", "--from", "9")

    def test_a_predictor_that_tells_nothing_is_refused(self):
        rows = [[*row, 1, "" if row[0] == "u4" else 2 + len(row[0])] for row in invented()]
        path = self.table(rows, head=(*HEAD, "same", "unknown"))
        for predictor, words in (("same=1..8", "is the same for all units"), ("unknown=1..8", "is not known for u4")):
            self.refuses(words, "synthetic-control", path, "--treated", "u0", "--from", "9", "--predictor", predictor)


class SyntheticDifferences(Evaluating):
    @needs("prop99_smoking.csv")
    def test_california(self):
        peer = truth("synthdid_prop99")["peer"]
        told = self.told("synthetic-did", *PROP99)
        self.assertAlmostEqual(told["att"], peer["synthdid_estimate"]["estimate"], delta=0.01)
        self.assertAlmostEqual(told["att"], -15.6054, delta=1e-4)
        self.assertAlmostEqual(told["plainATT"], peer["did_estimate"]["estimate"], delta=1e-6)
        published = peer["synthdid_estimate"]["placebo_se_seed12345_200reps"]
        self.assertAlmostEqual(told["se"], published, delta=0.15 * published)
        self.assertWeights(told["weights"], peer["synthdid_estimate"]["omega"], 0.0035)
        self.assertWeights(told["cohorts"][0]["timeWeights"], peer["synthdid_estimate"]["lambda"], 0.0035)
        self.assertEqual(len(told["placebos"]), 38)

    def test_the_simulated_block(self):
        expected = truth("synthdid_sim_block")
        with (FIXTURES / "sim_block_60x48.csv").open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        treated = [row for row in rows if row["treated"] == "1"]
        told = self.told("synthetic-did", FIXTURES / "sim_block_60x48.csv", "--outcome", "y", "--treated",
                         ",".join(dict.fromkeys(row["unit"] for row in treated)), "--from", treated[0]["time"], "--draws", "20")
        self.assertAlmostEqual(told["att"], expected["exact"]["synthdid"], delta=1e-4)
        self.assertAlmostEqual(told["plainATT"], expected["peer"]["did_estimate"]["estimate"], delta=1e-6)
        controls = dict.fromkeys(row["unit"] for row in rows)
        controls = [unit for unit in controls if unit not in told["cohorts"][0]["units"]]
        self.assertWeights(told["weights"], dict(zip(controls, expected["exact"]["omega"])), 1e-4)

    def test_the_answer_is_the_same_again_and_on_any_number_of_cores(self):
        path = self.table(invented(treated=3))
        self.assertSame("synthetic-did", path, "--group", "group", "--draws", "25", "--seed", "4")

    def test_another_seed_draws_other_placebos_and_changes_nothing_else(self):
        asked = ["synthetic-did", self.table(invented(treated=3)), "--group", "group", "--draws", "25"]
        one, other = (self.told(*asked, "--seed", seed) for seed in (1, 2))
        self.assertEqual((one["seed"], other["seed"]), (1, 2))
        self.assertNotEqual(one["placebos"], other["placebos"])
        for name in ("form", "att", "plainATT", "cohorts", "weights", "placeboChoice"):
            self.assertEqual(one[name], other[name])
        self.assertIn("25 groups drawn. Seed 2.", self.evaluated(*asked, "--seed", "2"))

    def test_nothing_is_left_to_chance_where_one_unit_is_treated(self):
        asked = ["synthetic-did", self.table(invented()), "--group", "group"]
        one, other = (self.told(*asked, "--seed", seed) for seed in (1, 2))
        self.assertEqual({**one, "seed": 2}, other)
        self.assertEqual(len(one["placebos"]), 23)

    def test_cohorts_are_weighted_by_their_treated_times(self):
        rows = [[unit, time, y, 11 if unit == "u1" else group, size] for unit, time, y, group, size in invented(treated=2)]
        told = self.told("synthetic-did", self.table(rows), "--group", "group", "--draws", "19")
        self.assertEqual([(one["from"], one["units"]) for one in told["cohorts"]], [("9", ["u0"]), ("11", ["u1"])])
        for cohort, share in zip(told["cohorts"], (4 / 6, 2 / 6)):
            self.assertAlmostEqual(cohort["share"], share, delta=1e-12)
        sums = sum(cohort["share"] * cohort["att"] for cohort in told["cohorts"])
        self.assertAlmostEqual(told["att"], sums, delta=1e-9)

    def test_months_are_starts_as_numbers_are(self):
        numbers, months = (self.told("synthetic-did", self.table(rows), "--group", "group", "--draws", "19")
                           for rows in (invented(treated=3), by_months(invented(treated=3), "-01")))
        self.assertEqual((months["att"], months["placebos"]), (numbers["att"], numbers["placebos"]))
        self.assertEqual([cohort["from"] for cohort in months["cohorts"]], ["2019-09-01"])

    def test_weights_that_are_not_unique_are_told(self):
        """Few others over many times: several mixtures of times come as near. Many over few: one does."""
        def told(**sizes):
            told = self.told("synthetic-did", self.table(invented(**sizes)), "--group", "group")
            return [warning for warning in told["warnings"] if "not unique" in warning]

        self.assertEqual(told(), [])
        self.assertEqual(told(units=5, times=60, start=55), [
            "Other weights of times fit as well as these: the weights are not unique, and the effect may rest on which are taken."])
        self.assertEqual(told(units=6, value=lambda unit, time: 10 * unit + time + (time % 3 if unit == 0 else 0))[:1], [
            "Other weights of units fit as well as these: the weights are not unique."])

    def test_outcomes_that_are_all_equal_are_refused(self):
        self.refuses("all outcomes are 5.0", "synthetic-did", self.table(invented(value=lambda *_: 5)), "--group", "group")

    def test_a_placebo_group_counts_once_however_often_it_is_drawn(self):
        path = self.table(invented(units=8, treated=0))
        told = self.told("synthetic-did", path, "--treated", "u0,u1,u2", "--from", "9")
        self.assertEqual(len(told["placebos"]), 10, "three of five others")
        self.assertGreaterEqual(told["p"], 1 / 11)

    def test_what_cannot_be_compared_is_refused(self):
        path, usual = self.table(invented()), ["--group", "group"]
        for rows, words in (
            (invented(units=1), "too few never-treated units: 0"), (invented(units=2), "too few never-treated units: 1"),
            (invented(units=3), "at least two controls more"), (invented(treated=24), "too few never-treated units: 0"),
            (invented(start=1), "treated from the first time"), (invented(start=2), "u0: There is only 1 period before treatment, 1."),
            (by_months(invented(start=2)), "u0: There is only 1 period before treatment, 2019-01."),
            (invented(times=1, start=1), "treated from the first time"), (invented(start=99), "no unit is treated at a time of the file"), (invented(start=99), "Later start: u0 (99)"),
            (invented(value=lambda unit, time: 1e300 + time * 1e299), "not a number between"),
            ([[*row[:3], row[1], 0] for row in invented()], "the start is not the same in all rows of u0"),
            ([[row[0], f"m{row[1]:02}", *row[2:]] for row in invented()], "a start is one of them, such as “m01”"),
        ):
            self.refuses(words, "synthetic-did", self.table(rows, name="wrong.csv"), *usual)
        for options, words in (
            (["--treated", "u0"], "say which units are treated"), ([*usual, "--treated", "u0", "--from", "9"], "say which"),
            ([], "say which units are treated"), (["--treated", "u77", "--from", "9"], "no unit 'u77'"),
            (["--treated", "u0", "--from", "1"], "treated from the first time"),
            (["--treated", "u0", "--from", "77"], "no time '77': expected one from 1 to 12"),
            ([*usual, "--draws", "1"], "At least two placebo draws"), ([*usual, "--draws", "0"], "At least two placebo draws"),
            ([*usual, "--draws", "100001"], "At most 100000 placebo draws"), (["--treated", "", "--from", "9"], "--treated is empty"),
            (["--treated", " , ", "--from", "9"], "--treated is empty"), ([*usual, "--seed", "-1"], "The value '-1' is invalid"),
            ([*usual, "--draws", "-5"], "the number asked for is -5"), (["--group", "nope"], "column nope"),
        ):
            self.refuses(words, "synthetic-did", path, *options)


if __name__ == "__main__":
    unittest.main()

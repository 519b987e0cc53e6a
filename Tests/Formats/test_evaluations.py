"""Answers of 'severally evaluate' in their published forms, over many options and awkward figures."""

import csv
import functools
import hashlib
import io
import json
import random
import unittest

import jsonschema

from support import ON, ROOT, Case, folder, program, store
import serving  # noqa: E402

SETTINGS = [(control, base) for control in ("nevertreated", "notyettreated") for base in ("varying", "universal")]


@functools.cache
def validator(name):
    schema = json.loads((ROOT / "Exports" / "schema" / f"{name}.schema.json").read_text(encoding="utf-8"))
    kind = jsonschema.validators.validator_for(schema)
    kind.check_schema(schema)
    return kind(schema)


def objects(schema, place=""):
    """Every part of a schema that describes an object, with its place."""
    if isinstance(schema, dict):
        if schema.get("type") == "object":
            yield place, schema
        for name, part in schema.items():
            yield from objects(part, f"{place}/{name}")
    elif isinstance(schema, list):
        for number, part in enumerate(schema):
            yield from objects(part, f"{place}/{number}")


@functools.cache
def table(name, units=24, times=16, treated=1, start=13, value=None, skipped=(), called=str):
    """A long table of invented figures; `value` gives that of a unit and time instead, `called` the text of a time."""
    chance = random.Random(7)
    path = folder() / f"{name}.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["unit", "time", "outcome", "group", "size", "region"])
        for unit in range(units):
            first = start + unit % 2 if unit < treated else 0
            for time in range(1, times + 1):
                drawn = 50 + unit % 5 + time / 4 + chance.gauss(0, 1) - (4 if first and time >= first else 0)
                if (unit, time) not in skipped:
                    outcome = value(unit, time) if value else f"{drawn:.4f}"
                    rows.writerow([f"u{unit:02}", called(time), outcome, called(first) if first else 0, unit % 7, unit % 12])
    return path


def month(time):
    return f"{2019 + (time - 1) // 12}-{(time - 1) % 12 + 1:02}-01"


def equal(_unit, _time):
    return 5


def steps(unit, _time):
    return unit


class Evaluations(Case):
    def answer(self, name, *arguments):
        told = program.answer("evaluate", name, *arguments)
        form = {"control-chart": "control-charts"}.get(name, name)
        validator(form).validate(told)
        return told

    def control(self, path, *options, treated="u00", start="13"):
        return self.answer("synthetic-control", path, "--treated", treated, "--from", start, *options)

    def test_nothing_may_stand_in_them_that_is_not_described(self):
        names = ("control-charts", "synthetic-control", "synthetic-did", "staggered-did", "outcome-comparison", "outcome-comparisons", "plan-record")
        for name in names:
            found = list(objects(validator(name).schema))
            self.assertGreater(len(found), {"plan-record": 0, "outcome-comparisons": 3}.get(name, 5))
            for place, schema in found:
                if schema.get("additionalProperties") is not False:
                    # Named by units: what the members are is described instead.
                    self.assertEqual(schema["additionalProperties"]["type"], "number", f"{name}{place}")
        told = self.control(table("plain"))
        with self.assertRaises(jsonschema.ValidationError):
            validator("synthetic-control").validate({**told, "more": 1})
        with self.assertRaises(jsonschema.ValidationError):
            validator("synthetic-control").validate({**told, "matched": None})

    def test_recorded_plans(self):
        book = folder() / "recorded.plans"
        measures = ("--measure", "ae_4h_pct_all", "--measure", "beds_overnight_general_acute_occupancy_pct")
        program.said("evaluate", "compare", "--group", "nca", *measures, "--record", book, "--store", store("england"))
        lines = book.read_text(encoding="utf-8").splitlines()
        self.assertEqual(len(lines), 3)
        previous = "0" * 64
        for line in lines:
            record = json.loads(line)
            validator("plan-record").validate(record)
            self.assertEqual(record["digest"], hashlib.sha256(record["text"].encode()).hexdigest())
            self.assertEqual(record["previous"], previous)
            previous = hashlib.sha256(line.encode()).hexdigest()
        self.assertEqual(program.answer("evaluate", "plans", "--record", book), [json.loads(line) for line in lines])

    def test_comparisons_that_count_together(self):
        measures = ("--measure", "ae_4h_pct_all", "--measure", "beds_overnight_general_acute_occupancy_pct")
        for asked in (("--group", "nca", *measures), ("--group", "esneft-nnuh", *measures), measures[2:]):
            with self.subTest(asked):
                told = program.answer("evaluate", "compare", *asked, "--store", store("england"))
                validator("outcome-comparisons").validate(told)
                for row in told["rows"]:
                    verdict = row["answer"] in ("found", "nothing-found") or row["answer"].startswith("cannot-tell-")
                    self.assertEqual("compared" in row, verdict, row)

    def test_a_group_of_the_register(self):
        for group, measure in (("nca", "ae_4h_pct_all"), ("elft-nelft", "beds_overnight_general_acute_occupancy_pct")):
            with self.subTest(group):
                told = program.answer("evaluate", "compare", "--group", group, "--measure", measure, "--store", store("england"))
                validator("outcome-comparison").validate(told)
                self.assertEqual(hashlib.sha256(told["plan"].encode()).hexdigest(), told["planDigest"])
                self.assertEqual(len(told["placebos"]) + 1, told["ranks"]["scaledMeanGap"]["units"])
                study = told["eventStudy"]
                self.assertEqual([one["gap"] for one in told["path"]],
                                 [one["gap"] for one in study["before"]] + [one["effect"] for one in study["after"]])
                self.assertGreaterEqual(told["overTime"]["p"], 1 / told["overTime"]["shifts"])

    def test_a_result_on_the_site_is_that_of_the_command(self):
        group, measure = "nca", "beds_overnight_general_acute_occupancy_pct"
        folder = ROOT / "Data" / "england" / "measures"
        basis = ["--on", ON, "--store", store("england")]
        with serving.serving("--measures", f"england={folder}", england=store("england")) as base:
            def asked(path):
                answer = serving.ask(f"{base}/england/{path}?on={ON}")
                self.assertEqual(answer.status, 200, path)
                return answer.text

            def table(path):
                return list(csv.DictReader(io.StringIO(asked(path), newline="")))

            page = f"groups/{group}/outcomes/{measure}"
            result = asked(f"{page}/result.json")
            said = program.said("evaluate", "compare", "--group", group, "--measure", measure, "--format", "json", *basis)
            self.assertEqual(result, said)
            told = json.loads(result)
            validator("outcome-comparison").validate(told)
            study = table(f"{page}/event-study.csv")
            self.assertEqual([float(row["gap"]) for row in study], [one["gap"] for one in told["path"]])
            placebos = table(f"{page}/placebos.csv")
            self.assertEqual([row["bodies"] for row in placebos[1:]], [" + ".join(one["bodies"]) for one in told["placebos"]])
            self.assertEqual(float(placebos[0]["effect"]), told["att"])
            self.assertEqual([float(cell) for name, cell in placebos[0].items() if name.startswith("gap_")],
                             [one["gap"] for one in told["path"]])
            said = program.said("evaluate", "compare", "--measure", measure, "--format", "csv", *basis)
            self.assertEqual(asked(f"outcomes/{measure}/groups.csv").splitlines(), said.splitlines())

    def test_the_points_of_a_chart_and_the_figures_behind_are_there_to_download(self):
        measure = "ae_4h_pct_all"
        folder = ROOT / "Data" / "england" / "measures"
        with serving.serving("--measures", f"england={folder}", england=store("england")) as base:
            def table(path):
                answer = serving.ask(f"{base}/england/{path}")
                self.assertEqual(answer.status, 200, path)
                return list(csv.DictReader(io.StringIO(answer.text, newline="")))

            self.check_charts(table, measure)

    def check_charts(self, table, measure):
        figures = table(f"bodies/RM3/measures/{measure}/figures.csv")
        with (ROOT / "Data" / "england" / "measures" / "figures.csv").open(encoding="utf-8", newline="") as file:
            kept = [row for row in csv.DictReader(file) if (row["measure_id"], row["ods_code"]) == (measure, "RM3") and row["value"]]
        self.assertEqual([(row["period_start"], float(row["value"])) for row in figures],
                         sorted((row["period_start"], float(row["value"])) for row in kept))
        for rules in ("plotthedots-0.2.2", "mdc-2024"):
            points = table(f"bodies/RM3/measures/{measure}/chart.csv?rules={rules}")
            self.assertTrue(points)
            self.assertEqual({row["rules"] for row in points}, {rules})
            self.assertLessEqual({row["time"] for row in points}, {row["period_start"] for row in figures})

    def test_control_charts(self):
        path = table("plain")
        asked = [
            [], ["--better", "higher", "--target", "52"], ["--rules", "mdc-2024", "--run-length", "6", "--screening"],
            ["--no-screening", "--fix-after", "12"], ["--rebase", "9=A new way of counting", "--mark", "5=Something"],
            ["--only", "u03"],
        ]
        for options in asked:
            with self.subTest(options):
                self.answer("control-chart", path, *options)
        for awkward in (table("equal", value=equal), table("short", times=3, start=3),
                        table("gaps", skipped=((1, 5), (2, 1), (3, 16)))):
            with self.subTest(awkward.name):
                self.answer("control-chart", awkward)

    def test_a_synthetic_control_with_and_without_predictors(self):
        path = table("plain")
        told = self.control(path, "--direction", "decrease", "--in-time", "8", "--in-time", "5", "--largest-pre-error", "2",
                            "--placebo-donors", "kept", "--seed", "7")
        self.assertEqual([one["from"] for one in told["inTime"]], ["8", "5"])
        self.assertIn("directional", told["ranks"])
        self.assertNotIn("matched", told)
        told = self.control(path, "--predictor", "size=1..12", "--predictor", "outcome=12", "--predictor", "outcome=1..6",
                            "--seed", "18446744073709551615")
        self.assertEqual(len(told["matched"]["predictors"]), 3)
        self.assertEqual(told["matched"]["search"]["seed"], 18446744073709551615)

    def test_a_synthetic_control_of_awkward_figures(self):
        told = self.control(table("plain"), "--after", "14", "--until", "15")
        parts = [one["part"] for one in told["path"]]
        self.assertEqual(parts, ["before"] * 12 + ["between", "after", "after", "outside"])
        told = self.control(table("steps", value=steps))
        self.assertTrue(any("ratio" not in placebo for placebo in told["placebos"]))
        told = self.control(table("few", units=3))
        self.assertEqual(told["interval"], {"form": "everything"})
        self.assertNotIn("effect", told["detectable"])
        told = self.control(table("several", treated=3), treated="u00,u02")
        self.assertEqual(told["treated"], "mean of u00, u02")
        self.assertEqual((told["treatedUnits"], told["groups"]["size"]), (["u00", "u02"], 2))
        self.assertTrue(all(len(placebo["units"]) == 2 for placebo in told["placebos"]))
        with self.assertRaises(jsonschema.ValidationError):
            validator("synthetic-control").validate({name: told[name] for name in told if name != "groups"})
        told = self.control(table("several", treated=3), "--predictor", "outcome=12", treated="u00,u02")
        self.assertTrue(all(len(placebo["units"]) == 2 for placebo in told["matched"]["placebos"]))
        told = self.control(table("gaps", skipped=((1, 5), (2, 1), (3, 16))))
        self.assertEqual(len(told["placebos"]), 20)

    def test_synthetic_difference_in_differences(self):
        for path, cohorts in ((table("plain"), 1), (table("several", treated=3), 2),
                              (table("steps", value=steps), 1), (table("few", units=5), 1),
                              (table("gaps", skipped=((1, 5), (2, 1), (3, 16))), 1)):
            with self.subTest(path.name):
                told = self.answer("synthetic-did", path, "--group", "group", "--draws", "30", "--seed", "5")
                self.assertEqual(len(told["cohorts"]), cohorts)
                self.assertEqual(told["weights"], told["cohorts"][0]["weights"] if cohorts == 1 else {})
        self.answer("synthetic-did", table("plain"), "--treated", "u00,u01", "--from", "9", "--draws", "19")

    def test_group_time_effects(self):
        many = table("many", treated=12)
        for control, base in SETTINGS:
            with self.subTest(control=control, base=base):
                told = self.answer("staggered-did", many, "--group", "group", "--control", control, "--base", base)
                self.assertIn("se", told["simple"])
                self.assertNotIn("permutation", told)
        for options in (["--method", "reg"], ["--method", "ipw"], ["--method", "dr"], ["--anticipation", "2"],
                        ["--draws", "99", "--seed", "3"], ["--cluster", "region"], ["--cluster", "region", "--draws", "50"]):
            with self.subTest(options):
                self.answer("staggered-did", many, "--group", "group", "--covariates", "size", *options)

    def test_months_and_a_part_of_a_file(self):
        path, asked = table("months", treated=3, called=month), ["--where", "size=1"]
        for name in ("synthetic-did", "staggered-did"):
            with self.subTest(name):
                told = self.answer(name, path, "--group", "group")
                self.assertIn('"2020-01-01"', json.dumps(told))
                told = self.answer(name, path, "--group", "group", *asked)
                self.assertIn("Only rows with size=1: 64 of 384.", told["warnings"])
        told = self.control(path, *asked, treated="u01", start="2020-01-01")
        self.assertEqual((told["donors"], told["path"][0]["time"]), (3, "2019-01-01"))
        self.assertEqual(len(self.answer("control-chart", path, *asked)["charts"]), 4)

    def test_group_time_effects_of_awkward_figures(self):
        for path in (table("plain"), table("several", treated=3), table("few", units=3), table("two", units=2),
                     table("steps", value=steps),
                     table("gaps", skipped=((1, 5), (2, 1), (3, 16)))):
            with self.subTest(path.name):
                told = self.answer("staggered-did", path, "--group", "group")
                self.assertNotIn("se", told["simple"])
                self.assertIn("refused", told["simple"])
                self.assertFalse(any("se" in part for part in told["dynamic"]["parts"]))
                self.answer("staggered-did", path, "--group", "group", "--draws", "50")
        told = self.answer("staggered-did", table("several", treated=3), "--group", "group", "--allow-few")
        self.assertIn("se", told["simple"])
        told = self.answer("staggered-did", table("few", units=3), "--group", "group", "--covariates", "size,region")
        self.assertTrue(all("absent" in cell for cell in told["cells"]))
        self.assertNotIn("att", told["simple"])


if __name__ == "__main__":
    unittest.main()

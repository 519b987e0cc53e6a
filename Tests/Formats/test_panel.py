"""The panel as a researcher reads it, against the counts of the register."""

import json
import unittest

import pandas
from support import Case, folder, package, program, store

FIGURES = ("certain", "possible", "confirmed")


class Panels(Case):
    def test_one_line_reads_it_and_its_totals_are_the_counts_of_shares(self):
        panel = pandas.read_csv(package("england") / "panel.csv")
        self.assertEqual(panel["month"].min(), "2012-02-01")
        self.assertEqual(panel["month"].max(), "2026-11-01")
        months = ["2012-02-01", "2016-01-01", "2019-04-01", "2022-08-01", "2024-01-01", "2024-11-01", "2026-07-01",
                  "2026-11-01"]
        for month in months:
            shares = program.answer("shares", "--on", month, "--store", store("england"))
            rows = panel[panel["month"] == month]
            self.assertEqual(int((rows["open"] == "certain").sum()), shares["bodies"])
            for figure in FIGURES:
                self.assertEqual(int(rows[f"sharing_{figure}"].sum()), shares["sharing"][figure], (month, figure))
                self.assertEqual(int(rows[f"chair_{figure}"].sum()), shares["chairs"]["sharing"][figure])
                self.assertEqual(int(rows[f"chief_executive_{figure}"].sum()),
                                 shares["chiefExecutives"]["sharing"][figure])

    def test_types_are_numbers_and_a_key_is_unique(self):
        panel = pandas.read_csv(package("england") / "panel.csv")
        self.assertFalse(panel.duplicated(["body", "month"]).any())
        for office in ("sharing", "chair", "chief_executive"):
            for figure in FIGURES:
                self.assertEqual(str(panel[f"{office}_{figure}"].dtype), "int64")
                self.assertLessEqual(set(panel[f"{office}_{figure}"]), {0, 1})
            self.assertTrue((panel[f"{office}_certain"] <= panel[f"{office}_possible"]).all())
            self.assertTrue((panel[f"{office}_confirmed"] <= panel[f"{office}_certain"]).all())
        self.assertTrue(pandas.api.types.is_numeric_dtype(panel["evidence_days"]))

    def test_partners_are_partners_of_each_other(self):
        panel = pandas.read_csv(package("england") / "panel.csv")
        panel = panel[panel["month"] == "2024-11-01"]
        for office in ("chair", "chief_executive"):
            partners = panel.set_index("body")[f"{office}_partners_possible"].dropna().str.split(";")
            pairs = {(body, other) for body, others in partners.items() for other in others}
            self.assertGreater(len(pairs), 20)
            self.assertEqual(pairs, {(other, body) for body, other in pairs})

    def test_the_table_joins_with_the_facts_that_it_names(self):
        panel = pandas.read_csv(package("england") / "panel.csv")
        facts = pandas.read_csv(package("england") / "facts.csv")
        named = set(panel["facts"].dropna().str.split(";").explode())
        self.assertGreater(len(named), 100)
        self.assertLessEqual(named, set(facts["fact"]))

    def test_the_form_for_spreadsheets_reads_as_the_same_numbers(self):
        exact = pandas.read_csv(package("example-group") / "panel.csv")
        sheets = pandas.read_csv(package("example-group", "--for-spreadsheets") / "panel.csv", encoding="utf-8-sig")
        pandas.testing.assert_frame_equal(exact, sheets)

    def test_json_rows_are_the_csv_rows(self):
        options = ("--from", "2024-01", "--until", "2024-03", "--store", store("example-group"))
        path = folder() / "panel.csv"
        path.write_text(program.said("panel", *options), newline="")
        rows = json.loads(program.said("panel", "--format", "json", *options))
        frame = pandas.read_csv(path, dtype=str, keep_default_na=False)
        self.assertEqual(frame.to_dict("records"), rows)


if __name__ == "__main__":
    unittest.main()

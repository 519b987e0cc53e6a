"""The data package against frictionless, and against the register."""

import json
import unittest

from frictionless import Package, validate
from support import Case, package, program, records, rows, store


class DataPackages(Case):
    def test_frictionless_accepts_every_register(self):
        def accepted(register):
            report = validate(str(package(register) / "datapackage.json"))
            errors = report.flatten(["name", "rowNumber", "fieldName", "type", "message"])
            self.assertEqual(errors[:5], [])
            self.assertTrue(report.valid)
            self.assertGreaterEqual(len(report.tasks), 30)

        self.each(accepted)

    def test_frictionless_accepts_what_was_known_half_way_through_an_import(self):
        for known in ("1", "60", "300"):
            with self.subTest(known=known):
                report = validate(str(package("example-group", "--known", known) / "datapackage.json"))
                self.assertEqual(report.flatten(["name", "type", "message"])[:5], [])

    def test_frictionless_finds_a_body_that_is_not_there_and_a_wrong_day(self):
        folder = package("merger")
        descriptor = json.loads((folder / "datapackage.json").read_text())
        for path, old, new, kind in [
            ("body_names.csv", b"2", b"x", "type-error"),
            ("lookup_bodies.csv", b"\r\n", b"zz\r\n", "foreign-key"),
        ]:
            broken = folder.parent / f"broken-{kind}"
            broken.mkdir()
            for file in folder.iterdir():
                (broken / file.name).write_bytes(file.read_bytes())
            head, body = (folder / path).read_bytes().split(b"\r\n", 1)
            if kind == "foreign-key":
                (broken / path).write_bytes(head + b"\r\n")
            else:
                (broken / path).write_bytes(head + b"\r\n" + body.replace(old, new))
            for resource in descriptor["resources"]:
                resource.pop("bytes", None)
            (broken / "datapackage.json").write_text(json.dumps(descriptor))
            found = {row[0] for row in validate(str(broken / "datapackage.json")).flatten(["type"])}
            self.assertIn(kind, found)

    def test_every_public_fact_is_in_the_table_of_its_kind(self):
        for register in ("england", "example-group"):
            facts = json.loads(program.said("export", "--format", "json", "--store", store(register)))["facts"]
            folder = package(register)
            self.assertEqual({row["fact"]: row["kind"] for row in records(folder / "facts.csv")},
                             {fact["id"]: fact["kind"] for fact in facts})
            descriptor = json.loads((folder / "datapackage.json").read_text())
            rest = ["panel", "facts", "listed_bodies", "compilation_rows", "sources", "codebook"]
            kinds = [resource["name"] for resource in descriptor["resources"]
                     if resource["name"] not in rest and not resource["name"].startswith("lookup_")]
            listed = [row["fact"] for kind in kinds for row in records(folder / f"{kind}.csv")]
            self.assertEqual(sorted(listed), sorted(fact["id"] for fact in facts))

    def test_fields_say_what_the_json_export_says(self):
        facts = json.loads(program.said("export", "--format", "json", "--store", store("example-group")))["facts"]
        by_id = {fact["id"]: fact for fact in facts}
        folder, compared = package("example-group"), 0
        for table in ("appointments", "arrangements", "seats", "forums", "reasons", "instruments"):
            for row in records(folder / f"{table}.csv"):
                fact = by_id[row["fact"]]
                for name, value in fact["fields"].items():
                    text = ";".join(value) if isinstance(value, list) else value
                    column = name.replace("-", "_")
                    if text in ("yes", "no") and column in ("votes", "stated_shared"):
                        text = "1" if text == "yes" else "0"
                    self.assertEqual(row[column], text, (row["fact"], column))
                    compared += 1
                self.assertEqual(int(row["position"]), fact["position"])
        self.assertGreater(compared, 500)

    def test_the_codebook_is_the_schemas(self):
        folder = package("merger")
        descriptor = json.loads((folder / "datapackage.json").read_text())
        said = [(resource["name"], field["name"], field["description"], field["title"], field.get("values", ""),
                 field.get("missing", "never missing"), field.get("caveat", ""))
                for resource in descriptor["resources"] for field in resource["schema"]["fields"]]
        listed = [tuple(row) for row in rows(folder / "codebook.csv")[1:]]
        self.assertEqual(listed, said)
        for resource in descriptor["resources"]:
            head = rows(folder / resource["path"])[0]
            self.assertEqual(head, [field["name"] for field in resource["schema"]["fields"]])

    def test_the_package_names_its_basis_rights_and_sources(self):
        described = Package(str(package("england") / "datapackage.json")).to_descriptor()
        self.assertEqual(described["severally"]["knownAt"], 2579)
        self.assertEqual(described["severally"]["on"], "2026-11-25")
        self.assertIn(described["severally"]["root"], described["citation"])
        bodies = next(r for r in described["resources"] if r["name"] == "bodies")
        self.assertEqual(bodies["licenses"][0]["name"], "OGL-UK-3.0")
        appointments = next(r for r in described["resources"] if r["name"] == "appointments")
        self.assertNotIn("licenses", appointments)
        self.assertTrue(described["sources"])


if __name__ == "__main__":
    unittest.main()

"""Citations against cffconvert and against the log."""

import base64
import json
import re
import subprocess
import sys
import unittest

from support import Case, folder, package, program, store


class Citations(Case):
    def test_cffconvert_accepts_every_register(self):
        def accepted(register):
            result = subprocess.run([sys.executable, "-c", "from cffconvert.cli.cli import cli; cli()", "--validate",
                                     "-i", str(package(register) / "CITATION.cff")], capture_output=True, text=True)
            self.assertEqual(result.returncode, 0, result.stdout + result.stderr)
            self.assertIn("valid", result.stdout)

        self.each(accepted)

    def test_cffconvert_refuses_one_without_a_title(self):
        path = folder() / "wrong.cff"
        text = (package("merger") / "CITATION.cff").read_text()
        path.write_text(re.sub(r"(?m)^title: .*\n", "", text))
        result = subprocess.run([sys.executable, "-c", "from cffconvert.cli.cli import cli; cli()", "--validate",
                                 "-i", str(path)], capture_output=True, text=True)
        self.assertNotEqual(result.returncode, 0)

    def test_it_names_the_root_that_verify_finds(self):
        root = re.search(r"Root hash: ([0-9a-f]{64})", program.said("verify", "--store", store("example-group")))[1]
        said = program.said("cite", "--on", "2026-11-25", "--store", store("example-group"))
        self.assertIn(base64.b64encode(bytes.fromhex(root)).decode(), said)
        self.assertEqual(said, (package("example-group") / "citation.txt").read_text())

    def test_an_earlier_entry_has_the_root_of_its_time(self):
        path = folder() / "cited.store"
        program.said("import", "Fixtures/worlds/merger.yaml", "--store", path)
        head = program.answer("shares", "--on", "2024-01-01", "--store", path)["knownAt"]
        before = program.said("cite", "--on", "2024-01-01", "--store", path)
        changes = folder() / "changes.yaml"
        changes.write_text("author: me\nsource: {kind: minute, title: Minutes}\nchanges:\n"
                           "  - {assert: more.body, body: {body: more, from: 2020, until: open}}\n")
        program.said("record", changes, "--store", path)
        now = program.said("cite", "--on", "2024-01-01", "--store", path)
        then = program.said("cite", "--on", "2024-01-01", "--known", str(head), "--store", path)
        self.assertNotEqual(before, now)
        self.assertEqual(before, then)

    def test_bibtex_and_json_name_the_same(self):
        described = json.loads((package("england") / "datapackage.json").read_text())
        entry = program.said("cite", "--form", "bibtex", "--on", "2026-11-25", "--store", store("england"))
        self.assertIn(described["severally"]["root"], entry)
        self.assertTrue(entry.startswith("@misc{severally-2026-11-25-2579,\n"))
        self.assertEqual(entry.count("{"), entry.count("}"))


if __name__ == "__main__":
    unittest.main()

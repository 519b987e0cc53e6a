"""Packs of documents, read by other people's readers: HTML, files for Word, PDF and JSON."""

import functools
import hashlib
import io
import json
import subprocess
import unittest
import zipfile
from pathlib import Path

import docx
import html5lib
import jsonschema
import pypdf

from support import ROOT, Case, folder, program, store

PLAN = ROOT / "Fixtures" / "plans" / "marram.yaml"
PRINTED = (ROOT / ".pandoc" / "pandoc").exists() and (ROOT / ".weasyprint").exists()


@functools.cache
def pack(*options):
    path = folder() / "-".join(["pack", *(option.strip("-") for option in options)])
    program.said("pack", PLAN, "--out", path, *options, "--store", store("example-group"))
    return path


def compared():
    bodies = "northmere,harbourwick,thornmarsh"
    asked = ["compare", "--bodies", bodies, "--on", "2025-03-01", "--format", "json"]
    return program.said(*asked, "--store", store("example-group"))


class Packs(Case):
    def test_every_page_is_html_without_an_error(self):
        pages = sorted(pack().glob("*.html"))
        self.assertGreater(len(pages), 10)
        for page in pages:
            with self.subTest(page.name):
                html5lib.HTMLParser(strict=True).parse(page.read_text(encoding="utf-8"))

    def test_every_link_leads_to_a_place_that_is_there(self):
        trees = {page.name: html5lib.parse(page.read_text(encoding="utf-8"), namespaceHTMLElements=False)
                 for page in pack().glob("*.html")}
        places = {name: {node.get("id") for node in tree.iter() if node.get("id")} for name, tree in trees.items()}
        links = 0
        for name, tree in trees.items():
            ids = [node.get("id") for node in tree.iter() if node.get("id")]
            self.assertEqual(len(ids), len(set(ids)), name)
            for link in tree.iter("a"):
                file, _, place = link.get("href").partition("#")
                links += 1
                self.assertIn(file or name, trees)
                if place:
                    self.assertIn(place, places[file or name], f"{name}: {link.get('href')}")
        self.assertGreater(links, 100)

    def test_the_record_is_in_its_published_form(self):
        schema = json.loads((ROOT / "Exports" / "schema" / "pack.schema.json").read_text(encoding="utf-8"))
        jsonschema.validators.validator_for(schema).check_schema(schema)
        jsonschema.validate(json.loads((pack() / "pack.json").read_text(encoding="utf-8")), schema)

    def test_a_comparison_of_models_is_in_its_published_form(self):
        schema = json.loads((ROOT / "Exports" / "schema" / "comparison.schema.json").read_text(encoding="utf-8"))
        jsonschema.validators.validator_for(schema).check_schema(schema)
        told = json.loads(compared())
        jsonschema.validate(told, schema)
        self.assertGreater(sum(len(one["findings"]) for one in told["compared"]), 0)

    def test_files_for_word_have_styles_that_number_and_a_header_of_their_own(self):
        if not PRINTED:
            self.skipTest("pandoc or WeasyPrint is not there: './run' fetches them")
        record = json.loads((pack("--docx", "--pdf") / "pack.json").read_text(encoding="utf-8"))
        for document in record["documents"]:
            with self.subTest(document["document"]):
                word = docx.Document(pack("--docx", "--pdf") / f"{document['document']}.docx")
                self.assertEqual(word.core_properties.title, document["title"])
                styles = [paragraph.style.name for paragraph in word.paragraphs]
                numbered = [clause for clause in document["clauses"] if "." in clause["number"]]
                self.assertEqual(styles.count("Clause"), len(numbered))
                self.assertIn("Heading 1", styles)
                self.assertIn("Draft for legal advice", word.sections[0].header.paragraphs[0].text)

    def test_pdfs_are_tagged_with_bookmarks_and_a_language(self):
        if not PRINTED:
            self.skipTest("pandoc or WeasyPrint is not there: './run' fetches them")
        files = sorted(pack("--docx", "--pdf").glob("*.pdf"))
        self.assertGreater(len(files), 10)
        for file in files:
            with self.subTest(file.name):
                reader = pypdf.PdfReader(file)
                root = reader.trailer["/Root"]
                self.assertTrue(root["/MarkInfo"]["/Marked"])
                self.assertEqual(root["/Lang"], "en-GB")
                self.assertIn("/StructTreeRoot", root)
                self.assertGreater(len(reader.outline), 0)
                self.assertIn("Page 1 of", reader.pages[0].extract_text())

    def test_the_whole_as_one_file_is_the_same_again_and_says_what_is_in_it_and_where_it_came_from(self):
        archives = []
        for number in (1, 2):
            out = folder() / f"zipped-{number}"
            program.said("pack", PLAN, "--out", out, "--zip", f"{out}.zip", "--store", store("example-group"))
            archives.append(Path(f"{out}.zip").read_bytes())
        self.assertEqual(*archives)
        with zipfile.ZipFile(io.BytesIO(archives[0])) as archive:
            self.assertIsNone(archive.testzip())
            manifest = json.loads(archive.read("manifest.json"))
            self.assertEqual([file["name"] for file in manifest["files"]], archive.namelist()[1:])
            for file in manifest["files"]:
                self.assertEqual(hashlib.sha256(archive.read(file["name"])).hexdigest(), file["sha256"])
                self.assertEqual(len(archive.read(file["name"])), file["size"])
            checkpoint = archive.read("checkpoint.txt").decode()
            self.assertEqual(checkpoint.splitlines()[1], str(manifest["knownAt"]))
            self.assertEqual(checkpoint.splitlines()[2], manifest["root"])
            kept = folder() / "from-the-archive.txt"
            kept.write_text(checkpoint)
            self.assertIn("agrees", program.said("verify", "--against", kept, "--store", store("example-group")))
            for name in archive.namelist():
                if name in ("manifest.json", "checkpoint.txt"):
                    continue
                self.assertEqual(archive.read(name), (folder() / "zipped-1" / name).read_bytes())

    def test_a_style_sheet_that_asks_for_something_gets_nothing(self):
        if not PRINTED:
            self.skipTest("WeasyPrint is not there: './run' fetches it")
        page, sheet, secret = (folder() / name for name in ("page.html", "page.css", "secret.txt"))
        secret.write_text("a secret word")
        page.write_text(f'<html lang="en-GB"><title>t</title><body><p>Text<img src="file://{secret}" alt="x">'
                        f'<a href="file://{secret}" rel="attachment">a</a></body></html>')
        sheet.write_text(f"@import url(file://{secret}); p {{ background: url(file://{secret}); }}")
        made = folder() / "made.pdf"
        result = subprocess.run([ROOT / ".weasyprint/bin/python", ROOT / "tools/make-pdf", sheet, page, made],
                                capture_output=True, text=True)
        if result.returncode == 0:
            self.assertNotIn(b"a secret word", made.read_bytes())
            self.assertNotIn("a secret word", pypdf.PdfReader(made).pages[0].extract_text())
            self.assertEqual(list(pypdf.PdfReader(made).attachments), [])


if __name__ == "__main__":
    unittest.main()

"""severally models, pack and drift, as a company secretary uses them."""

import csv
import io
import json
import re
import shutil
import zipfile
import zlib

from support import ROOT, Case, run, said

PLAN = ROOT / "Fixtures" / "plans" / "marram.yaml"


def opened(stream):
    """What a stream of a PDF holds, where it is compressed."""
    try:
        return zlib.decompress(stream.rstrip(b"\r\n"))
    except zlib.error:
        return stream


class Models(Case):
    def test_every_model_is_listed_and_told(self):
        rows = list(csv.DictReader(io.StringIO(said("models", "--format", "csv"))))
        listed = said("models")
        self.assertGreaterEqual(len(rows), 4)
        for row in rows:
            self.assertIn(f"[{row['model']}]", listed)
            told = said("models", row["model"])
            for heading in ("The law on which it rests", "Who decides what, in order", "What it cannot do", "The way out"):
                self.assertIn(heading, told)
            self.assertEqual(json.loads(said("models", row["model"], "--format", "json"))["model"], row["model"])

    def test_a_model_that_is_not_there_is_told_with_one_that_is(self):
        result = run("models", "group-bord")
        self.assertEqual(result.returncode, 1)
        self.assertIn("did you mean 'group-board'?", result.stderr)


class Comparing(Case):
    BODIES = "northmere,harbourwick,thornmarsh"

    def setUp(self):
        super().setUp()
        self.use_world()

    def test_all_models_stand_side_by_side_with_staying_and_merging(self):
        told = self.done("compare", "--bodies", self.BODIES, "--on", "2027-04-01")
        names = [row["model"] for row in csv.DictReader(io.StringIO(said("models", "--format", "csv")))]
        places = [told.index(f"[{name}]") for name in ["stay-as-we-are"] + names + ["merger"]]
        self.assertEqual(places, sorted(places))
        self.assertIn("Reasons recorded for Marram Coast group", told)
        self.assertNotIn("rehearsed-", told)
        rows = list(csv.DictReader(io.StringIO(
            self.done("compare", "--bodies", self.BODIES, "--on", "2027-04-01", "--format", "csv"))))
        self.assertEqual([row["model"] for row in rows], ["stay-as-we-are"] + names + ["merger"])
        self.assertEqual(rows[0]["would_be_unknown"], "0")

    def test_one_model_is_told_whole_with_who_is_to_hold_an_office(self):
        told = json.loads(self.done(
            "compare", "--bodies", self.BODIES, "--on", "2025-03-01", "--model", "shared-chair", "--holder",
            "chair=p-109", "--format", "json"))
        self.assertEqual([one["model"] for one in told["compared"]], ["shared-chair"])
        one = told["compared"][0]
        self.assertIn("is chair of each body", one["trial"])
        self.assertTrue(any(finding["before"] != finding["after"] for finding in one["findings"]))
        whole = self.done("compare", "--bodies", self.BODIES, "--on", "2025-03-01", "--model", "shared-chair")
        self.assertIn("  It cannot:", whole)
        self.assertIn("day 4 (in turn 4): Harbourwick Hospitals, the board", whole)

    def test_nothing_is_recorded(self):
        before = self.head()
        self.done("compare", "--bodies", self.BODIES)
        self.assertEqual(self.head(), before)

    def test_what_cannot_be_compared_is_refused_with_what_was_expected(self):
        for arguments, code, said in [
            (["--bodies", "northmere"], 1, "Two or more bodies are needed"),
            (["--bodies", "northmere,northmere"], 1, "'northmere' is named twice"),
            (["--bodies", "northmere,nowhere"], 1, "'nowhere' is not recorded"),
            (["--bodies", "northmere,a b"], 2, "'a b' is no identifier"),
            (["--bodies", self.BODIES, "--holder", "chair"], 2, "OFFICE=PERSON"),
            (["--bodies", self.BODIES, "--holder", "chair=p-none"], 1, "'p-none' is not recorded"),
            (["--bodies", self.BODIES, "--model", "merge"], 1, "There is no model 'merge'"),
        ]:
            self.assertIn(said, self.refused(code, "compare", *arguments))


class Packs(Case):
    def setUp(self):
        super().setUp()
        self.use_world()
        self.out = self.folder / "pack"

    def pack(self, plan=PLAN, out=None, *more):
        self.done("pack", plan, "--out", out or self.out, *more)
        return json.loads(((out or self.out) / "pack.json").read_text())

    def changed(self, old, new):
        text = PLAN.read_text()
        self.assertIn(old, text)
        plan = self.folder / "plan.yaml"
        plan.write_text(text.replace(old, new))
        return plan

    def test_the_same_plan_gives_the_same_files_to_the_byte(self):
        self.pack()
        other = self.folder / "other"
        self.pack(PLAN, other)
        names = sorted(path.name for path in self.out.iterdir())
        self.assertEqual(names, sorted(path.name for path in other.iterdir()))
        for name in names:
            self.assertEqual((self.out / name).read_bytes(), (other / name).read_bytes(), name)

    def test_departures_come_first_each_with_reason_and_author(self):
        made = self.pack()
        self.assertEqual(len(made["departures"]), 3)
        page = (self.out / "index.html").read_text()
        self.assertLess(page.index("Departures from the standard"), page.index("Blanks"))
        for departure in made["departures"]:
            self.assertIn(departure["because"], page)
            self.assertIn(departure["author"], page)

    def test_what_is_not_recorded_is_a_marked_blank_and_listed(self):
        made = self.pack()
        blank = next(one for one in made["blanks"] if one["what"].startswith("who is accounting officer of Harbourwick"))
        self.assertEqual(blank["who"], "the company secretary of Harbourwick Hospitals")
        name, clause = blank["clauses"][0].split("#")
        self.assertIn(f"[not recorded: {blank['what']}]", (self.out / f"{name}.html").read_text())

    def test_after_one_appointment_drift_names_the_clauses_that_it_changes_and_no_other(self):
        self.pack()
        self.assertIn("Every clause still matches.", self.done("drift", self.out))
        change = self.folder / "change.yaml"
        change.write_text(
            "author: secretary-harbourwick\nsource: {kind: minute, title: Minutes (invented), publisher: Harbourwick}\n"
            "changes:\n"
            "  - assert: harbourwick.accountable-1\n"
            "    accounting-officer: {person: p-116, body: harbourwick, officer: accountable-officer, from: 2026-11-01,\n"
            "      until: open}\n"
        )
        self.done("record", change)
        rows = list(csv.DictReader(io.StringIO(self.done("drift", self.out, "--format", "csv"))))
        documents = {row["document"] for row in rows}
        self.assertIn("scheme-of-delegation.harbourwick", documents)
        self.assertNotIn("scheme-of-delegation.northmere", documents)
        self.assertNotIn("terms-of-reference.northmere", documents)
        for row in rows:
            self.assertNotEqual(row["then"], row["now"])
        self.assertIn("no longer match", self.refused(1, "drift", self.out, "--fail"))
        self.assertIn("Every clause still matches.", self.done("drift", self.out, "--known", "432"))

    def test_two_trusts_of_which_little_is_known_have_a_pack_of_blanks(self):
        world = self.folder / "two.yaml"
        world.write_text(
            "title: Two bodies (invented)\ninvented: yes\nsources:\n  note: {kind: officers-note, title: A note}\nentries:\n"
            "  - source: note\n    changes:\n"
            "      - {assert: north, body: {body: north, from: unknown, until: open}}\n"
            "      - {assert: south, body: {body: south, from: unknown, until: open}}\n"
        )
        self.store = self.folder / "two.store"
        self.done("import", world)
        plan = self.folder / "plan.yaml"
        plan.write_text("plan: two\ntitle: Two\nmodels: [shared-chair-and-chief-executive]\nbodies: [north, south]\n"
                        "from: 2027-04-01\n")
        made = self.pack(plan)
        whats = [one["what"] for one in made["blanks"]]
        for part in ("why the bodies share", "who is to be shared chair", "is an NHS trust or a foundation trust on 1 April 2027"):
            self.assertTrue(any(part in what for what in whats), part)

    def test_what_is_private_to_a_body_stands_in_a_pack_only_where_it_is_asked_for(self):
        world = self.folder / "real.yaml"
        world.write_text(
            "title: Two bodies\ninvented: no\nsources:\n  note: {kind: minute, title: Minutes, publisher: north}\nentries:\n"
            "  - source: note\n    changes:\n"
            "      - {assert: north, body: {body: north, from: 2001-04-01, until: open}}\n"
            "      - {assert: south, body: {body: south, from: 2001-04-01, until: open}}\n"
            "      - {assert: north.chair, seat: {seat: north.chair, body: north, seat-kind: chair, office: chair, votes: yes,\n"
            "          from: 2001-04-01, until: open}}\n"
            "      - {assert: north.chair.1, appointment: {person: p-1, named-as: Ann Example, seat: north.chair,\n"
            "          capacity: substantive, from: 2024-04-01, until: open}}\n"
            "      - {assert: north.test-1, fit-and-proper-test: {person: p-1, body: north, on: 2024-03-01, outcome: fit}}\n"
        )
        self.store = self.folder / "real.store"
        self.done("import", world)
        plan = self.folder / "plan.yaml"
        plan.write_text("plan: two\ntitle: Two\nmodels: [shared-chair-and-chief-executive]\nbodies: [north, south]\n"
                        "from: 2027-04-01\n")

        def facts(made):
            return {fact for document in made["documents"] for clause in document["clauses"] for fact in clause["facts"]}

        self.assertNotIn("north.test-1", facts(self.pack(plan)))
        self.assertIn("north.test-1", facts(self.pack(plan, self.folder / "whole", "--private")))
        self.assertIn("Every clause still matches.", self.done("drift", self.folder / "whole"))

    def test_a_plan_that_does_not_fit_is_refused_with_its_place_and_nothing_is_written(self):
        told = self.refused(2, "pack", self.changed("value: 6", "value: 60"), "--out", self.out)
        self.assertRegex(told, r"plan\.yaml:\d+:\d+: found '60' for 'value', expected a whole number from 3 to 36")
        plan = self.changed("    because: A promise to the patients’ panel.\n", "")
        self.assertIn("expected the reason for the departure", self.refused(2, "pack", plan, "--out", self.out))
        plan = self.changed("bodies: [northmere, harbourwick, thornmarsh]", "bodies: [northmere, harbourwick, nowhere]")
        plan.write_text(plan.read_text().replace("thornmarsh", "nowhere"))
        told = self.refused(1, "pack", plan, "--out", self.out)
        self.assertIn("The body 'nowhere' is not recorded in the register. No pack was made.", told)
        self.assertFalse(self.out.exists())

    def test_a_new_issue_shows_what_is_new_and_nothing_private_of_the_earlier_one(self):
        self.pack()
        again = self.folder / "again"
        self.done("pack", PLAN, "--out", again, "--since", self.out)
        self.assertIn("Every clause says what it said.", (again / "index.html").read_text())
        plan = self.changed("Services go on meanwhile as they were", "Services never stop")
        newer = self.folder / "newer"
        self.done("pack", plan, "--out", newer, "--since", self.out)
        page = (newer / "index.html").read_text()
        self.assertIn("1 clause says something else, or is new or gone.", page)
        self.assertIn("Services go on meanwhile as they were", page)
        self.assertIn("Services never stop", page)
        record = json.loads((self.out / "pack.json").read_text())
        record["digests"]["withPrivate"] = True
        (self.out / "pack.json").write_text(json.dumps(record))
        told = self.refused(2, "pack", PLAN, "--out", self.folder / "never", "--since", self.out)
        self.assertIn("private to a body", told)
        self.assertFalse((self.folder / "never").exists())

    def test_the_folder_and_the_one_file_are_both_there_or_neither(self):
        archive = self.folder / "pack.zip"
        self.out.mkdir()
        (self.out / "mine.txt").write_text("mine")
        self.refused(2, "pack", PLAN, "--out", self.out, "--zip", archive)
        self.assertFalse(archive.exists())
        archive.write_text("mine")
        other = self.folder / "other"
        self.assertIn("is there already", self.refused(2, "pack", PLAN, "--out", other, "--zip", archive))
        self.assertFalse(other.exists())
        self.assertEqual(archive.read_text(), "mine")

    def test_a_folder_that_holds_something_is_left_alone(self):
        self.out.mkdir()
        (self.out / "mine.txt").write_text("mine")
        self.assertIn("the folder is not empty", self.refused(2, "pack", PLAN, "--out", self.out))
        self.assertEqual((self.out / "mine.txt").read_text(), "mine")

    def test_files_for_word_and_pdf_are_made_with_numbers_header_and_tags(self):
        if not (ROOT / ".pandoc" / "pandoc").exists() or not (ROOT / ".weasyprint").exists():
            self.skipTest("pandoc or WeasyPrint is not there: './run' fetches them")
        plan = self.changed("models: [shared-chair-and-chief-executive, group-board]",
                            "models: [shared-chair-and-chief-executive]")
        self.pack(plan, self.out, "--docx", "--pdf")
        with zipfile.ZipFile(self.out / "partnership-agreement.docx") as word:
            text = word.read("word/document.xml").decode()
            self.assertIn('w:val="Clause"', text)
            self.assertIn("Draft for legal advice", word.read("word/header1.xml").decode())
            self.assertIn("Partnership agreement of", word.read("docProps/core.xml").decode())
        pdf = (self.out / "partnership-agreement.pdf").read_bytes()
        self.assertTrue(pdf.startswith(b"%PDF-"))
        parts = b"".join(opened(stream) for stream in re.findall(rb"stream\r?\n(.*?)endstream", pdf, re.S))
        for mark in (b"/MarkInfo", b"/Outlines", b"/StructTreeRoot"):
            self.assertTrue(mark in pdf + parts, mark)


class Broken(Case):
    def test_models_that_do_not_fit_are_told_with_file_and_line(self):
        folder = self.folder / "models"
        shutil.copytree(ROOT / "Models" / "england", folder)
        path = folder / "documents" / "partnership-agreement.yaml"
        path.write_text(path.read_text().replace("{parameter:notice-months}", "{parameter:notice-month}"))
        result = run("models", "--models", folder)
        self.assertEqual(result.returncode, 2)
        told = result.stderr
        self.assertRegex(told, r"documents/partnership-agreement\.yaml:\d+:\d+: found the parameter 'notice-month'")
        self.assertIn("did you mean 'notice-months'?", told)

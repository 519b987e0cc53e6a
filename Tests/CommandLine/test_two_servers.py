"""Two servers, each a process of its own, over one store: each shows what was recorded beside it."""

import unittest

from support import Case
from serving import ask, serving

OPENED = """author: secretary
source: {{kind: document, title: A page (invented), date: 2026-10-01}}
changes:
  - {{assert: {body}, body: {{body: {body}, from: 2026-09-01, until: open}}}}
  - {{assert: {body}.name, body-name: {{body: {body}, name: {name} NHS Trust, from: 2026-09-01, until: open}}}}
"""


class TwoServers(Case):
    def record(self, body, name):
        self.done("record", self.write("changes.yaml", OPENED.format(body=body, name=name)))

    def shows(self, base, *words, path):
        told = ask(f"{base}/w{path}")
        self.assertEqual(told.status, 200, path)
        for word in words:
            self.assertIn(word, told.text, path)
        return told

    def test_each_shows_what_was_recorded_between_two_requests(self):
        self.use_world()
        with serving(w=self.store) as first, serving(w=self.store) as second:
            self.assertNotEqual(first, second)
            head = 432
            for body, name in (("quillbeck", "Quillbeck"), ("rushmere", "Rushmere")):
                before = [ask(f"{base}/w/changes.atom") for base in (first, second)]
                for base in (first, second):
                    self.assertEqual(ask(f"{base}/w/bodies/{body}").status, 404)
                    self.shows(base, f"The log has {head} entries", path="/log")
                self.record(body, name)
                head += 2
                for base, old in zip((first, second), before):
                    self.shows(base, f"{name} NHS Trust", path=f"/bodies/{body}")
                    self.shows(base, "This fact stands, as known now.", path=f"/facts/{body}.name")
                    self.shows(base, f"{name} NHS Trust", path=f"/search?q={body}")
                    self.shows(base, f"{name} NHS Trust", path="/changes?show=recorded")
                    self.shows(base, f"{name} NHS Trust</a> opened", path="/changes?until=2026-11-25")
                    self.shows(base, f"The log has {head} entries", f"{name} NHS Trust", path="/log")
                    self.assertIn(f"\n{head}\n", ask(f"{base}/w/checkpoint").text)
                    fed = ask(f"{base}/w/changes.atom", If_None_Match=old.headers["ETag"])
                    self.assertEqual(fed.status, 200)
                    self.assertIn(f"A name of a body: {name} NHS Trust", fed.text)
            for path in ("/", "/log", "/changes?show=recorded", "/log/leaves", "/log/entries/433/proof"):
                self.assertEqual(ask(f"{first}/w{path}").text, ask(f"{second}/w{path}").text, path)

    def test_after_an_erasure_neither_shows_the_person_any_more(self):
        self.use_world()
        paths = ("/log?before=60", "/changes?show=recorded&from=2019-01-01", "/changes?from=2019-01-01",
                 "/changes.atom?known=60", "/log/entries/34", "/bodies/northmere?on=2020-06-01")
        with serving(w=self.store) as first, serving(w=self.store) as second:
            named = [path for path in paths for base in (first, second) if "Ashgrove" in ask(f"{base}/w{path}").text]
            self.assertGreater(len(named), 6)
            self.done("erase", "--person", "p-103", "--reason", "Asked for", "--power", "Article 17", "--yes")
            for base in (first, second):
                for path in paths:
                    told = ask(f"{base}/w{path}")
                    self.assertEqual(told.status, 200, path)
                    self.assertNotIn("Ashgrove", told.text, path)
                self.shows(base, "Erased by entry ", path="/log?before=60")
                self.assertEqual(ask(f"{base}/w/log/entries/34/opening").status, 404)


if __name__ == "__main__":
    unittest.main()

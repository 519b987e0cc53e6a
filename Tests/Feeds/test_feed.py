"""The feed of what was recorded is Atom: by the grammar of its RFC, and by somebody else's reader."""

import functools
import http.client
import sys
import unittest
import urllib.request
from pathlib import Path
from urllib.parse import urlsplit

import feedparser
import rnc2rng
from lxml import etree

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Tests" / "CommandLine"))
from support import Case, run  # noqa: E402
from serving import ask, serving  # noqa: E402

ATOM = "{http://www.w3.org/2005/Atom}"
HOSTILE = "]]><script>alert('1')</script>&amp;&#0; \"quoted\" \u202e é漢😀 "


@functools.cache
def grammar():
    text = Path(__file__).with_name("atom.rnc").read_text(encoding="utf-8")
    # The converter declares the empty namespace under a prefix, which no document may; no name uses the prefix.
    converted = rnc2rng.dumps(rnc2rng.loads(text)).replace('xmlns:local=""', "")
    return etree.RelaxNG(etree.fromstring(converted.encode()))


class Feeds(Case):
    def check(self, told, base):
        """Everything that holds of every feed; returns the document."""
        self.assertEqual(told.status, 200)
        self.assertEqual(told.headers["Content-Type"], "application/atom+xml; charset=utf-8")
        feed = etree.fromstring(told.body)
        self.assertTrue(grammar().validate(feed), grammar().error_log)
        read = feedparser.parse(told.body, response_headers={"content-type": told.headers["Content-Type"]})
        self.assertFalse(read.bozo, read.get("bozo_exception"))
        self.assertEqual(read.version, "atom10")
        entries = feed.findall(f"{ATOM}entry")
        self.assertEqual(len(read.entries), len(entries))
        self.assertLessEqual(len(entries), 200)
        ids = [element.text for element in feed.iter(f"{ATOM}id")]
        self.assertEqual(len(ids), len(set(ids)))
        for name in ids:
            self.assertRegex(name, r"\Atag:[a-z0-9.-]+,\d{4}-\d\d-\d\d:[0-9a-f]{8}:(feed|entry:\d+|entries:\d+)\Z")
        for part in [feed, *entries]:
            links = [link for link in part.findall(f"{ATOM}link") if link.get("rel") == "alternate"]
            self.assertEqual(len(links), 1)
        for link in feed.iter(f"{ATOM}link"):
            self.assertTrue(link.get("href").startswith(f"{base}/"), link.get("href"))
        self.assertIsNotNone(feed.find(f"{ATOM}author/{ATOM}name").text)
        return feed

    def feed_of(self, *options):
        with serving(*options, w=self.store) as base:
            return self.check(ask(f"{base}/w/changes.atom"), base)

    def titles(self, feed):
        return [title.text for title in feed.findall(f"{ATOM}entry/{ATOM}title")]


class Atom(Feeds):
    def test_the_register_of_england_in_a_few_items(self):
        self.use_england()
        feed = self.feed_of()
        titles = self.titles(feed)
        self.assertIn("Asserted: 573 appointments", titles)
        self.assertLess(len(titles), 40)

    def test_the_example_group_and_no_more_than_two_hundred(self):
        self.use_world()
        feed = self.feed_of()
        self.assertEqual(len(self.titles(feed)), 200)
        newest = feed.find(f"{ATOM}entry")
        self.assertTrue(newest.find(f"{ATOM}id").text.endswith(":entry:432"))
        self.assertEqual(newest.find(f"{ATOM}updated").text, "2026-10-15T12:00:00Z")
        self.assertEqual(feed.find(f"{ATOM}updated").text, "2026-10-15T12:00:00Z")

    def test_texts_that_try_to_be_more_than_text(self):
        text = "".join(f"\\U{ord(letter):08X}" for letter in HOSTILE)
        self.done("import", self.write("hostile.yaml", f"""title: "{text}"
invented: yes
entries:
  - source: {{kind: document, title: "{text}", date: 2026-10-01}}
    changes:
      - {{assert: aldholt, body: {{body: aldholt, from: 2010-04-01, until: open}}}}
      - {{assert: aldholt.name, body-name: {{body: aldholt, name: "{text}", from: 2010-04-01, until: open}}}}
      - correct: aldholt.name
        body-name: {{body: aldholt, name: "{text} again", from: 2010-04-01, until: open}}
        because: "{text}"
"""))
        feed = self.feed_of()
        self.assertIn(HOSTILE.split(" ")[0], self.titles(feed)[0])
        self.assertEqual(list(feed.iter("script")), [])

    def test_every_world(self):
        for path in sorted((ROOT / "Fixtures" / "worlds").glob("*.yaml")):
            with self.subTest(path.name):
                for old in self.folder.glob("register.store*"):
                    old.unlink()
                self.use(path)
                self.feed_of()

    def test_the_grammar_refuses_what_is_not_atom(self):
        self.use_world("corrected")
        with serving(w=self.store) as base:
            text = ask(f"{base}/w/changes.atom").text
        for old, new in (("<updated>", "<updated>on "), ("<id>", "<id/><id>"), ("<title>", "<heading/><title>"),
                         ("type=\"text/html\"", "type=\"html\""), ("type=\"text\"", "type=\"markdown\"")):
            self.assertIn(old, text)
            self.assertFalse(grammar().validate(etree.fromstring(text.replace(old, new, 1).encode())), new)


class Kept(Feeds):
    def test_who_has_it_is_not_sent_it_again_until_something_is_recorded(self):
        self.use_world()
        with serving(w=self.store) as base:
            url = f"{base}/w/changes.atom"
            first = ask(url)
            again = ask(url, If_None_Match=first.headers["ETag"])
            self.assertEqual((again.status, again.body), (304, b""))
            self.assertEqual(again.headers["ETag"], first.headers["ETag"])
            self.assertEqual(ask(url, If_None_Match='"other"').status, 200)
            self.assertEqual(ask(url + "?known=431", If_None_Match=first.headers["ETag"]).status, 200)
            self.done("record", self.write("changes.yaml", """author: secretary
source: {kind: minute, title: Minutes (invented), date: 2026-11-19}
changes:
  - {end: harbourwick.associate-1.vacancy-1, to: 2026-11-30}
"""))
            later = self.check(ask(url, If_None_Match=first.headers["ETag"]), base)
        self.assertEqual(self.titles(later)[0], "Ended: A vacancy: Associate non-executive director of Harbourwick Hospitals")

    def test_names_of_entries_stay_when_the_register_is_served_elsewhere(self):
        self.use_world()
        elsewhere = [element.text for element in self.feed_at("https://register.example").iter(f"{ATOM}id")]
        self.assertEqual([element.text for element in self.feed_of().iter(f"{ATOM}id")], elsewhere)

    def feed_at(self, address):
        with serving("--address", address, w=self.store) as base:
            return self.check(ask(f"{base}/w/changes.atom"), address)

    def test_a_host_that_the_asker_names_is_not_believed(self):
        self.use_world("corrected")
        with serving(w=self.store) as base:
            for host in ("evil.example", "evil.example:80", "127.0.0.1.evil.example", "localhost@evil.example",
                         "127.0.0.1:80\"><x", "[::1", "localhost:999999", ""):
                with self.subTest(host):
                    status, text = self.asked_as(base, host)
                    if status == 400:
                        continue
                    self.assertEqual(status, 200)
                    self.assertNotIn("evil", text)
                    for link in etree.fromstring(text.encode()).iter(f"{ATOM}link"):
                        self.assertTrue(link.get("href").startswith("/w/"), link.get("href"))
        with serving("--address", "https://register.example/", w=self.store) as base:
            text = self.asked_as(base, "evil.example")[1]
            self.assertIn('href="https://register.example/w/changes.atom"', text)
            self.assertNotIn("evil", text)

    def test_no_page_believes_it_either(self):
        self.use_world("corrected")
        with serving(w=self.store) as base:
            for path in ("/w/data", "/w/api"):
                status, text = self.asked_as(base, "evil.example", path)
                self.assertEqual(status, 200, path)
                self.assertNotIn("evil", text, path)
        with serving("--address", "https://register.example", w=self.store) as base:
            for path in ("/w/data", "/w/api"):
                text = self.asked_as(base, "evil.example", path)[1]
                self.assertIn("https://register.example/w/", text, path)
                self.assertNotIn("evil", text, path)

    def test_after_an_erasure_no_tag_stands_for_what_was_there_before(self):
        self.use_world("example-group")
        with serving(w=self.store) as base:
            address = f"{base}/w/changes.atom?known=314"
            first = urllib.request.urlopen(address, timeout=60)
            tag, text = first.headers["ETag"], first.read().decode()
            self.done("erase", "--person", "p-103", "--reason", "Asked for", "--power", "UK GDPR article 17", "--yes")
            again = urllib.request.Request(address, headers={"If-None-Match": tag})
            answer = urllib.request.urlopen(again, timeout=60)
            self.assertEqual(answer.status, 200)
            self.assertNotEqual(answer.headers["ETag"], tag)
            self.assertIn("Leopold Ashgrove", text)
            self.assertNotIn("Leopold Ashgrove", answer.read().decode())

    def asked_as(self, base, host, path="/w/changes.atom"):
        connection = http.client.HTTPConnection(urlsplit(base).netloc, timeout=60)
        try:
            connection.putrequest("GET", path, skip_host=True)
            connection.putheader("Host", host)
            connection.endheaders()
            answer = connection.getresponse()
            return answer.status, answer.read().decode()
        finally:
            connection.close()

    def test_an_address_that_is_none_is_refused(self):
        self.use_world("corrected")
        for address in ("register.example", "ftp://register.example", "https://", "https://a.example/path",
                        "https://user@a.example", "https://a.example:port", "javascript:alert(1)"):
            said = self.refused(2, "serve", "--mount", f"w={self.store}", "--address", address,)
            self.assertIn("--address is ", said)


if __name__ == "__main__":
    unittest.main()

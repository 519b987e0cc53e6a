"""The set-up on the site, over sockets: a draft outlives the server, and no log names it."""

import json
import os
import re
import subprocess
import unittest
import urllib.error
import urllib.parse
import urllib.request

from support import Case, program
from serving import address, ask, serving

TITLE = "the arrangement of ünïcode & \"quotes\": # {braces}"


class Unfollowed(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


OPENER = urllib.request.build_opener(Unfollowed)


def send(url, **fields):
    """The status and where it leads."""
    try:
        answer = OPENER.open(urllib.request.Request(url, urllib.parse.urlencode(fields, doseq=True).encode()))
    except urllib.error.HTTPError as error:
        answer = error
    with answer:
        return answer.status, answer.headers.get("Location")


def token(url):
    return re.search(r'name="token" value="([0-9a-f]+)"', ask(url).text).group(1)


def fill(url, **fields):
    status, location = send(url, token=token(url), revision="0", **fields)
    assert status == 303, f"{url}: {status}"
    return location


class SetUp(Case):
    def test_a_draft_outlives_a_server_that_is_killed_and_becomes_a_pack(self):
        self.use_world()
        command = [str(program.binary()), "serve", "--mount", f"w={self.store}", "--port", "0"]
        first = subprocess.Popen(command, cwd=program.ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                                 env={**os.environ, "LOG_LEVEL": "trace"})
        base = address(first)
        draft = fill(f"{base}/w/plan")
        fill(f"{base}{draft}/title", title=TITLE)
        fill(f"{base}{draft}/bodies", body=["northmere", "harbourwick"])
        ask(f"{base}{draft}/nothing")
        first.kill()
        said = first.communicate()[0]
        with serving(w=self.store) as base:
            fill(f"{base}{draft}/models", model="shared-chair")
            fill(f"{base}{draft}/first-day", **{"from-day": "1", "from-month": "4", "from-year": "2027"})
            with urllib.request.urlopen(f"{base}{draft}/plan.yaml") as answer:
                plan = answer.read().decode()
        self.assertNotIn(draft.rsplit("/", 1)[1], said)
        self.assertNotIn("ünïcode", said)
        out = self.folder / "pack"
        self.done("pack", self.write("plan.yaml", plan), "--store", self.store, "--out", out)
        self.assertEqual(json.loads((out / "pack.json").read_text())["title"], TITLE[0].upper() + TITLE[1:])

    def test_two_servers_over_one_folder_know_each_others_drafts_and_forms(self):
        self.use_world()
        drafts = self.folder / "drafts"
        with serving("--drafts", str(drafts), w=self.store) as one:
            with serving("--drafts", str(drafts), w=self.store) as other:
                draft = fill(f"{one}/w/plan")
                mark = token(f"{one}{draft}/title")
                self.assertEqual(send(f"{other}{draft}/title", token=mark, title="from one")[0], 303)
                self.assertIn("From one", ask(f"{one}{draft}").text)
        self.assertEqual(sorted(path.name for path in drafts.iterdir()), ["w"])
        self.assertEqual((drafts / "w").stat().st_mode & 0o777, 0o700)

    def test_a_folder_that_cannot_be_written_closes_the_set_up_alone(self):
        self.use_world()
        with serving("--drafts", str(self.write("in-the-way", "x")), w=self.store) as base:
            self.assertIn("Drafts cannot be kept here", ask(f"{base}/w/plan").text)
            self.assertEqual(send(f"{base}/w/plan", token="x")[0], 503)
            self.assertEqual(ask(f"{base}/w/models").status, 200)


if __name__ == "__main__":
    unittest.main()

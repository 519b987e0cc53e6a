"""A stranger verifies a served log with the packages of the Go project, and finds what was tampered with."""

import atexit
import base64
import functools
import os
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import unittest
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Tests" / "CommandLine"))
from support import Case, change_log, flip  # noqa: E402
from serving import ask, serving  # noqa: E402

PACKAGES = "/usr/share/gocode"


@functools.cache
def verifier():
    """The program of this folder, built without any module of the network."""
    folder = tempfile.TemporaryDirectory(prefix="severally-verify-")
    atexit.register(folder.cleanup)
    built = Path(folder.name) / "verify"
    env = dict(os.environ, GO111MODULE="off", GOPATH=PACKAGES, GOFLAGS="", GOCACHE=str(Path(folder.name) / "cache"))
    source = Path(__file__).with_name("verify.go")
    subprocess.run([shutil.which("go"), "build", "-o", built, source], env=env, check=True)
    return built


def flipped(text, place):
    """Base64 of which one bit is another."""
    held = bytearray(base64.b64decode(text))
    held[place] ^= 1
    return base64.b64encode(held).decode()


def changed_line(text, index, change):
    lines = text.split("\n")
    lines[index] = change(lines[index])
    return "\n".join(lines)


@contextmanager
def lying(base, change):
    """Yields the address of a server that passes on what another says, changed."""
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            told = ask(base + self.path)
            body = change(self.path, told.text).encode()
            self.send_response(told.status)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


class Served(Case):
    def setUp(self):
        super().setUp()
        self.use_world()

    def verify(self, *arguments, key=None):
        """Serves the store as it is now, and verifies it."""
        with serving(w=self.store) as base:
            key = key or self.key
            command = [verifier(), "-url", f"{base}/w", "-key", key, *map(str, arguments)]
            return subprocess.run(command, capture_output=True, text=True)

    @functools.cached_property
    def key(self):
        return self.done("verify").splitlines()[-1].removeprefix("Verifier key: ")

    def holds(self, *arguments, **options):
        result = self.verify(*arguments, **options)
        self.assertEqual(result.returncode, 0, result.stderr)
        return result.stdout

    def fails(self, sentence, *arguments, **options):
        result = self.verify(*arguments, **options)
        self.assertEqual(result.returncode, 1, result.stdout)
        self.assertIn(sentence, result.stderr)

    def record(self, text):
        self.done("record", self.write("changes.yaml", text))


class Sound(Served):
    def test_signature_and_root(self):
        said = self.holds()
        self.assertIn(": 432 entries\n", said)
        self.assertIn("The leaf hashes give the root that is signed: ", said)

    def test_the_key_that_the_page_shows_is_the_one_to_use(self):
        with serving(w=self.store) as base:
            shown = re.search(r"severally\.local/register\+[0-9a-f]{8}\+[A-Za-z0-9+/=]+", ask(f"{base}/w/log").text)
        self.assertEqual(shown.group(), self.key)

    def test_a_log_continues_every_checkpoint_kept_before(self):
        kept = self.folder / "kept.txt"
        self.holds("-save", kept)
        self.record("""author: secretary
source: {kind: minute, title: Minutes (invented), date: 2026-11-19}
changes:
  - {end: harbourwick.associate-1.vacancy-1, to: 2026-11-30}
""")
        said = self.holds("-kept", kept)
        self.assertIn(": 433 entries\n", said)
        self.assertIn("The log continues the kept checkpoint of 432 entries\n", said)

    def test_entries_are_in_the_log_and_say_what_the_page_says(self):
        for entry, fact, words in ((1, None, ""), (429, "marram.sharing-5", "shared-chief-executive"), (432, None, "")):
            said = self.holds("-entry", entry, "-text", words)
            self.assertIn(f"Entry {entry} is in the log: ", said)
            self.assertIn(fact or "", said)

    def test_a_log_with_erased_entries_verifies_whole_and_gives_no_bytes_of_them(self):
        kept = self.folder / "kept.txt"
        self.holds("-save", kept)
        self.done("erase", "--person", "p-103", "--reason", "Asked for", "--power", "Article 17", "--yes")
        self.assertIn("The log continues the kept checkpoint of 432 entries\n", self.holds("-kept", kept))
        self.fails("404", "-entry", 34)

    def test_a_log_of_two_entries(self):
        self.store.unlink()
        self.done("import", self.write("small.yaml", """title: Two entries (invented)
invented: yes
entries:
  - source: {kind: document, title: A page (invented), date: 2026-10-01}
    changes:
      - {assert: aldholt, body: {body: aldholt, from: 2010-04-01, until: open}}
"""))
        self.assertIn(": 2 entries\n", self.holds("-entry", 2, "-text", "aldholt"))


class Tampered(Served):
    def test_a_checkpoint_of_which_one_figure_was_changed(self):
        key = self.key
        change_log(self.store, "UPDATE checkpoint SET text = replace(text, char(10) || '432', char(10) || '431')")
        self.fails("the signature of the latest checkpoint: ", key=key)

    def test_a_checkpoint_of_which_the_root_was_changed(self):
        key = self.key

        def other_root(connection):
            text = connection.execute("SELECT text FROM checkpoint ORDER BY size DESC").fetchone()[0]
            lines = text.split("\n")
            lines[2] = ("B" if lines[2][0] == "A" else "A") + lines[2][1:]
            connection.execute("UPDATE checkpoint SET text = ? WHERE text = ?", ("\n".join(lines), text))

        change_log(self.store, other_root)
        self.fails("the signature of the latest checkpoint: ", key=key)

    def test_a_key_that_is_not_theirs(self):
        other = self.key
        for path in self.folder.glob("register.store*"):
            path.unlink()
        self.done("import", "Fixtures/worlds/example-group.yaml")
        self.fails("the signature of the latest checkpoint: ", key=other)

    def test_one_bit_of_one_leaf(self):
        def change(path, text):
            return changed_line(text, 16, lambda hash: flipped(hash, 31)) if "/log/leaves" in path else text

        self.lies(change, "and the checkpoint signs")

    def test_two_entries_in_each_others_place(self):
        def change(path, text):
            if "/log/leaves" not in path:
                return text
            lines = text.split("\n")
            lines[19], lines[20] = lines[20], lines[19]
            return "\n".join(lines)

        self.lies(change, "and the checkpoint signs")

    def test_what_an_entry_says_changed_without_its_hash(self):
        def change(path, text):
            if not path.endswith("/opening"):
                return text
            words = base64.b64decode(text.split("payload ")[1])
            changed = words.replace(b"contract covers two trusts", b"contract covers six trusts")
            self.assertNotEqual(changed, words)
            return text.split("payload ")[0] + "payload " + base64.b64encode(changed).decode() + "\n"

        self.lies(change, "what entry 429 is said to say is not what was hashed", "-entry", 429)

    def test_who_recorded_an_entry_changed_without_its_leaf_hash(self):
        def change(path, text):
            if not path.endswith("/opening"):
                return text
            return changed_line(text, 1, lambda line: "leaf " + flipped(line.removeprefix("leaf "), 70))

        self.lies(change, "429", "-entry", 429)

    def lies(self, change, sentence, *arguments):
        """A site that is served by somebody else's program can show anything: the verifier finds it."""
        with serving(w=self.store) as base, lying(base, change) as other:
            command = [verifier(), "-url", f"{other}/w", "-key", self.key, *map(str, arguments)]
            result = subprocess.run(command, capture_output=True, text=True)
        self.assertEqual(result.returncode, 1, result.stdout)
        self.assertIn(sentence, result.stderr)

    def test_our_own_server_shows_nothing_of_what_was_tampered_with(self):
        for damage in (flip("payload_hash", 17, 31), flip("header", 300, 35), flip("payload", 429, 40)):
            self.use_world()
            change_log(self.store, damage)
            with serving(w=self.store) as base:
                self.assertEqual(ask(f"{base}/w/log/leaves").status, 503)

    def test_words_that_the_entry_does_not_hold(self):
        self.fails("entry 429 does not say", "-entry", 429, "-text", "nobody said this")

    def test_a_log_that_was_written_anew_under_the_same_key(self):
        kept = self.folder / "kept.txt"
        self.use_world("corrected")
        self.holds("-save", kept)
        self.store.unlink()
        self.done("import", self.rewritten())
        said = self.holds()
        self.assertIn(": 22 entries\n", said)
        self.fails("the log does not continue the kept checkpoint", "-kept", kept)
        self.record("""author: secretary
source: {kind: minute, title: Minutes (invented), date: 2026-11-19}
changes:
  - {retract: tern.sharing-1, because: A test}
""")
        self.fails("the log does not continue the kept checkpoint", "-kept", kept)

    def test_a_log_that_has_lost_its_last_entries(self):
        kept = self.folder / "kept.txt"
        self.holds("-save", kept)
        key = self.key
        self.store.unlink()
        self.done("import", "Fixtures/worlds/corrected.yaml")
        self.fails("entries have been lost", "-kept", kept, key=key)

    def rewritten(self):
        """The same world with one word changed."""
        text = (ROOT / "Fixtures" / "worlds" / "corrected.yaml").read_text(encoding="utf-8")
        changed = re.sub(r"(?m)^title: .*$", "title: Another register (invented)", text, count=1)
        self.assertNotEqual(changed, text)
        return self.write("corrected.yaml", changed)


class Refused(Served):
    """What a stranger asks wrongly is answered with what was expected."""

    WRONG = {
        "/log?before=0": (400, "expected a number from 1 on"),
        "/log?before=x": (400, "expected a number from 1 on"),
        "/log?before=9999": (404, "There is no entry 9998: the log has 432."),
        "/log?before=99999999999999999999": (400, "expected a number from 1 on"),
        "/log/entries/433": (404, "There is no entry 433: the log has 432."),
        "/log/entries/0": (404, "Nothing stands at this address"),
        "/log/entries/012": (404, "Nothing stands at this address"),
        "/log/leaves?from=433": (404, "There is no entry 433"),
        "/log/leaves?from=-1": (400, "expected a number from 1 on"),
        "/log/entries/433/proof": (404, "There is no entry 433"),
        "/log/entries/x/proof": (404, "Nothing stands at this address"),
        "/log/consistency?old=0": (400, "expected a number from 1 on"),
        "/log/consistency?old=433": (400, "expected at most “new”, which is 432"),
        "/log/consistency?old=5&new=4": (400, "expected at most"),
        "/log/consistency?old=5&new=433": (404, "There is no entry 433"),
        "/log/entries/433/opening": (404, "There is no entry 433"),
        "/log/entries/-1/opening": (404, "Nothing stands at this address"),
    }

    def test_wrong_questions(self):
        with serving(w=self.store) as base:
            for path, (status, sentence) in self.WRONG.items():
                with self.subTest(path):
                    told = ask(f"{base}/w{path}")
                    self.assertEqual(told.status, status)
                    self.assertIn(sentence, told.text)

    def test_wrong_usage_of_the_verifier_ends_with_2(self):
        self.assertEqual(subprocess.run([verifier()], capture_output=True).returncode, 2)


if __name__ == "__main__":
    unittest.main()

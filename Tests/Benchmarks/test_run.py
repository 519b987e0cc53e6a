import importlib
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from support import ROOT
import generated
import machine
from peers.plain_import import load
from peers.plain_verify import verify

RUN = ROOT / "Benchmarks" / "run"


def run(*arguments):
    return subprocess.run([sys.executable, RUN, *arguments], capture_output=True, text=True)


class UsageTests(unittest.TestCase):
    def test_wrong_usage_is_told_before_anything_is_built(self):
        for arguments, words in [
            (["nothing-like-it"], "'nothing-like-it' is not measured: expected appending, "),
            (["--quick", "--write"], "--quick measures too little to write down or to compare"),
            (["--written", "--write"], "--written measures nothing: give it alone"),
            (["--compare", "/nowhere/last.json"], "/nowhere/last.json: there is no such file"),
            (["--slower", "0"], "--slower is a share above 0, such as 0.25"),
        ]:
            done = run(*arguments)
            self.assertEqual((done.returncode, done.stdout), (2, ""), arguments)
            self.assertIn(words, done.stderr)

    def test_every_measurement_can_be_loaded(self):
        for path in (ROOT / "Benchmarks" / "measures").glob("*.py"):
            compile(path.read_text(encoding="utf-8"), path, "exec")
        for name in ("appending", "evaluation", "importing", "sizes", "verifying"):
            self.assertTrue(callable(importlib.import_module(f"measures.{name}").measure))

    def test_the_machine_is_described(self):
        found = machine.described(ROOT)
        self.assertEqual([name for name, value in found.items() if not value], [])


class PeerTests(unittest.TestCase):
    def test_the_peer_of_imports_loads_every_row(self):
        import sqlite3

        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "plain.sqlite"
            load(ROOT / "Data" / "england", path)
            database = sqlite3.connect(path)
            posts = (ROOT / "Data" / "england" / "posts.csv").read_text(encoding="utf-8").splitlines()
            self.assertEqual(database.execute("SELECT count(*) FROM posts").fetchone()[0], len(posts) - 1)
            self.assertEqual(database.execute("PRAGMA journal_mode").fetchone()[0], "wal")
            database.close()

    def test_the_peer_of_verifying_finds_a_changed_entry(self):
        import sqlite3
        from hashlib import sha256

        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "small.store"
            database = sqlite3.connect(path)
            database.execute("CREATE TABLE log_entry (position, header, payload, salt, payload_hash, leaf_hash)")
            hashed = sha256(b"salt" + b"payload").digest()
            leaf = sha256(b"\x00severally-leaf-v1\n" + (6).to_bytes(8, "big") + b"header" + hashed).digest()
            database.execute("INSERT INTO log_entry VALUES (1, ?, ?, ?, ?, ?)",
                             (b"header", b"payload", b"salt", hashed, leaf))
            database.commit()
            self.assertEqual(verify(path), 1)
            database.execute("UPDATE log_entry SET payload = ?", (b"another",))
            database.commit()
            database.close()
            with self.assertRaises(SystemExit):
                verify(path)

    def test_generated_tables_have_as_many_rows_as_asked_and_no_code_twice(self):
        with tempfile.TemporaryDirectory() as folder:
            tables = Path(folder) / "tables"
            generated.tables(tables, ROOT / "Data" / "england", 300)
            rows = (tables / "organisations.csv").read_text(encoding="utf-8").splitlines()[1:]
            rows += (tables / "posts.csv").read_text(encoding="utf-8").splitlines()[1:]
            self.assertEqual(len(rows), 300)
            self.assertEqual(len({row.split(",")[0] for row in rows}), 300)


if __name__ == "__main__":
    unittest.main()

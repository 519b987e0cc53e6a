"""schemathesis asks the running server what the document allows and what it forbids, and finds no failure."""

import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import serving

FOLDER = Path(__file__).resolve().parent
EXAMPLES = 12
# All but the address from which the tool reads the document; fewer would mean that some were passed over.
OPERATIONS = 15


def start(register, folder):
    command = [
        str(Path(sys.executable).parent / "schemathesis"), "--config-file", str(FOLDER / "schemathesis.toml"),
        "run", serving.api(register) + "/openapi.json", "--checks", "all", "--max-examples", str(EXAMPLES),
        "--generation-database", "none", "--no-color",
    ]
    environment = {**os.environ, "PYTHONPATH": str(FOLDER)}
    return subprocess.Popen(
        command, cwd=folder, env=environment, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )


class Schemathesis(unittest.TestCase):
    def test_it_finds_no_failure_in_any_register(self):
        # What the tool keeps of earlier runs would make a later one another: each begins in an empty folder.
        with tempfile.TemporaryDirectory(prefix="severally-schemathesis-") as folder:
            runs = {}
            for register in ["england", "example"]:
                (Path(folder) / register).mkdir()
                runs[register] = start(register, Path(folder) / register)
            for register, run in runs.items():
                said, _ = run.communicate(timeout=300)
                with self.subTest(register):
                    self.assertEqual(run.returncode, 0, said[-6000:])
                    self.assertIn(f"Tested: {OPERATIONS}", said)

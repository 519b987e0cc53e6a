"""Starts the built server on a free port over four registers: the real one, the invented one, the invented one after
somebody was erased from it, and a small invented one in which sharing lapsed and was resumed."""

import json
import subprocess
import sys
import tempfile
import urllib.error
import urllib.request
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Tests" / "Program"))
sys.path.append(str(ROOT / "Tests" / "Browser"))
import program  # noqa: E402
from server import free_port, make_stores, wait_until_up  # noqa: E402

ERASED = "p-103"
REGISTERS = ["england", "example", "erased", "resumed"]
# The tests ask more often than a person would.
REQUESTS_PER_SECOND = 100_000
base = ""


def make_resumed(folder):
    store = folder / "resumed.store"
    program.said("import", ROOT / "Fixtures/worlds/lapsed-and-resumed.yaml", "--store", store, "--invented")
    return ["--mount", f"resumed={store}"]


def make_erased(folder):
    store = folder / "erased.store"
    program.said("import", ROOT / "Fixtures/worlds/example-group.yaml", "--store", store, "--invented")
    reason = ["--reason", "Objection upheld", "--power", "UK GDPR article 17(1)(c)"]
    program.said("erase", "--person", ERASED, *reason, "--yes", "--store", store)
    return ["--mount", f"erased={store}"]


@contextmanager
def running():
    """Sets `base` to the address of a server that is stopped, and whose stores are removed, afterwards."""
    global base
    with tempfile.TemporaryDirectory(prefix="severally-api-") as name:
        folder = Path(name)
        mounts = make_stores(folder) + make_erased(folder) + make_resumed(folder)
        port = free_port()
        options = ["--requests-per-second", str(REQUESTS_PER_SECOND), "--rights", "england=Open Government Licence v3.0"]
        command = [str(program.binary()), "serve", *mounts, "--port", str(port), *options]
        log = folder / "server.log"
        with log.open("w") as output:
            process = subprocess.Popen(command, cwd=ROOT, stdout=output, stderr=subprocess.STDOUT)
        try:
            base = f"http://127.0.0.1:{port}"
            wait_until_up(base, process, log)
            yield base
        finally:
            process.terminate()
            try:
                process.wait(timeout=15)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def api(register):
    return f"{base}/{register}/api/v1"


def ask(address):
    """The status, the type and the JSON of an answer."""
    try:
        with urllib.request.urlopen(address, timeout=60) as answer:
            return answer.status, answer.headers["Content-Type"], json.load(answer)
    except urllib.error.HTTPError as refusal:
        with refusal:
            return refusal.code, refusal.headers["Content-Type"], json.load(refusal)

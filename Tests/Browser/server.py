"""Starts the built server on a free port over stores made for the occasion."""

import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Tests" / "Program"))
import program  # noqa: E402

import subjects  # noqa: E402

START_SECONDS = 60


class NoServer(Exception):
    pass


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def make_stores(folder):
    mounts = []
    for name, source in subjects.MOUNTS.items():
        store = folder / f"{name}.store"
        options = ["--invented"] if source.endswith(".yaml") else []
        result = program.run("import", ROOT / source, "--store", store, *options)
        if result.returncode != 0:
            said = (result.stderr or result.stdout).strip()
            raise NoServer(f"importing {source} ended with {result.returncode}: {said}")
        mounts += ["--mount", f"{name}={store}"]
    return mounts


def measures():
    """The folders of published measures, as the server is told them."""
    return [part for name, folder in subjects.MEASURES.items() for part in ("--measures", f"{name}={ROOT / folder}")]


def wait_until_up(base, process, log):
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline:
        if process.poll() is not None:
            raise NoServer(f"the server ended with {process.returncode}: {log.read_text().strip()[-2000:]}")
        try:
            urllib.request.urlopen(base + "/", timeout=5).close()
            return
        except urllib.error.HTTPError:
            return
        except OSError:
            time.sleep(0.2)
    raise NoServer(f"the server did not answer at {base} within {START_SECONDS} s: {log.read_text()[-2000:]}")


@contextmanager
def running():
    """Yields the address of a server that is stopped, and whose stores are removed, afterwards."""
    with tempfile.TemporaryDirectory(prefix="severally-browser-") as name:
        folder = Path(name)
        mounts = make_stores(folder)
        port = free_port()
        base = f"http://127.0.0.1:{port}"
        log = folder / "server.log"
        with log.open("w") as output:
            command = [str(program.binary()), "serve", *mounts, *measures(), "--port", str(port)]
            process = subprocess.Popen(command, cwd=ROOT, stdout=output, stderr=subprocess.STDOUT)
        try:
            wait_until_up(base, process, log)
            yield base
        finally:
            process.terminate()
            try:
                process.wait(timeout=15)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()

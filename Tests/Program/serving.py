"""The built server on a free port, for the tests that ask it as a stranger would."""

import re
import subprocess
import urllib.error
import urllib.request
from contextlib import contextmanager

import program  # noqa: E402


class NoServer(Exception):
    pass


@contextmanager
def serving(*options, **stores):
    """Yields the address of a server over stores by the names of their registers; it is stopped afterwards."""
    mounts = [part for name, store in stores.items() for part in ("--mount", f"{name}={store}")]
    command = [str(program.binary()), "serve", *mounts, "--port", "0", *options]
    process = subprocess.Popen(command, cwd=program.ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    try:
        yield address(process)
    finally:
        process.terminate()
        try:
            process.wait(timeout=15)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        process.stdout.close()


def address(process):
    """Reads what the server says until it names its address: it does so when it is ready."""
    said = []
    for line in process.stdout:
        said.append(line)
        found = re.search(r"http://[^/\s]+", line)
        if found:
            return found.group()
    raise NoServer("the server ended: " + "".join(said).strip())


class Told:
    """What the server answered."""

    def __init__(self, status, headers, body):
        self.status, self.headers, self.body = status, headers, body

    @property
    def text(self):
        return self.body.decode()


def ask(url, **headers):
    request = urllib.request.Request(url, headers={name.replace("_", "-"): value for name, value in headers.items()})
    try:
        with urllib.request.urlopen(request, timeout=60) as answer:
            return Told(answer.status, answer.headers, answer.read())
    except urllib.error.HTTPError as refused:
        with refused:
            return Told(refused.code, refused.headers, refused.read())

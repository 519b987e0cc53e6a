"""Ends the program, or lets its disk fail, at a moment of choice."""

import atexit
import functools
import os
import shutil
import signal
import subprocess
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from box import program
from kinds import Skipped

SOURCE = Path(__file__).with_name("stopping.c")
LIMIT = 120


@functools.cache
def library():
    """What is loaded before the program, compiled once."""
    compiler = next((found for name in ("clang", "cc", "gcc") if (found := shutil.which(name))), None)
    if compiler is None:
        raise Skipped("there is no compiler of C")
    owner, folder = os.getpid(), tempfile.mkdtemp(prefix="severally-stopping-")
    # A process that was forked off leaves it to the one that made it.
    atexit.register(lambda: os.getpid() == owner and shutil.rmtree(folder, ignore_errors=True))
    made = Path(folder) / "stopping.so"
    done = subprocess.run([compiler, "-shared", "-fPIC", "-O1", "-o", made, SOURCE, "-ldl"],
                          capture_output=True, text=True)
    if done.returncode != 0:
        raise AssertionError(done.stderr)
    return made


def environment(fault):
    """The environment in which the program meets a fault, such as kill:12."""
    return {**os.environ, "LD_PRELOAD": str(library()), "SEVERALLY_FAULT": fault}


@dataclass
class Usual:
    """How a command goes where nothing stops it."""
    seconds: float
    calls: int


def usual(arguments):
    """Runs a command to its end; it is given a store that can be spent."""
    with tempfile.TemporaryDirectory(prefix="severally-count-") as folder:
        file = Path(folder) / "calls"
        began = time.monotonic()
        program.said(*arguments, env=environment(f"count:{file}"), timeout=LIMIT)
        return Usual(time.monotonic() - began, int(file.read_text()))


@dataclass
class Ending:
    """How a command ended that may have been stopped."""
    code: int
    out: str
    err: str
    how: str

    @property
    def told(self):
        return f"{self.how}: {self.code} {self.out[-200:]} {self.err[-400:]}"

    @property
    def was_killed(self):
        return self.code == -signal.SIGKILL


def killed(arguments, rng, usual):
    """Runs a command and kills it: after a random time, or at a random call that changes a file."""
    if rng.random() < 0.4:
        delay = rng.uniform(0, usual.seconds * 1.1)
        return finish(start(arguments), f"killed after {delay:.3f} s", delay)
    fault = f"{rng.choice(('kill', 'torn'))}:{rng.randint(1, usual.calls)}"
    return finish(start(arguments, fault), fault)


def start(arguments, fault=None):
    command = [str(program.binary()), *map(str, arguments)]
    return subprocess.Popen(command, cwd=program.ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                            env=environment(fault) if fault else None)


def finish(process, how="", delay=None):
    if delay is not None:
        time.sleep(delay)
        process.kill()
    try:
        out, err = process.communicate(timeout=LIMIT)
    except subprocess.TimeoutExpired:
        process.kill()
        process.communicate()
        raise AssertionError(f"{process.args} did not end within {LIMIT} s ({how})") from None
    return Ending(process.returncode, out, err, how)

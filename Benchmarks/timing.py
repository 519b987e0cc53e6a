"""Runs commands by turns and takes medians, so that other load on the machine meets all of them alike."""

import statistics
import subprocess
import time


def run(*command):
    """The seconds that a command takes; its output is thrown away."""
    began = time.perf_counter()
    done = subprocess.run([str(part) for part in command], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    taken = time.perf_counter() - began
    if done.returncode != 0:
        raise SystemExit(f"{' '.join(map(str, command))} ended with {done.returncode}: {done.stderr.strip()}")
    return taken


def by_turns(times, *jobs):
    """The median seconds of each job; a job is given the number of its turn."""
    taken = [[job(turn) for job in jobs] for turn in range(times)]
    return [statistics.median(column) for column in zip(*taken)]


def removed(path):
    """Removes a database with the files beside it."""
    for file in path.parent.glob(path.name + "*"):
        file.unlink()

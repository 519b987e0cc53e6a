"""Races of whole processes, of which some take so long that they run only once."""

import os
import statistics
import subprocess
import time
from dataclasses import dataclass

from rows import Row


@dataclass(frozen=True)
class Runner:
    """A command, and how often it runs."""

    name: str
    command: tuple
    times: int
    threads: int | None = None
    """The threads of linear algebra; as many as there are processors if left out."""

    def run(self):
        """What it prints, and the seconds from its start to its end."""
        environment = dict(os.environ) | ({"OPENBLAS_NUM_THREADS": str(self.threads)} if self.threads else {})
        command = [str(part) for part in self.command]
        began = time.perf_counter()
        done = subprocess.run(command, capture_output=True, text=True, env=environment)
        taken = time.perf_counter() - began
        if done.returncode != 0:
            raise SystemExit(f"{' '.join(command)} ended with {done.returncode}: {done.stderr.strip()[-500:]}")
        return done.stdout, taken


def either_way(name, command, times):
    """A peer with one thread of linear algebra and with all: which is faster depends on the machine, and the faster counts."""
    return [Runner(name, tuple(command), times, threads) for threads in (1, None)]


def one_thread(name, command, times):
    return [Runner(name, tuple(command), times, 1)]


def race(runners):
    """The median seconds of each by its name, the faster of two ways, and what it printed; they take turns."""
    taken, printed = {}, {}
    for turn in range(max(runner.times for runner in runners)):
        for runner in runners:
            if turn < runner.times:
                printed[runner.name], seconds = runner.run()
                taken.setdefault(runner, []).append(seconds)
    return best(taken), printed


def best(taken):
    """The median of each name; of two ways to run it, that of the faster."""
    medians = {}
    for runner, seconds in taken.items():
        medians[runner.name] = min(statistics.median(seconds), medians.get(runner.name, float("inf")))
    return medians


def beside(what, ours, peers, least):
    """A row for each peer, the fastest first and with the aim, where there is one."""
    rows = []
    for name, theirs in sorted(peers.items(), key=lambda peer: peer[1]):
        has_aim = least is not None and not rows
        rows.append(
            Row(what, ours, "s", name, theirs, f"at least {least}×" if has_aim else "",
                theirs / ours >= least if has_aim else None)
        )
    return rows

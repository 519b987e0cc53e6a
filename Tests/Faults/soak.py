"""Runs many cases of the faults, tells how far it is, and how a case that failed is run again."""

import argparse
import concurrent.futures
import multiprocessing
import os
import secrets
import sys
import time
from collections import Counter

import all_kinds  # noqa: F401
import kinds


def options():
    parser = argparse.ArgumentParser(prog="./soak faults", description=__doc__)
    parser.add_argument("--seed", type=int, default=None, help="what is drawn; another each time if left out")
    parser.add_argument("--cases", type=int, default=None, help="how many cases of each kind; as many as each has")
    parser.add_argument("--minutes", type=float, default=None, help="begin no case after so many minutes")
    parser.add_argument("--only", metavar="KIND", action="append", choices=kinds.KINDS, help="a kind; may be repeated")
    parser.add_argument("--case", type=int, default=None, help="one case alone, with --seed and --only")
    parser.add_argument("--jobs", type=int, default=os.cpu_count(), help="how many at once; as many as processors")
    parser.add_argument("--small", action="store_true", help="as many cases as ./test runs")
    parser.add_argument("--list", action="store_true", help="list the kinds and end")
    given = parser.parse_args()
    if given.case is not None and (given.seed is None or len(given.only or []) != 1):
        parser.error("--case needs --seed and one --only")
    return given


def planned(given):
    """The cases, kind beside kind, so that a run that is cut short has tried them all."""
    chosen = given.only or list(kinds.KINDS)
    if given.case is not None:
        return [(chosen[0], given.case)]
    counts = {name: given.cases or (kinds.KINDS[name].small if given.small else kinds.KINDS[name].large)
              for name in chosen}
    cases = [((number + 0.5) / count, name, number) for name, count in counts.items() for number in range(count)]
    return [(name, number) for _, name, number in sorted(cases)]


def outcomes(cases, given, until):
    """The outcomes as they come."""
    context = multiprocessing.get_context("fork")
    with concurrent.futures.ProcessPoolExecutor(given.jobs, mp_context=context) as pool:
        waiting, running = iter(cases), set()
        while True:
            while len(running) < given.jobs + 1 and time.monotonic() < until and (case := next(waiting, None)):
                running.add(pool.submit(kinds.run, case[0], given.seed, case[1]))
            if not running:
                return
            ready, running = concurrent.futures.wait(running, return_when=concurrent.futures.FIRST_COMPLETED)
            for future in ready:
                yield future.result()


def summary(found, skipped, seconds):
    print(f"\n{'kind':<22} {'cases':>6} {'failed':>6}  of these")
    for name, counts in found.items():
        noted = ", ".join(f"{count} {note}" for note, count in sorted(counts.items()) if note not in ("", "FAILED"))
        print(f"{name:<22} {counts.total():>6} {counts['FAILED']:>6}  {noted}")
    for name, why in skipped.items():
        print(f"{name:<22} left out: {why}")
    total, failed = sum(c.total() for c in found.values()), sum(c["FAILED"] for c in found.values())
    print(f"{total} cases, {failed} failed, {seconds:.0f} s")
    return failed


def main():
    given = options()
    if given.list:
        for known in kinds.KINDS.values():
            print(f"{known.name:<22} {known.small:>4} {known.large:>5}  {known.about}")
        return 0
    if given.seed is None:
        given.seed = secrets.randbelow(10**9)
    cases = planned(given)
    began = told = time.monotonic()
    until = began + given.minutes * 60 if given.minutes else float("inf")
    print(f"seed {given.seed}: {len(cases)} cases, {given.jobs} at once", flush=True)
    found, skipped = {}, {}
    for number, outcome in enumerate(outcomes(cases, given, until), 1):
        if outcome.skipped:
            skipped[outcome.kind] = outcome.skipped
            continue
        found.setdefault(outcome.kind, Counter())["FAILED" if outcome.wrong else outcome.noted] += 1
        if outcome.wrong:
            print(f"\nFAILED {outcome.kind} {outcome.number}: {outcome.wrong}\n  again: {outcome.replay}", flush=True)
        if time.monotonic() - told > 15:
            told = time.monotonic()
            print(f"{number} of {len(cases)} cases, {told - began:.0f} s", flush=True)
    return 1 if summary(found, skipped, time.monotonic() - began) else 0


if __name__ == "__main__":
    sys.exit(main())

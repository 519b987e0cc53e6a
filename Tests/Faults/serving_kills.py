"""kill -9 of a server while it is read, and while somebody records beside it."""

import http.client
import itertools
import threading

import after
import stopping
from box import LARGE
from kinds import expect, kind
from serving import ask, address

# Of what was known at a position, and therefore the same whatever is recorded later.
PATHS = ("", "bodies/northmere", "search?q=wick", "changes?show=recorded", "people/p-103", "facts/northmere.region")


def served(box):
    command = ["serve", "--mount", f"w={box.store}", "--port", "0"]
    process = stopping.start(command)
    return process, address(process)


def answers(base, head):
    told = {}
    for path in PATHS:
        answer = ask(f"{base}/w/{path}{'&' if '?' in path else '?'}known={head}")
        told[path] = (answer.status, answer.body.replace(base.encode(), b""))
    return told


def read(base, paths):
    """Reads until nobody answers any more."""
    for path in itertools.cycle(paths):
        try:
            ask(f"{base}/w/{path}")
        except (OSError, http.client.HTTPException):
            return


def end(process):
    process.kill()
    process.wait()
    process.stdout.close()
    process.stderr.close()


@kind("kill-serving", small=3, large=100)
def serving(rng, box):
    """A server that is killed while it is read answers the same when it is started again."""
    box.use(LARGE)
    before = box.picture()
    kept = box.keep_checkpoint()
    process, base = served(box)
    try:
        first = answers(base, before.head)
        expect(all(status == 200 for status, _ in first.values()), {path: one[0] for path, one in first.items()})
        facts = []
        paths = [rng.choice(PATHS) for _ in range(30)]
        readers = [threading.Thread(target=read, args=(base, paths[turn:])) for turn in range(3)]
        for reader in readers:
            reader.start()
        delay = rng.uniform(0.05, 0.8)
        killer = threading.Timer(delay, process.kill)
        killer.start()
        while killer.is_alive() and len(facts) < 4:
            fact = f"beside-{len(facts)}"
            box.record(fact)
            facts.append(fact)
        killer.join()
        process.wait(timeout=stopping.LIMIT)
        for reader in readers:
            reader.join()
    finally:
        end(process)
    box.note(f"killed after {delay:.2f} s, {len(facts)} recorded beside it")
    after.whole(box, before, {before.head + len(facts)}, kept, facts)
    process, base = served(box)
    try:
        again = answers(base, before.head)
        for path in PATHS:
            expect(again[path] == first[path], f"/{path} answers another")
        for fact in facts:
            expect(ask(f"{base}/w/facts/{fact}").status == 200, fact, "is not shown")
    finally:
        end(process)
    after.writable(box)

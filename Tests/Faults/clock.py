"""A clock that goes backwards, or that was years ahead."""

import shutil
import subprocess

import after
import stopping
from box import SMALL, program
from kinds import Skipped, expect, kind


def record(box, fact, offset):
    """Records under a clock that is so far off."""
    if not shutil.which("faketime"):
        raise Skipped("the package faketime is not installed")
    command = ["faketime", "-f", offset, program.binary(), "record", box.change(fact), "--store", box.store]
    return subprocess.run(command, cwd=program.ROOT, capture_output=True, text=True, timeout=stopping.LIMIT)


def recorded(box, fact):
    return box.json("history", fact)[-1]["recorded"]


@kind("clock", small=4, large=60)
def clock(rng, box):
    """Recorded time never goes back, whatever the clock does, and a clock that is behind is told."""
    box.use(SMALL)
    before = box.picture()
    ahead = rng.choice((1, 30, 400, 4000))
    box.note(f"a clock {ahead} days ahead, and then right again")
    offsets = [f"+{ahead}d", "+0d", f"-{rng.choice((1, 400))}d"]
    last, facts = "", []
    for number, offset in enumerate(offsets):
        fact = f"clock-{number}"
        result = record(box, fact, offset)
        expect(result.returncode == 0, "it was refused:", result.stderr)
        facts.append(fact)
        moment = recorded(box, fact)
        expect(moment >= last, "recorded time went back from", last, "to", moment)
        is_behind = number > 0
        expect(not is_behind or moment == last, "the entry did not take the time of the last")
        expect(("The clock says" in result.stderr) == is_behind, "of a clock that is behind it says:", result.stderr)
        last = moment
    after.whole(box, before, {before.head + len(facts)}, facts=facts)
    return "told"

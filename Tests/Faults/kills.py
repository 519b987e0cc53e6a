"""kill -9 while importing, recording and erasing."""

import csv
import functools
import io
import shutil

import after
import stopping
from box import ERASED, LARGE, ROOT, SMALL, Box, Picture, head_in
from kinds import expect, kind

ENGLAND = ROOT / "Data" / "england"
NOTHING = Picture([], "", "")


@functools.cache
def usual(scenario):
    """How long a scenario takes on this machine, and how often it changes a file."""
    with Box() as box:
        return stopping.usual(SCENARIOS[scenario](box))


def kill(box, scenario, rng):
    """Prepares the box, and kills the command in it."""
    arguments = SCENARIOS[scenario](box)
    before = box.picture() if box.store.exists() else NOTHING
    kept = box.keep_checkpoint() if before.rows else None
    ending = stopping.killed(arguments, rng, usual(scenario))
    box.note(f"{scenario}, {ending.told}")
    expect(ending.was_killed or ending.code == 0, "it ended otherwise than by the kill:", ending.code, ending.err)
    return before, kept, arguments, ending


def first_import(*sources):
    return lambda box: ("import", *sources, "--store", box.store)


def corrected_import(box):
    """The register of England, and then one of its tables with another value in many rows."""
    box.use(ENGLAND)
    tables = box.folder / "tables"
    shutil.copytree(ENGLAND, tables, ignore=lambda _, names: [name for name in names if not name.endswith(".csv")])
    path = tables / "posts.csv"
    head, *rows = csv.reader(io.StringIO(path.read_bytes().decode(), newline=""))
    place = head.index("confidence")
    for row in rows:
        row[place] = "low"
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\r\n").writerows([head, *rows])
    path.write_bytes(text.getvalue().encode())
    return ("import", tables, "--reason", "A test", "--store", box.store)


def recording(box):
    box.use(SMALL)
    return ("record", box.change("killed"), "--store", box.store)


def erasing(box):
    box.use(LARGE)
    return ("erase", "--person", "p-103", "--reason", "Asked for", "--power", "Article 17", "--yes",
            "--store", box.store)


SCENARIOS = {
    "import of a small world": first_import(SMALL),
    "import of a large world": first_import(LARGE),
    "import of England": first_import(ENGLAND),
    "import of corrections": corrected_import,
    "recording": recording,
    "erasing": erasing,
}


@functools.cache
def whole_head(scenario):
    """The head after the command has come to its end."""
    with Box() as box:
        return head_in(box.done(*SCENARIOS[scenario](box)[:-2]))


@kind("kill-importing", small=12, large=300)
def importing(rng, box):
    """An import that is killed has recorded all or nothing."""
    scenario = rng.choices(list(SCENARIOS)[:4], (5, 5, 1, 1))[0]
    before, kept, arguments, ending = kill(box, scenario, rng)
    acknowledged, end = head_in(ending.out), whole_head(scenario)
    expect(acknowledged in (None, end), "another head was acknowledged:", acknowledged)
    if before.rows or acknowledged:
        heads = {end} if acknowledged else {before.head, end}
        after.whole(box, before, heads, kept)
    # Whatever stands, the same import brings it to the same end.
    expect(head_in(box.done(*arguments[:-2])) == end, "the import does not come to its end afterwards")
    after.whole(box, before, {end}, kept)
    after.writable(box)


@kind("kill-recording", small=14, large=350)
def recording_case(rng, box):
    """What was acknowledged before the kill is there, and what was not is there whole or not at all."""
    box.use(SMALL)
    before = box.picture()
    kept = box.keep_checkpoint()
    facts = [f"fact-{number}" for number in range(rng.randint(0, 3))]
    for fact in facts:
        box.record(fact)
    head = before.head + len(facts)
    beside = None
    if rng.random() < 0.5:
        beside = stopping.start(("record", box.change("beside"), "--store", box.store))
    ending = stopping.killed(("record", box.change("killed"), "--store", box.store), rng, usual("recording"))
    box.note(f"{len(facts)} before, {'one beside, ' if beside else ''}{ending.told}")
    expect(ending.was_killed or ending.code == 0, "it ended otherwise than by the kill")
    if head_in(ending.out):
        facts.append("killed")
    if beside:
        other = stopping.finish(beside)
        expect(other.code == 0, "the one beside was refused:", other.code, other.err)
        facts.append("beside")
    most = head + 1 + (1 if beside else 0)
    rows = after.whole(box, before, set(range(before.head + len(facts), most + 1)), kept, facts)
    is_there = box.result("history", "killed").returncode == 0
    expect(len(rows) == before.head + len(facts) + (is_there and "killed" not in facts), "an entry is there twice")
    after.writable(box)


@kind("kill-erasing", small=8, large=150)
def erasing_case(rng, box):
    """An erasure that is killed is done or not; once it is, no byte of the name stays in the files."""
    before, kept, arguments, ending = kill(box, "erasing", rng)
    acknowledged = ERASED.search(ending.out)
    box.done("verify", "--against", kept)
    rows = box.rows()
    gone = [new[0] for old, new in zip(before.rows, rows) if old != new]
    if not gone:
        expect(not acknowledged and len(rows) == before.head, "entries were added, and none erased")
        expect(box.done("export") == before.export, "the export differs, and nothing was erased")
        box.done(*arguments[:-2])
        rows = box.rows()
    expect([row[0] for row in rows if row[2] is None] == ERASES, "other entries were erased")
    for old, new in zip(before.rows, rows):
        is_as_before = new == (old if new[0] not in ERASES else (*old[:2], None, None, *old[4:]))
        expect(is_as_before, "entry", old[0], "is another")
    expect("Ashgrove" not in box.done("export"), "the export still names the person")
    after.writable(box)
    left = [path.name for path in box.folder.glob("register.store*") if b"Ashgrove" in path.read_bytes()]
    expect(not left, "the name stayed in", *left)


ERASES = [34, 45, 57, 175, 258, 313, 314, 315]

"""Bytes that are not what was written: flipped, torn, cut off, put elsewhere, taken from an older copy."""

import functools
import re
import sqlite3

from box import SMALL, Box, Picture, copy_store
from kinds import expect, kind

# What the sentence has to tell: what happened, and to which file or entry.
NAMED = re.compile(
    r"[Ee]ntry \d+|[Ee]ntries \d+|\d+ entries|damaged|not a store|newer version|no store|checkpoint|signed note|key|"
    r"could not be read|lost")


@functools.cache
def pictured(source):
    """The picture of an undamaged store."""
    with Box() as box:
        box.use(source)
        return box.picture()


def judge(box, original: Picture):
    """The damage is told, by a sentence and an exit code, or it changes no answer at all."""
    verify, export = box.result("verify"), box.result("export")
    for result in (verify, export):
        if result.returncode != 0:
            expect(NAMED.search(result.stderr), "the sentence names nothing:", result.stderr)
            expect(not result.stdout or result is verify, "half an answer was printed")
    if export.returncode == 0:
        expect(export.stdout == original.export, "the export differs, and nothing is told; verify:", verify.stderr)
    if verify.returncode == 0:
        expect(verify.stdout == original.verified, "verify finds another log sound:", verify.stdout)
        expect(export.returncode == 0, "verify finds it sound, and export does not:", export.stderr)
        return "same"
    return "told"


def told(box, original):
    expect(judge(box, original) == "told", "the damage is not told")


def with_wal(box, facts=3):
    """Leaves a store whose last entries are only in the file beside it, as after a kill."""
    box.use(SMALL)
    reader = sqlite3.connect(box.store)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM log_entry").fetchone()
    for number in range(facts):
        box.record(f"late-{number}")
    with Box() as aside:
        copy_store(box.store, aside.store)
        reader.close()
        copy_store(aside.store, box.store)
    expect(box.path("-wal").stat().st_size > 0, "nothing was left beside the store")
    original = box.picture_of_copy()
    expect(original.head == len(pictured(SMALL).rows) + facts, "the entries beside the store are not read")
    return original


def alter(path, change):
    held = bytearray(path.read_bytes())
    change(held)
    path.write_bytes(held)


def flip(held, rng):
    place, bit = rng.randrange(len(held)), rng.randrange(8)
    held[place] ^= 1 << bit
    return f"bit {bit} of byte {place}"


@kind("flipped-bit", small=100, large=5000)
def flipped_bit(rng, box):
    """A flipped bit anywhere in the store is told, or changes no answer."""
    box.use(SMALL)
    alter(box.store, lambda held: box.note(flip(held, rng)))
    return judge(box, pictured(SMALL))


@kind("flipped-bit-beside", small=20, large=600)
def flipped_bit_beside(rng, box):
    """A flipped bit in the files beside the store is told, or changes no answer."""
    original = with_wal(box) if rng.random() < 0.7 else box.use(SMALL) and pictured(SMALL)
    beside = [box.path(suffix) for suffix in ("-wal", ".key", ".signed")]
    path = rng.choices([path for path in beside if path.exists() and path.stat().st_size])[0]
    alter(path, lambda held: box.note(f"{path.name}: {flip(held, rng)}"))
    return judge(box, original)


def tear(held, rng):
    """What a disk leaves that lost its power: a cut, a page of zeros, or half of an older one."""
    page = 4096
    start = page * rng.randrange(max(1, len(held) // page))
    if rng.random() < 0.6:
        start = page * ((len(held) - 1) // page)
    match rng.choice(("cut", "zeros", "half zeros", "half of another")):
        case "cut":
            del held[rng.randrange(start, len(held)):]
            return f"cut to {len(held)} bytes"
        case "zeros":
            held[start:start + page] = bytes(len(held[start:start + page]))
            return f"zeros from {start}"
        case "half zeros":
            held[start + page // 2:start + page] = bytes(len(held[start + page // 2:start + page]))
            return f"half a page of zeros from {start}"
        case _:
            other = page * rng.randrange(max(1, len(held) // page))
            half = held[other + page // 2:other + page]
            held[start + page // 2:start + page // 2 + len(half)] = half
            return f"half of the page at {other} in that at {start}"


@kind("torn-page", small=12, large=600)
def torn_page(rng, box):
    """A torn page of the store, or of what lies beside it, is told, or changes no answer."""
    if rng.random() < 0.5:
        original, path = with_wal(box), box.path(rng.choice(("", "-wal")))
    else:
        box.use(SMALL)
        original, path = pictured(SMALL), box.store
    alter(path, lambda held: box.note(f"{path.name}: {tear(held, rng)}"))
    return judge(box, original)


@kind("truncation", small=10, large=500)
def truncation(rng, box):
    """A file cut to any length is told, or changes no answer."""
    if rng.random() < 0.4:
        original, path = with_wal(box), box.path(rng.choice(("", "-wal")))
    else:
        box.use(SMALL)
        original, path = pictured(SMALL), box.path(rng.choice(("", "", ".key")))
    length = rng.randrange(path.stat().st_size)
    box.note(f"{path.name} cut to {length} bytes")
    alter(path, lambda held: held.__delitem__(slice(length, None)))
    return judge(box, original)


@kind("reordering", small=8, large=200)
def reordering(rng, box):
    """Two entries in each other's place are told; two pages are, or change no answer."""
    box.use(SMALL)
    original = pictured(SMALL)
    if rng.random() < 0.5:
        first, second = rng.sample(range(1, original.head + 1), 2)
        box.note(f"entries {first} and {second} swapped")
        connection = sqlite3.connect(box.store)
        with connection:
            for old, new in ((first, 9999), (second, first), (9999, second)):
                connection.execute("UPDATE log_entry SET position = ? WHERE position = ?", (new, old))
        connection.close()
        return told(box, original) or "told"
    held = bytearray(box.store.read_bytes())
    first, second = rng.sample(range(len(held) // 4096), 2)
    box.note(f"pages {first} and {second} swapped")
    one, other = slice(4096 * first, 4096 * (first + 1)), slice(4096 * second, 4096 * (second + 1))
    held[one], held[other] = held[other], held[one]
    box.store.write_bytes(held)
    return told(box, original) or "told"

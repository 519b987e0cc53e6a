"""An older copy put back, and a past that was written anew under the right key."""

import shutil

from box import LARGE, SMALL, WORLDS, copy_store
from kinds import expect, kind

READING = (("verify",), ("export",), ("shares", "--on", "2024-11-06"), ("history", "millhaven"))
OLDER = "entries have been lost from"


def grow(rng, box):
    for _ in range(rng.randint(1, 3)):
        box.record(f"later-{len(box.rows())}")


def refuses_all(box, *sentences):
    """Nothing is answered from it, and nothing recorded on it."""
    for command in (*READING, ("record", box.change("refused"))):
        said = box.refused(*command)
        expect(any(sentence in said for sentence in sentences), f"{command[0]} does not tell it:", said)
    return "told at opening"


@kind("rollback", small=4, large=100)
def rollback(rng, box):
    """An older copy put back is told by what lies beside the store, or by a checkpoint kept elsewhere."""
    box.use(SMALL)
    if rng.random() < 0.5:
        grow(rng, box)
    copy = box.folder / "older" / "register.store"
    copy.parent.mkdir()
    copy_store(box.store, copy)
    grow(rng, box)
    kept = box.keep_checkpoint()
    what = rng.choice(("the store", "the store and its key", "everything"))
    box.note(f"an older copy of {what}")
    signed = box.path(".signed").read_text() if box.path(".signed").exists() else None
    copy_store(copy, box.store)
    if what != "everything":
        expect(signed, "nothing beside the store tells what was signed last")
        box.path(".signed").write_text(signed)
        refuses_all(box, OLDER)
    said = box.refused("verify", "--against", kept)
    expect("earlier checkpoint" in said or OLDER in said, "the kept checkpoint does not tell it:", said)
    return what


@kind("signed-anew", small=4, large=100)
def signed_anew(rng, box):
    """A past that was written anew and signed with the right key is told by what was signed before."""
    box.use(SMALL)
    grow(rng, box)
    kept = box.keep_checkpoint()
    key = box.path(".key").read_bytes()
    signed = box.path(".signed").read_text() if box.path(".signed").exists() else None
    other = box.folder / "other" / "register.store"
    other.parent.mkdir()
    other.with_name("register.store.key").write_bytes(key)
    other.with_name("register.store.key").chmod(0o600)
    world = rng.choice((SMALL, WORLDS / "merger.yaml", LARGE))
    box.done("import", world, store=other)
    for number in range(rng.randint(0, 4)):
        box.record(f"other-{number}", store=other)
    box.note(f"a log of {world.name} under the same key")
    copy_store(other, box.store)
    box.done("verify")
    if signed:
        box.path(".signed").write_text(signed)
        refuses_all(box, OLDER, "the log has been rewritten", "do not give the root hash")
    said = box.refused("verify", "--against", kept)
    tells = any(words in said for words in ("earlier checkpoint", OLDER, "rewritten"))
    expect(tells, "the kept checkpoint does not tell it:", said)
    return "told"


@kind("lost-beside", small=1, large=20)
def lost_beside(_, box):
    """Without the file of what was signed last the store is read, and the next write makes that file again."""
    box.use(SMALL)
    expect(box.path(".signed").exists(), "nothing beside the store tells what was signed last")
    box.path(".signed").unlink()
    box.done("verify")
    box.record("again")
    expect(box.path(".signed").exists(), "it was not made again")
    shutil.copy(box.path(".signed"), box.folder / "signed.txt")
    box.done("verify", "--against", box.folder / "signed.txt")

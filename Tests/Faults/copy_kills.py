"""kill -9 while a backup is made, and while it is put back."""

import time

import after
from box import LARGE, Box, copy_store
from kills import SCENARIOS, kill
from kinds import expect, kind


def copy_of(box):
    return box.folder / "kept" / "copy.store"


def backing_up(box):
    box.use(LARGE)
    copy_of(box).parent.mkdir(exist_ok=True)
    return ("backup", "--to", copy_of(box), "--store", box.store)


def restoring(box):
    """A backup, and then two entries that it has not."""
    box.done(*backing_up(box)[:-2])
    for fact in LATER:
        box.record(fact)
    return ("restore", copy_of(box), "--losing-entries", "--store", box.store)


LATER = ("later-1", "later-2")
SCENARIOS["backing up"] = backing_up
SCENARIOS["restoring"] = restoring


@kind("kill-backing-up", small=3, large=60)
def backing_up_case(rng, box):
    """A backup that is killed is whole or not there, and the store is as it was."""
    before, kept, arguments, ending = kill(box, "backing up", rng)
    copy = copy_of(box)
    after.whole(box, before, {before.head}, kept)
    expect(copy.exists() or ending.code != 0, "it was acknowledged, and is not there")
    if copy.exists():
        expect(box.done("export", store=copy) == before.export, "half a backup is there")
        copy.unlink()
    box.done(*arguments[:-2])
    expect(box.done("export", store=copy) == before.export, "the backup differs")
    after.writable(box)
    return "whole" if ending.code == 0 else "killed"


@kind("kill-restoring", small=4, large=90)
def restoring_case(rng, box):
    """A backup that is being put back when it is killed is there or the store is; a second try comes to the end."""
    before, kept, arguments, ending = kill(box, "restoring", rng)
    older = before.rows[:-len(LATER)]
    expect(box.store.exists(), "there is no store any more")
    if box.result("verify").returncode == 0:
        expect(box.rows() in (before.rows, older), "something between the two is there")
    # What was there is moved aside under a name with the second.
    time.sleep(1.1)
    box.done(*arguments[:-2])
    box.done("verify")
    expect(box.rows() == older, "the restored store is not the backup")
    left = [path.name for path in box.folder.glob("register.store.restoring-*")]
    expect(not left, "of the first try something is left:", *left)
    aside = [path for path in box.folder.glob("register.store.before-*") if path.suffix not in (".signed", ".key")]
    expect(any(rows_of(path) == before.rows for path in aside), "what was there before was not kept:", *aside)
    after.writable(box)
    return "whole" if ending.code == 0 else "killed"


def rows_of(path):
    with Box() as aside:
        copy_store(path, aside.store)
        return aside.rows()


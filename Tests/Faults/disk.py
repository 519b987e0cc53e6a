"""A disk without space, a disk that fails, and files that cannot be written or read."""

import contextlib
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

import after
import stopping
from box import LARGE, SMALL, Box, program
from kills import NOTHING, SCENARIOS, usual, whole_head
from kinds import Skipped, expect, kind

NO_SPACE = "There is no space left for "
NOTHING_RECORDED = "nothing was recorded"
NOBODY = 65534
# 70: it is recorded, and something beside it went wrong.
ENDINGS = (0, 1, 2, 70)


@contextlib.contextmanager
def disk(kilobytes):
    """The folder of a small disk of its own."""
    folder = tempfile.mkdtemp(prefix="severally-disk-")
    mounting = ["mount", "-t", "tmpfs", "-o", f"size={kilobytes}k,mode=0700", "severally-disk", folder]
    try:
        if subprocess.run(mounting, capture_output=True).returncode != 0:
            raise Skipped("a file system can be mounted by root alone")
        yield Path(folder)
    finally:
        subprocess.run(["umount", "--lazy", folder], capture_output=True)
        os.rmdir(folder)


@contextlib.contextmanager
def box_on(folder):
    """A box whose store lies on another disk."""
    with Box() as box:
        box.store = folder / "register.store"
        yield box


def fill(folder, leaving):
    """Takes all space but so many bytes, and answers the file that holds it."""
    space = os.statvfs(folder)
    file = folder / "filling"
    with open(file, "wb") as opened:
        opened.write(bytes(max(0, space.f_bavail * space.f_frsize - leaving)))
    return file


def is_recorded(result):
    """Whether it is, with a sentence where only the file of what was signed last had no space."""
    if result.returncode == 70:
        expect("Do not record" in result.stderr and "No space left" in result.stderr, "it does not tell:", result.stderr)
    return result.returncode in (0, 70)


def says_full(said):
    expect(NO_SPACE in said and NOTHING_RECORDED in said, "the sentence does not tell that the disk is full:", said)


@kind("full-disk", small=6, large=150)
def full_disk(rng, _):
    """On a disk that is full, nothing is recorded, the message says so, and all goes on once there is space."""
    with disk(8192) as folder, box_on(folder) as box:
        if rng.random() < 0.4:
            return full_at_import(rng, box)
        return full_at_record(rng, box)


def full_at_import(rng, box):
    source = rng.choice((SMALL, LARGE))
    leaving = rng.choice((0, rng.randrange(40_000), rng.randrange(600_000)))
    box.note(f"import of {source.name} with {leaving} bytes of space")
    filling = fill(box.store.parent, leaving)
    result = box.result("import", source, allowed=ENDINGS)
    if is_recorded(result):
        filling.unlink()
        box.done("verify")
        return "had space"
    says_full(result.stderr)
    filling.unlink()
    box.done("import", source)
    box.done("verify")
    after.writable(box)
    return "refused"


def full_at_record(rng, box):
    box.use(SMALL)
    before = box.picture()
    kept = box.keep_checkpoint()
    leaving = 0 if rng.random() < 0.3 else rng.randrange(60_000)
    box.note(f"records with {leaving} bytes of space")
    filling, facts = fill(box.store.parent, leaving), []
    for number in range(12):
        result = box.result("record", box.change(f"full-{number}"), allowed=ENDINGS)
        if not is_recorded(result):
            says_full(result.stderr)
            break
        facts.append(f"full-{number}")
    box.done("export")
    filling.unlink()
    after.whole(box, before, {before.head + len(facts)}, kept, facts)
    after.writable(box)
    return "refused" if len(facts) < 12 else "had space"


COPIES = {
    "tables": ("export", "--format", "csv", "--to"),
    "a data package": ("export", "--format", "datapackage", "--to"),
    "a backup": ("backup", "--to"),
}


@kind("full-disk-of-copies", small=3, large=30)
def full_disk_of_copies(rng, box):
    """Where there is no space for an export or a backup, the message says so, and nothing is left of it."""
    name = rng.choice(list(COPIES))
    box.use(SMALL)
    before = box.picture()
    with disk(2048) as folder:
        copy = folder / "copy"
        filling = fill(folder, rng.choice((0, rng.randrange(8_000))))
        said = box.refused(*COPIES[name], copy)
        box.note(f"{name}: {said}")
        expect("no space left" in said.lower() and str(copy) in said, "the message does not tell it")
        expect([path.name for path in folder.iterdir()] == ["filling"], "something is left of it")
        filling.unlink()
        box.done(*COPIES[name], copy)
        if name == "a backup":
            expect(box.done("export", store=copy) == before.export, "the backup differs")
    after.whole(box, before, {before.head})
    return name


@kind("failing-disk", small=10, large=400)
def failing_disk(rng, box):
    """From any call on the disk is full, or broken: all or nothing is recorded, and the message says which."""
    scenario = rng.choice(("import of a small world", "import of a large world", "recording", "erasing"))
    arguments = SCENARIOS[scenario](box)
    before = box.picture() if box.store.exists() else NOTHING
    kept = box.keep_checkpoint() if before.rows else None
    fault = f"{rng.choice(('full', 'broken'))}:{rng.randint(1, usual(scenario).calls)}"
    box.note(f"{scenario}, {fault}")
    result = box.result(*arguments[:-2], env=stopping.environment(fault), allowed=ENDINGS)
    box.note(f"{result.returncode} {result.stdout} {result.stderr}")
    end = whole_head(scenario) if scenario != "erasing" else None
    rows = box.rows() if box.store.exists() and box.store.stat().st_size else []
    is_done = len(rows) > before.head
    if NOTHING_RECORDED in result.stderr.lower():
        expect(not is_done, "it says that nothing was recorded, and something was")
    elif result.returncode != 0:
        is_told = "recorded" in result.stderr or "is not certain" in result.stderr
        expect(is_told or not is_done, "it was recorded, and the message does not say so")
    if result.returncode == 0:
        expect(is_done, "it was acknowledged, and is not there")
    if before.rows:
        box.done("verify", "--against", kept)
    if not is_done:
        box.done(*arguments[:-2])
    box.done("verify")
    expect(end is None or len(box.rows()) == end, "the head is not that of the whole")
    after.writable(box)
    return "refused" if result.returncode else "done"


def as_nobody(box, *arguments):
    """Runs the program as a user who owns nothing here."""
    command = ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups", str(program.binary()),
               *map(str, arguments), "--store", str(box.store)]
    return subprocess.run(command, cwd=program.ROOT, capture_output=True, text=True, timeout=stopping.LIMIT)


def is_nobody_possible():
    if os.geteuid() != 0 or not shutil.which("setpriv"):
        raise Skipped("another user can be tried by root alone")
    probe = ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups", str(program.binary()), "--version"]
    if subprocess.run(probe, cwd=program.ROOT, capture_output=True).returncode != 0:
        raise Skipped("another user cannot run the program where it lies")


RIGHTS = {
    # What is read-only: mode of the folder and of the store, and whether it can still be read.
    "a read-only file": (0o755, 0o444, True),
    "a read-only folder": (0o555, 0o644, True),
    "a file and a folder that are read-only": (0o555, 0o444, True),
    "a file that cannot be read": (0o755, 0o000, False),
}


@kind("read-only", small=4, large=40)
def read_only(rng, box):
    """What cannot be written is read all the same, and the message says what cannot be done."""
    is_nobody_possible()
    name = rng.choice(list(RIGHTS))
    folder_mode, mode, readable = RIGHTS[name]
    box.note(name)
    box.use(SMALL)
    before = box.picture()
    change = box.change("refused")
    for path in (box.path("-shm"), box.path("-wal")):
        path.unlink(missing_ok=True)
    for path in (change, *box.folder.glob("register.store*")):
        path.chmod(0o644)
        os.chown(path, NOBODY if path.suffix in (".key", ".signed") else 0, 0)
    box.path(".key").chmod(0o600)
    box.store.chmod(mode)
    box.folder.chmod(folder_mode)
    held = box.store.read_bytes()
    record = as_nobody(box, "record", change)
    export = as_nobody(box, "export")
    box.folder.chmod(0o700)
    box.note(f"record: {record.returncode} {record.stderr}")
    box.note(f"export: {export.returncode} {export.stderr}")
    expect(record.returncode == 2, "it was not refused")
    expect(box.store.read_bytes() == held, "the store was written")
    if readable:
        expect(export.returncode == 0 and export.stdout == before.export, "it cannot be read")
        expect("cannot be written" in record.stderr and NOTHING_RECORDED in record.stderr, "the message does not tell")
    else:
        expect(export.returncode == 2, "it was read")
        for said in (record.stderr, export.stderr):
            expect("cannot be read" in said or "could not be read" in said or "permission" in said.lower(),
                   "the message does not tell")
    box.store.chmod(0o600)
    for path in box.folder.glob("register.store*"):
        os.chown(path, 0, 0)
    after.whole(box, before, {before.head})
    after.writable(box)
    return name


@kind("read-only-disk", small=1, large=10)
def read_only_disk(_, __):
    """A store on a disk that is read-only is read, and the message says that nothing was recorded."""
    with disk(8192) as folder, box_on(folder) as box:
        box.use(SMALL)
        before = box.picture()
        for path in (box.path("-shm"), box.path("-wal")):
            path.unlink(missing_ok=True)
        subprocess.run(["mount", "-o", "remount,ro", folder], check=True)
        said = box.refused("record", box.change("refused"))
        expect("cannot be written" in said and NOTHING_RECORDED in said, "the message does not tell:", said)
        expect(box.done("export") == before.export and box.done("verify") == before.verified, "the answers differ")
        subprocess.run(["mount", "-o", "remount,rw", folder], check=True)
        after.writable(box)

"""How large the program is, what it takes of memory, and, if asked for, how long it takes to build from nothing."""

import os
import shutil
import subprocess
import time
import urllib.request

from rows import Row
from timing import run


def measure(context):
    rows = [Row("program", megabytes(context.severally), "MB"), Row("program, stripped", stripped(context), "MB")]
    store = context.folder / "england.store"
    run(context.severally, "import", context.root / "Data" / "england", "--store", store)
    rows.append(Row("memory of `severally show`, at most", shown(context, store), "MB"))
    rows += served(context, store)
    return rows + (cold(context) if context.is_cold else [])


def megabytes(path):
    return os.path.getsize(path) / 1e6


def stripped(context):
    copy = context.folder / "stripped"
    shutil.copy(context.severally, copy)
    run("strip", copy)
    return megabytes(copy)


def shown(context, store):
    command = [context.severally, "show", "uht", "--on", "2024-11-06", "--store", store]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        raise SystemExit("'severally show' failed: nothing is measured.")
    return usage.ru_maxrss / 1e3


def served(context, store):
    command = [context.severally, "serve", "--port", "0", "--mount", f"england={store}"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    try:
        address = first_address(process)
        time.sleep(2)
        before = resident(process.pid)
        urllib.request.urlopen(address, timeout=60).read()
        time.sleep(2)
        return [
            Row("memory of `severally serve` at rest", before, "MB"),
            Row("memory of `severally serve` after a page", resident(process.pid), "MB"),
        ]
    finally:
        process.terminate()
        process.wait()


def first_address(process):
    for line in process.stdout:
        for word in line.split():
            if word.startswith("http://"):
                return word.rstrip(".,")
    raise SystemExit("'severally serve' ended before it gave an address: nothing is measured.")


def resident(pid):
    with open(f"/proc/{pid}/status", encoding="utf-8") as lines:
        return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS:")) * 1024 / 1e6


def cold(context):
    rows = []
    for what, package in (("domain", context.root / "Domain"), ("whole program", context.root)):
        context.say(f"building the {what} from nothing")
        scratch = context.folder / "cold"
        began = time.monotonic()
        done = subprocess.run(
            ["swift", "build", "--package-path", package, "--scratch-path", scratch], capture_output=True, text=True,
        )
        if done.returncode != 0:
            raise SystemExit(f"The {what} does not build: {done.stdout[-500:]}")
        rows.append(Row(f"cold build of the {what}, for debugging", time.monotonic() - began, "s"))
        shutil.rmtree(scratch)
    return rows

"""Making the documents of an arrangement: in HTML from inside one process, and with files for Word and PDF by the command."""

import json
import subprocess
import time

from rows import Row
from timing import run

PLAN = "Fixtures/plans/marram.yaml"


def measure(context):
    store = context.folder / "packs.store"
    run(context.severally, "import", context.root / "Fixtures" / "worlds" / "example-group.yaml", "--store", store)
    runs = 1 if context.is_quick else 10
    command = [context.measure, "packs", PLAN, "--store", store, "--runs", str(runs)]
    found = json.loads(subprocess.run(command, check=True, capture_output=True, text=True, cwd=context.root).stdout)
    documents = int(found["documents"])
    context.say(f"{documents} documents, {int(found['clauses'])} clauses")
    rows = [
        Row(f"a full pack of three bodies in HTML: {documents} documents", found["pages"] * 1000, "ms",
            aim="100 ms", met=found["pages"] < 0.1),
        Row("of that, filling the documents in", found["filling"] * 1000, "ms"),
        Row("all models compared for the same bodies", found["comparing"] * 1000, "ms"),
        Row("reading the standard models", found["models"] * 1000, "ms"),
    ]
    for form, what in (("--docx", "files for Word"), ("--pdf", "PDFs")):
        if not context.is_quick:
            rows.append(Row(f"the same by the command, with {what}", made(context, store, form), "s"))
    return rows


def made(context, store, form):
    out = context.folder / form.strip("-")
    started = time.monotonic()
    subprocess.run([context.severally, "pack", PLAN, "--out", out, form, "--store", store], check=True,
                   capture_output=True, cwd=context.root)
    return time.monotonic() - started

"""Start-up and pages of the national register, beside nginx that sends the same bytes as files."""

import re
import statistics
import subprocess

from rows import Row
from serving import get, load, nginx, ours

FIRST_PAGE = 0.5
PER_SECOND = 3000
P99 = 30


def measure(context):
    store = context.folder / "england.store"
    subprocess.run([context.severally, "import", context.root / "Data" / "england", "--store", store],
                   check=True, stdout=subprocess.DEVNULL)
    starts = []
    for _ in range(1 if context.is_quick else 5):
        with ours(context, store, "/r/") as server:
            starts.append(server.first_page)
    with ours(context, store, "/r/") as server:
        rest = server.megabytes
        pages = read(server.port)
        context.say(f"{len(pages)} pages are right")
        with nginx(context.folder, pages) as peer:
            rows = loads(context, server.port, peer, pages)
        loaded = server.megabytes
    start = statistics.median(starts)
    return [
        Row("start-up to first page, median", start, "s", aim=f"under {FIRST_PAGE} s", met=start < FIRST_PAGE),
        *rows,
        Row("memory after the first page", rest, "MB"),
        Row("memory after the load", loaded, "MB"),
    ]


def read(port):
    """Every page that is asked for, each of which has to be right."""
    pages = {"/r/": page(port, "/r/", "Bodies open on ", "Region")}
    found = {kind: sorted(set(re.findall(rf'"(/r/{kind}/[^"?/#]+)"', pages["/r/"]))) for kind in ("bodies", "groups")}
    if len(found["bodies"]) < 200 or len(found["groups"]) < 50:
        raise SystemExit("The national page names too few bodies or groups: nothing is measured.")
    for path in found["bodies"]:
        pages[path] = page(port, path, "Who leads it", "Chair and chief executive on ")
    for path in found["groups"]:
        pages[path] = page(port, path, "What it is: stated and decided", "What is known about the group itself")
    return pages


def page(port, path, *words):
    status, text = get(port, path)
    missing = [word for word in words if word not in text]
    if status != 200 or missing or not text.endswith("</html>\n"):
        raise SystemExit(f"{path} is wrong ({status}; missing {missing}): nothing is measured.")
    return text


def loads(context, port, peer, pages):
    seconds = 2 if context.is_quick else 10
    kinds = {
        "national page": ["/r/"],
        "body pages, all in turn": [path for path in pages if path.startswith("/r/bodies/")],
        "group pages, all in turn": [path for path in pages if path.startswith("/r/groups/")],
    }
    rows = []
    for what, paths in kinds.items():
        context.say(what)
        mine, files = load(context, port, paths, seconds), load(context, peer, paths, seconds)
        rows += both(what, mine, files, has_aim="body" in what)
    context.say("pages that nobody has asked for")
    paths = kinds["body pages, all in turn"]
    rows += both("body pages, each as at another day", load(context, port, paths, seconds, days=True))
    others = {"search": "/r/search?q=north", "a body by the API": "/r/api/v1/bodies/" + paths[0].split("/")[-1]}
    for what, path in others.items():
        rows += both(what, load(context, port, [path], seconds))
    return rows


def both(what, mine, files=None, has_aim=False):
    fast, soon = (f"at least {PER_SECOND:,}/s", f"under {P99} ms") if has_aim else ("", "")
    peer = "nginx, files" if files else ""
    return [
        Row(what, mine.per_second, "/s", peer, files and files.per_second, fast,
            mine.per_second >= PER_SECOND if has_aim else None, more_is_better=True),
        Row(f"{what}: p99", mine.p99, "ms", peer, files and files.p99, soon, mine.p99 < P99 if has_aim else None),
    ]

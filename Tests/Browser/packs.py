"""The pages of a pack stand by themselves, in a folder: no barrier, no sideways scroll, nothing from outside."""

import tempfile
from pathlib import Path

import checks
import server

PLAN = server.ROOT / "Fixtures" / "plans" / "marram.yaml"
WORLD = server.ROOT / "Fixtures" / "worlds" / "example-group.yaml"


def look(browser):
    """The name of each page at each width, with what is wrong with it."""
    with tempfile.TemporaryDirectory(prefix="severally-pack-") as folder:
        store, pack = Path(folder) / "example.store", Path(folder) / "pack"
        server.program.said("import", WORLD, "--store", store)
        server.program.said("pack", PLAN, "--out", pack, "--store", store)
        for width in checks.WIDTHS:
            context = browser.new_context(viewport={"width": width, "height": 900})
            for file in sorted(pack.glob("*.html")):
                # All documents on one page are those pages again, and take axe a minute.
                if file.name != "one-page.html":
                    yield f"pack/{file.name} at {width} px", problems(context, file)
            context.close()


def problems(context, file):
    found = []
    page = context.new_page()
    page.on("request", lambda asked: None if asked.url.startswith(f"file://{file.parent}/") else found.append(asked.url))
    page.on("pageerror", lambda error: found.append(f"script error: {error}"))
    try:
        page.goto(f"file://{file}", wait_until="load")
        found += checks.shown(page)
    finally:
        page.close()
    return found

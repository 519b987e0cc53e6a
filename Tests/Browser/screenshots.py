#!/usr/bin/env python3
"""Makes docs/screenshots/NAME-WIDTH.png, the pictures of the README."""

import sys

from playwright.sync_api import sync_playwright

import server
from browser import launched

PAGES = {
    "national": "/england/?on=2024-11-06",
    "body": "/england/bodies/RTR?on=2024-11-06",
    "group": "/england/groups/black-country?on=2024-11-06",
    "example-group": "/example/groups/marram?on=2026-11-01",
}
WIDTHS = {"national": {320: 1000, 1280: 1000}}
USUAL = {1280: 1000}


def main():
    names = sys.argv[1:] or list(PAGES)
    unknown = [name for name in names if name not in PAGES]
    if unknown:
        print(f"screenshots: no page is called {', '.join(unknown)}; there are {', '.join(PAGES)}", file=sys.stderr)
        return 2
    folder = server.ROOT / "docs" / "screenshots"
    folder.mkdir(parents=True, exist_ok=True)
    try:
        with server.running() as base, sync_playwright() as playwright, launched(playwright) as browser:
            for name in names:
                for width, height in WIDTHS.get(name, USUAL).items():
                    page = browser.new_page(viewport={"width": width, "height": height})
                    page.goto(base + PAGES[name])
                    page.screenshot(path=folder / f"{name}-{width}.png")
                    page.close()
                    print(f"docs/screenshots/{name}-{width}.png  {PAGES[name]}")
    except (server.NoServer, server.program.NotBuilt) as problem:
        print(f"screenshots: {problem}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())

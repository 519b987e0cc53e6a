#!/usr/bin/env python3
"""Makes docs/screenshots/NAME-WIDTH.png of the pages named below."""

import sys

from playwright.sync_api import sync_playwright

import crawl
import server
from browser import launched

PAGES = {
    "home": "/",
    "national": "/england/?on=2024-11-06",
    "body": "the page of body RTR",
    "group": "a group page in /england/",
    "example": "/example/",
    "example-group": "a group page in /example/",
}
WIDTHS = {320: 1200, 1280: 1000}


def find(paths, wanted):
    if wanted.startswith("/"):
        return wanted
    return next((path for path in paths if crawl.WANTED[wanted].search(path.split("?")[0])), None)


def main():
    names = sys.argv[1:] or list(PAGES)
    unknown = [name for name in names if name not in PAGES]
    if unknown:
        print(f"screenshots: no page is called {', '.join(unknown)}; there are {', '.join(PAGES)}", file=sys.stderr)
        return 2
    folder = server.ROOT / "docs" / "screenshots"
    folder.mkdir(parents=True, exist_ok=True)
    missing = 0
    try:
        with server.running() as base, sync_playwright() as playwright, launched(playwright) as browser:
            paths, _ = crawl.pages(base)
            for name in names:
                path = find(paths, PAGES[name])
                if not path:
                    print(f"screenshots: no link leads to {PAGES[name]}", file=sys.stderr)
                    missing = 1
                    continue
                for width, height in WIDTHS.items():
                    page = browser.new_page(viewport={"width": width, "height": height})
                    page.goto(base + path)
                    page.screenshot(path=folder / f"{name}-{width}.png")
                    page.close()
                    print(f"docs/screenshots/{name}-{width}.png  {path}")
    except server.NoServer as problem:
        print(f"screenshots: {problem}", file=sys.stderr)
        return 1
    return missing


if __name__ == "__main__":
    sys.exit(main())

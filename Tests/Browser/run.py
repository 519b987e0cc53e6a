#!/usr/bin/env python3
"""Browser tests: `python Tests/Browser/run.py [--base ADDRESS] [--part NAME]`. Without an address it starts the built server."""

import argparse
import sys
from contextlib import nullcontext

from playwright.sync_api import Error, sync_playwright

import checks
import crawl
import journeys
import keyboard
import packs
import printing
import screenshots
import server
import set_up
import subjects
from browser import launched


def tried(look):
    """What a look finds wrong; a page that the browser gives up on is wrong too."""
    try:
        return look()
    except Error as error:
        return [str(error).splitlines()[0]]


def look_at_pages(browser, base):
    for width in checks.WIDTHS:
        context = browser.new_context(viewport={"width": width, "height": 900})
        for path in subjects.all_paths():
            status = subjects.STATUS.get(path, 200)
            yield f"{path} at {width} px", tried(lambda: checks.look(context, base, path, status))
        context.close()


def look_at_the_set_up(browser, base):
    context = browser.new_context()
    paths = set_up.paths(context.new_page(), base)
    context.close()
    for width in checks.WIDTHS:
        context = browser.new_context(viewport={"width": width, "height": 900})
        for path in paths:
            yield f"{set_up.named(path)} at {width} px", tried(lambda: checks.look(context, base, path))
        context.close()


def look_at_paper(browser, base):
    context = browser.new_context(viewport={"width": printing.WIDTH, "height": 900})
    page = context.new_page()
    for path in subjects.all_paths():
        yield f"{path} on paper", tried(lambda: printing.problems(page, base + path))
    context.close()


def look_at_packs(browser, base):
    yield from packs.look(browser)


def go_by_keyboard(browser, base):
    for width in checks.WIDTHS:
        context = browser.new_context(viewport={"width": width, "height": 900})
        page = context.new_page()
        for paths in subjects.SUBJECTS.values():
            yield f"{paths[0]} by keyboard at {width} px", tried(lambda: keyboard.problems(page, base + paths[0]))
        context.close()


def follow_links(browser, base):
    yield "every link answers, and every kind of page is looked at", crawl.problems(base)
    missing = [f"tools/screenshots makes no picture of the kind {kind}" for kind in screenshots.without_picture()]
    yield "every kind of page has a picture", missing


def go_on_journeys(browser, base):
    for journey in journeys.ALL + set_up.ALL:
        context = browser.new_context(java_script_enabled=False, viewport={"width": 800, "height": 900})
        context.set_default_timeout(10_000)
        problems = []
        try:
            journey(context.new_page(), base)
        except (AssertionError, Error) as error:
            problems.append(str(error).splitlines()[0])
        context.close()
        yield "without script: " + journey.__name__.replace("_", " "), problems


PARTS = {
    part.__name__.replace("_", "-"): part
    for part in (
        follow_links, look_at_pages, look_at_the_set_up, look_at_packs, look_at_paper, go_by_keyboard, go_on_journeys,
    )
}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--base", help="address of a server that is running, such as http://127.0.0.1:8080")
    parser.add_argument("--part", choices=PARTS, action="append", help="only this part, or these")
    options = parser.parse_args()
    base = options.base
    passed = failed = 0
    try:
        with nullcontext(base.rstrip("/")) if base else server.running() as address, sync_playwright() as playwright:
            with launched(playwright) as browser:
                for part in options.part or PARTS:
                    for name, problems in PARTS[part](browser, address):
                        passed, failed = passed + (not problems), failed + bool(problems)
                        print(("not ok  " if problems else "ok      ") + name, flush=True)
                        for problem in problems:
                            print("          " + problem, flush=True)
    except (server.NoServer, server.program.NotBuilt) as problem:
        print(f"browser tests: {problem}", file=sys.stderr)
        return 1
    print(f"browser: {passed} passed, {failed} failed")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main())

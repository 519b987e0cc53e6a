#!/usr/bin/env python3
"""Makes docs/screenshots/NAME-WIDTH.png, a picture of every kind of page, at both widths."""

import sys

from playwright.sync_api import sync_playwright

import server
import set_up
import subjects
from browser import launched
from checks import WIDTHS

HEIGHT = 1000
# Kinds of page, with the name and the subject of their picture.
PAGES = {
    "first-page": "/",
    "privacy": "/privacy",
    "error": "/england/?on=2024-02-30",
    "national": "/england/?on=2024-11-06",
    "search": "/england/search?q=South+Teas&on=2024-11-06",
    "body": "/england/bodies/RTR?on=2024-11-06",
    "group": "/england/groups/black-country?on=2024-11-06",
    "example-group": "/example/groups/marram?on=2026-11-01",
    "fact": "/example/facts/marram.sharing-5",
    "person": "/example/people/p-102?on=2026-11-01",
    "links": "/england/links?on=2024-11-06",
    "group-links": "/example/groups/marram/links?on=2026-11-01",
    "profile": "/example/groups/marram/profile?on=2026-11-01",
    "compare": "/england/compare?a=uht&b=black-country&on=2024-11-06",
    "published": "/england/published",
    "changes": "/england/changes?on=2026-07-08",
    "log": "/example/log",
    "log-entry": "/example/log/entries/429",
    "body-rules": "/example/bodies/northmere/rules?on=2024-10-31",
    "rules-over-time": "/example/bodies/harbourwick/rules/over-time?on=2024-10-31",
    "statement": "/example/bodies/northmere/statements/2024-25?on=2025-06-30",
    "group-rules": "/example/groups/marram/rules?on=2024-10-31",
    "person-rules": "/example/people/p-101/rules?on=2024-10-31",
    "rehearse": "/example/rehearse?what=joint-chair&person=Ann+New&body1=northmere&body2=harbourwick&from=2027-04-01",
    "outcomes": "/england/outcomes",
    "outcome-of-all": "/england/outcomes/ae_4h_pct_all",
    "outcomes-of-a-group": "/england/groups/nca/outcomes",
    "recorded-plans": "/england/recorded-plans",
    "outcome-of-a-group": "/england/groups/foundation-group/outcomes/ae_4h_pct_all",
    "measures": "/england/bodies/RJC/measures",
    "control-chart": "/england/bodies/RM3/measures/ae_4h_pct_all",
    "rules": "/england/rules?on=2024-11-06",
    "rule-section": "/england/rules/sections/code-b?on=2024-11-06",
    "rule": "/england/rules/mpr1990.reg2?on=2024-11-06",
    "models": "/england/models?on=2024-11-06",
    "model": "/england/models/group-board?on=2024-11-06",
    "compare-models": "/example/models/compare?group=marram",
    "model-document": "/england/models/documents/partnership-agreement?on=2024-11-06",
    "set-up": "/england/plan?model=shared-chair",
    "set-up-take-up": "/example/plan/take-up",
    "stale": "/england/stale?on=2026-07-08",
    "boards": "/example/boards?on=2026-11-01",
    "boards-seats": "/example/boards/seats?on=2026-11-01",
    "boards-tenure": "/example/boards/tenure?on=2026-11-01",
    "boards-missing": "/example/boards/missing?on=2026-11-01",
    "open-data": "/england/data?on=2024-11-06",
    "programs": "/england/api?on=2024-11-06",
}
# Pages of a draft, which is begun for them, with what follows its address.
OF_A_DRAFT = {
    "set-up-tasks": "", "set-up-bodies": "/bodies?q=north", "set-up-models": "/models", "set-up-reason": "/reasons/1",
    "set-up-cost": "/costs/1", "set-up-check": "/check", "set-up-pack": "/pack", "set-up-document": "/pack/partnership-agreement",
}


def without_picture():
    """The kinds of page that no picture shows."""
    shown = {subjects.kind(path) for path in PAGES.values()}
    return [kind for kind in subjects.SUBJECTS if kind not in shown and kind != "no such page"]


def main():
    known = [*PAGES, *OF_A_DRAFT]
    names = sys.argv[1:] or known
    unknown = [name for name in names if name not in known]
    if unknown:
        print(f"screenshots: no page is called {', '.join(unknown)}; there are {', '.join(known)}", file=sys.stderr)
        return 2
    folder = server.ROOT / "docs" / "screenshots"
    folder.mkdir(parents=True, exist_ok=True)
    try:
        with server.running() as base, sync_playwright() as playwright, launched(playwright) as browser:
            draft = set_up.marram(browser.new_page(), base)
            pages = PAGES | {name: draft + rest for name, rest in OF_A_DRAFT.items()}
            for width in WIDTHS:
                page = browser.new_page(viewport={"width": width, "height": HEIGHT})
                for name in names:
                    page.goto(base + pages[name])
                    page.screenshot(path=folder / f"{name}-{width}.png")
                    print(f"docs/screenshots/{name}-{width}.png  {set_up.named(pages[name])}")
                page.close()
    except (server.NoServer, server.program.NotBuilt) as problem:
        print(f"screenshots: {problem}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())

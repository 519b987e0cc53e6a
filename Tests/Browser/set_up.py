"""The set-up of a pack, as somebody goes through it without script, and what is true of each of its pages."""

import json
import re
import zipfile
from pathlib import Path

from journeys import expect

ROOT = Path(__file__).resolve().parents[2]

PLAN = """plan: coast
title: the Coast arrangement
bodies: [northmere, harbourwick]
models: [shared-chair]
from: 2027-04-01
"""
TYPED = "<script>alert('x')</script> & \"quotes\": # braces {group} – ünïcode 健康"


def click(page, name, exact=False):
    with page.expect_navigation():
        page.get_by_role("link", name=name, exact=exact).first.click()


def press(page, name):
    with page.expect_navigation():
        page.locator("main").get_by_role("button", name=name).first.click()


def save(page):
    press(page, "Save and continue")


def heading(page):
    return page.inner_text("h1")


def start(page, base, register="example"):
    page.goto(f"{base}/{register}/models")
    click(page, "Set up a pack", exact=True)
    press(page, "Start now")
    expect("/plan/" in page.url, f"after the start the address is {page.url}")
    return page.url


def say_what_is_needed(page):
    click(page, "What the arrangement is called")
    page.fill("#title", "the Coast arrangement")
    save(page)
    click(page, "The bodies", exact=True)
    for body in ("northmere", "harbourwick", "thornmarsh"):
        page.check(f"input[value={body}]")
    press(page, "Add")
    expect("Chosen (3)" in page.inner_text("main"), f"{page.url} does not show three bodies")
    press(page, "Remove")
    expect("Chosen (2)" in page.inner_text("main"), f"{page.url} does not show two bodies")
    click(page, "Continue")
    click(page, "The standard models")
    page.check("input[value=shared-chair]")
    page.check("input[value=group-board]")
    save(page)
    click(page, "The first day")
    for part, number in (("day", "1"), ("month", "4"), ("year", "2027")):
        page.fill(f"#from-{part}", number)
    save(page)
    expect("All that the documents need is there" in page.inner_text("main"), f"{page.url} says that something lacks")


def a_reason(page):
    click(page, "The reasons, who agreed them and where")
    expect("No reasons are recorded" in page.inner_text("main"), "a draft without reasons is not marked")
    click(page, "Add a reason")
    save(page)
    expect("Say what the reason is" in page.inner_text(".nhsuk-error-summary"), "an empty reason is taken")
    page.fill("#agreed-at", TYPED)
    page.fill("#reason", TYPED)
    page.locator("input[name=agreed-by]").first.check()
    save(page)
    expect(TYPED in page.inner_text("main"), f"{page.url} does not show what was typed")
    click(page, "Continue")


def set_up_a_pack(page, base):
    start(page, base)
    say_what_is_needed(page)
    a_reason(page)
    click(page, "Who is to hold the shared posts")
    click(page, "Change who is to be chair")
    page.fill("#q", "a")
    press(page, "Find")
    page.check("input[value=by-name]")
    page.fill("#named", TYPED)
    save(page)
    click(page, "Continue")
    click(page, "Check your answers")
    click(page, "Change the name")
    page.fill("#title", "the other arrangement")
    save(page)
    expect(heading(page) == "Check your answers", f"the change leads to {heading(page)}")
    click(page, "See your pack")
    expect("it is not said that every body agreed it" in page.inner_text("main"), f"{page.url} does not say what of the reasons lacks")
    click(page, "Terms of reference")
    expect("Draft for legal advice" in page.inner_text("main"), f"{page.url} is no document of the pack")
    click(page, "Back to your pack")
    click(page, "Back to the list of tasks")
    click(page, "Delete this draft")
    address = page.url.removesuffix("/delete")
    press(page, "Delete this draft")
    expect(heading(page) == "The draft is deleted", f"deleting leads to {heading(page)}")
    expect(page.goto(address).status == 404, "a deleted draft is still there")


def go_back_and_forth_without_loss(page, base):
    start(page, base)
    click(page, "What the arrangement is called")
    page.fill("#title", "the first name")
    save(page)
    click(page, "What the bodies want to solve")
    page.fill("#problem", TYPED)
    save(page)
    page.go_back()
    expect(page.input_value("#problem") == TYPED, "the answer is lost on the way back")
    page.go_back()
    page.go_back()
    page.reload()
    expect(page.input_value("#title") == "the first name", "the first answer is lost on the way back")
    page.fill("#title", "the second name")
    save(page)
    click(page, "Check your answers")
    text = page.inner_text("main")
    expect("the second name" in text and TYPED in text, f"{page.url} has lost an answer")
    expect("changed in another window" not in text, f"{page.url} speaks of another window")


def take_a_draft_up_from_its_file(page, base):
    page.goto(f"{base}/example/plan/take-up")
    page.fill("#plan", PLAN.replace("shared-chair", "shared-chairs"))
    press(page, "Take it up")
    expect("plan.yaml:4:10" in page.inner_text(".nhsuk-error-summary"), "what is wrong is not told with its place")
    page.fill("#plan", PLAN)
    press(page, "Take it up")
    expect("All that the documents need is there" in page.inner_text("main"), f"{page.url} says that something lacks")
    with page.expect_download() as kept:
        page.get_by_role("link", name="Download its file").click()
    expect(kept.value.suggested_filename == "plan.yaml", f"the file is called {kept.value.suggested_filename}")


def depart_from_the_standard(page, base):
    page.goto(f"{base}/example/plan/take-up")
    page.fill("#plan", PLAN)
    press(page, "Take it up")
    click(page, "What can be chosen")
    click(page, "Change months between reviews")
    page.fill("#value", "99")
    save(page)
    text = page.inner_text(".nhsuk-error-summary")
    expect("from 3 to 36" in text and "Say why" in text, f"{page.url} says: {text}")
    page.fill("#value", "6")
    page.fill("#because", TYPED)
    page.fill("#author", "Company secretary")
    save(page)
    expect("6 months, against a standard of 12 months" in page.inner_text("main"), f"{page.url} shows no departure")
    click(page, "Continue")
    click(page, "The words of the documents")
    click(page, "Clauses of the partnership agreement")
    click(page, "Change the clause “meanwhile”")
    page.check("input[value=reword]")
    page.fill("#text", TYPED)
    page.fill("#because", "The council asked.")
    page.fill("#author", "Company secretary")
    save(page)
    expect(f"Reworded: {TYPED}" in page.inner_text("main"), f"{page.url} shows no other words")
    click(page, "Back to the documents")
    click(page, "Back to the list of tasks")
    click(page, "Who decides what")
    page.locator("main .nhsuk-summary-list__actions a").first.click()
    page.wait_for_load_state()
    page.check("input[value=chair]")
    page.locator("input[name=reserved]").uncheck()
    page.fill("#because", "So the boards agreed.")
    page.fill("#author", "Company secretary")
    save(page)
    click(page, "Continue")
    click(page, "See your pack")
    text = page.inner_text("main")
    expect("3 departures" in text and TYPED in text, f"{page.url} does not list three departures")


RECORD = {
    "form": "severally.pack/1", "plan": "coast", "title": TYPED, "from": "2027-04-01", "models": [], "bodies": [],
    "knownAt": 7, "departures": [], "blanks": [],
    "digests": {"rulebook": "r", "models": "m", "plan": "p", "withPrivate": False},
    "documents": [{
        "document": "partnership-agreement", "template": "partnership-agreement", "title": "Agreement",
        "clauses": [{"clause": "partnership-agreement.leaving", "number": "9.1", "origin": "reworded", "text": TYPED,
                     "rules": [], "facts": []}],
    }],
}


def download_the_whole_pack(page, base):
    """Ordered, looked at again, and taken away as one file."""
    page.goto(base + marram(page, base) + "/pack")
    click(page, "Web pages", exact=True)
    press(page, "Make the files")
    for _ in range(200):
        if page.get_by_role("link", name="Download the pack").count():
            break
        click(page, "See how far it is")
    with page.expect_download() as begun:
        page.get_by_role("link", name="Download the pack").click()
    with zipfile.ZipFile(begun.value.path()) as archive:
        expect(archive.testzip() is None, "the file is damaged")
        expect(archive.namelist()[0] == "manifest.json", f"the file begins with {archive.namelist()[0]}")
        expect("index.html" in archive.namelist(), "the file has no first page")


def compare_with_an_earlier_pack(page, base):
    page.goto(f"{base}/example/plan/take-up")
    page.set_input_files("#file", {"name": "p", "mimeType": "text/plain", "buffer": PLAN.encode()})
    press(page, "Take it up")
    click(page, "Compare with an earlier pack")
    press(page, "Compare")
    expect("Choose the file" in page.inner_text(".nhsuk-error-summary"), "no file at all is compared")
    page.set_input_files("#record", {"name": "p", "mimeType": "text/plain", "buffer": json.dumps(RECORD).encode()})
    press(page, "Compare")
    text = page.inner_text("main")
    expect("Entry 7 against entry" in text and TYPED in text, f"{page.url} does not tell old against new")


def tell_of_another_window(page, base):
    address = start(page, base)
    page.goto(address + "/title")
    other = page.context.new_page()
    other.goto(address + "/problem")
    page.fill("#title", "the first window")
    save(page)
    other.fill("#problem", "the second window")
    save(other)
    expect("changed in another window" in other.inner_text("main"), "nothing tells of the other window")
    other.goto(address + "/check")
    text = other.inner_text("main")
    expect("the first window" in text and "the second window" in text, "an answer of one of two windows is lost")
    other.close()


def say_what_it_costs(page, base):
    page.goto(f"{base}/example/plan/take-up")
    page.fill("#plan", PLAN)
    press(page, "Take it up")
    click(page, "The turnover of each body")
    page.get_by_label("Northmere").fill("600,000,000")
    page.get_by_label("Harbourwick").fill("a lot")
    save(page)
    expect("Give pounds as a number" in page.inner_text(".nhsuk-error-summary"), "words are taken as pounds")
    page.get_by_label("Harbourwick").fill("300000000")
    save(page)
    click(page, "The costs that are shared")
    click(page, "Add a cost")
    page.fill("#name", TYPED)
    page.fill("#amount", "£100.01")
    page.get_by_label("Northmere").fill("2")
    page.get_by_label("Harbourwick").fill("1")
    save(page)
    text = page.inner_text("main")
    expect(TYPED in text and "£100.01" in text, f"{page.url} does not show the cost")
    click(page, "Continue")
    click(page, "What can be chosen")
    click(page, "Change how shared costs are divided")
    page.check("input[value=use]")
    page.fill("#because", "So the boards agreed.")
    page.fill("#author", "Company secretary")
    save(page)
    click(page, "Continue")
    click(page, "See your pack")
    click(page, "Cost and benefit sharing")
    text = page.inner_text("main")
    expect("£66.67" in text and "£33.34" in text, f"{page.url} does not show shares that add up to the penny")


ALL = [
    set_up_a_pack, say_what_it_costs, go_back_and_forth_without_loss, take_a_draft_up_from_its_file, depart_from_the_standard,
    compare_with_an_earlier_pack, download_the_whole_pack, tell_of_another_window,
]

# What follows the address of a draft: every page of the set-up.
PAGES = [
    "", "/title", "/bodies", "/bodies?q=north", "/group", "/models", "/first-day", "/forum", "/problem", "/reasons",
    "/reasons/new", "/reasons/1", "/own-posts", "/turnover", "/costs", "/costs/1", "/costs/new", "/savings", "/savings/new",
    "/holders", "/holders/chair", "/holders/chair?q=a", "/parameters",
    "/parameters/review-months", "/clauses", "/clauses/partnership-agreement",
    "/clauses/partnership-agreement.meanwhile", "/rights", "/rights/strategy", "/check", "/pack", "/drift",
    "/pack/partnership-agreement", "/pack/adoption-resolutions.northmere", "/download/word-and-pdf",
    "/download/web-pages", "/delete",
]


def taken_up(page, base, register, plan):
    """The address of a draft of a plan, without the base."""
    page.goto(f"{base}/{register}/plan/take-up")
    page.fill("#plan", plan)
    press(page, "Take it up")
    return page.url.removeprefix(base)


def marram(page, base):
    """A draft of the plan of the example, to which nothing lacks."""
    return taken_up(page, base, "example", (ROOT / "Fixtures" / "plans" / "marram.yaml").read_text(encoding="utf-8"))


def paths(page, base):
    """Every page of the set-up, of a full draft and of an empty one."""
    draft = marram(page, base)
    empty = start(page, base, "england").removeprefix(base)
    return (
        ["/example/plan", "/example/plan/take-up", "/england/plan?model=group-board"]
        + [draft + rest for rest in PAGES]
        + [empty + rest for rest in ("", "/bodies", "/bodies?q=leeds", "/reasons", "/holders", "/check", "/pack")]
    )


def named(path):
    """The path without what is drawn anew each time."""
    return re.sub("[0-9a-f]{32}", "DRAFT", path)

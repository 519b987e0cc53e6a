"""Asking the rules: of all bodies of the national register over seventeen years, of the example group on one day, of a
generated country with facts of every kind, and of a change that is only tried."""

import json
import subprocess

from rows import Row
from timing import run

SPAN = ("2010-01-01", "2026-12-31")
AIMS = {250: 10}
MOST_MEMORY = 1 << 30


def measure(context):
    runs = 1 if context.is_quick else 5
    england, example = figures(context, "england", runs), figures(context, "example", runs)
    bodies, rules = int(england["bodies"]), int(england["rules"])
    context.say(f"{rules} computed rules, {bodies} bodies, {int(england['intervals']):,} intervals")
    rows = [
        Row(
            f"{rules} computed rules, {bodies} bodies, every day of {SPAN[0]} to {SPAN[1]}",
            england["span"], "s", aim="1 s", met=england["span"] < 1,
        ),
        Row(f"all rules, {bodies} bodies, one day", england["day"] * 1000, "ms"),
        Row(
            f"all rules, the {int(example['bodies'])} bodies of the example group, one day",
            example["day"] * 1000, "ms", aim="5 ms", met=example["day"] < 0.005,
        ),
        Row(
            "a rehearsal: a joint chair of two bodies of the example group, for a year",
            example["rehearsal"] * 1000, "ms", aim="50 ms", met=example["rehearsal"] < 0.05,
        ),
        Row("reading the rulebook", england["rulebook"] * 1000, "ms"),
    ]
    for bodies in (5,) if context.is_quick else (25, 250):
        rows += generated(context, bodies)
    return rows


def generated(context, bodies):
    """A country of so many bodies, each with fifteen seats, sixteen years of turnover and facts of every kind."""
    found = told([context.measure, "rules", "--bodies", str(bodies), *book(context), "--runs", "1"])
    context.say(f"{bodies} generated bodies: {int(found['facts']):,} facts, {int(found['intervals']):,} intervals")
    name = f"a generated country of {bodies} bodies"
    aim = AIMS.get(bodies)
    return [
        Row(
            f"{name}, every day of {SPAN[0]} to {SPAN[1]}", found["span"], "s",
            aim=f"{aim} s" if aim else "", met=found["span"] < aim if aim else None,
        ),
        Row(f"{name}, one day", found["day"] * 1000, "ms"),
        Row(
            f"{name}: memory", found["memory"] / 1e6, "MB",
            aim="1 GB" if aim else "", met=found["memory"] < MOST_MEMORY if aim else None,
        ),
    ]


def figures(context, name, runs):
    store = context.folder / f"{name}.store"
    source = {
        "england": context.root / "Data" / "england",
        "example": context.root / "Fixtures" / "worlds" / "example-group.yaml",
    }[name]
    run(context.severally, "import", source, "--store", store)
    return told([context.measure, "rules", "--store", store, *book(context), "--runs", str(runs)])


def book(context):
    return ["--rulebook", context.root / "Rulebooks" / "england", "--from", SPAN[0], "--to", SPAN[1]]


def told(command):
    return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)

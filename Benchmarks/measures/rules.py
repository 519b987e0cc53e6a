"""Asking the rules: of all bodies of the national register over seventeen years, and of the example group on one day."""

import json
import subprocess

from rows import Row
from timing import run

SPAN = ("2010-01-01", "2026-12-31")


def measure(context):
    runs = 1 if context.is_quick else 5
    england, example = figures(context, "england", runs), figures(context, "example", runs)
    bodies, rules = int(england["bodies"]), int(england["rules"])
    context.say(f"{rules} computed rules, {bodies} bodies, {int(england['intervals']):,} intervals")
    return [
        Row(
            f"{rules} computed rules, {bodies} bodies, every day of {SPAN[0]} to {SPAN[1]}",
            england["span"], "s", aim="1 s", met=england["span"] < 1,
        ),
        Row(f"all rules, {bodies} bodies, one day", england["day"] * 1000, "ms"),
        Row(
            f"all rules, the {int(example['bodies'])} bodies of the example group, one day",
            example["day"] * 1000, "ms", aim="5 ms", met=example["day"] < 0.005,
        ),
        Row("reading the rulebook", england["rulebook"] * 1000, "ms"),
    ]


def figures(context, name, runs):
    store = context.folder / f"{name}.store"
    source = {
        "england": context.root / "Data" / "england",
        "example": context.root / "Fixtures" / "worlds" / "example-group.yaml",
    }[name]
    run(context.severally, "import", source, "--store", store)
    command = [context.measure, "rules", "--store", store, "--rulebook", context.root / "Rulebooks" / "england",
               "--from", SPAN[0], "--to", SPAN[1], "--runs", str(runs)]
    return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)

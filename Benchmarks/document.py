"""Puts tables between the marks of a document; all other words of it are written by hand."""

import re

from table import markdown

BEGIN = "<!-- measured: {} -->"
END = "<!-- end: {} -->"


class MarksMissing(SystemExit):
    pass


def filled(text, name, body):
    """The text with something else between the marks of a name."""
    begin, end = BEGIN.format(name), END.format(name)
    if text.count(begin) != 1 or text.count(end) != 1 or text.index(begin) > text.index(end):
        raise MarksMissing(f"The document needs one '{begin}' and after it one '{end}'.")
    before, rest = text.split(begin)
    return f"{before}{begin}\n{body}\n{end}{rest.split(end)[1]}"


def names(text):
    return re.findall(BEGIN.format("(.+)"), text)


def section(kept, name):
    where = kept.machine(name)
    on = f"Measured on {where['date']} at commit {where['commit']}, load before {where['load before']}."
    return f"{markdown(kept.rows(name))}\n\n{on}"


def machine(kept):
    """The machine of the measurement made last."""
    last = max((kept.machine(name) for name in kept.measures), key=lambda where: where["date"])
    shown = {name: value for name, value in last.items() if name not in ("commit", "date", "load before")}
    return "\n".join(["| | |", "|---|---|", *[f"| {name} | {value} |" for name, value in shown.items()]])


def write(path, kept):
    text = path.read_text(encoding="utf-8")
    if kept.measures:
        text = filled(text, "machine", machine(kept))
    for name in sorted(kept.measures):
        text = filled(text, name, section(kept, name))
    path.write_text(text, encoding="utf-8")

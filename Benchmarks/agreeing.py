"""Figures of two programs that have to be the same before what they take is compared."""

import re


class Disagree(SystemExit):
    pass


def agree(what, ours, theirs, within=0.0):
    """Ends the measurement where two figures lie further apart."""
    if not abs(ours - theirs) <= within:
        raise Disagree(f"{what} is {ours} here and {theirs} there: nothing is measured.")


def at_most(what, ours, limit):
    if not ours <= limit:
        raise Disagree(f"{what} is {ours}, and {limit} at most was asked for: nothing is measured.")


def found(pattern, text):
    """The numbers in what a program printed, in the order of the pattern's groups."""
    match = re.search(pattern, text)
    if not match:
        raise Disagree(f"There is no '{pattern}' in: {text.strip()[:500]}")
    return [float(part.replace(",", "")) for part in match.groups()]

"""Compares a run with an earlier one. Beside a peer the ratio is compared, which other load on the machine moves least."""

from dataclasses import dataclass

from rows import Row
from table import figure, number


@dataclass(frozen=True)
class Compared:
    row: Row
    earlier: Row
    is_slower: bool

    def __str__(self):
        mark = "SLOWER" if self.is_slower else "      "
        if self.row.ratio is None or self.earlier.ratio is None:
            then, now = figure(self.earlier.ours, self.earlier.unit), figure(self.row.ours, self.row.unit)
        else:
            then, now = f"{number(self.earlier.ratio)}× {self.row.peer}", f"{number(self.row.ratio)}×"
        return f"{mark}  {self.row.what}: {then} then, {now} now"


def compared(earlier, rows, share):
    """Every figure of both runs; what only one of them has is passed over."""
    then = {row.key: row for row in earlier}
    return [Compared(row, then[row.key], slower(then[row.key], row, share)) for row in rows if row.key in then]


def slower(then, now, share):
    if then.unit != now.unit:
        return False
    if then.ratio is not None and now.ratio is not None:
        return now.ratio * (1 + share) < then.ratio
    if then.more_is_better:
        return now.ours * (1 + share) < then.ours
    return now.ours > then.ours * (1 + share)

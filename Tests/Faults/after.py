"""What holds after every fault: what was acknowledged is there, and nothing of what was not finished."""

from kinds import expect

DAY = "2024-11-06"


def whole(box, before, heads, kept=None, facts=()):
    """After a fault that left the store sound.

    - before: the picture of what had been acknowledged;
    - heads: the heads that can be, of which the first is that acknowledged last;
    - kept: a checkpoint of before;
    - facts: what was recorded and acknowledged since.
    """
    box.done("verify")
    rows = box.rows()
    expect(len(rows) in heads, f"the head is {len(rows)}, expected one of {sorted(heads)}")
    expect(rows[:before.head] == before.rows, "an entry that had been acknowledged is another")
    if kept:
        box.done("verify", "--against", kept)
    for fact in facts:
        box.done("history", fact)
    if len(rows) == before.head:
        expect(box.done("export") == before.export, "the export differs, and nothing was recorded")
    return rows


def writable(box, fact="afterwards"):
    """The store can be written again, and what is written verifies."""
    head = len(box.rows())
    expect(box.record(fact) == head + 1, "the next entry is not the one after the head")
    box.done("verify")
    box.done("history", fact)

"""Several processes that record at once."""

import threading

import after
import stopping
from box import SMALL, head_in, program
from kinds import expect, kind


@kind("writers-at-once", small=2, large=40)
def writers_at_once(rng, box):
    """What several record at once is there exactly once, in one order without a gap."""
    box.use(SMALL)
    before = box.picture()
    kept = box.keep_checkpoint()
    count, each = rng.randint(2, 4), rng.randint(2, 5)
    acknowledged, refused, wrong = {}, [], []

    def writer(number):
        for turn in range(each):
            fact = f"by-{number}-{turn}"
            result = program.run("record", box.change(fact), "--store", box.store, timeout=stopping.LIMIT)
            if result.returncode == 0:
                acknowledged[fact] = head_in(result.stdout)
            else:
                refused.append(fact)
                if result.returncode not in (1, 2) or "recorded" not in result.stderr:
                    wrong.append(f"{result.returncode} {result.stderr}")

    threads = [threading.Thread(target=writer, args=(number,)) for number in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    box.note(f"{count} writers, {each} records each; refused: {refused}")
    expect(not wrong, "a refusal does not say that nothing was recorded:", *wrong)
    rows = after.whole(box, before, {before.head + len(acknowledged)}, kept, list(acknowledged))
    expect([row[0] for row in rows] == list(range(1, len(rows) + 1)), "the positions have a gap")
    heads = sorted(acknowledged.values())
    expect(heads == list(range(before.head + 1, len(rows) + 1)), "two were told the same head:", heads)
    for fact, head in acknowledged.items():
        expect(fact.encode() in rows[head - 1][2], fact, "is not at the position that was acknowledged")
    for fact in refused:
        box.refused("history", fact)
    after.writable(box)
    return "some refused" if refused else "all recorded"

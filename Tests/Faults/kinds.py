"""The kinds of fault, and how one case of a kind is run and told.

A case is a function of a source of chance and a box. The seed, the kind and the number decide what is drawn, so a case
can be run again; of a program that is killed after some time, the moment in it differs all the same.
"""

import random
import traceback
from dataclasses import dataclass, field
from typing import Callable

from box import Box

KINDS = {}


class Skipped(Exception):
    """That a kind cannot be tried here, and why."""


@dataclass
class Kind:
    name: str
    about: str
    small: int
    large: int
    case: Callable = field(repr=False)


def kind(name, *, small, large):
    """Registers a function as a kind, with the number of its cases in ./test and in ./soak."""
    def register(case):
        about = case.__doc__.strip().splitlines()[0]
        KINDS[name] = Kind(name, about, small, large, case)
        return case
    return register


@dataclass
class Outcome:
    kind: str
    number: int
    seed: int
    wrong: str = ""
    skipped: str = ""
    noted: str = ""

    @property
    def replay(self):
        return f"./soak faults --seed {self.seed} --only {self.kind} --case {self.number}"


def run(name, seed, number):
    """Runs one case; whatever goes wrong in it is in the outcome."""
    outcome = Outcome(name, number, seed)
    rng = random.Random(f"{seed} {name} {number}")
    with Box() as box:
        try:
            outcome.noted = KINDS[name].case(rng, box) or ""
        except Skipped as skipped:
            outcome.skipped = str(skipped)
        except AssertionError as wrong:
            outcome.wrong = "\n".join(filter(None, [str(wrong), *box.notes]))
        except Exception:  # What the harness itself trips over is a failure too.
            outcome.wrong = "\n".join([traceback.format_exc(), *box.notes])
    return outcome


def expect(holds, *words):
    """Unless it holds, the case has failed."""
    if not holds:
        raise AssertionError(" ".join(map(str, words)))

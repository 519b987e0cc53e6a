"""What a measurement answers: figures of ours, beside those of a peer taken in the same run."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Callable


@dataclass(frozen=True)
class Row:
    """One figure. Smaller is better, unless `more_is_better`."""

    what: str
    ours: float
    unit: str
    peer: str = ""
    theirs: float | None = None
    aim: str = ""
    met: bool | None = None
    more_is_better: bool = False

    @property
    def ratio(self) -> float | None:
        """How many times better ours is than the peer's; below 1 where it is worse."""
        if not self.theirs or not self.ours:
            return None
        return self.ours / self.theirs if self.more_is_better else self.theirs / self.ours

    @property
    def key(self) -> tuple[str, str]:
        """What makes it the same figure in another run."""
        return (self.what, self.peer)


@dataclass(frozen=True)
class Context:
    """What a measurement may use."""

    root: Path
    """The checkout."""
    folder: Path
    """A new folder for files, removed afterwards, on the disk of the checkout."""
    severally: Path
    """The program, built for release."""
    measure: Path
    """`Benchmarks/Measure`, built for release."""
    is_quick: bool
    """Whether the smallest sizes are enough: for trying the measurements out."""
    say: Callable[[str], None] = field(default=print)
    """Tells what is going on."""
    is_cold: bool = False
    """Whether builds from nothing are asked for too."""

"""What the tests of the command line share."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Tests" / "Program"))
import program  # noqa: E402
from program import answer, run, said  # noqa: E402,F401

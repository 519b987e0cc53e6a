"""Lets the tests import what Benchmarks/run is made of."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Benchmarks"))
sys.dont_write_bytecode = True

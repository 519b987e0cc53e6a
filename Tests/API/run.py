#!/usr/bin/env python3
"""Tests of the JSON API against the built server: `python Tests/API/run.py`, with the tools of requirements.txt."""

import sys
import unittest
from pathlib import Path

import serving


def main():
    folder = Path(__file__).resolve().parent
    with serving.running():
        tests = unittest.defaultTestLoader.discover(str(folder), top_level_dir=str(folder))
        result = unittest.TextTestRunner(verbosity=2).run(tests)
    return 0 if result.wasSuccessful() else 1


if __name__ == "__main__":
    sys.exit(main())

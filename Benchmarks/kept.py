"""The figures measured last, one measurement after another, as a file."""

import json
from dataclasses import asdict

from rows import Row


class Kept:
    def __init__(self, measures=None):
        self.measures = measures or {}

    @staticmethod
    def read(path):
        return Kept(json.loads(path.read_text(encoding="utf-8"))["measures"]) if path.is_file() else Kept()

    def write(self, path):
        text = json.dumps({"measures": self.measures}, indent=1, sort_keys=True, ensure_ascii=False)
        path.write_text(text + "\n", encoding="utf-8")

    def add(self, name, rows, machine):
        """Replaces what was measured under that name before."""
        self.measures[name] = {"machine": machine, "rows": [asdict(row) for row in rows]}

    def rows(self, name):
        return [Row(**row) for row in self.measures.get(name, {}).get("rows", [])]

    def machine(self, name):
        return self.measures[name]["machine"]

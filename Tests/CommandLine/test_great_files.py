"""Files far larger than any of their kind: refused by their size, before anything of them is read into memory."""

import shutil
import unittest

from support import ENGLAND, ROOT, Case

GIBIBYTE = 1 << 30


class GreatFiles(Case):
    def great(self, path):
        """Takes no place on the disk: all of it is a hole."""
        with open(path, "wb") as file:
            file.truncate(GIBIBYTE)
        return path

    def test_a_world_of_a_gibibyte(self):
        world = self.great(self.folder / "world.yaml")
        self.assertEqual(self.refused(2, "import", world, "--invented"), f"{world}: larger than 16 MiB.\n")
        self.assertNothingStored()

    def test_a_table_of_a_gibibyte(self):
        tables = self.folder / "tables"
        shutil.copytree(ENGLAND, tables)
        self.great(tables / "posts.csv")
        self.assertEqual(
            self.refused(2, "import", tables),
            "posts.csv:1:1: found a file that is larger than 16 MiB or cannot be read, expected the table posts\n"
            "1 problem; nothing was recorded.\n",
        )
        self.assertNothingStored()

    def test_a_file_of_changes_of_a_gibibyte(self):
        self.use_world()
        changes = self.great(self.folder / "changes.yaml")
        self.assertEqual(
            self.refused(2, "record", changes, "--author", "secretary"), f"{changes}: larger than 16 MiB.\n"
        )

    def test_a_world_of_which_everything_is_wrong_is_told_in_a_thousand_lines(self):
        lines = (ROOT / "Fixtures" / "worlds" / "nothing-known.yaml").read_text(encoding="utf-8")
        world = self.write("world.yaml", lines + "\u0001" * 5000)
        told = self.refused(2, "import", world, "--invented").splitlines()
        self.assertEqual(len(told), 1002)
        self.assertEqual(told[-2:], ["and 4000 more, which are not listed", "5000 problems; nothing was recorded."])


if __name__ == "__main__":
    unittest.main()

"""Making a register: at once from several sides, through links, with what a terminal would obey."""

import os
import stat
import subprocess
import unittest

from support import Case, program


class New(Case):
    def test_of_several_who_make_one_register_one_goes_on_and_the_others_touch_nothing(self):
        for race in range(3):
            name = self.folder / f"race-{race}.store"
            command = [str(program.binary()), "new", str(name), "--no-template", "--title", "A race"]
            racers = [subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
                      for _ in range(5)]
            told = [racer.communicate(timeout=60) for racer in racers]
            won = [racer for racer in racers if racer.returncode == 0]
            self.assertEqual(len(won), 1, told)
            for racer, (_, error) in zip(racers, told):
                if racer.returncode != 0:
                    self.assertIn("is there already", error)
            self.done("verify", store=name)

    def test_what_is_made_is_for_its_owner_alone(self):
        self.assertEqual(program.run("new", self.folder / "own.store").returncode, 0)
        for name in ("own.store", "own.store.key", "board.csv"):
            self.assertEqual(stat.S_IMODE((self.folder / name).stat().st_mode), 0o600, name)

    def test_a_link_to_nothing_is_not_followed(self):
        target = self.folder / "elsewhere.store"
        link = self.folder / "link.store"
        os.symlink(target, link)
        result = program.run("new", link, "--no-template")
        self.assertNotEqual(result.returncode, 0)
        self.assertFalse(target.exists())

    def test_a_title_or_a_cell_with_what_a_terminal_obeys_is_refused_and_shown_harmless(self):
        result = program.run("new", self.folder / "t.store", "--title", "Our\x1b]0;boards\a")
        self.assertEqual(result.returncode, 2)
        self.assertFalse((self.folder / "t.store").exists())
        header = "body,seat,kind,office,voting,holder,capacity,from,until,appointed by,source\n"
        board = self.write("board.csv", header + "Mere [mere],Chair,chair,chair,yes,Ada \x1b[31mEvil\u202e,,2024,,,Note\n")
        result = program.run("board", "check", board)
        self.assertEqual(result.returncode, 2)
        self.assertIn("U+001B", result.stderr)
        for sign in ("\x1b", "\u202e"):
            self.assertNotIn(sign, result.stdout + result.stderr)

    def test_a_folder_is_told_to_be_one(self):
        result = program.run("board", "check", self.folder)
        self.assertEqual(result.returncode, 2)
        self.assertIn("is a folder", result.stderr)


if __name__ == "__main__":
    unittest.main()

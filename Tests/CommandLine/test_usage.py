"""Wrong usage, places that cannot be used, and private facts: a sentence and the right exit code."""

import os
import re
import shutil
import subprocess
import unittest

from support import Case, change_log, program, run, stored

COMMANDS = ["import", "export", "record", "show", "shares", "history", "verify", "checkpoint", "erase", "serve",
            "rules"]
# Each with the least that it needs.
ASKING = [("export",), ("show", "northmere"), ("shares",), ("history", "northmere"), ("verify",)]
WRITING = [("checkpoint",), ("erase", "--position", "1")]
# Takes away what lets the administrator write anywhere.
BOUND = ["setpriv", "--bounding-set=-dac_override,-dac_read_search,-fowner"] if os.geteuid() == 0 else []


class Usage(Case):
    def test_every_command_has_help_with_an_example(self):
        for command in COMMANDS:
            text = self.done(command, "--help")
            self.assertRegex(text, r"(?m)^Examples?:\n  severally " + command, command)
            self.assertEqual(run("help", command).stdout, text)
        overview = run("--help").stdout
        for command in COMMANDS:
            self.assertRegex(overview, rf"(?m)^  {command} ", command)

    def test_the_version_is_told(self):
        self.assertRegex(run("--version").stdout, r"^\d+\.\d+\.\d+\n$")

    def test_an_unknown_command_or_option_is_named(self):
        self.assertIn("'shave'", run("shave").stderr)
        self.assertEqual(run("shave").returncode, 2)
        for command in (*ASKING, *WRITING, ("import", "x"), ("record", "x"), ("serve", "--mount", "a=b")):
            result = run(*command, "--frobnicate")
            self.assertEqual(result.returncode, 2, command)
            self.assertIn("Unknown option '--frobnicate'", result.stderr)

    def test_what_is_missing_is_named(self):
        for command, what in (("show", "<id>"), ("history", "<id>"), ("import", "<dir|file>"), ("record", "<file>"),
                              ("serve", "--mount"), ("erase", "--person")):
            result = run(command)
            self.assertEqual(result.returncode, 2, command)
            self.assertIn(what, result.stderr)

    def test_a_wrong_day_position_form_or_basis_is_named_with_what_was_expected(self):
        for option, wrong, expected in (
                ("--on", "2024-02-30", "expected a day such as 2024-11-06"),
                ("--on", "2024", "expected a day such as 2024-11-06"),
                ("--on", "today", "expected a day such as 2024-11-06"),
                ("--known", "soon", "neither a day such as 2024-11-06 nor a position such as 12"),
                ("--known", "012", "neither a day such as 2024-11-06 nor a position such as 12"),
                ("--format", "xml", "'table', 'json' or 'csv'"),
                ("--basis", "labels", "expected arrangements, appointments or all")):
            said = self.refused(2, "shares", option, wrong)
            self.assertIn(f"'{wrong}'", said)
            self.assertIn(expected, said)

    def test_a_store_that_is_missing_is_named(self):
        for command in (*ASKING, *WRITING):
            self.assertEqual(self.refused(2, *command), f"There is no store at {self.store}.\n")
        self.assertNothingStored()

    def test_a_file_that_is_not_a_store_is_named_and_left_as_it_is(self):
        for content in (b"not a store\n", b""):
            self.store.write_bytes(content)
            for command in (*ASKING, *WRITING):
                self.assertIn(f"{self.store} is not a store of this program. If it was one,", self.refused(2, *command))
            self.assertEqual(self.store.read_bytes(), content)

    def test_tables_are_not_imported_into_a_file_that_is_not_a_store(self):
        self.store.write_bytes(b"not a store\n")
        self.assertIn(f"{self.store} is not a store of this program. If it was one,",
                      self.refused(2, "import", "Data/england"))
        self.assertEqual(self.store.read_bytes(), b"not a store\n")

    def test_a_folder_is_not_a_store(self):
        for command in (*ASKING, *WRITING, ("import", "Data/england")):
            self.assertEqual(self.refused(2, *command, store=self.folder),
                             f"{self.folder} is a folder: expected the file of a store.\n")

    def test_a_store_without_a_name_is_refused(self):
        for command in (*ASKING, *WRITING, ("import", "Data/england")):
            self.assertIn("--store is empty", self.refused(2, *command, "--store", ""))

    def test_a_path_that_does_not_exist_is_named(self):
        store = self.folder / "nowhere" / "deep" / "register.store"
        for command in (*ASKING, *WRITING):
            self.assertEqual(self.refused(2, *command, store=store), f"There is no store at {store}.\n")
        self.assertEqual(self.refused(2, "import", "Fixtures/worlds/corrected.yaml", store=store),
                         f"{store}: there is no folder {store.parent}.\n")
        self.assertIn("nowhere.yaml: there is no such file", self.refused(2, "import", self.folder / "nowhere.yaml"))

    def test_a_store_cut_short_is_not_called_our_fault(self):
        whole = self.use_world().read_bytes()
        self.store.write_bytes(whole[:5000])
        for command in ASKING:
            self.assertIn(str(self.store), self.refused(2, *command))

    def test_a_store_of_a_newer_program_is_named(self):
        self.use_world("corrected")
        change_log(self.store, "PRAGMA user_version = 99")
        self.assertIn("newer version of this program (store version 99)", self.refused(2, "shares"))

    def test_a_full_disk_ends_in_a_sentence(self):
        self.use_world("corrected")
        command = [str(program.binary()), "export", "--store", str(self.store)]
        with open("/dev/full", "wb") as full:
            result = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True)
        self.assertEqual(result.stderr, "Standard output could not be written: No space left on device.\n")
        self.assertEqual(result.returncode, 2)

    def test_the_store_may_be_named_by_the_environment(self):
        self.use_world("corrected")
        result = run("shares", env={**os.environ, "SEVERALLY_STORE": str(self.store)})
        self.assertEqual(result.returncode, 0, result.stderr)

    def test_a_rate_or_terms_that_cannot_be_are_named(self):
        self.use_world("corrected")
        mount = ("--mount", f"a={self.store}")
        for options, word in ((("--requests-per-second", "0"), "from 1 to 1000000"),
                              (("--connections", "7"), "from 8 to 100000"),
                              (("--proxy", "192.0.2.7"), "--proxy needs --behind-proxy"),
                              (("--behind-proxy", "--proxy", "proxy.example"), "expected a network address"),
                              (("--rights", "a"), "expected a name and a text"),
                              (("--rights", "b=Terms"), "--rights names 'b', which no --mount does."),
                              (("--rights", "a=x", "--rights", "a=y"), "--rights is given twice for 'a'.")):
            result = run("serve", *mount, *options)
            self.assertEqual(result.returncode, 2, result.stderr)
            self.assertIn(word, result.stderr)

    def test_a_port_or_mount_that_cannot_be_is_named(self):
        for options, word in ((("--mount", "a"), "expected a name and a store"), (("--mount", "A b=x"), "x"),
                              (("--mount", f"a={self.store}"), f"There is no store at {self.store}."),
                              (("--mount", "a=x", "--port", "99999"), "from 0 to 65535")):
            result = run("serve", *options)
            self.assertEqual(result.returncode, 2, result.stderr)
            self.assertIn(word, result.stderr)


@unittest.skipIf(BOUND and not shutil.which("setpriv"), "needs setpriv where root runs the tests")
class ReadOnly(Case):
    def bound(self, *command, store):
        result = subprocess.run([*BOUND, str(program.binary()), *map(str, command), "--store", str(store)],
                                cwd=program.ROOT, capture_output=True, text=True)
        self.assertEqual(result.returncode, 2, f"{command}: {result.stderr}")
        self.assertRegex(result.stderr, rf"^{re.escape(str(store))} (could not be read or written: .+\.|cannot be written, because .+)\n$")

    def test_a_folder_in_which_nothing_may_be_written_is_named(self):
        self.use_world("corrected")
        self.folder.chmod(0o555)
        self.addCleanup(self.folder.chmod, 0o755)
        before = stored(self.store)
        for command in WRITING:
            self.bound(*command, store=self.store)
        self.bound("import", "Fixtures/worlds/corrected.yaml", store=self.folder / "new.store")
        self.assertTrue(stored(self.store) == before)

    def test_a_store_that_may_not_be_read_is_named(self):
        self.use_world("corrected").chmod(0)
        for command in ASKING[:-1]:
            self.bound(*command, store=self.store)


class Private(Case):
    WORLD = """title: A register of a board (for a test)
invented: yes
entries:
  - author: secretary
    source: {kind: declaration, title: A declaration (invented)}
    changes:
      - {assert: elm, body: {body: elm, from: 2001-04-01, until: open}}
      - {assert: elm.chair, seat: {seat: elm.chair, body: elm, seat-kind: chair, office: chair}}
      - {assert: elm.away-1, absence: {person: p-01, seat: elm.chair, body: elm, from: 2026-01-01, until: open}}
"""

    def use_private(self, invented):
        self.done("import", self.write("world.yaml", self.WORLD.replace("invented: yes", f"invented: {invented}")))

    def test_private_facts_leave_a_real_register_in_no_form(self):
        self.use_private("no")
        sentence = "1 private facts are in the register, which is not marked invented; the first is elm.away-1\n"
        self.assertEqual(self.refused(1, "export"), sentence)
        tables = self.folder / "tables"
        self.assertEqual(self.refused(1, "export", "--format", "csv", "--to", tables), sentence)
        self.assertFalse(tables.exists())
        self.assertEqual(run("export", "--store", self.store).stdout, "")

    def test_before_the_private_fact_was_recorded_the_register_may_be_exported(self):
        self.use_private("no")
        self.assertNotIn("absence", self.done("export", "--known", "3"))

    def test_an_invented_register_is_exported_whole(self):
        self.use_private("yes")
        self.assertIn('"kind" : "absence"', self.done("export"))


if __name__ == "__main__":
    unittest.main()

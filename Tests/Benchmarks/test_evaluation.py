import sys
import tempfile
import unittest
from pathlib import Path

from support import ROOT
from agreeing import Disagree, agree, at_most, found
from measures import evaluation
from racing import Runner, beside, best, either_way, race

PEER = "series 4000 points 480000 by rule [436206, 1990, 1109, 2153, 38542] mean of upper limits 130.626613\n"
OURS = ("4000 charts. Points by what they are called: common cause 436206, outside the limits 1990, trend 1109, "
        "two in three 2153, shift 38542.\n")
POINTS = """unit,time,value,mean,lower,upper,label,variation,fired
0 / 0,1,1,2,0,4,common-cause,common-cause,
0 / 0,2,5,2,0,5,outside-limits-high,special,
0 / 0,3,1,2,0,6,two-in-three-low,special,
"""


def python(code):
    return (sys.executable, "-c", code)


class AgreeingTests(unittest.TestCase):
    def test_figures_that_differ_end_the_measurement(self):
        agree("p", 0.005, 0.005)
        agree("The effect", 1.00001, 1.0, 2e-5)
        for ours, theirs, within in [(0.005, 0.01, 0), (1.1, 1.0, 0.05), (float("nan"), 1.0, 1)]:
            with self.assertRaises(Disagree) as told:
                agree("p", ours, theirs, within)
            self.assertIn("nothing is measured", str(told.exception))

    def test_an_error_above_its_limit_ends_the_measurement(self):
        at_most("The error", 3.31, 3.31)
        for error in (3.32, float("nan")):
            with self.assertRaises(Disagree):
                at_most("The error", error, 3.31)

    def test_a_line_without_the_figures_is_told(self):
        self.assertEqual(found(r"rank (\d+) of (\S+)", "rank 3 of 1,039"), [3, 1039])
        with self.assertRaises(Disagree):
            found(r"rank (\d+)", "no such thing")


class RacingTests(unittest.TestCase):
    def test_each_runs_as_often_as_asked_and_what_it_printed_is_kept(self):
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "runs"
            code = f"open({str(file)!r}, 'a').write(NAME)\nprint(NAME)"
            ours, peer = (python(f"NAME = {name!r}\n{code}") for name in ("o", "p"))
            medians, printed = race([Runner("ours", ours, 3), Runner("peer", peer, 1)])
            self.assertEqual(file.read_text(), "opoo")
        self.assertEqual(printed, {"ours": "o\n", "peer": "p\n"})
        self.assertEqual(sorted(medians), ["ours", "peer"])

    def test_of_two_ways_the_faster_counts(self):
        one, all_threads = either_way("peer", python(""), 3)
        self.assertEqual(best({one: [9, 1, 2], all_threads: [3, 4, 1]}), {"peer": 2})
        code = "import os\nprint(os.environ['OPENBLAS_NUM_THREADS'])"
        self.assertEqual(Runner("peer", python(code), 1, one.threads).run()[0], "1\n")

    def test_a_command_that_fails_ends_the_measurement(self):
        with self.assertRaises(SystemExit) as told:
            race([Runner("ours", python("raise SystemExit('broken')"), 1)])
        self.assertIn("broken", str(told.exception))

    def test_the_aim_stands_beside_the_fastest_peer_and_a_miss_is_marked(self):
        rows = beside("charts", 1.0, {"slow": 20.0, "fast": 4.0}, 5)
        self.assertEqual([(row.peer, row.aim, row.met) for row in rows], [("fast", "at least 5×", False), ("slow", "", None)])
        self.assertEqual(beside("charts", 1.0, {"fast": 4.0}, None)[0].met, None)
        self.assertTrue(beside("charts", 1.0, {"fast": 5.0}, 5)[0].met)


class ReadingTests(unittest.TestCase):
    def test_both_sides_are_read_in_the_same_order(self):
        charts, points, *counts, upper = evaluation.xmr_figures(PEER)
        self.assertEqual((charts, points, upper), (4000, 480000, 130.626613))
        self.assertEqual(evaluation.chart_figures(OURS), [charts, *counts])

    def test_points_are_counted_by_label_whichever_side_they_lie_on(self):
        self.assertEqual(evaluation.called(POINTS), ([1, 1, 0, 1, 0], 5.0))
        with self.assertRaises(SystemExit):
            evaluation.called(POINTS.replace("common-cause,common-cause", "odd,common-cause"))

    def test_a_table_is_cut_by_a_column(self):
        with tempfile.TemporaryDirectory() as folder:
            source, file = Path(folder) / "all.csv", Path(folder) / "few.csv"
            source.write_text("unit,y\n0,1\n1,2\n20,3\n")
            evaluation.kept(source, file, "unit", lambda unit: int(unit) < 20)
            self.assertEqual(file.read_text().split(), ["unit,y", "0,1", "1,2"])

    def test_every_peer_is_pinned(self):
        pinned = evaluation.versions(ROOT / "Benchmarks" / "peers" / "evaluation" / "requirements.txt")
        for name in ("pandas", "scipy", "pysyncon", "csdid", "diff-diff", "differences"):
            self.assertIn(name, pinned)


if __name__ == "__main__":
    unittest.main()

import unittest

import support  # noqa: F401
from comparing import compared
from rows import Row
from table import cells, markdown, number, plain


def seconds(ours, theirs=None, what="folding", **rest):
    return Row(what, ours, "s", "SQLite" if theirs else "", theirs, **rest)


class RowTests(unittest.TestCase):
    def test_a_ratio_tells_how_many_times_better_ours_is(self):
        self.assertEqual(seconds(2, 8).ratio, 4)
        self.assertEqual(Row("pages", 3000, "/s", "nginx", 6000, more_is_better=True).ratio, 0.5)

    def test_there_is_no_ratio_without_a_peer_or_of_nothing(self):
        self.assertIsNone(seconds(2).ratio)
        self.assertIsNone(seconds(0, 2).ratio)

    def test_numbers_are_rounded_to_three_digits_and_large_ones_to_whole(self):
        self.assertEqual([number(value) for value in (0.01234, 5.678, 99.94, 12345.6)], ["0.0123", "5.68", "99.9", "12,346"])

    def test_a_row_tells_whether_its_aim_was_met(self):
        self.assertEqual(
            cells(seconds(2, 8, aim="under 3 s", met=True)), ("folding", "2 s", "SQLite", "8 s", "4×", "under 3 s: met")
        )
        self.assertEqual(cells(seconds(2, aim="under 1 s", met=False))[-1], "under 1 s: missed")
        self.assertEqual(cells(Row("pages", 3000, "/s"))[1], "3,000/s")

    def test_a_table_in_the_terminal_has_even_columns(self):
        lines = plain([seconds(2, 8), seconds(1, what="a longer name")]).splitlines()
        self.assertEqual(lines[0].index("ours"), lines[1].index("2 s"))
        self.assertEqual(lines[0].index("ours"), lines[2].index("1 s"))

    def test_a_table_in_a_document_keeps_bars_out_of_its_cells(self):
        lines = markdown([seconds(1, what="a|b")]).splitlines()
        self.assertEqual(lines[2], "| a\\|b | 1 s |  |  |  |  |")
        self.assertEqual(lines[0].count("|"), lines[1].count("|"))


class ComparingTests(unittest.TestCase):
    def slower(self, then, now, share=0.25):
        return [line.is_slower for line in compared([then], [now], share)]

    def test_beside_a_peer_the_ratio_counts(self):
        self.assertEqual(self.slower(seconds(1, 4), seconds(2, 8)), [False])
        self.assertEqual(self.slower(seconds(1, 4), seconds(2, 4)), [True])

    def test_without_a_peer_the_figure_counts(self):
        self.assertEqual(self.slower(seconds(1), seconds(1.2)), [False])
        self.assertEqual(self.slower(seconds(1), seconds(1.3)), [True])
        self.assertEqual(self.slower(seconds(1), seconds(0.5)), [False])

    def test_where_more_is_better_less_is_slower(self):
        then, now = (Row("pages", value, "/s", more_is_better=True) for value in (3000, 2000))
        self.assertEqual(self.slower(then, now), [True])
        self.assertEqual(self.slower(now, then), [False])

    def test_what_only_one_run_has_is_passed_over(self):
        self.assertEqual(compared([seconds(1)], [seconds(9, what="new")], 0.25), [])
        self.assertEqual(compared([seconds(1)], [seconds(9, 9)], 0.25), [])

    def test_other_units_are_not_compared(self):
        self.assertEqual(self.slower(Row("folding", 1, "s"), Row("folding", 900, "ms")), [False])

    def test_a_line_tells_both_figures(self):
        line, = compared([seconds(1, 4)], [seconds(2, 4)], 0.25)
        self.assertEqual(str(line), "SLOWER  folding: 4× SQLite then, 2× now")
        line, = compared([seconds(1)], [seconds(1)], 0.25)
        self.assertEqual(str(line), "        folding: 1 s then, 1 s now")


if __name__ == "__main__":
    unittest.main()

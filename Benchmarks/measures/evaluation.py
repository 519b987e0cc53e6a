"""Control charts and comparisons, beside scripts with the usual packages: whole processes that read the same file, and
give the same figures before what they take is compared."""

import csv
import json
import os
import subprocess
from collections import Counter
from pathlib import Path

import needs
from agreeing import agree, at_most, found
from racing import Runner, beside, either_way, one_thread, race

VENV = ".venv-bench-evaluation"
LEAST = {"control charts": 5, "synthetic control": 50, "matched": 30, "staggered": 15}
LABELS = ("common", "outside", "trend", "two-in-three", "shift")
PREDICTORS = ("lnincome=1980..1988", "retprice=1980..1988", "age15to24=1980..1988", "beer=1984..1988",
              "cigsale=1975", "cigsale=1980", "cigsale=1988")
# For trying out: those that the published synthetic California is made of, and some more.
FEW_STATES = {"California", "Utah", "Nevada", "Montana", "Colorado", "Connecticut", "Idaho", "Ohio"}
MOST_SQUARED_ERROR = 3.31
ATT, PRINTED, BOOTSTRAP = 1e-5, 5.1e-7, 0.1


def measure(context):
    peers = context.root / "Benchmarks" / "peers" / "evaluation"
    python = needs.environment(context.root, VENV, peers / "requirements.txt", context.say)
    context.say(f"The peers run in {told(python, '--version').strip()}")
    told(python, peers / "make_bench_data.py", context.folder)
    bench = Bench(context, python, peers)
    rows = []
    for part in (bench.control_charts, bench.synthetic_control, bench.matched, bench.staggered):
        rows += part()
    return rows


class Bench:
    def __init__(self, context, python, peers):
        self.context, self.python, self.peers = context, python, peers
        self.is_quick = context.is_quick
        self.truth = json.loads(
            (context.root / "Fixtures" / "evaluation" / "bench_panels.json").read_text(encoding="utf-8")
        )
        self.versions = versions(peers / "requirements.txt")

    def control_charts(self):
        file, units = self.panel("xmr_200x20x120.csv", "trust")
        what = f"{units * 20:,} control charts of 120 points"
        self.context.say(what)
        asked = ["control-chart", file, "--unit", "trust,measure", "--time", "month", "--outcome", "value"]
        peer = self.named("pandas")
        taken, printed = self.race(asked, {peer: ("xmr_pandas.py", file)}, 5, 5)
        charts, points, *counts, upper = xmr_figures(printed[peer])
        mine, mean_upper = called(told(*self.ours(asked), "--format", "csv"))
        table = chart_figures(printed["ours"])
        truth = self.truth["xmr"]
        agree("The number of charts", table[0], charts)
        agree("The number of points", sum(mine), points)
        for label, ours, shown, theirs, known in zip(LABELS, mine, table[1:], counts, truth["points_by_rule"].values()):
            agree(f"The number of points called {label}", ours, theirs)
            agree(f"The number of points called {label}, as the table says,", shown, theirs)
            if not self.is_quick:
                agree(f"The number of points called {label}, in the reference,", ours, known)
        agree("The mean of the upper limits", mean_upper, upper, PRINTED)
        return self.rows(what, taken, "control charts")

    def synthetic_control(self):
        file, units = self.panel("sc_200x120.csv", "unit")
        what = f"synthetic control, {units} units by 120 months, all {units} ranked"
        self.context.say(what)
        asked = ["synthetic-control", file, "--outcome", "y", "--treated", "0", "--from", "97"]
        peer = self.named("scipy", "scipy {} SLSQP")
        taken, printed = self.race(asked, {peer: ("sc_panel_slsqp.py", file, str(units - 1))}, 5, 1)
        mine = self.answer(asked)
        error, att = found(r"pre-RMSE (\S+) ATT (\S+)", printed[peer])
        placebos, ratio, p = found(r"placebos (\d+) ratio (\S+) p (\S+)", printed[peer])
        agree("The number of placebos", len(mine["placebos"]), placebos)
        agree("The effect", mine["att"], att, ATT)
        agree("The error before", mine["fits"]["preRMSPE"], error, ATT)
        agree("The ratio of squared errors", mine["fits"]["ratio"], ratio, 1e-3)
        agree("p", mine["p"], p, 5.1e-6)
        if not self.is_quick:
            agree("The effect, in the reference,", mine["att"], self.truth["sc"]["att"], ATT)
            agree("p, in the reference,", mine["p"], self.truth["sc"]["p_ratio"])
        return self.rows(what, taken, "synthetic control")

    def matched(self):
        source = shared(self.context.root) / "evaluation" / "prop99_smoking.csv"
        if not source.is_file():
            self.context.say(f"{source} is not here: the synthetic control that matches predictors is left out")
            return []
        file, units = source, 39
        if self.is_quick:
            file, units = self.context.folder / "few_states.csv", len(FEW_STATES)
            kept(source, file, "state", lambda state: state in FEW_STATES)
        what = f"Proposition 99 with predictors, all {units} states ranked"
        self.context.say(what)
        asked = ["synthetic-control", file, "--unit", "state", "--time", "year", "--outcome", "cigsale",
                 "--treated", "California", "--from", "1989"]
        asked += [word for predictor in PREDICTORS for word in ("--predictor", predictor)]
        peer = self.named("pysyncon")
        # It works on all processors by itself and takes minutes: once, with one thread of linear algebra each.
        taken, printed = self.race(asked, {peer: ("sc_prop99_placebo_pysyncon.py", file)}, 3, 1, ways=one_thread)
        mine = self.answer(asked)["matched"]
        states, rank, gap = found(r"units (\d+) .* rank (\d+) .* gap2000 (\S+)", printed[peer])
        squared = mine["fits"]["preRMSPE"] ** 2
        self.context.say(f"squared error before {squared:.4f}; gap in 2000 {self.gap(mine):.3f}, the peer's {gap:.3f}")
        agree("The number of states ranked", mine["ranks"]["ratio"]["units"], states)
        agree("The rank of California", mine["ranks"]["ratio"]["rank"], rank)
        at_most("The squared error before", squared, MOST_SQUARED_ERROR)
        if not self.is_quick:
            self.as_published(mine)
        return self.rows(what, taken, "matched")

    def as_published(self, mine):
        """The search of each program ends elsewhere: what is published says how far apart they may be."""
        path = self.context.root / "Fixtures" / "evaluation" / "synthetic_control_prop99.json"
        known = json.loads(path.read_text(encoding="utf-8"))["r_synth"]
        agree("The gap in 2000, in the reference,", self.gap(mine), known["gap_2000"], 1)
        for state, weight in known["weights"].items():
            agree(f"The weight of {state}, in the reference,", mine["weights"].get(state, 0), weight, 0.03)

    @staticmethod
    def gap(form):
        return next(point["gap"] for point in form["path"] if point["time"] == "2000")

    def staggered(self):
        file, units = self.panel("did_200x120.csv", "unit")
        what = f"staggered difference-in-differences, {units} units by 120 months, 999 draws"
        self.context.say(what)
        asked = ["staggered-did", file, "--outcome", "y", "--group", "first_treated", "--method", "reg",
                 "--draws", "999", "--allow-few"]
        csdid, diff, differences = self.named("csdid"), self.named("diff-diff"), self.named("differences")
        scripts = {csdid: "did_csdid.py", diff: "did_diffdiff.py", differences: "did_differences.py"}
        taken, printed = self.race(asked, {name: (script, file) for name, script in scripts.items()}, 5, 3)
        mine = self.answer(asked)
        simple, dynamic = mine["simple"], mine["dynamic"]
        cells, theirs, over_time, error = found(r"cells (\d+) simple (\S+) dynamic (\S+) se (\S+)", printed[csdid])
        agree("The number of effects", len(mine["cells"]), cells)
        agree("The simple effect", simple["att"], theirs, ATT)
        agree("The dynamic effect", dynamic["att"], over_time, ATT)
        # Among twenty units the draws of two programs differ by more than that.
        if not self.is_quick:
            agree("The error of the dynamic effect", dynamic["se"], error, error * BOOTSTRAP)
        for name, pattern in ((diff, r"overall (\S+) se (\S+)"), (differences, r"\n0\s+(\S+)\s+(\S+)")):
            att, error = found(pattern, printed[name])
            agree(f"The simple effect of {name}", simple["att"], att, ATT)
            if not self.is_quick:
                agree(f"The error of the simple effect of {name}", simple["se"], error, error * BOOTSTRAP)
        if not self.is_quick:
            known = self.truth["did"]["results"][0]["aggregates"]
            for name in ("simple", "dynamic", "group", "calendar"):
                agree(f"The {name} effect, in the reference,", mine[name]["att"], known[name]["overall_att"], ATT)
        return self.rows(what, taken, "staggered")

    def panel(self, name, column):
        """The file and its number of units: 200, or the first 20 for trying out."""
        file = self.context.folder / name
        if not self.is_quick:
            return file, 200
        few = file.with_name(f"few_{name}")
        kept(file, few, column, lambda unit: int(unit) < 20)
        return few, 20

    def named(self, package, form=None):
        return (form or f"{package} {{}}").format(self.versions[package])

    def ours(self, asked):
        return [self.context.severally, "evaluate", *asked]

    def answer(self, asked):
        return json.loads(told(*self.ours(asked), "--format", "json"))

    def race(self, asked, scripts, ours, theirs, ways=either_way):
        runners = [Runner("ours", tuple(self.ours(asked)), 1 if self.is_quick else ours)]
        for name, (script, *arguments) in scripts.items():
            command = [self.python, self.peers / script, *arguments]
            runners += ways(name, command, 1 if self.is_quick else theirs)
        return race(runners)

    def rows(self, what, taken, aim):
        theirs = {name: seconds for name, seconds in taken.items() if name != "ours"}
        return beside(what, taken["ours"], theirs, None if self.is_quick else LEAST[aim])


def told(*command):
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True)
    if done.returncode != 0:
        raise SystemExit(f"{' '.join(map(str, command))} ended with {done.returncode}: {done.stderr.strip()[-500:]}")
    return done.stdout


def versions(pins):
    lines = pins.read_text(encoding="utf-8").splitlines()
    return dict(line.split("==") for line in lines if "==" in line)


def shared(root):
    """Where open data lie that are not part of the repository."""
    return Path(os.environ.get("SEVERALLY_DATA") or root.parent / "shared" / "data")


def kept(source, file, column, is_kept):
    """The rows of a table of which a column says so."""
    with source.open(encoding="utf-8", newline="") as lines, file.open("w", encoding="utf-8", newline="") as out:
        rows = csv.DictReader(lines)
        writer = csv.DictWriter(out, rows.fieldnames)
        writer.writeheader()
        writer.writerows(row for row in rows if is_kept(row[column]))


def xmr_figures(text):
    """The peer's charts, points, points by label and mean of the upper limits."""
    number = r"(\d+)"
    return found(rf"series {number} points {number} by rule \[{', '.join([number] * len(LABELS))}\] "
                 r"mean of upper limits (\S+)", text)


def chart_figures(text):
    """Our charts and points by label, as the table says them."""
    names = ("common cause", "outside the limits", "trend", "two in three", "shift")
    return found(r"([\d,]+) charts\. Points by what they are called: "
                 + ", ".join(rf"{name} (\d+)" for name in names), text)


def called(text):
    """How many points have each label, and the mean of the upper limits, in our table of points."""
    labels, total, count = Counter(), 0.0, 0
    for row in csv.DictReader(text.splitlines()):
        label = next((label for label in LABELS if row["label"].startswith(label)), None)
        if label is None:
            raise SystemExit(f"A point is called '{row['label']}', which the peer does not know: nothing is measured.")
        labels[label] += 1
        total += float(row["upper"])
        count += 1
    return [labels[label] for label in LABELS], total / max(count, 1)

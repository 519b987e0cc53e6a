import Foundation
import Register

/// Folds generated facts and asks the questions of which readers wait for the answers.
struct FactsMeasuring {
    private(set) var figures: [String: Double] = [:]
    let ledger: Ledger
    let day = CalendarDay(number: 19_700)
    /// How often each thing is timed; the best time counts.
    let runs: Int

    init(count: Int, seed: UInt64, runs: Int) throws {
        self.runs = runs
        let start = Resident.now
        ledger = try Ledger(GeneratedRegister.entries(count, seed: seed))
        Resident.giveBack()
        figures["entries"] = Double(count)
        figures["ledgerBytes"] = Double(Resident.now - start)
    }

    mutating func fold() -> Facts {
        let (before, ledger, head) = (Resident.now, ledger, ledger.head)
        Resident.forgetPeak()
        let started = ContinuousClock.now
        let facts = Facts(ledger, at: head)
        figures["foldFirst"] = (ContinuousClock.now - started).inSeconds
        figures["foldBytes"] = Double(Resident.now - before)
        figures["foldPeakBytes"] = Double(Resident.peak - before)
        figures["peakBytes"] = Double(Resident.peak)
        time("fold") { Facts(ledger, at: head) }
        return facts
    }

    mutating func snapshots(_ facts: Facts) -> SnapshotBase {
        let day = day
        figures["facts"] = Double(facts.all.count)
        time("all") { facts.all.count }
        time("published") { facts.published(on: day).position }
        let before = Resident.now
        let index = FactIndex(facts.published(on: day))
        figures["indexBytes"] = Double(Resident.now - before)
        let base = SnapshotBase(index)
        figures["baseBytes"] = Double(Resident.now - before)
        Resident.giveBack()
        figures["baseKeptBytes"] = Double(Resident.now - before)
        time("index") { FactIndex(facts) }
        time("base") { SnapshotBase(index) }
        time("otherDay") { Snapshot(base, validOn: day.advanced(by: -400)).openBodies(.certainly).count }
        let (ledger, earlier) = (ledger, ledger.head * 9 / 10)
        time("otherBasis") {
            Snapshot(FactIndex(Facts(ledger, at: earlier).published(on: day)), validOn: day).openBodies(.certainly)
                .count
        }
        figures["peakWithIndexBytes"] = Double(Resident.peak)
        return base
    }

    mutating func ask(_ base: SnapshotBase, only: [String]) {
        let snapshot = Snapshot(base, validOn: day)
        for question in Question.allCases where only.isEmpty || only.contains(question.rawValue) {
            time(question.rawValue) { question.answer(snapshot, base) }
        }
    }

    private mutating func time<Answer>(_ name: String, _ work: () -> Answer) {
        var best = Double.infinity
        for _ in 0..<runs {
            let started = ContinuousClock.now
            withExtendedLifetime(work()) { best = min(best, (ContinuousClock.now - started).inSeconds) }
            if best > 5 { break }
        }
        figures[name] = best
    }
}

extension Duration {
    var inSeconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}

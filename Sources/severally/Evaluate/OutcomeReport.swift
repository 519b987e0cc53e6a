import Evaluation
import Exchange
import Outcomes
import Register

/// Every group on every measure, in Markdown.
struct OutcomeReport {
    let countries: [CountryComparison]
    let snapshot: Snapshot
    let readOn: ReadingDay
    let nearest: Int

    var text: String { (head + countries.flatMap(of)).joined(separator: "\n") + "\n" }

    private var head: [String] {
        [
            "# Did sharing leaders change outcomes?", "",
            "Made by `severally evaluate report` from the register as known at entry \(snapshot.basis.knownAt), as at \(snapshot.day.inWords), and from published figures as read up to \(CalendarDay(iso: readOn.description)?.inWords ?? "\(readOn)"). Nobody wrote in it by hand. Every arrangement of the register appears: those with enough data with their result, the others with the reason why not.",
            "",
            "How to read it: each group is compared with a mixture of up to \(nearest) bodies that did not share leaders as far as is known and were most like it before. *Detectable* is the smallest effect that would have been found 80 times in 100; a smaller one may be there unseen. *p* is the rank of the group among all taken in its place as if they had shared, as many bodies as its own, with sizes allowed for; *adjusted* counts all groups on all measures of this report together. *Cannot tell* is an answer. The methods, and what each takes for granted, are in [evaluation.md](evaluation.md).",
            "",
        ]
    }

    private func of(_ country: CountryComparison) -> [String] {
        let answer = CountryAnswer(country: country, snapshot: snapshot, records: [])
        return ["## \(country.measure.name)", ""] + [summary(country), ""]
            + table(answer) + [""] + country.compared.flatMap(section) + ["### Not compared", ""]
            + answer.notes.dropFirst(2).map { "- \($0)" } + [""]
    }

    private func summary(_ country: CountryComparison) -> String {
        let tally = country.tally
        return
            "\(tally.compared) of \(country.rows.count) groups are compared. An effect is found for \(tally.found) of them by the planned test alone, and for \(tally.foundAmongAll) with all groups on all measures counted together; nothing is found for \(tally.nothingFound); for \(tally.cannotTell) we cannot tell."
    }

    /// Only those compared: the others follow with their reason.
    private func table(_ answer: CountryAnswer) -> [String] {
        let rows = answer.rows.rows.filter { !$0[1].isEmpty }
        func line(_ cells: [String]) -> String { "| \(cells.map { $0.isEmpty ? "–" : $0 }.joined(separator: " | ")) |" }
        return [line(CountryTable.head), "|\(String(repeating: "---|", count: CountryTable.head.count))"]
            + rows.map(line)
    }

    private func section(_ compared: ComparisonFamily.Compared) -> [String] {
        let answer = OutcomeAnswer(comparison: compared.comparison, snapshot: snapshot, records: [])
        let parts = answer.report.parts.flatMap { part in
            ["**\(part.heading).** \(part.sentences.joined(separator: " "))", ""]
        }
        return ["### \(snapshot.shortName(of: compared.unit))", ""] + parts + [
            "Plan: SHA-256 `\(compared.comparison.plan.digest)`. Adjusted p \(Digits.number(compared.adjusted)).", "",
        ]
    }
}

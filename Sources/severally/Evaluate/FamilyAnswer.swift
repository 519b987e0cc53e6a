import Evaluation
import Exchange
import Outcomes
import Register

/// One group on several measures, counted together.
struct FamilyAnswer: PrintedAnswer {
    let family: ComparisonFamily
    let snapshot: Snapshot
    let records: [PlacedRecord]

    var rows: Table {
        Table(
            head: ["measure"] + CountryTable.head.dropFirst(),
            rows: family.rows.map { [$0.measure.id] + CountryTable.cells($0.answer) }
        )
    }

    var record: OutcomeFamilyRecord { OutcomeFamilyRecord(family.rows, snapshot) }

    var lines: [String] { rows.lines + [""] + notes + records.suffix(1).map(\.inWords) }

    /// What was found of each, or why there is no answer.
    private var notes: [String] {
        let sentences = family.rows.map { "\($0.measure.id): \(snapshot.inWords($0))" }
        let tally = family.tally
        return sentences + [
            "Adjusted: p with the \(tally.compared) that are compared counted together (Benjamini and Hochberg); so counted, something is found on \(tally.foundAmongAll)."
        ]
    }
}

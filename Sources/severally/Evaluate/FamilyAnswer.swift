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
        let sentences = family.rows.map { row in
            switch row.answer {
            case .compared(let comparison, _):
                "\(row.measure.id): \(comparison.verdict.inWords(row.measure))"
            case .notPlanned(let refusal): "\(row.measure.id): \(snapshot.inWords(refusal))"
            case .failed(_, let problem): "\(row.measure.id): \(problem)"
            }
        }
        let compared = family.rows.count { if case .compared = $0.answer { true } else { false } }
        let among = family.rows.count { $0.answer.isFoundAmongAll }
        return sentences + [
            "Adjusted: p with the \(compared) that are compared counted together (Benjamini and Hochberg); so counted, something is found on \(among)."
        ]
    }
}

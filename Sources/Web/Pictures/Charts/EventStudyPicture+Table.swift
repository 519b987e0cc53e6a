import Evaluation
import Markup
import Outcomes

extension EventStudyPicture {
    /// Every period, the first before the start first; bands and p after it alone.
    var table: Node {
        let kind = events.kind.rawValue
        let before = events.before.map { fitted -> [Node] in
            [number(fitted.event), .text(fitted.period.description), number(fitted.gap), "fitted", "fitted", "fitted"]
        }
        let after = events.after.map { effect -> [Node] in
            [
                number(effect.event), .text(effect.period.description), number(effect.found.effect),
                band(effect.found.pointwise), band(effect.found.uniform),
                .text(Figures.text(effect.found.pValue, places: 3)),
            ]
        }
        return DataTable(
            caption: "The gap in each \(kind), with its bands at 95%\(unit)",
            head: ["Since the start", "Period", "Gap", "Pointwise band", "Uniform band", "p, of this \(kind) alone"]
                .map { .text($0) },
            rows: before + after,
            numberColumns: [2, 5]
        ).node
    }

    private var unit: String {
        switch measure.unit {
        case .percent: ", in percentage points"
        case .count: ""
        case .other(let name): ", in \(name)"
        }
    }

    private func number(_ event: Int) -> Node { .text(Figures.text(Double(event), places: 0)) }
    private func number(_ gap: Double) -> Node { .text(Figures.text(gap, places: 1)) }

    private func band(_ band: ClosedRange<Double>?) -> Node {
        .text(
            band.map { "\(Figures.text($0.lowerBound, places: 1)) to \(Figures.text($0.upperBound, places: 1))" }
                ?? "none"
        )
    }
}

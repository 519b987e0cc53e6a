import Evaluation
import Register

/// When a body began to share leaders in some unit.
struct SharingMark {
    let start: MonthBounds

    /// `sharing began (April 2016)` or `sharing began (between January 2016 and December 2016)`.
    var words: String {
        start.isExact
            ? "sharing began (\(start.earliest.inWords))"
            : "sharing began (between \(start.earliest.inWords) and \(start.latest.inWords))"
    }

    /// At the first period in which it can have begun; nil where none of the chart can hold it.
    func annotation(_ kind: PeriodKind, _ shown: ClosedRange<ReportingPeriod>) -> Annotation? {
        let first = max(kind.number(holding: start.earliest), shown.lowerBound.number)
        let last = min(kind.number(holding: start.latest), shown.upperBound.number)
        guard first <= last, let period = ReportingPeriod(kind, number: first) else { return nil }
        return Annotation(at: .period(period), words: words)
    }
}

extension RegisterEvidence {
    /// In order of time, those alike once.
    func marks(of body: BodyID) -> [SharingMark] {
        let bounds = treatments.flatMap { _, answer -> [MonthBounds] in
            guard case .treatment(let treatment) = answer else { return [] }
            return treatment.episode.members.compactMap { member in
                guard member.body == body, case .within(let start) = member.start else { return nil }
                return start
            }
        }
        return bounds.uniqued.sorted { ($0.earliest, $0.latest) < ($1.earliest, $1.latest) }
            .map { SharingMark(start: $0) }
    }
}

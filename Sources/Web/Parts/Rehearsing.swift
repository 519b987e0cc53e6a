import Register
import Registrar
import Rules

/// What a change on paper would do.
struct RehearsalTold: Sendable {
    let change: ProposedChange
    let rehearsal: Rehearsal
    /// The register as it would be.
    let after: Snapshot
    let until: CalendarDay

    /// Years from the first day that are asked about.
    private static let years = 1

    /// Nil where the year after the first day is outside the calendar.
    init?(_ change: ProposedChange, _ snapshot: Snapshot, _ rulebook: Rulebook) {
        guard let until = change.day.advanced(byYears: RehearsalTold.years) else { return nil }
        (after, rehearsal) = Evaluator(rulebook, snapshot).trying(change, until: until)
        self.change = change
        self.until = until
    }
}

/// Works rehearsals out apart from what answers, by turns with all other work, and keeps the last few.
struct Rehearsing: Sendable {
    private struct Key: Hashable {
        let generation: Int
        let position: Int
        let change: ProposedChange
    }

    private let workshop: Workshop<Key, RehearsalTold?>

    init(_ turns: Turns) {
        workshop = Workshop(turns, keeping: [.otherDay: 6, .past: 4])
    }

    func forgetAll() { workshop.forgetAll() }

    func told(
        _ change: ProposedChange,
        _ view: RegisterView,
        _ rulebook: Rulebook
    ) async throws(SiteError) -> RehearsalTold? {
        let key = Key(
            generation: view.head.generation,
            position: view.snapshot.basis.knownAt,
            change: change
        )
        let snapshot = view.snapshot
        // What nobody asked before never goes ahead of the pages of the present.
        let recency: Recency = view.recencyOfAnyDay == .past ? .past : .otherDay
        return try await workshop.value(key, recency, view.visit) { RehearsalTold(change, snapshot, rulebook) }
    }
}

import Evaluation
import Exchange
import Outcomes
import Register
import Registrar

/// What is worked out of outcomes: who shared from when, and what was compared. Kept for a day and position.
struct OutcomeAnswers: Sendable {
    private struct EvidenceKey: Hashable {
        let generation: Int
        let basis: Basis
    }

    private struct FamilyKey: Hashable {
        enum Subject: Hashable {
            /// Every group on a measure.
            case measure(String)
            /// A group on every measure.
            case group(GroupID)
        }

        let evidence: EvidenceKey
        let subject: Subject
    }

    private let plans: RecordedPlans?
    private let evidences: Workshop<EvidenceKey, RegisterEvidence>
    private let planned: Workshop<FamilyKey, PlannedFamily>
    private let countries: Workshop<FamilyKey, CountryComparison>
    private let families: Workshop<FamilyKey, ComparisonFamily>

    /// - Parameter plans: Where plans are recorded before an outcome is read; without it none is.
    init(_ turns: Turns, _ plans: RecordedPlans?) {
        self.plans = plans
        evidences = Workshop(turns, keeping: [.present: 2, .otherDay: 2, .past: 2])
        planned = Workshop(turns, keeping: [.present: 8, .otherDay: 4, .past: 2])
        countries = Workshop(turns, keeping: [.present: 8, .otherDay: 4, .past: 2])
        families = Workshop(turns, keeping: [.present: 16, .otherDay: 4, .past: 2])
    }

    func forgetAll() {
        evidences.forgetAll()
        planned.forgetAll()
        countries.forgetAll()
        families.forgetAll()
    }

    func evidence(_ view: RegisterView) async throws(SiteError) -> RegisterEvidence {
        let snapshot = view.snapshot
        return try await evidences.value(OutcomeAnswers.key(view), view.recency, view.visit) {
            RegisterEvidence(snapshot)
        }
    }

    /// Every group on a measure.
    func country(
        _ view: RegisterView,
        _ measure: OutcomeMeasure,
        _ library: MeasureLibrary
    ) async throws(SiteError) -> CountryComparison {
        let evidence = try await evidence(view)
        let key = FamilyKey(evidence: OutcomeAnswers.key(view), subject: .measure(measure.id))
        let planned = try await recorded(key, view) {
            PlannedFamily(everyUnitOf: evidence, figures: library.figures(measure))
        }
        return try await countries.value(
            key,
            view.recency,
            view.visit,
            awaiting: {
                await Apart.work(tasks: { await CountryComparison(planned, figures: library.figures(measure)) })
            }
        )
    }

    /// A group on every measure.
    func family(
        _ view: RegisterView,
        _ group: GroupID,
        _ library: MeasureLibrary
    ) async throws(SiteError) -> ComparisonFamily {
        let evidence = try await evidence(view)
        let key = FamilyKey(evidence: OutcomeAnswers.key(view), subject: .group(group))
        let planned = try await recorded(key, view) {
            let figures = library.catalogue.measures.map { library.figures($0) }
            return PlannedFamily(of: .group(group), in: evidence, figures: figures)
        }
        return try await families.value(
            key,
            view.recency,
            view.visit,
            awaiting: {
                await Apart.work(tasks: {
                    await ComparisonFamily(planned, figures: planned.rows.map { library.figures($0.measure) })
                })
            }
        )
    }

    private func recorded(
        _ key: FamilyKey,
        _ view: RegisterView,
        _ plan: @escaping @Sendable () -> PlannedFamily
    ) async throws(SiteError) -> PlannedFamily {
        guard let plans else { throw .plansClosed }
        let made = try await planned.value(key, view.recency, view.visit, plan)
        try await plans.record(made, at: view.snapshot.basis.knownAt, view.recency)
        return made
    }

    private static func key(_ view: RegisterView) -> EvidenceKey {
        EvidenceKey(generation: view.head.generation, basis: view.snapshot.basis)
    }
}

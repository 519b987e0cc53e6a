import Evaluation
import Exchange
import Outcomes
import Register
import Registrar

/// What is worked out of outcomes: who shared from when, and every group on a measure. Kept for a day and position.
struct OutcomeAnswers: Sendable {
    private struct EvidenceKey: Hashable {
        let generation: Int
        let basis: Basis
    }

    private struct CountryKey: Hashable {
        let evidence: EvidenceKey
        let measure: String
    }

    private let evidences: Workshop<EvidenceKey, RegisterEvidence>
    private let countries: Workshop<CountryKey, CountryComparison>

    init(_ turns: Turns) {
        evidences = Workshop(turns, keeping: [.present: 2, .otherDay: 2, .past: 2])
        countries = Workshop(turns, keeping: [.present: 8, .otherDay: 4, .past: 2])
    }

    func forgetAll() {
        evidences.forgetAll()
        countries.forgetAll()
    }

    func evidence(_ view: RegisterView) async throws(SiteError) -> RegisterEvidence {
        let snapshot = view.snapshot
        return try await evidences.value(OutcomeAnswers.key(view), view.recency, view.visit) {
            RegisterEvidence(snapshot)
        }
    }

    func country(
        _ view: RegisterView,
        _ measure: OutcomeMeasure,
        _ library: MeasureLibrary
    ) async throws(SiteError) -> CountryComparison {
        let evidence = try await evidence(view)
        let key = CountryKey(evidence: OutcomeAnswers.key(view), measure: measure.id)
        return try await countries.value(
            key,
            view.recency,
            view.visit,
            awaiting: {
                await Apart.work(tasks: {
                    let figures = MeasureFigures(measure, in: library.book, knownOn: library.lastRead)
                    return await CountryComparison(evidence, figures: figures)
                })
            }
        )
    }

    private static func key(_ view: RegisterView) -> EvidenceKey {
        EvidenceKey(generation: view.head.generation, basis: view.snapshot.basis)
    }
}

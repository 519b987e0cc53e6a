import Documents
import Models
import Register
import Registrar
import Rules

/// Works comparisons of models out apart from what answers, by turns with all other work, and keeps the last few.
struct ComparingModels: Sendable {
    private struct Key: Hashable {
        let generation: Int
        let position: Int
        let day: CalendarDay
        let bodies: [BodyID]
    }

    private let workshop: Workshop<Key, Result<ModelComparison, ModelComparison.Problem>>

    init(_ turns: Turns) {
        workshop = Workshop(turns, keeping: [.otherDay: 6, .past: 4])
    }

    func forgetAll() { workshop.forgetAll() }

    func compared(
        _ bodies: [BodyID],
        _ view: RegisterView,
        _ library: ModelLibrary,
        _ rulebook: Rulebook
    ) async throws(SiteError) -> Result<ModelComparison, ModelComparison.Problem> {
        let snapshot = view.snapshot
        let key = Key(
            generation: view.head.generation,
            position: snapshot.basis.knownAt,
            day: view.day,
            bodies: bodies
        )
        // What nobody asked before never goes ahead of the pages of the present.
        let recency: Recency = view.recencyOfAnyDay == .past ? .past : .otherDay
        return try await workshop.value(key, recency, view.visit) {
            Result { () throws(ModelComparison.Problem) in
                try ModelComparison(bodies, library, Evaluator(rulebook, snapshot))
            }
        }
    }
}

import Register
import Registrar
import Rules

/// Keeps what each rule gives across all bodies on the days asked about last.
struct RuleStatesCache: Sendable {
    private struct Key: Hashable {
        let generation: Int
        let basis: Basis
    }

    private let workshop: Workshop<Key, RuleStates>

    init(_ turns: Turns) {
        workshop = Workshop(turns, keeping: [.present: 2, .otherDay: 6, .past: 4])
    }

    func forgetAll() { workshop.forgetAll() }

    func states(_ view: RegisterView, _ rulebook: Rulebook) async throws(SiteError) -> RuleStates {
        let key = Key(generation: view.head.generation, basis: view.snapshot.basis)
        let snapshot = view.snapshot
        return try await workshop.value(key, view.recency, view.visit) {
            RuleStates(Evaluator(rulebook, snapshot), snapshot.openBodies(.possibly))
        }
    }
}

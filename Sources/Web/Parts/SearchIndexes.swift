import Register
import Registrar

/// Keeps the names of the positions searched last, ready to be searched again.
struct SearchIndexes: Sendable {
    private struct Key: Hashable {
        let generation: Int
        let position: Int
    }

    private let workshop: Workshop<Key, SearchIndex>

    init(_ turns: Turns) {
        workshop = Workshop(turns, keeping: [.present: 2, .past: 4])
    }

    func forgetAll() { workshop.forgetAll() }

    func index(_ view: RegisterView) async throws(SiteError) -> SearchIndex {
        let key = Key(generation: view.head.generation, position: view.snapshot.basis.knownAt)
        let base = view.base
        return try await workshop.value(key, view.recencyOfAnyDay, view.visit) { SearchIndex(base) }
    }
}

import Register
import Registrar

/// Keeps the names of the positions searched last, ready to be searched again.
struct SearchIndexes: Sendable {
    private struct Key: Hashable {
        let mount: String
        let generation: Int
        let position: Int
    }

    private let workshop = Workshop<Key, SearchIndex>(keeping: 8, mostWaiting: 40)

    func index(_ view: RegisterView) async throws(SiteError) -> SearchIndex {
        let key = Key(
            mount: view.asked.mount,
            generation: view.head.generation,
            position: view.snapshot.basis.knownAt
        )
        let base = view.base
        return try await workshop.value(key) { SearchIndex(base) }
    }
}

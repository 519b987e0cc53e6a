import Register
import Registrar

/// The comparisons with published counts, which do not depend on the day asked about.
struct PublishedCache: Sendable {
    private struct Key: Hashable {
        let generation: Int
        let position: Int
    }

    private let workshop: Workshop<Key, [PublishedComparison]>

    init(_ turns: Turns) {
        workshop = Workshop(turns, keeping: [.present: 2, .past: 8])
    }

    func forgetAll() { workshop.forgetAll() }

    func comparisons(_ view: RegisterView) async throws(SiteError) -> [PublishedComparison] {
        let key = Key(generation: view.head.generation, position: view.snapshot.basis.knownAt)
        let base = view.base
        return try await workshop.value(key, view.recencyOfAnyDay, view.visit) { base.publishedComparisons() }
    }
}

import Register
import Registrar

/// The comparisons with published counts, which do not depend on the day asked about.
struct PublishedCache: Sendable {
    private struct Key: Hashable {
        let mount: String
        let generation: Int
        let position: Int
    }

    private let workshop = Workshop<Key, [PublishedComparison]>(keeping: 8, mostWaiting: 20)

    func comparisons(_ view: RegisterView) async throws(SiteError) -> [PublishedComparison] {
        let key = Key(
            mount: view.asked.mount,
            generation: view.head.generation,
            position: view.snapshot.basis.knownAt
        )
        let base = view.base
        return try await workshop.value(key) { base.publishedComparisons() }
    }
}

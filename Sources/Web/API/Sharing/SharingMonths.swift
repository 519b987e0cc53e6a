import Register
import Registrar

/// The counts of single days, kept for those asked about last.
struct SharingMonths: Sendable {
    struct Count: Sendable {
        let open: Int
        let sharing, chairs, chiefExecutives: SharingFigures
    }

    private struct Key: Hashable {
        let mount: String
        let generation: Int
        let basis: Basis
        let restsOn: SharingBasis
    }

    private let workshop = Workshop<Key, Count>(keeping: 2000, mostWaiting: 40)

    func count(_ day: CalendarDay, _ restsOn: SharingBasis, _ view: RegisterView) async throws(SiteError) -> Count {
        let key = Key(
            mount: view.asked.mount,
            generation: view.head.generation,
            basis: Basis(validOn: day, knownAt: view.snapshot.basis.knownAt),
            restsOn: restsOn
        )
        let base = view.base
        return try await workshop.value(key) {
            let count = Snapshot(base, validOn: day).sharing(restsOn)
            return Count(
                open: count.open.count,
                sharing: count.sharing,
                chairs: count.chairs.sharing,
                chiefExecutives: count.chiefExecutives.sharing
            )
        }
    }
}

import Register
import Registrar

/// The counts of single days, kept for those asked about last.
struct SharingMonths: Sendable {
    struct Count: Sendable {
        let open: Int
        let sharing, chairs, chiefExecutives: SharingFigures
    }

    private struct Key: Hashable {
        let generation: Int
        let basis: Basis
        let restsOn: SharingBasis
    }

    private let workshop: Workshop<Key, Count>

    init(_ turns: Turns) {
        workshop = Workshop(turns, keeping: [.otherDay: 2000, .past: 1000])
    }

    func forgetAll() { workshop.forgetAll() }

    func count(_ day: CalendarDay, _ restsOn: SharingBasis, _ view: RegisterView) async throws(SiteError) -> Count {
        let key = Key(
            generation: view.head.generation,
            basis: Basis(validOn: day, knownAt: view.snapshot.basis.knownAt),
            restsOn: restsOn
        )
        let base = view.base
        // The days asked for are not that of the view.
        let recency = view.recencyOfAnyDay == .present ? Recency.otherDay : .past
        return try await workshop.value(key, recency, view.visit) {
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

import Register

/// Fewest people: those of places that have to fall, the cheapest of a sort first. There are three ways to stop a board:
/// to leave it without an executive director, without another director, or with too few.
extension QuorumBoard {
    /// The fewest recorded people whose being away may stop the board, so that fewer never do. There are such people, as
    /// every sure place has a holder who is recorded.
    var fewestThatMayStop: [PersonID] {
        if stops() != .no { return [] }
        func fewest(_ place: QuorumPlace) -> Set<PersonID>? { place.fewest(beside: mayBeAbsent) }
        let (sure, open) = sorted(fewest)
        let one = [\QuorumPlace.isOnlyExecutive, \.isOnlyOther].compactMap { kind in
            together(sure.all.filter { $0[keyPath: kind] }, fewest)
        }
        // Who may belong to the board and is missed raises what is needed.
        let few = (0...open.removable.count).compactMap { missed -> Set<PersonID>? in
            let fallen = max(0, sure.all.count - share.of(sure.all.count + missed) + 1)
            guard fallen <= sure.removable.count else { return nil }
            return together(sure.removable.prefix(fallen) + open.removable.prefix(missed), fewest)
        }
        return QuorumBoard.least(one + few) ?? people
    }

    /// The fewest recorded people whose being away stops the board for certain; nil where nobody's does.
    var fewestThatStop: [PersonID]? {
        if stops() == .yes { return [] }
        guard isWhole else { return nil }
        func everybody(_ place: QuorumPlace) -> Set<PersonID>? { place.everybody(beside: absent) }
        let (sure, open) = sorted(everybody)
        let one = [\QuorumPlace.mayBeExecutive, \.mayBeOther].compactMap { kind in
            together(places.filter { $0[keyPath: kind] }, everybody)
        }
        // A single place that is left is of one kind only.
        let last = places.filter { $0.mayBeExecutive && $0.mayBeOther }.compactMap { place in
            together(places.filter { $0 != place && ($0.mayBeExecutive || $0.mayBeOther) }, everybody)
        }
        let few = (0...open.removable.count).compactMap { missed -> Set<PersonID>? in
            let rest = places.count - missed
            let fallen = rest - share.of(rest) + 1
            guard fallen <= sure.removable.count else { return nil }
            return together(sure.removable.prefix(fallen) + open.removable.prefix(missed), everybody)
        }
        return QuorumBoard.least(one + last + few)
    }

    private typealias Sort = (all: [QuorumPlace], removable: [QuorumPlace])

    /// The sure places and the others, those that fall with the fewest people first.
    private func sorted(_ people: (QuorumPlace) -> Set<PersonID>?) -> (sure: Sort, open: Sort) {
        func sort(_ places: [QuorumPlace]) -> Sort {
            let removable = places.compactMap { place in people(place).map { (place, $0.count) } }
            return (places, removable.sorted { ($0.1, $0.0.seat) < ($1.1, $1.0.seat) }.map(\.0))
        }
        return (sort(places.filter(\.isSure)), sort(places.filter { !$0.isSure }))
    }

    /// Nil where one of them cannot fall.
    private func together(
        _ places: some Sequence<QuorumPlace>,
        _ people: (QuorumPlace) -> Set<PersonID>?
    ) -> Set<PersonID>? {
        var all: Set<PersonID> = []
        for place in places {
            guard let more = people(place) else { return nil }
            all.formUnion(more)
        }
        return all
    }

    /// The smallest, the first of those that are alike.
    private static func least(_ sets: [Set<PersonID>]) -> [PersonID]? {
        sets.min { $0.count < $1.count }?.sorted()
    }
}

import Register

/// The directors of a body as its quorum counts them, with all that is not certain of them.
///
/// A *board* that it allows has every sure place and any of the others, in each place at least one person who holds or
/// may hold it, certain holders always, and each disputed place of one of its kinds. Beside them a board may have
/// places that are not recorded, unless the list is whole. An answer is certain where all those boards give it. It is
/// taken that places do not depend on each other: nobody is in two of them at once.
struct QuorumBoard {
    let places: [QuorumPlace]
    /// Which share of the whole number of directors has to be present.
    let share: Share
    /// Whether there are no other places than these.
    let isWhole: Bool
    /// Who is absent for certain already, and who may be, the former included.
    let absent: Set<PersonID>
    let mayBeAbsent: Set<PersonID>
    /// Whether the body may be of a kind of which the law asks for more people who are not recorded: nothing then keeps
    /// its board able to decide for certain.
    let mayNeedMore: Bool

    struct Share: Hashable {
        let part: Int
        let whole: Int

        /// How many of so many directors are enough.
        func of(_ number: Int) -> Int { (number * part + whole - 1) / whole }
    }

    /// Whether the board cannot decide when these people are away, beside those who are already.
    func stops(without people: Set<PersonID> = []) -> Known {
        if !mayDecide(without: people.union(absent)) { return .yes }
        return mayStop(without: people.union(mayBeAbsent)) ? .unknown : .no
    }

    /// Whether a board that is allowed can decide. Of these the one with everybody who may be present decides most
    /// easily: one more who is present raises what is needed by one at most.
    private func mayDecide(without people: Set<PersonID>) -> Bool {
        guard isWhole else { return true }
        let present = places.filter { $0.mayBePresent(without: people) }
        let missed = places.count { $0.isSure && !$0.mayBePresent(without: people) }
        return present.contains(where: \.mayBeExecutive) && present.contains(where: \.mayBeOther)
            // One place is of one kind only.
            && present.count { $0.mayBeExecutive || $0.mayBeOther } >= 2
            && present.count >= share.of(present.count + missed)
    }

    /// Whether a board that is allowed cannot decide. Of these the one that has only those present who must be, and
    /// everybody missed who may be, stops most easily.
    private func mayStop(without people: Set<PersonID>) -> Bool {
        let present = places.filter { $0.isSure && !$0.mayBeAbsent(without: people) }
        let missed = places.count { $0.mayBeAbsent(without: people) }
        return mayNeedMore || !present.contains(where: \.isOnlyExecutive) || !present.contains(where: \.isOnlyOther)
            || present.count < share.of(present.count + missed)
    }

    /// The board after somebody has left it: the seat is vacant, and no longer belongs to the whole number.
    func left(by person: PersonID) -> QuorumBoard { with(places.compactMap { $0.left(by: person) }) }

    /// The same, where the chair is not taken for a non-executive director.
    var withoutChairAsOther: QuorumBoard { with(places.map(\.withoutChairAsOther)) }

    private func with(_ places: [QuorumPlace]) -> QuorumBoard {
        QuorumBoard(
            places: places,
            share: share,
            isWhole: isWhole,
            absent: absent,
            mayBeAbsent: mayBeAbsent,
            mayNeedMore: mayNeedMore
        )
    }

    /// Everybody who holds or may hold a place, in order.
    var people: [PersonID] { places.union(\.possible).sorted() }

    /// Who holds two places for certain; how such a person counts is not for us to decide.
    var inTwoPlaces: [PersonID] {
        Dictionary(grouping: places.flatMap(\.sure)) { $0 }.filter { $1.count > 1 }.keys.sorted()
    }
}

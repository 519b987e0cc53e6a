import Register

/// A seat of a voting director as a quorum counts it: once, however many hold it.
struct QuorumPlace: Hashable {
    let seat: SeatID
    /// Whether it belongs to the whole number of directors for certain.
    let isSure: Bool
    /// Both where sources disagree.
    let mayBeExecutive: Bool
    let mayBeOther: Bool
    let mayBeChair: Bool
    let isOnlyChair: Bool
    /// Who holds it for certain.
    let sure: Set<PersonID>
    /// Who holds or may hold it, the certain ones included; nobody where it may have a holder who is not recorded.
    let possible: Set<PersonID>

    /// Nil where it counts for certain not: an associate's seat, one without a vote, a vacant one, or one of which
    /// every holder is suspended.
    init?(_ place: BoardPlace, suspended: Away) {
        let (sure, possible) = (place.sure.people, place.holders.people)
        let (out, mayBeOut) = (suspended.sure(from: place.seat), suspended.possible(from: place.seat))
        self.sure = sure.subtracting(mayBeOut)
        self.possible = possible.subtracting(out)
        let isFilled: Known
        if possible.isDisjoint(with: mayBeOut) {
            isFilled = place.isFilled
        } else if !self.sure.isEmpty {
            isFilled = .yes
        } else {
            isFilled = self.possible.isEmpty && place.isFilled == .yes ? .no : .unknown
        }
        let counts = [place.isOfKind(.associate).negated, place.isThere, place.votes, isFilled].all
        if counts == .no { return nil }
        seat = place.seat
        isSure = counts == .yes
        let chair = place.isOfKind(.chair)
        mayBeChair = chair != .no
        isOnlyChair = chair == .yes
        mayBeOther = mayBeChair || place.isOfKind(.nonExecutive) != .no
        // Where sources name several offices, one of them that of the chair, the others may be right.
        mayBeExecutive =
            place.isOfKind(.executive) != .no || (chair == .unknown && place.kinds.contains(.executive))
    }

    private init(_ place: QuorumPlace, isSure: Bool, mayBeOther: Bool, without person: PersonID?) {
        seat = place.seat
        self.isSure = isSure
        mayBeExecutive = place.mayBeExecutive
        self.mayBeOther = mayBeOther
        mayBeChair = place.mayBeChair
        isOnlyChair = place.isOnlyChair
        sure = place.sure.filter { $0 != person }
        possible = place.possible.filter { $0 != person }
    }

    var isOnlyExecutive: Bool { mayBeExecutive && !mayBeOther }
    var isOnlyOther: Bool { mayBeOther && !mayBeExecutive }

    /// The place as it would be if somebody left it; nil where nobody would be in it.
    func left(by person: PersonID) -> QuorumPlace? {
        guard possible.contains(person) else { return self }
        if sure == [person], possible == [person] { return nil }
        let stays = !sure.subtracting([person]).isEmpty
        return QuorumPlace(self, isSure: isSure && stays, mayBeOther: mayBeOther, without: person)
    }

    /// The same, where the chair is not taken for a non-executive director.
    var withoutChairAsOther: QuorumPlace {
        QuorumPlace(self, isSure: isSure, mayBeOther: mayBeOther && !mayBeChair, without: nil)
    }

    /// Whether, with some people away, somebody may still be in it.
    func mayBePresent(without people: Set<PersonID>) -> Bool { possible.isEmpty || !possible.isSubset(of: people) }

    /// Whether, with some people away, it may be that nobody is in it.
    func mayBeAbsent(without people: Set<PersonID>) -> Bool {
        sure.isEmpty ? !possible.isDisjoint(with: people) : sure.isSubset(of: people)
    }

    /// The fewest people who have to be away, beside others who are, that it may be that nobody is in it; nil where no
    /// holder is recorded.
    func fewest(beside away: Set<PersonID>) -> Set<PersonID>? {
        if mayBeAbsent(without: away) { return [] }
        return sure.isEmpty ? possible.min().map { [$0] } : sure.subtracting(away)
    }

    /// Who has to be away, beside others who are, that for certain nobody is in it; nil where no holder is recorded.
    func everybody(beside away: Set<PersonID>) -> Set<PersonID>? {
        possible.isEmpty ? nil : possible.subtracting(away)
    }
}

extension Known {
    fileprivate var negated: Known {
        switch self {
        case .yes: .no
        case .no: .yes
        case .unknown: .unknown
        }
    }
}

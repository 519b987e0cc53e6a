/// That one holder, perhaps unnamed, holds one office in several bodies: what a count of sharing is made of.
public struct SharingLink: Hashable, Sendable {
    public struct Member: Hashable, Sendable {
        public let body: BodyID
        public let coverage: Coverage
        /// Rests on evidence dated in or after the calendar year before the day.
        public let isRecent: Bool

        /// Of two holdings in one body the surer one; of two as sure, one that is recent is enough.
        func joined(with other: Member) -> Member {
            guard coverage == other.coverage else { return coverage > other.coverage ? self : other }
            return Member(body: body, coverage: coverage, isRecent: isRecent || other.isRecent)
        }
    }

    public let office: Office
    /// Nil where the holder is not named.
    public let person: PersonID?
    public let members: [Member]
    public let facts: [FactID]

    /// The open bodies that it joins, where there are two or more.
    func bodies(_ reading: Reading, open: Set<BodyID>) -> [BodyID] {
        let bodies = members.filter { reading.counts($0) && open.contains($0.body) }.map(\.body)
        return bodies.count >= 2 ? bodies : []
    }
}

/// How strictly a count reads partial dates and old evidence.
enum Reading: CaseIterable {
    case certain, possible, confirmed

    func counts(_ member: SharingLink.Member) -> Bool {
        switch self {
        case .certain: member.coverage == .certainly
        case .possible: member.coverage >= .possibly
        case .confirmed: member.coverage == .certainly && member.isRecent
        }
    }
}

/// Which facts a count of sharing rests on.
public enum SharingBasis: String, CaseIterable, Sendable {
    /// Arrangement rows: one holder, perhaps unnamed, of one office in these bodies.
    case arrangements
    /// The same person in the same office of several bodies.
    case appointments
    /// Both.
    case all
}

extension FactIndex {
    /// What a count rests on where nothing else is asked: the arrangements, or the appointments where no arrangement
    /// is recorded at all.
    public var usualBasis: SharingBasis { arrangements.isEmpty ? .appointments : .arrangements }
}

extension Arrangement {
    /// Who holds the shared office; nil where a row shares two, because one holder cannot be read as of either.
    var sharedHolder: PersonID? { model.offices.count == 1 ? holder : nil }
}

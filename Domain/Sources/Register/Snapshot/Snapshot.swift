/// The register on one day, as known at one position. Immutable; the same basis gives the same snapshot.
public struct Snapshot: Sendable {
    public private(set) var basis: Basis
    public let index: FactIndex
    let people: People
    let named: NameIndex

    /// - Parameters:
    ///   - index: The facts at `knownAt`.
    ///   - validOn: The day asked about.
    public init(_ index: FactIndex, validOn: CalendarDay) {
        self.init(SnapshotBase(index), validOn: validOn)
    }

    /// Takes another day of the same position without indexing again.
    public init(_ base: SnapshotBase, validOn: CalendarDay) {
        basis = Basis(validOn: validOn, knownAt: base.index.facts.position)
        index = base.index
        people = base.people
        named = base.named
    }

    /// The same position on another day.
    public func on(_ day: CalendarDay) -> Snapshot {
        var other = self
        other.basis = Basis(validOn: day, knownAt: basis.knownAt)
        return other
    }

    public var day: CalendarDay { basis.validOn }
    public var facts: Facts { index.facts }

    public func person(_ person: PersonID) -> PersonID { people[person] }
}

/// What all snapshots at one position share.
public struct SnapshotBase: Sendable {
    public let index: FactIndex
    let people: People
    let named: NameIndex

    public init(_ index: FactIndex) {
        self.index = index
        people = People(index.samePersons)
        named = NameIndex(index, people)
    }
}

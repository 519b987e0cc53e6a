/// The register on one day, as known at one position. Immutable; the same basis gives the same snapshot.
public struct Snapshot: Sendable {
    public private(set) var basis: Basis
    private let base: SnapshotBase
    /// What is told of everything that is read but names; nil where nobody asks how long an answer stays the same.
    public private(set) var horizon: Horizon?

    // Read where they lie: each holds hundreds of arrays, which a copy would have to count.
    public var index: FactIndex { _read { yield base.index } }
    var people: People { _read { yield base.people } }
    var named: NameIndex { _read { yield base.named } }

    /// - Parameters:
    ///   - index: The facts at `knownAt`.
    ///   - validOn: The day asked about.
    public init(_ index: FactIndex, validOn: CalendarDay) {
        self.init(SnapshotBase(index), validOn: validOn)
    }

    /// Takes another day of the same position without indexing again.
    public init(_ base: SnapshotBase, validOn: CalendarDay) {
        basis = Basis(validOn: validOn, knownAt: base.index.facts.position)
        self.base = base
    }

    /// The same position on another day.
    public func on(_ day: CalendarDay) -> Snapshot {
        var other = self
        other.basis = Basis(validOn: day, knownAt: basis.knownAt)
        return other
    }

    /// The same, and everything that is read of it is told to a horizon; nobody if nil.
    public func watched(by horizon: Horizon?) -> Snapshot {
        var other = self
        other.horizon = horizon
        return other
    }

    func read<Key, Payload>(_ grouping: borrowing Grouping<Key, Payload>, _ key: Key) -> Filed<Payload> {
        guard let number = grouping.number(of: key) else { return grouping.nothing }
        if let horizon { horizon.note(grouping.told(number).days) }
        return grouping[number: number]
    }

    /// The same as an array, kept where somebody asks again and again.
    func readAll<Key, Payload>(_ grouping: borrowing Grouping<Key, Payload>, _ key: Key) -> [Stated<Payload>] {
        guard let number = grouping.number(of: key) else { return [] }
        guard let horizon else { return Array(grouping[number: number]) }
        let told = grouping.told(number)
        horizon.note(told.days)
        return told.stated
    }

    public var day: CalendarDay { basis.validOn }
    public var facts: Facts { _read { yield base.index.facts } }

    public func person(_ person: PersonID) -> PersonID { people[person] }
}

/// What all snapshots at one position share.
public final class SnapshotBase: Sendable {
    public let index: FactIndex
    let people: People
    let named: NameIndex

    public init(_ index: FactIndex) {
        self.index = index
        people = People(index.samePersons)
        named = NameIndex(index, people)
    }
}

public import Register

/// Who held a power, such as that of appointing a chair, and to whom they delegated it.
public struct Power: Hashable, Sendable {
    public let id: PowerID
    public let title: String
    public let rules: [RuleID]
    /// In the order of their days. Several may hold it on one day: who has it, and who exercises it for them.
    public let holders: [PowerHolder]

    public init(id: PowerID, title: String, rules: [RuleID], holders: [PowerHolder]) {
        self.id = id
        self.title = title
        self.rules = rules
        self.holders = holders
    }

    public func holders(on day: CalendarDay) -> [PowerHolder] {
        holders.filter { $0.force.contains(day) }
    }
}

public enum PowerKind {}
public typealias PowerID = Identifier<PowerKind>

public struct PowerHolder: Hashable, Sendable {
    public let name: String
    public let force: Force
    /// Who has the power, where the holder exercises it for somebody else.
    public let onBehalfOf: String?
    public let source: String?
    /// False where it rests on recollection alone.
    public let isConfirmed: Bool
    public let note: String?

    public init(
        name: String,
        force: Force,
        onBehalfOf: String?,
        source: String?,
        isConfirmed: Bool,
        note: String?
    ) {
        self.name = name
        self.force = force
        self.onBehalfOf = onBehalfOf
        self.source = source
        self.isConfirmed = isConfirmed
        self.note = note
    }
}

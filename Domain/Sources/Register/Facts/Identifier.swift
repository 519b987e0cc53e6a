/// A name that is never reused, and never taken for a name of another kind.
///
/// 1 to 120 letters, digits, hyphens, dots, colons or underscores of ASCII; it begins with a letter or digit.
public struct Identifier<Kind>: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let raw: String

    public init?(_ raw: some StringProtocol) {
        let bytes = raw.utf8
        guard (1...120).contains(bytes.count), let first = bytes.first, Identifier.isAlphanumeric(first),
            bytes.allSatisfy({ Identifier.isAlphanumeric($0) || [45, 46, 58, 95].contains($0) })
        else { return nil }
        self.raw = String(raw)
    }

    public var description: String { raw }

    public static func < (left: Identifier, right: Identifier) -> Bool {
        left.raw < right.raw
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
    }
}

public enum BodyKind {}
public enum ForumKind {}
public enum SeatKindTag {}
public enum PersonKind {}
public enum GroupKind {}
public enum ArrangementKind {}
public enum InstrumentKind {}
public enum FactKind {}

public typealias BodyID = Identifier<BodyKind>
public typealias ForumID = Identifier<ForumKind>
public typealias SeatID = Identifier<SeatKindTag>
public typealias PersonID = Identifier<PersonKind>
public typealias GroupID = Identifier<GroupKind>
public typealias ArrangementID = Identifier<ArrangementKind>
public typealias InstrumentID = Identifier<InstrumentKind>
/// Names a fact through its whole history. It stays in the log after erasure, so it must not name a person.
public typealias FactID = Identifier<FactKind>

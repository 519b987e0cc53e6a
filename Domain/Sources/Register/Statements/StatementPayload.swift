/// One kind of statement: a claim that can be asserted, corrected, ended and retracted.
public protocol StatementPayload: Hashable, Sendable {
    /// Stable name in the log and in files; never reused for another meaning.
    static var tag: String { get }
    static var version: Int { get }

    init(from reader: inout RecordReader) throws(RecordError)
    func write(to writer: inout RecordWriter)

    /// When it holds; nil for kinds that are true of a document or a list and not for a time.
    var period: Period? { get }
    /// The same statement with an end; nil where the kind cannot end.
    func ending(_ end: Ending) -> Self?
    /// The days that it names beside its period, on which or after which it may begin to matter.
    var days: [DayBounds] { get }
    /// The people it is about, for erasure.
    var people: [PersonID] { get }
    /// The names of people that it writes out, for erasure.
    var names: [String] { get }
    /// Who may see it while it is published.
    var visibility: Visibility { get }
    /// The last day on which everyone may see it; nil where there is none.
    var lastPublicDay: CalendarDay? { get }
    /// Who may see it, asked on a day.
    func visibility(on day: CalendarDay) -> Visibility
    /// Whether it counts on the day; `certainly` for kinds without a period.
    func coverage(on day: CalendarDay) -> Coverage
    /// What in it cannot be so, whatever else is recorded; refused when it is written, and read where it is recorded.
    var contradictions: [RecordError] { get }
}

/// That something stopped being true, and how.
public struct Ending: Hashable, Sendable {
    public enum Manner: String, CaseIterable, Sendable {
        case ended, merged
    }

    public let until: Boundary
    public let manner: Manner

    public init(until: Boundary, manner: Manner) {
        self.until = until
        self.manner = manner
    }
}

extension StatementPayload {
    public static var version: Int { 1 }
    public var days: [DayBounds] { [] }
    public var people: [PersonID] { [] }
    public var names: [String] { [] }
    public var contradictions: [RecordError] { [] }
    public func coverage(on day: CalendarDay) -> Coverage { period?.covers(day) ?? .certainly }
    public var visibility: Visibility { .everyone }
    public var lastPublicDay: CalendarDay? { nil }
    public func visibility(on day: CalendarDay) -> Visibility { visibility }

    public var record: Record {
        var writer = RecordWriter()
        write(to: &writer)
        return Record(tag: Self.tag, version: Self.version, fields: writer.fields)
    }
}

/// A kind that holds for a period and can end.
public protocol Dated: StatementPayload {
    func during(_ period: Period) -> Self
    var dated: Period { get }
}

extension Dated {
    public var period: Period? { dated }

    public func ending(_ end: Ending) -> Self? {
        Period(from: dated.from, until: end.until, lastSeen: dated.lastSeen).map { during($0) }
    }
}

/// A kind that does not hold for a period.
public protocol Undated: StatementPayload {}

extension Undated {
    public var period: Period? { nil }
    public func ending(_ end: Ending) -> Self? { nil }
}

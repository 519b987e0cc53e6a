/// Why a group shares leaders.
public struct Reason: Dated {
    public static let tag = "reason"

    public let purpose: Purpose

    public init(_ purpose: Purpose) {
        self.purpose = purpose
    }

    public init(from reader: inout RecordReader) throws(RecordError) {
        purpose = try Purpose(from: &reader)
    }

    public func write(to writer: inout RecordWriter) {
        purpose.write(to: &writer)
    }

    public var dated: Period { purpose.dated }

    public func during(_ period: Period) -> Reason { Reason(purpose.during(period)) }
}

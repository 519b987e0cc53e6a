/// What a group expects from sharing leaders.
public struct ExpectedBenefit: Dated {
    public static let tag = "expected-benefit"

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

    public func during(_ period: Period) -> ExpectedBenefit { ExpectedBenefit(purpose.during(period)) }
}

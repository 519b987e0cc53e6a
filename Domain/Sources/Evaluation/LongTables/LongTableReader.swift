/// Reads a ``LongTable`` from chunks of bytes in UTF-8 that may end anywhere.
///
/// The first thing wrong with the file is kept, all after it is passed over, and ``finish()`` tells it.
public struct LongTableReader: ReadsBytes, Sendable {
    private var records = RecordReader()
    private var rows: LongRows

    /// - Parameter mostRows: a file with more rows is refused, so that memory stays bounded.
    public init(_ columns: LongColumns, mostRows: Int = 5_000_000) {
        rows = LongRows(columns, mostRows: mostRows)
    }

    /// Whether something is wrong with what was read, so that reading on is of no use.
    public var hasFailed: Bool { rows.problem != nil }

    public mutating func read(_ chunk: UnsafeRawBufferPointer) {
        guard !hasFailed else { return }
        records.read(chunk, into: &rows)
    }

    public mutating func finish() throws(LongTableProblem) -> LongTable {
        if !hasFailed { records.finish(into: &rows) }
        return try rows.table()
    }
}

/// A table that was imported: the identifiers of its rows, in their order.
public struct Compilation: Undated {
    public static let tag = "compilation"

    public let table: String
    public let rows: [String]

    public init(table: String, rows: [String]) {
        self.table = table
        self.rows = rows
    }

    public init(from reader: inout RecordReader) throws(RecordError) {
        table = try reader.text("table")
        rows = try reader.list("rows")
    }

    public func write(to writer: inout RecordWriter) {
        writer.put("table", table)
        writer.put("rows", rows)
    }
}

/// An answer in each form that it can be printed in.
protocol PrintedAnswer {
    associatedtype Record: Encodable

    /// For reading.
    var lines: [String] { get }
    /// What is told beside those on standard error.
    var asides: [String] { get }
    var rows: Table { get }
    var record: Record { get }
}

extension PrintedAnswer {
    var asides: [String] { [] }

    func print(_ format: Format) throws {
        switch format {
        case .table:
            Out.lines(lines)
            for aside in asides { Out.note(aside) }
        case .csv: try rows.print(.csv)
        case .json: try Out.json(record)
        }
    }
}

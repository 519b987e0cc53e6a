public import Register

/// A table of open data: what a row is, its columns, and how its rows are found.
public struct OpenTable: Sendable {
    /// The name of the file without its ending.
    public let name: String
    public let title: String
    /// What a row is.
    public let meaning: String
    public let columns: [OpenColumn]
    public let primaryKey: [String]
    let makeRows: @Sendable (OpenBasis) -> [[String]]

    public var file: String { "\(name).csv" }

    public func rows(_ basis: OpenBasis) -> [[String]] { makeRows(basis) }

    /// The file: a head and the rows, exactly as they are.
    public func csv(_ basis: OpenBasis) -> [UInt8] { CSV.write([columns.map(\.name)] + rows(basis)) }

    /// All tables, the panel first.
    public static let all: [OpenTable] = [.panel] + lookups + kinds + details + [.codebook]

    public static func named(_ name: String) -> OpenTable? { all.first { $0.name == name } }
}

/// What open data is worked out from. Give it only what the reader may see.
public struct OpenBasis: Sendable {
    public let base: SnapshotBase
    public let snapshot: Snapshot
    /// The first days of the months of the panel.
    public let months: [CalendarDay]

    /// - Parameter months: Those of the panel; nil for all from the first arrangement to the month of the day, but the
    ///   last 1,200 at most.
    public init(_ base: SnapshotBase, on day: CalendarDay, months: [CalendarDay]? = nil) {
        self.base = base
        snapshot = Snapshot(base, validOn: day)
        let first = Panel.firstMonth(of: base.index) ?? day
        self.months = months ?? Panel.months(from: first, until: day).suffix(Panel.mostMonths)
    }

    public var facts: Facts { snapshot.facts }
}

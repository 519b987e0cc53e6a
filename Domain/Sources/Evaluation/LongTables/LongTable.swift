/// Numbers of units over time, as a long CSV file with named columns gives them: one row for each unit and time.
///
/// A missing number, empty or `NA`, is absent and never nought. Storage is one number, two indices and a line for each row.
public struct LongTable: Sendable {
    public let columns: LongColumns
    /// In order of first appearance. A unit of several columns is named by them with ` / ` between.
    public let units: [String]
    /// In order: by size when all are whole numbers, else as texts.
    public let times: [String]
    /// Of each unit, by the column of starts; never where none was asked for.
    public let starts: [UnitStart]
    /// How many rows of the file did not fit the filters.
    public let passedOver: Int
    let rows: [StoredRow]
    /// For each further column a number for each row: not a number where missing.
    let others: [[Double]]
    let lines: LineNumbers

    public var rowCount: Int { rows.count }

    public subscript(row: Int) -> LongRow {
        LongRow(
            unit: Int(rows[row].unit),
            time: Int(rows[row].time),
            outcome: rows[row].outcome.isNaN ? nil : rows[row].outcome,
            others: others.map { $0[row].isNaN ? nil : $0[row] },
            line: lines[row]
        )
    }
}

extension LongTable: Equatable {
    public static func == (one: LongTable, other: LongTable) -> Bool {
        one.columns == other.columns && one.units == other.units && one.times == other.times
            && one.starts == other.starts && one.rowCount == other.rowCount
            && (0..<one.rowCount).allSatisfy { one[$0] == other[$0] }
    }
}

/// A row of a long table as it is kept: the places of its unit and time, and not a number where the outcome is missing.
struct StoredRow: Sendable {
    let unit: Int32
    var time: Int32
    let outcome: Double
}

/// The line of each row: kept only where it is not the line after that of the row before.
struct LineNumbers: Sendable, Equatable {
    private var starts: [(row: Int, line: Int)] = []
    private var count = 0
    private var next = -1

    mutating func append(_ line: Int) {
        if line != next { starts.append((count, line)) }
        next = line + 1
        count += 1
    }

    /// Appends as many lines as there are, one after the other.
    mutating func append(_ line: Int, count: Int) {
        guard count > 0 else { return }
        append(line)
        next += count - 1
        self.count += count - 1
    }

    subscript(row: Int) -> Int {
        var low = 0
        var high = starts.count
        while low < high {
            let middle = (low + high) / 2
            if starts[middle].row <= row { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? starts[low - 1].line + row - starts[low - 1].row : row
    }

    static func == (one: LineNumbers, other: LineNumbers) -> Bool {
        one.count == other.count && one.starts.elementsEqual(other.starts) { $0 == $1 }
    }
}

/// A row of a long table.
public struct LongRow: Sendable, Equatable {
    /// The place of its unit in the units of the table.
    public let unit: Int
    /// The place of its time in the times of the table.
    public let time: Int
    public let outcome: Double?
    /// In the order of the further columns asked for.
    public let others: [Double?]
    public let line: Int
}

/// The names of the columns to read from a long table; columns not named are passed over.
public struct LongColumns: Sendable, Equatable {
    /// One or more columns that together name a unit, such as a trust, or a trust and a measure.
    public let unit: [String]
    public let time: String
    public let outcome: String
    /// Further columns of numbers, such as covariates.
    public let others: [String]
    /// The column of the first treated time of each unit: written as the times are; 0, empty or `NA` where never.
    public let starts: String?
    /// Only rows that fit all of these are read.
    public let filters: [LongFilter]

    /// - Throws: ``LongTableProblem`` where no column names the unit, one column is asked for twice, or one column has two
    ///   filters.
    public init(
        unit: [String],
        time: String,
        outcome: String,
        others: [String] = [],
        starts: String? = nil,
        filters: [LongFilter] = []
    ) throws(LongTableProblem) {
        guard !unit.isEmpty else { throw .noUnitColumn }
        let all = unit + [time, outcome] + others + (starts.map { [$0] } ?? [])
        for (place, name) in all.enumerated() where all[..<place].contains(name) { throw .columnAskedTwice(name) }
        let filtered = filters.map(\.column)
        for (place, name) in filtered.enumerated() where filtered[..<place].contains(name) {
            throw .filteredTwice(name)
        }
        self.unit = unit
        self.time = time
        self.outcome = outcome
        self.others = others
        self.starts = starts
        self.filters = filters
    }
}

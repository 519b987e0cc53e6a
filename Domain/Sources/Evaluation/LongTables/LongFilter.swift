/// Which rows of a long table are read: those whose field of a column is a text, without spaces at its ends.
public struct LongFilter: Sendable, Hashable {
    public let column: String
    public let value: String

    public init(column: String, value: String) {
        self.column = column
        self.value = value
    }
}

extension LongFilter: CustomStringConvertible {
    public var description: String { "\(column)=\(value.prefix(60))" }
}

/// Filters as rows come in, all of which a row has to fit.
///
/// Until a row fits, a few of the values that each column has are kept, so that a filter that fits no row can be told from
/// them.
struct RowFilters: Sendable {
    private let filters: [LongFilter]
    private let wanted: [[UInt8]]
    private var met: [[Value]]
    private var hasFit = false
    /// How many rows did not fit.
    private(set) var passedOver = 0

    private struct Value {
        let bytes: [UInt8]
        let text: String
    }

    static let mostValues = 5

    init(_ filters: [LongFilter]) {
        self.filters = filters
        wanted = filters.map { Array($0.value.utf8) }
        met = filters.map { _ in [] }
    }

    /// - Parameter places: Of the columns of the filters.
    mutating func fit(_ record: Record, _ places: [Int]) -> Bool {
        for (number, place) in places.enumerated() where !isWanted(record, place, number) {
            if !hasFit { remember(record, places) }
            passedOver += 1
            return false
        }
        hasFit = true
        return true
    }

    private func isWanted(_ record: Record, _ place: Int, _ number: Int) -> Bool {
        if record.fields[place].hasDoubledQuotes { return record.text(place) == filters[number].value }
        return record.bytes(place).elementsEqual(wanted[number])
    }

    private mutating func remember(_ record: Record, _ places: [Int]) {
        for (number, place) in places.enumerated() where met[number].count <= Self.mostValues {
            let bytes = record.bytes(place)
            guard !met[number].contains(where: { bytes.elementsEqual($0.bytes) }) else { continue }
            met[number].append(Value(bytes: Array(bytes), text: record.text(place)))
        }
    }

    /// That no row fitted.
    var problem: LongTableProblem {
        .noRowFits(
            zip(filters, met).map { filter, values in
                UnmetFilter(
                    filter: filter,
                    values: values.prefix(Self.mostValues).map(\.text),
                    hasMore: values.count > Self.mostValues
                )
            }
        )
    }
}

/// A filter of a table of which no row fits all filters, and a few values that its column has.
public struct UnmetFilter: Sendable, Hashable {
    public let filter: LongFilter
    public let values: [String]
    public let hasMore: Bool
}

extension UnmetFilter: CustomStringConvertible {
    public var description: String {
        let shown = values.map { $0.isEmpty ? "nothing" : "“\($0.prefix(60))”" }.joined(separator: ", ")
        return "the column \(filter.column) has \(shown)\(hasMore ? " and others" : "")"
    }
}

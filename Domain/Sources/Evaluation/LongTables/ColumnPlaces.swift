/// Where in a line the columns of a long table stand.
final class ColumnPlaces: Sendable {
    let names: [String]
    let count: Int
    let unit: [Int]
    let time: Int
    let outcome: Int
    let others: [Int]
    let starts: Int?
    let filters: [Int]

    init(_ columns: LongColumns, header: [String]) throws(FileFormProblem) {
        let starts = columns.starts.map { [$0] } ?? []
        let wanted =
            columns.unit + [columns.time, columns.outcome] + columns.others + starts + columns.filters.map(\.column)
        var places: [Int] = []
        var missing: [String] = []
        for name in wanted {
            let found = header.indices.filter { header[$0] == name }
            if found.count > 1 { throw .repeatedColumn(name) }
            if let place = found.first {
                places.append(place)
            } else if !missing.contains(name) {
                missing.append(name)
            }
        }
        guard missing.isEmpty else { throw .missingColumns(missing) }
        let units = columns.unit.count
        names = header
        count = header.count
        unit = Array(places[..<units])
        time = places[units]
        outcome = places[units + 1]
        let further = units + 2 + columns.others.count
        others = Array(places[(units + 2)..<further])
        self.starts = starts.isEmpty ? nil : places[further]
        filters = Array(places[(further + starts.count)...])
    }
}

/// The order of times that are known as texts.
enum TimeOrder {
    /// The texts in order, by size when all are whole numbers and else as texts, and the new place of each old one.
    static func sort(_ texts: [String]) -> (sorted: [String], rank: [Int32]) {
        let numbers = texts.compactMap { Int($0) }
        let order =
            numbers.count == texts.count
            ? texts.indices.sorted { (numbers[$0], texts[$0]) < (numbers[$1], texts[$1]) }
            : texts.indices.sorted { texts[$0].utf8.lexicographicallyPrecedes(texts[$1].utf8) }
        var rank = [Int32](repeating: 0, count: texts.count)
        for (place, old) in order.enumerated() { rank[old] = Int32(truncatingIfNeeded: place) }
        return (order.map { texts[$0] }, rank)
    }
}

import Register

/// A board list that was read whole: nothing in it is wrong, though something may be missing or odd.
public struct BoardFile: Sendable {
    public static let largestFile = 4 << 20
    /// Rows of one seat and of one person are compared with each other, so their number is bounded.
    public static let mostRows = 10_000
    public static let mostColumns = 100
    /// More than these are not listed.
    public static let mostWarnings = 1000

    public let rows: [BoardRow]
    /// What may be wrong, in the order of the rows.
    public let warnings: [BoardWarning]
    /// What was read of dates that another country would read otherwise.
    public let datesRead: [String]
    /// Names that stand in several rows without a mark that tells whether they are one person.
    public let questions: [NameQuestion]

    /// Everything that the list says, or everything that is wrong with it.
    public init(_ bytes: [UInt8], file: String) throws(BoardProblems) {
        let sheet = try Sheet(bytes, file: file)
        let reading = RowReading(sheet, file: file)
        var checks = BoardChecks(reading.rows)
        checks.run()
        if let problems = BoardProblems(reading.problems + checks.problems) { throw problems }
        if reading.rows.isEmpty {
            let place = BoardPlace(file: file, row: 2, column: nil)
            throw BoardProblems(
                BoardProblem(place: place, found: "no row", expected: "a row for each holding of a seat")
            )
        }
        rows = reading.rows
        warnings = (reading.warnings + checks.warnings).sorted { ($0.place, $0.words) < ($1.place, $1.words) }
        datesRead = BoardFile.told(reading)
        questions = NameQuestion.all(reading.rows)
    }

    /// The bodies of the list, in its order.
    public var bodies: [String] { rows.map(\.body).uniqued }

    public var seatCount: Int { Set(rows.map(\.seatKey)).count }

    private static func told(_ reading: RowReading) -> [String] {
        var order: [String] = []
        var places: [String: [String]] = [:]
        for read in reading.readByOrder {
            let words = "'\(read.text)' is \(read.date.inWords)"
            if places[words] == nil { order.append(words) }
            places[words, default: []].append(String(read.place.row))
        }
        return order.map { words in
            let rows = Array((places[words] ?? []).uniqued.prefix(12))
            return "\(words) (row\(rows.count == 1 ? "" : "s") \(rows.joined(separator: ", ")))"
        }
    }
}

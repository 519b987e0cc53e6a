/// One row of a monthly file of providers.
struct ProviderRow {
    enum NoFigure: Error {
        case leftOut(ProviderReading.Reason)
        case implausible(attendances: Double)
    }

    let line: Int
    let code: String
    let isTotal: Bool
    let period: ReportingPeriod?
    let pairs: [ProviderColumns.Pair]
    /// For each column of counts its number, where there is one.
    let counts: [Int: Double]
    let problems: [(FigureProblem, column: Int)]

    init(_ record: Record, _ columns: ProviderColumns) {
        line = record.line
        code = record.text(columns.code)
        isTotal = columns.names.contains { record.text($0).lowercased() == "total" }
        pairs = columns.pairs
        var problems: [(FigureProblem, column: Int)] = []
        var counts: [Int: Double] = [:]
        for column in columns.pairs.flatMap({ [$0.attendances, $0.overFourHours] }) {
            switch ProviderRow.count(record, column) {
            case .success(let count): counts[column] = count
            case .failure(let problem): problems.append((problem, column))
            }
        }
        for pair in columns.pairs {
            guard let all = counts[pair.attendances], let over = counts[pair.overFourHours], over > all else {
                continue
            }
            problems.append((.numeratorOverDenominator(numerator: over, denominator: all), pair.overFourHours))
        }
        let text = record.text(columns.period)
        period = ProviderRow.period(text)
        if !isTotal {
            if period == nil { problems.append((.notAPublishedMonth(text), columns.period)) }
            if code.isEmpty { problems.append((.empty, columns.code)) }
        }
        self.counts = counts
        self.problems = problems
    }

    /// Reads `MSitAE-APRIL-2023`.
    private static func period(_ text: String) -> ReportingPeriod? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].lowercased() == "msitae",
            let month = ReportingPeriod.month(named: String(parts[1])),
            let year = Int(parts[2])
        else { return nil }
        return try? ReportingPeriod(.month, year: year, month: month)
    }

    /// A count of people, which may have commas between thousands; nothing where it is empty, `NA` or a dash.
    private static func count(_ record: Record, _ column: Int) -> Result<Double?, FigureProblem> {
        let text = record.text(column)
        if record.isMissing(column) || text == "-" { return .success(nil) }
        switch Array(withoutCommas(text).utf8).withUnsafeBytes({ ByteNumber.read($0) }) {
        case .notANumber: return .failure(.notANumber(text))
        case .notFinite: return .failure(.notFinite(text))
        case .number(let number) where number < 0: return .failure(.negative(number))
        case .number(let number) where number != number.rounded(): return .failure(.notWhole(number))
        case .number(let number): return .success(number)
        }
    }

    private static func withoutCommas(_ text: String) -> String {
        let parts = text.split(separator: ",", omittingEmptySubsequences: false)
        let isGrouped = parts.dropFirst().allSatisfy { $0.count == 3 } && (1...3).contains(parts.first?.count ?? 0)
        return parts.count > 1 && isGrouped ? parts.joined() : text
    }

    /// The figure of the provider, of all kinds of department together.
    func figure(_ period: ReportingPeriod, known: Set<String>?) -> Result<Figure, NoFigure> {
        if let known, !known.contains(code) { return .failure(.leftOut(.unknownCode)) }
        var attendances = 0.0
        var over = 0.0
        for pair in pairs {
            let here = counts[pair.attendances] ?? 0
            guard here > 0 else { continue }
            guard let late = counts[pair.overFourHours] else { return .failure(.leftOut(.noFourHourFigure)) }
            attendances += here
            over += late
            if pair.isMajor, late == 0, here >= 1000 { return .failure(.implausible(attendances: here)) }
        }
        guard attendances > 0 else { return .failure(.leftOut(.noAttendances)) }
        let counts = FigureCounts(numerator: attendances - over, denominator: attendances)
        let value = counts.numerator / counts.denominator * 100
        let figure = Figure(
            measure: ProviderFileReader.measure,
            code: code,
            period: period,
            value: value,
            counts: counts
        )
        return .success(figure)
    }
}

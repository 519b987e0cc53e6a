/// The rows of a monthly file of providers as they come in.
struct ProviderRows: RecordTaker, Sendable {
    private let day: ReadingDay
    private let knownCodes: Set<String>?
    private var columns: ProviderColumns?
    private var hasStopped = false
    private var collector = FigureCollector()
    private var leftOut: [ProviderReading.LeftOut] = []
    private var totals = ProviderTotals()
    private var rows = 0
    private static let mostRows = 100_000

    init(day: ReadingDay, knownCodes: Set<String>?) {
        self.day = day
        self.knownCodes = knownCodes
    }

    var reading: ProviderReading {
        var collector = collector
        if columns == nil, !hasStopped { collector.refuse(FileFormProblem.empty, line: 1) }
        if let line = totals.lineWithoutTotal { collector.refuse(.noTotal, line: line, column: nil) }
        return ProviderReading(figures: collector.kept, leftOut: leftOut, problems: collector.problems)
    }

    mutating func refuse(_ problem: FileFormProblem, line: Int) {
        guard !hasStopped else { return }
        if columns == nil { hasStopped = true }
        collector.refuse(problem, line: line)
        totals.spoil()
    }

    mutating func take(_ record: Record) {
        guard !hasStopped else { return }
        guard let columns else {
            do {
                self.columns = try ProviderColumns(record.texts)
            } catch {
                refuse(error, line: record.line)
            }
            return
        }
        let expected = columns.headings.count
        guard record.fields.count == expected else {
            return refuse(.wrongFieldCount(expected: expected, found: record.fields.count), line: record.line)
        }
        guard !record.fields.indices.allSatisfy({ record.bytes($0).isEmpty }) else { return }
        guard rows < ProviderRows.mostRows else {
            hasStopped = true
            return collector.refuse(.tooManyRows(limit: ProviderRows.mostRows), line: record.line, column: nil)
        }
        rows += 1
        let row = ProviderRow(record, columns)
        for (problem, column) in row.problems {
            collector.refuse(problem, line: record.line, column: columns.headings[column])
        }
        if row.isTotal {
            takeTotal(row, columns)
        } else {
            takeProvider(row, columns)
        }
    }

    private mutating func takeTotal(_ row: ProviderRow, _ columns: ProviderColumns) {
        for (problem, column) in totals.check(row) {
            collector.refuse(problem, line: row.line, column: column.map { columns.headings[$0] })
        }
        totals = ProviderTotals()
    }

    private mutating func takeProvider(_ row: ProviderRow, _ columns: ProviderColumns) {
        guard row.problems.isEmpty else { return totals.spoil() }
        totals.add(row)
        guard let period = row.period else { return }
        guard ReadingDay(firstOf: period) <= day else {
            let problem = FigureProblem.afterTheReading(period, readOn: day)
            return collector.refuse(problem, line: row.line, column: columns.headings[columns.period])
        }
        switch row.figure(period, known: knownCodes) {
        case .success(let figure): collector.add(figure, line: row.line)
        case .failure(.leftOut(let reason)):
            leftOut.append(ProviderReading.LeftOut(line: row.line, code: row.code, reason: reason))
        case .failure(.implausible(let attendances)):
            let column = columns.pairs.first(where: \.isMajor).map { columns.headings[$0.overFourHours] }
            collector.refuse(.noneOverFourHours(attendances: attendances), line: row.line, column: column)
        }
    }
}

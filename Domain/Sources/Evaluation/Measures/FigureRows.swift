/// The rows of a file of figures as they come in.
struct FigureRows: RecordTaker, Sendable {
    private let catalogue: MeasureCatalogue
    private let day: ReadingDay
    private let knownCodes: Set<String>?
    private let mostRows: Int
    private var collector = FigureCollector()
    private var hasHeader = false
    private var absent = 0
    private var rows = 0
    private(set) var hasStopped = false

    init(catalogue: MeasureCatalogue, day: ReadingDay, knownCodes: Set<String>?, mostRows: Int) {
        self.catalogue = catalogue
        self.day = day
        self.knownCodes = knownCodes
        self.mostRows = mostRows
    }

    var reading: FigureReading {
        var problems = collector.problems
        if !hasHeader, !hasStopped { problems.add(FileProblem(line: 1, column: nil, kind: .form(.empty))) }
        return FigureReading(figures: collector.kept, absent: absent, rows: rows, problems: problems)
    }

    mutating func refuse(_ problem: FileFormProblem, line: Int) {
        guard !hasStopped else { return }
        if hasHeader { rows += 1 } else { hasStopped = true }
        collector.refuse(problem, line: line)
    }

    mutating func take(_ record: Record) {
        guard !hasStopped else { return }
        guard hasHeader else {
            guard record.texts == FigureReader.columns else {
                return refuse(.wrongHeader(expected: FigureReader.columns), line: record.line)
            }
            hasHeader = true
            return
        }
        guard rows < mostRows else {
            hasStopped = true
            return collector.refuse(.tooManyRows(limit: mostRows), line: record.line, column: nil)
        }
        let expected = FigureReader.columns.count
        guard record.fields.count == expected else {
            return refuse(.wrongFieldCount(expected: expected, found: record.fields.count), line: record.line)
        }
        rows += 1
        read(record)
    }

    private mutating func read(_ record: Record) {
        var row = FigureRow(record)
        let measure = row.measure(in: catalogue)
        let code = row.code(among: knownCodes)
        guard let measure, let code else { return tell(row) }
        let period = row.period(of: measure, readOn: day)
        row.checkUnit(of: measure)
        let counts = row.counts()
        let value = row.value(of: measure, counts)
        tell(row)
        guard row.problems.isEmpty, let period else { return }
        guard let value else {
            absent += 1
            return
        }
        let figure = Figure(measure: measure.id, code: code, period: period, value: value, counts: counts)
        collector.add(figure, line: record.line)
    }

    private mutating func tell(_ row: FigureRow) {
        for (problem, column) in row.problems {
            collector.refuse(problem, line: row.record.line, column: FigureReader.columns[column])
        }
    }
}

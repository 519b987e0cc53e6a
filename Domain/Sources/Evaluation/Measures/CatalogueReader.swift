/// Reads a catalogue of measures from chunks of bytes in UTF-8 that may end anywhere.
///
/// The columns are `measure_id,name,period_kind,unit,better,standard,definition,source`. A row with anything wrong is left
/// out and each problem told.
public struct CatalogueReader: ReadsBytes, Sendable {
    public static let columns = [
        "measure_id", "name", "period_kind", "unit", "better", "standard", "definition", "source",
    ]

    private var records = RecordReader()
    private var rows: CatalogueRows

    public init(readOn day: ReadingDay) { rows = CatalogueRows(day: day) }

    public mutating func read(_ chunk: UnsafeRawBufferPointer) { records.read(chunk, into: &rows) }

    public mutating func finish() -> (catalogue: MeasureCatalogue, problems: FileProblems) {
        records.finish(into: &rows)
        return rows.reading
    }
}

private struct CatalogueRows: RecordTaker, Sendable {
    let day: ReadingDay
    private var catalogue = MeasureCatalogue()
    private var lines: [String: Int] = [:]
    private var problems = FileProblems()
    private var hasHeader = false
    private var hasStopped = false

    init(day: ReadingDay) { self.day = day }

    var reading: (catalogue: MeasureCatalogue, problems: FileProblems) {
        var all = problems
        if !hasHeader, !hasStopped { all.add(FileProblem(line: 1, column: nil, kind: .form(.empty))) }
        return (catalogue, all)
    }

    mutating func refuse(_ problem: FileFormProblem, line: Int) {
        guard !hasStopped else { return }
        if !hasHeader { hasStopped = true }
        problems.add(FileProblem(line: line, column: nil, kind: .form(problem)))
    }

    mutating func take(_ record: Record) {
        guard !hasStopped else { return }
        let columns = CatalogueReader.columns
        guard hasHeader else {
            guard record.texts == columns else { return refuse(.wrongHeader(expected: columns), line: record.line) }
            hasHeader = true
            return
        }
        guard record.fields.count == columns.count else {
            return refuse(.wrongFieldCount(expected: columns.count, found: record.fields.count), line: record.line)
        }
        read(record)
    }

    private mutating func read(_ record: Record) {
        let texts = record.texts
        let before = problems.count
        for place in [0, 1, 3] where texts[place].isEmpty { tell(.empty, record, place) }
        let kind = PeriodKind(rawValue: texts[2])
        if kind == nil { tell(.notOneOf(texts[2], choices: PeriodKind.allCases.map(\.rawValue)), record, 2) }
        let better = BetterDirection(rawValue: texts[4])
        if better == nil { tell(.notOneOf(texts[4], choices: BetterDirection.allCases.map(\.rawValue)), record, 4) }
        var standard: Double?
        switch record.isMissing(5) ? .number(0) : ByteNumber.read(record.bytes(5)) {
        case .number(let number): standard = record.isMissing(5) ? nil : number
        case .notANumber: tell(.notANumber(texts[5]), record, 5)
        case .notFinite: tell(.notFinite(texts[5]), record, 5)
        }
        if let line = lines[texts[0]] { tell(.repeatedMeasure(firstLine: line), record, 0) }
        guard problems.count == before, let kind, let better else { return }
        lines[texts[0]] = record.line
        catalogue.add(
            OutcomeMeasure(
                id: texts[0],
                name: texts[1],
                periodKind: kind,
                unit: MeasureUnit(texts[3]),
                better: better,
                standard: standard,
                definition: texts[6],
                source: texts[7],
                readOn: day
            )
        )
    }

    private mutating func tell(_ problem: FigureProblem, _ record: Record, _ column: Int) {
        let name = CatalogueReader.columns[column]
        problems.add(FileProblem(line: record.line, column: name, kind: .figure(problem)))
    }
}

/// The rows of a long table as they come in.
struct LongRows: RecordTaker, Sendable {
    let columns: LongColumns
    let mostRows: Int
    private(set) var problem: LongTableProblem?
    private var places: ColumnPlaces?
    private var units = NameTable()
    private var times = NameTable()
    private var rows: [StoredRow] = []
    private var others: [[Double]]
    private var starts: StartColumn?
    private var filters: RowFilters
    private var lines = LineNumbers()
    private var key = UnitKey()
    private let isNarrow: Bool

    init(_ columns: LongColumns, mostRows: Int) {
        self.columns = columns
        self.mostRows = mostRows
        others = columns.others.map { _ in [] }
        starts = columns.starts.map(StartColumn.init)
        filters = RowFilters(columns.filters)
        isNarrow = columns.others.isEmpty && columns.starts == nil && columns.filters.isEmpty
    }

    mutating func refuse(_ problem: FileFormProblem, line: Int) { fail(.form(problem, line: line)) }

    mutating func take(_ record: Record) {
        guard problem == nil else { return }
        guard let places else { return takeHeader(record) }
        guard record.fields.count == places.count else {
            return refuse(.wrongFieldCount(expected: places.count, found: record.fields.count), line: record.line)
        }
        guard filters.fit(record, places.filters) else { return }
        guard rows.count < mostRows else { return fail(.tooManyRows(limit: mostRows)) }
        guard let unit = number(ofUnit: record, places), let time = number(ofTime: record, places) else { return }
        guard let outcome = double(record, places.outcome) else { return }
        for (column, place) in places.others.enumerated() {
            guard let other = double(record, place) else { return }
            others[column].append(other)
        }
        if let place = places.starts, let wrong = starts?.take(record, place, unit: Int(unit)) {
            return fail(wrong, record, place, unit: units.names[Int(unit)])
        }
        rows.append(StoredRow(unit: unit, time: time, outcome: outcome))
        lines.append(record.line)
    }

    /// Rows that are plain and follow on the row before. Where there are filters or further columns, each row is looked at.
    mutating func takeRun(in chunk: UnsafeRawBufferPointer, from start: Int, line: Int) -> (count: Int, end: Int) {
        guard isNarrow, problem == nil, let places, let last = rows.last else { return (0, start) }
        makeRoom()
        var run = RowRun(from: start, after: last)
        run.take(chunk, places, units: units, times: times, most: mostRows - rows.count, into: &rows)
        guard run.count > 0 else { return (0, start) }
        units.meet(run.unit)
        times.meet(run.time)
        lines.append(line, count: run.count)
        return (run.count, run.end)
    }

    /// Much room at once, as rows that are not there yet take no memory, and moving those that are takes time.
    private mutating func makeRoom() {
        guard rows.count >= 4096, rows.count > rows.capacity / 2, rows.capacity < mostRows else { return }
        rows.reserveCapacity(Swift.min(mostRows, 8 * rows.count))
    }

    private mutating func fail(_ found: LongTableProblem) { problem = problem ?? found }

    private mutating func fail(_ wrong: StartColumn.Wrong, _ record: Record, _ place: Int, unit: String) {
        let column = name(of: place)
        switch wrong {
        case .notFinite: fail(.notFinite(record.text(place), column: column, line: record.line))
        case .differs(let starts, let lines):
            fail(.startDiffers(unit: unit, column: column, starts: starts, lines: lines))
        }
    }

    private mutating func takeHeader(_ record: Record) {
        do {
            places = try ColumnPlaces(columns, header: record.texts)
        } catch {
            refuse(error, line: record.line)
        }
    }

    private mutating func number(ofUnit record: Record, _ places: ColumnPlaces) -> Int32? {
        for (column, place) in places.unit.enumerated() where record.bytes(place).isEmpty {
            fail(.emptyUnit(column: columns.unit[column], line: record.line))
            return nil
        }
        let text = { places.unit.map { record.text($0) }.joined(separator: " / ") }
        guard places.unit.count > 1 else { return small(units.number(of: record.bytes(places.unit[0]), text: text)) }
        key.take(record, places.unit)
        return small(key.bytes.withUnsafeBytes { units.number(of: $0, text: text) })
    }

    private mutating func number(ofTime record: Record, _ places: ColumnPlaces) -> Int32? {
        let bytes = record.bytes(places.time)
        guard !bytes.isEmpty else {
            fail(.emptyTime(column: columns.time, line: record.line))
            return nil
        }
        return small(times.number(of: bytes, text: { record.text(places.time) }))
    }

    private mutating func small(_ number: Int) -> Int32? {
        let limit = 1_000_000
        guard number < limit else {
            fail(.tooManyUnits(limit: limit))
            return nil
        }
        return Int32(number)
    }

    /// Not a number where it is missing; nothing where it is wrong.
    private mutating func double(_ record: Record, _ place: Int) -> Double? {
        switch ByteNumber.read(record.bytes(place)) {
        case .number(let number): return number
        case .notANumber where record.isMissing(place): return .nan
        case .notANumber: fail(.notANumber(record.text(place), column: name(of: place), line: record.line))
        case .notFinite: fail(.notFinite(record.text(place), column: name(of: place), line: record.line))
        }
        return nil
    }

    private func name(of place: Int) -> String { places?.names[place] ?? "" }

    /// The table of all rows, with times in order.
    func table() throws(LongTableProblem) -> LongTable {
        if let problem { throw problem }
        guard places != nil else { throw .form(.empty, line: 1) }
        guard !rows.isEmpty else { throw filters.passedOver > 0 ? filters.problem : .noRows }
        let (sorted, rank) = TimeOrder.sort(times.names)
        let inOrder = rank.enumerated().allSatisfy { $0.offset == Int($0.element) }
        var rows = rows
        if !inOrder { for row in rows.indices { rows[row].time = rank[Int(rows[row].time)] } }
        let table = LongTable(
            columns: columns,
            units: units.names,
            times: sorted,
            starts: try starts?.starts(among: sorted) ?? units.names.map { _ in .never },
            passedOver: filters.passedOver,
            rows: rows,
            others: others,
            lines: lines
        )
        try table.refuseRepeats()
        return table
    }
}

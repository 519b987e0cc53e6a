/// A run of rows that each follow on the row before: of the same unit or the one met after it, at the same time or the one
/// met after it, with a short decimal for an outcome.
///
/// Most rows of most files do, and are read without any further work. A row that does not ends the run and goes the long
/// way, which gives the same for all rows.
struct RowRun {
    /// Where the row after the run begins.
    private(set) var end: Int
    private(set) var count = 0
    private(set) var unit: Int
    private(set) var time: Int

    /// - Parameter last: The row before.
    init(from start: Int, after last: StoredRow) {
        end = start
        unit = Int(last.unit)
        time = Int(last.time)
    }

    /// Takes the rows of a chunk until one does not follow, or `most` are taken.
    mutating func take(
        _ chunk: UnsafeRawBufferPointer,
        _ places: ColumnPlaces,
        units: NameTable,
        times: NameTable,
        most: Int,
        into rows: inout [StoredRow]
    ) {
        withUnsafeTemporaryAllocation(of: Int.self, capacity: places.count + 1) { starts in
            units.withNames { units in
                times.withNames { times in
                    places.unit.withUnsafeBufferPointer { unit in
                        let columns = RunColumns(unit: unit, time: places.time, outcome: places.outcome)
                        let fields = PlainFields(chunk, starts: starts)
                        while count < most, let row = next(fields, columns, units, times) { rows.append(row) }
                    }
                }
            }
        }
    }

    @inline(__always)
    private mutating func next(
        _ fields: PlainFields,
        _ columns: RunColumns,
        _ units: StoredNames,
        _ times: StoredNames
    ) -> StoredRow? {
        guard let end = fields.split(from: end),
            let unit = columns.unit(fields, units, after: unit),
            let time = columns.time(fields, times, after: time),
            let outcome = ByteNumber.readShort(fields[columns.outcome])
        else { return nil }
        self.end = end
        self.unit = unit
        self.time = time
        count += 1
        return StoredRow(
            unit: Int32(truncatingIfNeeded: unit),
            time: Int32(truncatingIfNeeded: time),
            outcome: outcome
        )
    }
}

/// Where the fields stand that a run of rows is read from.
private struct RunColumns {
    let unit: UnsafeBufferPointer<Int>
    let time: Int
    let outcome: Int

    @inline(__always)
    func unit(_ fields: PlainFields, _ names: StoredNames, after last: Int) -> Int? {
        if isUnit(last, fields, names) { return last }
        return last + 1 < names.count && isUnit(last + 1, fields, names) ? last + 1 : nil
    }

    @inline(__always)
    private func isUnit(_ number: Int, _ fields: PlainFields, _ names: StoredNames) -> Bool {
        unit.count == 1 ? names.isName(number, fields[unit[0]]) : names.isKey(number, unit, of: fields)
    }

    @inline(__always)
    func time(_ fields: PlainFields, _ names: StoredNames, after last: Int) -> Int? {
        let field = fields[time]
        if last + 1 < names.count, names.isName(last + 1, field) { return last + 1 }
        return names.isName(last, field) ? last : nil
    }
}

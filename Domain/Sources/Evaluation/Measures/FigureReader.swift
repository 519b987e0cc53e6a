/// Reads figures in the long form, from chunks of bytes in UTF-8 that may end anywhere.
///
/// The columns are `measure_id,ods_code,period_start,period_kind,value,numerator,denominator,unit`. A row with anything
/// wrong is left out and each problem told; a row without a value is absent. Keeps the figures and the first hundred
/// problems, and of the file only the line at hand.
public struct FigureReader: ReadsBytes, Sendable {
    public static let columns = [
        "measure_id", "ods_code", "period_start", "period_kind", "value", "numerator", "denominator", "unit",
    ]

    private var records = RecordReader()
    private var rows: FigureRows

    /// - Parameter day: the day on which the file was read; a period that begins after it is wrong.
    /// - Parameter knownCodes: the codes of organisations that may stand in the file: any code where there is no set.
    /// - Parameter mostRows: rows after so many are not read, so that memory stays bounded.
    public init(
        catalogue: MeasureCatalogue,
        readOn day: ReadingDay,
        knownCodes: Set<String>? = nil,
        mostRows: Int = 5_000_000
    ) {
        rows = FigureRows(catalogue: catalogue, day: day, knownCodes: knownCodes, mostRows: mostRows)
    }

    public mutating func read(_ chunk: UnsafeRawBufferPointer) {
        guard !rows.hasStopped else { return }
        records.read(chunk, into: &rows)
    }

    public mutating func finish() -> FigureReading {
        if !rows.hasStopped { records.finish(into: &rows) }
        return rows.reading
    }
}

/// What a file of figures says.
public struct FigureReading: Sendable, Equatable {
    /// In the order of the file.
    public let figures: [Figure]
    /// How many rows say that there is no value.
    public let absent: Int
    /// How many rows there are below the first line.
    public let rows: Int
    public let problems: FileProblems
}

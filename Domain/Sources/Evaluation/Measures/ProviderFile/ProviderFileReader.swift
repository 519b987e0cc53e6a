/// Reads NHS England's own monthly file of A&E attendances by provider (MSitAE, as CSV), from chunks of bytes in UTF-8.
///
/// Columns are known by their headings, in any order and any case, with or without `Number of` before them: the period, the
/// code, and for each kind of department, booked or not, the attendances and those over four hours. The figures are of
/// the measure `ae_4h_pct_all`: attendances within four hours, of all attendances.
///
/// A provider without attendances, or without a four-hour figure for a kind of department that it has, gives no figure and
/// is listed. Each row of totals must equal the sum of the rows above it.
public struct ProviderFileReader: ReadsBytes, Sendable {
    public static let measure = "ae_4h_pct_all"

    private var records = RecordReader()
    private var rows: ProviderRows

    /// - Parameter day: the day on which the file was read; a month that begins after it is wrong.
    /// - Parameter knownCodes: the codes to take figures of; others are listed as left out. All where there is no set.
    public init(readOn day: ReadingDay, knownCodes: Set<String>? = nil) {
        rows = ProviderRows(day: day, knownCodes: knownCodes)
    }

    public mutating func read(_ chunk: UnsafeRawBufferPointer) { records.read(chunk, into: &rows) }

    public mutating func finish() -> ProviderReading {
        records.finish(into: &rows)
        return rows.reading
    }
}

/// What a monthly file of providers says.
public struct ProviderReading: Sendable, Equatable {
    /// Why a provider gives no figure.
    public enum Reason: String, Sendable, CaseIterable {
        case noAttendances = "no-attendances"
        case noFourHourFigure = "no-four-hour-figure"
        case unknownCode = "unknown-code"
    }

    public struct LeftOut: Sendable, Hashable {
        public let line: Int
        public let code: String
        public let reason: Reason
    }

    public let figures: [Figure]
    public let leftOut: [LeftOut]
    public let problems: FileProblems
}

extension ProviderReading.LeftOut: CustomStringConvertible {
    public var description: String {
        switch reason {
        case .noAttendances: "Line \(line): \(code) has no attendances and gives no figure."
        case .noFourHourFigure:
            "Line \(line): \(code) has attendances for which none over four hours are stated, and gives no figure."
        case .unknownCode: "Line \(line): \(code) is of no organisation that is known here."
        }
    }
}

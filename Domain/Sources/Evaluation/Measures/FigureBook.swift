/// Figures with their later revisions beside the earlier.
///
/// A figure that was never published is absent, never nought. A later reading without a figure leaves the earlier one.
public struct FigureBook: Sendable, Equatable {
    private struct Key: Hashable {
        let measure: String
        let code: String
    }

    /// For each measure and code all readings, by period and then by day.
    private var readings: [Key: [FigureReadOn]] = [:]

    public init() {}

    /// Adds what was read on a day. A figure that is as it was known before is not kept again.
    ///
    /// - Returns: figures that differ from another read on the same day; they are not added, as neither is known to be later.
    public mutating func add(_ figures: [Figure], readOn day: ReadingDay) -> [Figure] {
        var conflicts: [Figure] = []
        for figure in figures {
            let key = Key(measure: figure.measure, code: figure.code)
            let reading = FigureReadOn(day: day, figure: figure)
            if !FigureBook.add(reading, to: &readings[key, default: []]) { conflicts.append(figure) }
        }
        return conflicts
    }

    private static func add(_ reading: FigureReadOn, to kept: inout [FigureReadOn]) -> Bool {
        let place = place(of: reading, in: kept)
        let before = place > 0 ? kept[place - 1] : nil
        if let before, before.figure.period == reading.figure.period {
            if before.figure == reading.figure { return true }
            if before.day == reading.day { return false }
        }
        kept.insert(reading, at: place)
        return true
    }

    /// The place after all readings that are for an earlier period, or for this one and of this day or earlier.
    private static func place(of reading: FigureReadOn, in kept: [FigureReadOn]) -> Int {
        var low = 0
        var high = kept.count
        while low < high {
            let middle = (low + high) / 2
            let isBefore = (kept[middle].figure.period, kept[middle].day) <= (reading.figure.period, reading.day)
            if isBefore { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// All readings of a figure, the earliest first.
    public func revisions(measure: String, code: String, period: ReportingPeriod) -> [FigureReadOn] {
        (readings[Key(measure: measure, code: code)] ?? []).filter { $0.figure.period == period }
    }

    /// The figure as it was known on a day: the last reading up to and with that day.
    public func figure(measure: String, code: String, period: ReportingPeriod, knownOn day: ReadingDay) -> Figure? {
        revisions(measure: measure, code: code, period: period).last { $0.day <= day }?.figure
    }

    /// The codes with figures on a measure, in order.
    public func codes(measure: String) -> [String] {
        readings.keys.filter { $0.measure == measure }.map(\.code).sorted()
    }

    /// The figures of a code in order of time, as they were known on a day.
    func figures(measure: String, code: String, knownOn day: ReadingDay) -> [Figure] {
        var figures: [Figure] = []
        for reading in readings[Key(measure: measure, code: code)] ?? [] where reading.day <= day {
            if figures.last?.period == reading.figure.period { figures.removeLast() }
            figures.append(reading.figure)
        }
        return figures
    }
}

import Evaluation

extension LongTable {
    /// What a reader of a comparison must know of the file.
    var notes: [String] { [filterNote].compactMap { $0 } + gapNotes }

    /// What was left out by filters, as a sentence; nil where there was none.
    var filterNote: String? {
        guard !columns.filters.isEmpty else { return nil }
        let wanted = columns.filters.map { "\($0)" }.joined(separator: " and ")
        return "Only rows with \(wanted): \(rowCount) of \(rowCount + passedOver)."
    }

    /// Times that no unit has, where the times can be counted.
    private var gapNotes: [String] {
        guard let timeline = try? ChartTimeline(texts: times) else { return [] }
        let gaps = times.indices.dropFirst().filter { !timeline.linked[$0] }
        guard !gaps.isEmpty else { return [] }
        let shown = gaps.prefix(3).map { "\(times[$0 - 1]) and \(times[$0])" }.joined(separator: ", ")
        let more = gaps.count > 3 ? ", and at \(gaps.count - 3) more places" : ""
        return [
            "Times are missing for all units between \(shown)\(more): those on both sides are taken for neighbours."
        ]
    }
}

/// The sums of the rows since the last row of totals.
struct ProviderTotals: Sendable {
    private var sums: [Int: Double] = [:]
    private var lastLine: Int?
    private var isSpoilt = false

    /// The last row after which no total came.
    var lineWithoutTotal: Int? { lastLine }

    mutating func add(_ row: ProviderRow) {
        lastLine = row.line
        for (column, count) in row.counts { sums[column, default: 0] += count }
    }

    /// Notes that a row could not be read, so that the sums are not whole.
    mutating func spoil() { isSpoilt = true }

    /// Where a row of totals differs from the sums.
    func check(_ row: ProviderRow) -> [(FigureProblem, column: Int?)] {
        guard !isSpoilt else { return [(.totalNotChecked, nil)] }
        return row.pairs.flatMap { [$0.attendances, $0.overFourHours] }.compactMap { column in
            let sum = sums[column] ?? 0
            guard let total = row.counts[column], total != sum else { return nil }
            return (.totalDiffers(total: total, sum: sum), column)
        }
    }
}

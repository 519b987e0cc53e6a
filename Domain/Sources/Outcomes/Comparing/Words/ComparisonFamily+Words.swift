public import Register

extension Snapshot {
    /// What was found, or why there is no result, as a sentence.
    public func inWords(_ row: ComparisonFamily.Row) -> String {
        switch row.answer {
        case .compared(let comparison, _): comparison.verdict.inWords(row.measure)
        case .notPlanned(let refusal): inWords(refusal)
        case .failed(_, let problem): "\(problem)"
        }
    }
}

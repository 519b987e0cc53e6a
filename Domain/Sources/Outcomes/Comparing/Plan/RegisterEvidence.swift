public import Register

/// What comparisons take from the register, read once: who shared, from when, and what became of each code.
public struct RegisterEvidence: Sendable {
    public let history: SharingHistory
    public let breaks: CodeBreaks
    /// The answer for every unit, in their order.
    public let treatments: [(unit: SharingUnit, answer: TreatmentAnswer)]

    public init(_ snapshot: Snapshot) {
        history = SharingHistory(snapshot)
        breaks = CodeBreaks(snapshot)
        treatments = history.treatments(breaks)
    }

    public var snapshot: Snapshot { history.snapshot }

    func answer(_ unit: SharingUnit) -> TreatmentAnswer {
        treatments.first { $0.unit == unit }?.answer ?? history.treatment(of: unit, breaks)
    }
}

/// A treated unit and which periods come before and after its own start of treatment.
///
/// Treated units with the same window are one cohort.
public struct TreatedUnit: Sendable, Equatable {
    public let unit: String
    public let window: StudyWindow

    public init(unit: String, window: StudyWindow) {
        self.unit = unit
        self.window = window
    }
}

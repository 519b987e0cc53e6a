public import Register

/// Which of the two offices had one holder in several bodies.
public enum SharedOffices: String, CaseIterable, Sendable {
    case chair
    case chiefExecutive = "chief-executive"
    case both

    /// Nil where neither is among them.
    public init?(_ offices: some Sequence<Office>) {
        let offices = Set(offices)
        switch (offices.contains(.chair), offices.contains(.chiefExecutive)) {
        case (true, true): self = .both
        case (true, false): self = .chair
        case (false, true): self = .chiefExecutive
        case (false, false): return nil
        }
    }

    public var inWords: String {
        switch self {
        case .chair: "chair"
        case .chiefExecutive: "chief executive"
        case .both: "chair and chief executive"
        }
    }
}

public import Evaluation
public import Register

/// A body that the unit is compared with.
public struct ChosenComparator: Sendable, Hashable {
    public let body: BodyID
    /// Whether its leaders were traced in the window.
    public let traced: Coverage
    /// From the unit, as ``Evaluation/KeptComparator/distance``.
    public let distance: Double
}

/// A body that the unit is not compared with, and why: never without a reason.
public struct DroppedComparator: Sendable, Equatable {
    public let body: BodyID
    public let reasons: [ComparatorRefusal]
}

public enum ComparatorRefusal: Sendable, Equatable {
    /// What the register says against it.
    case register(ComparatorStanding.Finding)
    /// It is not of a sector of the unit.
    case otherSector(Sector)
    /// It has no figure on the measure.
    case noFigures
    /// It has no figure in these periods that are used.
    case gap([ReportingPeriod])
    /// It has figures in these periods, but without the counts by which several bodies are summed as the unit is.
    case noCounts([ReportingPeriod])
    /// It was not among those most alike.
    case matching(DropReason)

    /// Stable, for files and tables.
    public var code: String {
        switch self {
        case .register(let finding): finding.code
        case .otherSector: "other-sector"
        case .noFigures: "no-figures"
        case .gap: "gap"
        case .noCounts: "no-counts"
        case .matching(.notAmongNearest): "not-among-nearest"
        case .matching(.sizeUnknown): "size-unknown"
        case .matching: "not-alike"
        }
    }
}

/// When something happened, in periods by number: known, or only within some periods.
public enum Timepoint: Sendable, Equatable, Hashable {
    case known(Int)
    /// In some period from the first to the last of these.
    case within(ClosedRange<Int>)

    /// Known where both are the same.
    ///
    /// - Throws: ``WindowProblem/backwards(earliest:latest:)``.
    public init(earliest: Int, latest: Int) throws(WindowProblem) {
        guard earliest <= latest else { throw .backwards(earliest: earliest, latest: latest) }
        self = earliest == latest ? .known(earliest) : .within(earliest...latest)
    }

    public var earliest: Int {
        switch self {
        case .known(let period): period
        case .within(let periods): periods.lowerBound
        }
    }

    public var latest: Int {
        switch self {
        case .known(let period): period
        case .within(let periods): periods.upperBound
        }
    }
}

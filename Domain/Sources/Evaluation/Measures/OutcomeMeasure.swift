/// Something published of each organisation for each period.
public struct OutcomeMeasure: Sendable, Hashable {
    public let id: String
    public let name: String
    public let periodKind: PeriodKind
    public let unit: MeasureUnit
    public let better: BetterDirection
    /// The figure that is expected of all, where one is set.
    public let standard: Double?
    public let definition: String
    public let source: String
    /// The day on which this description was read.
    public let readOn: ReadingDay

    public init(
        id: String,
        name: String,
        periodKind: PeriodKind,
        unit: MeasureUnit,
        better: BetterDirection,
        standard: Double?,
        definition: String,
        source: String,
        readOn: ReadingDay
    ) {
        self.id = id
        self.name = name
        self.periodKind = periodKind
        self.unit = unit
        self.better = better
        self.standard = standard
        self.definition = definition
        self.source = source
        self.readOn = readOn
    }
}

/// What the values of a measure count.
public enum MeasureUnit: Sendable, Hashable {
    /// From 0 to 100.
    case percent
    /// 0 or more.
    case count
    case other(String)

    public init(_ text: String) {
        switch text {
        case "percent": self = .percent
        case "count": self = .count
        default: self = .other(text)
        }
    }

    public var text: String {
        switch self {
        case .percent: "percent"
        case .count: "count"
        case .other(let text): text
        }
    }
}

/// Measures, each by a name of its own.
public struct MeasureCatalogue: Sendable, Equatable {
    public private(set) var measures: [OutcomeMeasure] = []
    private var places: [String: Int] = [:]

    public init() {}

    /// Adds a measure, unless one of its name is there.
    /// - Returns: whether it was added.
    @discardableResult
    public mutating func add(_ measure: OutcomeMeasure) -> Bool {
        guard places[measure.id] == nil else { return false }
        places[measure.id] = measures.count
        measures.append(measure)
        return true
    }

    public subscript(id: String) -> OutcomeMeasure? { places[id].map { measures[$0] } }
}

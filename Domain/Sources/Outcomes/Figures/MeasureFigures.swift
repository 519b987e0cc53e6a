public import Evaluation

/// The figures of all bodies on one measure, as they were known on a day.
public struct MeasureFigures: Sendable, Equatable {
    public let measure: OutcomeMeasure
    public let knownOn: ReadingDay
    /// Of the files that they were read from, by which a plan names them; nil where nobody worked it out.
    public let digest: String?
    private let figures: [String: [Int: Figure]]

    public init(
        _ measure: OutcomeMeasure,
        in book: FigureBook,
        knownOn day: ReadingDay,
        digest: String? = nil
    ) {
        self.measure = measure
        self.digest = digest
        knownOn = day
        var figures: [String: [Int: Figure]] = [:]
        for code in book.codes(measure: measure.id) {
            let series = book.series(measure, code: code, knownOn: day)
            for figure in series?.pieces.flatMap(\.figures) ?? [] where figure.value.isFinite {
                figures[code, default: [:]][figure.period.number] = figure
            }
        }
        self.figures = figures
    }

    /// Whether a code has any figure at all.
    func hasAny(_ code: String) -> Bool { figures[code] != nil }

    /// The numbers of the periods in which a code has a figure, in order.
    func periods(_ code: String) -> [Int] { (figures[code] ?? [:]).keys.sorted() }

    func figure(_ code: String, _ period: Int) -> Figure? { figures[code]?[period] }

    /// The outcome of several bodies as one: the sum of numerators over the sum of denominators.
    ///
    /// Nil where a body has no figure, or several have no counts.
    func outcome(_ codes: [String], _ period: Int) -> UnitOutcome? {
        let own = codes.compactMap { figure($0, period) }
        return own.count == codes.count ? outcome(of: own) : nil
    }

    /// The outcome of the figures of several bodies in one period as one.
    func outcome(of own: [Figure]) -> UnitOutcome? {
        guard let first = own.first else { return nil }
        let counts = own.compactMap(\.counts)
        guard counts.count == own.count, counts.allSatisfy({ $0.numerator.isFinite && $0.denominator.isFinite }) else {
            return own.count == 1 ? UnitOutcome(value: first.value, size: nil) : nil
        }
        let size = counts.reduce(0) { $0 + $1.denominator }
        guard size > 0 else { return own.count == 1 ? UnitOutcome(value: first.value, size: nil) : nil }
        let value =
            switch measure.unit {
            case .percent: 100 * counts.reduce(0) { $0 + $1.numerator } / size
            case .count, .other:
                own.count == 1
                    ? first.value : zip(own, counts).reduce(0) { $0 + $1.0.value * $1.1.denominator } / size
            }
        return value.isFinite ? UnitOutcome(value: value, size: size) : nil
    }
}

/// What a unit had in one period.
struct UnitOutcome: Sendable, Equatable {
    let value: Double
    /// The denominator; nil where none was published.
    let size: Double?
}

import Evaluation
import Invented
import Outcomes
import Register

/// An invented register with invented figures: alder and birch share, and many others do not.
struct Invention {
    var world = World("alder", "birch")
    var figures: [Figure] = []
    let measure: OutcomeMeasure
    let others: [String]
    private let span: ClosedRange<Int>

    static let readOn = ReadingDay("2024-06-01")

    /// - Parameters:
    ///   - starts: when alder and birch begin to share, as the register writes days.
    ///   - effect: what is added to them from the month of `effectFrom` on.
    init(
        _ kind: PeriodKind = .month,
        others count: Int = 21,
        starts: String = "2016-04-01",
        from first: String = "2012-01",
        through last: String = "2017-12",
        effect: Double = 0,
        effectFrom: String = "2016-05",
        seed: UInt64 = 1
    ) {
        guard let readOn = Invention.readOn else { preconditionFailure("the day is none") }
        measure = OutcomeMeasure(
            id: "seen",
            name: "Seen in time",
            periodKind: kind,
            unit: .percent,
            better: .higher,
            standard: 95,
            definition: "",
            source: "invented",
            readOn: readOn
        )
        others = (1...max(count, 1)).prefix(count).map { $0 < 10 ? "other0\($0)" : "other\($0)" }
        span = world.month(first).number / kind.months...world.month(last).number / kind.months
        for body in others {
            world.body(body)
            trace(body)
        }
        for body in ["alder", "birch"] + others { world.kind(body, .nhsTrust, .acute, "North") }
        world.group("grove", ["alder", "birch"])
        world.row("r1", .sharedChair, ["alder", "birch"], from: starts)
        var random = SplitMix64(seed: seed)
        let changed = world.month(effectFrom).number / kind.months
        for body in ["alder", "birch"] + others {
            publish(body, &random, plus: ["alder", "birch"].contains(body) ? effect : 0, from: changed)
        }
    }

    mutating func trace(_ body: String) {
        world.hold("\(body)-chair", .chair, of: body, from: "2005-01-01")
        world.hold("\(body)-chief", .chiefExecutive, of: body, from: "2005-01-01")
    }

    mutating func publish(_ body: String, _ random: inout SplitMix64, plus effect: Double = 0, from changed: Int = 0) {
        let pull = random.unit()
        let level = 84 + 6 * random.unit()
        let size = 8000 + 4000 * random.unit()
        for period in span {
            let season = Double(period % 12) / 4
            let noise = 0.8 * (random.unit() + random.unit() - 1)
            let value = level + pull * season + noise + (period >= changed ? effect : 0)
            add(body, period, value, size: size.rounded())
        }
    }

    mutating func add(_ body: String, _ period: Int, _ value: Double, size: Double) {
        let kind = measure.periodKind
        guard
            let when = try? ReportingPeriod(kind, year: period * kind.months / 12, month: period * kind.months % 12 + 1)
        else { preconditionFailure("\(period) is no period") }
        let counts = FigureCounts(numerator: value * size / 100, denominator: size)
        figures.append(Figure(measure: "seen", code: body, period: when, value: value, counts: counts))
    }

    /// Gives each value of these bodies another, by its month and itself.
    mutating func change(_ bodies: [String], _ value: (Int, Double) -> Double) {
        figures = figures.map { figure in
            guard bodies.contains(figure.code), let counts = figure.counts else { return figure }
            let month = world.month(String(figure.period.firstDay.prefix(7)))
            let value = value(month.number, figure.value)
            return Figure(
                measure: figure.measure,
                code: figure.code,
                period: figure.period,
                value: value,
                counts: FigureCounts(numerator: value * counts.denominator / 100, denominator: counts.denominator)
            )
        }
    }

    mutating func remove(_ body: String, _ day: String) {
        figures.removeAll { $0.code == body && $0.period.firstDay == day }
    }
}

extension Invention {
    var book: FigureBook {
        var book = FigureBook()
        let conflicts = book.add(figures, readOn: measure.readOn)
        precondition(conflicts.isEmpty, "figures stand twice")
        return book
    }

    var known: MeasureFigures { MeasureFigures(measure, in: book, knownOn: measure.readOn) }
    var register: RegisterEvidence { RegisterEvidence(world.on()) }
    var grove: SharingUnit { .group(world.id("grove")) }

    func plan(nearest: Int = 40) throws -> ComparisonPlan {
        try ComparisonPlan(of: grove, in: register, figures: known, nearest: nearest)
    }

    /// What the plan is refused for; nil where it is made.
    func refusal() -> PlanRefusal? {
        do throws(PlanRefusal) {
            _ = try ComparisonPlan(of: grove, in: register, figures: known)
            return nil
        } catch { return error }
    }

    func comparison() async throws -> OutcomeComparison { try await OutcomeComparison(plan(), figures: known) }
}

extension SplitMix64 {
    /// From 0 up to 1.
    mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }
}

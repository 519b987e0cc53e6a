@testable import Evaluation

/// Panels and plans made up for tests.
enum Invented {
    static func plan(
        _ treated: [(String, Int)],
        comparators: [String] = [],
        window: ClosedRange<Int> = 0...1_000,
        method: PlannedMethod = PlannedMethod(name: "difference in differences"),
        direction: Direction = .either,
        seed: UInt64 = 1
    ) throws -> AnalysisPlan {
        try AnalysisPlan(
            measure: "Four-hour performance",
            window: window,
            treated: treated.map { PlannedTreatment(unit: $0.0, start: .known($0.1)) },
            comparators: comparators,
            method: method,
            direction: direction,
            seed: seed
        )
    }

    static func plan(
        _ design: StaggeredDesign,
        _ settings: StaggeredSettings,
        seed: UInt64 = 1
    ) throws -> AnalysisPlan {
        try plan(
            zip(design.panel.units, design.starts).compactMap { unit, start in start.map { (unit, $0) } },
            comparators: zip(design.panel.units, design.starts).filter { $0.1 == nil }.map(\.0),
            method: settings.planned,
            seed: seed
        )
    }

    /// Normal numbers with mean 0 and spread 1, by Box and Muller.
    static func normals(_ count: Int, _ generator: inout SeededGenerator) -> [Double] {
        (0..<count).map { _ in
            let radius = (-2 * naturalLogarithm(1 - generator.unit())).squareRoot()
            return radius * cosine(2 * Double.pi * generator.unit())
        }
    }

    /// Errors that keep half of the last one, from their stationary spread on.
    static func autoregressive(_ count: Int, _ generator: inout SeededGenerator) -> [Double] {
        var last = Invented.normals(1, &generator)[0] / (0.75).squareRoot()
        return normals(count, &generator).map { shock in
            last = 0.5 * last + shock
            return last
        }
    }

    static func panel(units: Int, periods: Int, seed: UInt64) throws -> OutcomePanel {
        var generator = SeededGenerator(seed: seed)
        let outcomes = (0..<units).flatMap { unit in
            autoregressive(periods, &generator).map { $0 + Double(unit % 7) }
        }
        return try panel(outcomes, units: units)
    }

    static func panel(_ outcomes: [Double], units: Int) throws -> OutcomePanel {
        try OutcomePanel(
            units: (0..<units).map { "U\($0)" },
            periods: (0..<outcomes.count / Swift.max(units, 1)).map { "\($0)" },
            outcomes: outcomes
        )
    }

    private static func cosine(_ angle: Double) -> Double { Double.cosine(angle) }
}

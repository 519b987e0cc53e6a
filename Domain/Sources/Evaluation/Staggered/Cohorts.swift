/// The units that are analysed, by the period they start in.
struct Cohorts: Sendable {
    /// Positions in the panel of the units kept.
    let units: [Int]
    /// The start of each unit kept.
    let starts: [Int?]
    /// In order of time.
    let starting: [Int]
    let dropped: [DroppedCohort]

    init(_ design: StaggeredDesign, anticipation: Int) {
        let all = design.panel.units.indices
        let kept = all.filter { (design.starts[$0] ?? .max) > anticipation }
        units = kept
        starts = kept.map { design.starts[$0] }
        starting = Set(starts.compactMap { $0 }).sorted()
        let early = Set(all.compactMap { design.starts[$0] }).filter { $0 <= anticipation }.sorted()
        dropped = early.map { start in
            DroppedCohort(start: start, units: all.filter { design.starts[$0] == start }.map { design.panel.units[$0] })
        }
    }

    func size(_ start: Int) -> Int { starts.count { $0 == start } }

    func share(_ start: Int) -> Double { Double(size(start)) / Double(units.count) }

    /// The places of units that start in one of the periods chosen.
    func members(of chosen: [Int]) -> [Int] {
        starts.indices.filter { starts[$0].map(chosen.contains) ?? false }
    }

    func treated(in chosen: [Int]) -> Int { members(of: chosen).count }
}

/// Units left out because they are treated, or may anticipate it, from the first period, so have no base period.
public struct DroppedCohort: Sendable, Equatable {
    public let start: Int
    public let units: [String]

    public var words: String {
        "The \(units.count) units that start in period \(start) have no period ahead of treatment and were left out: "
            + units.joined(separator: ", ") + "."
    }
}

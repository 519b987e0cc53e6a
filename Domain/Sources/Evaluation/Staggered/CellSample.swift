/// The units that one effect compares: the cohort first, then its controls, with the change of each.
struct CellSample: Sendable {
    let units: [Int]
    let treated: Int
    let changes: [Double]

    var controls: Int { units.count - treated }
}

/// An estimate with the influence of each unit on it, for a sample or for all units.
struct Influenced: Sendable {
    var att: Double
    var influence: [Double]
}

extension CellSample {
    /// The difference of mean changes; no covariates.
    func difference() -> Influenced {
        let treatedMean = changes.prefix(treated).mean
        let controlMean = changes.dropFirst(treated).mean
        let total = Double(units.count)
        var influence = changes
        for row in 0..<treated { influence[row] = total / Double(treated) * (changes[row] - treatedMean) }
        for row in treated..<units.count { influence[row] = -total / Double(controls) * (changes[row] - controlMean) }
        return Influenced(att: treatedMean - controlMean, influence: influence)
    }
}

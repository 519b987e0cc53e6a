import Evaluation
import Exchange

/// Group-time effects in the form of `Exports/schema/staggered-did.schema.json`.
struct StaggeredDIDRecord: Encodable {
    struct Cell: Encodable {
        let group, time, base: String
        let controls: Int
        let att, se: Double?
        let absent: String?
    }

    struct Part: Encodable {
        let label: String
        let att: Double
        let se, lower, upper: Double?
    }

    struct Aggregate: Encodable {
        let att, se: Double?
        let refused: String?
        let critical: Double?
        let parts: [Part]
    }

    struct Settings: Encodable {
        let control, base, method: String
        let anticipation: Int
        let draws: Int?
        let allowFew: Bool
    }

    struct Permutation: Encodable {
        let att, p, smallestP: Double
        let placebos, failed: Int
        let interval: IntervalRecord
        let detectable: DetectableRecord?
    }

    let form = "severally.staggered-did/1"
    let settings: Settings
    let units, treated: Int
    let simple, dynamic, group, calendar: Aggregate
    let cells: [Cell]
    let permutation: Permutation?
    let seed: UInt64
    let warnings: [String]

    init(_ answer: StaggeredDIDAnswer) {
        let result = answer.result
        settings = Settings(result.settings)
        (units, treated) = (result.units, result.treated)
        func aggregate(_ kind: AggregateKind) -> Aggregate { Aggregate(result.aggregate(kind), kind, answer) }
        (simple, dynamic) = (aggregate(.simple), aggregate(.dynamic))
        (group, calendar) = (aggregate(.group), aggregate(.calendar))
        cells = result.cells.map { cell in
            let gap: String? = if case .absent(let gap) = cell.finding { gap.code } else { nil }
            return Cell(
                group: answer.time(cell.cohort),
                time: answer.time(cell.period),
                base: answer.time(cell.base),
                controls: cell.controls,
                att: cell.effect?.att,
                se: cell.effect?.standardError,
                absent: gap
            )
        }
        permutation = answer.permutation.map(Permutation.init)
        (seed, warnings) = (answer.seed, answer.warnings)
    }
}

extension StaggeredDIDRecord.Settings {
    fileprivate init(_ settings: StaggeredSettings) {
        (control, base) = (settings.control.rawValue, settings.base.rawValue)
        (method, anticipation) = (settings.method.rawValue, settings.anticipation)
        if case .multiplier(let draws) = settings.errors { self.draws = draws } else { draws = nil }
        allowFew = settings.allowFew
    }
}

extension StaggeredDIDRecord.Aggregate {
    fileprivate init(_ aggregate: Evaluation.Aggregate?, _ kind: AggregateKind, _ answer: StaggeredDIDAnswer) {
        let overall = aggregate?.overall
        (att, se) = (overall?.att, overall?.standardError)
        if case .refused(let refusal)? = overall?.sureness { refused = refusal.code } else { refused = nil }
        critical = aggregate?.critical.number
        parts = (aggregate?.parts ?? []).map { part in
            let band = aggregate?.critical.number.flatMap { part.effect.band($0) }
            return StaggeredDIDRecord.Part(
                label: kind == .dynamic ? String(part.label) : answer.time(part.label),
                att: part.effect.att,
                se: part.effect.standardError,
                lower: band?.lowerBound,
                upper: band?.upperBound
            )
        }
    }
}

extension StaggeredDIDRecord.Permutation {
    fileprivate init(_ test: PermutationResult) {
        (att, p, smallestP) = (test.estimate, test.pValue, test.smallestPValue)
        (placebos, failed) = (test.placebos.count, test.failed)
        interval = IntervalRecord(test.interval)
        detectable = test.detectable.map { DetectableRecord($0) }
    }
}

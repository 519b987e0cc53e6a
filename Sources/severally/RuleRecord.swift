import Register
import Rules

/// All about one rule, for programs.
struct RuleRecord: Encodable {
    struct Number: Encodable {
        struct Value: Encodable {
            let value, from, reference: String
            let to: String?
            let confirmed: Bool
        }

        let id, title, unit: String
        let values: [Value]
    }

    struct Power: Encodable {
        struct Holder: Encodable {
            let name, from: String
            let to, onBehalfOf, source, note: String?
            let confirmed: Bool
        }

        let id, title: String
        let holders: [Holder]
    }

    struct Announced: Encodable {
        let id, what, when, seen, effect, source: String
    }

    let id, instrument, section, reference, title, summary, checked, appliesTo, from, status, grade: String
    let computed: Bool
    let to, formula, measure, evidence, sharing, replaces, replacedBy, note, confirmed: String?
    let original, confidence, because: String
    let disclose, repeats, repeatedBy, sources: [String]
    let numbers: [Number]
    let powers: [Power]
    let announced: [Announced]

    init(_ rulebook: Rulebook, _ rule: Rule) {
        (id, instrument, section) = (rule.id.raw, rule.instrument.raw, rule.section.raw)
        (reference, title, summary) = (rule.reference, rule.title, rule.summary)
        (checked, computed) = (rule.check.checking.rawValue, rule.check.isComputed)
        (formula, evidence) =
            switch rule.check {
            case .automatic(let formula, _, _): (formula, nil)
            case .evidence(let evidence): (nil, evidence)
            case .judgement(let evidence): (nil, evidence)
            }
        measure = rule.check.measure?.raw
        (appliesTo, status, grade) = (rule.appliesTo.rawValue, rule.status.rawValue, rulebook.grade(of: rule).rawValue)
        (from, to) = (rule.force.from.iso, rule.force.lastDay?.iso)
        (sharing, note) = (rule.sharing, rule.note)
        (replaces, replacedBy) = (rule.replaces?.raw, rulebook.successor(of: rule.id)?.id.raw)
        (original, confidence) = (rule.standing.original.rawValue, rule.standing.confidence.rawValue)
        (because, confirmed) = (rule.standing.because, rule.standing.confirmed?.iso)
        disclose = rule.disclosures.map(\.rawValue)
        repeats = rule.parents.map(\.raw)
        repeatedBy = rulebook.rules.filter { $0.parents.contains(rule.id) }.map(\.id.raw)
        sources = rule.sources
        numbers = rule.parameters.compactMap { rulebook[$0] }.map(Number.init)
        powers = rulebook.powers(for: rule.id).map(Power.init)
        announced = rulebook.announced(for: rule.id).map(Announced.init)
    }
}

extension RuleRecord.Number {
    init(_ parameter: Parameter) {
        self.init(
            id: parameter.id.raw,
            title: parameter.title,
            unit: parameter.unit.rawValue,
            values: parameter.values.map { value in
                Value(
                    value: value.value.text,
                    from: value.force.from.iso,
                    reference: value.reference,
                    to: value.force.lastDay?.iso,
                    confirmed: value.isConfirmed
                )
            }
        )
    }
}

extension RuleRecord.Power {
    init(_ power: Rules.Power) {
        self.init(
            id: power.id.raw,
            title: power.title,
            holders: power.holders.map { holder in
                Holder(
                    name: holder.name,
                    from: holder.force.from.iso,
                    to: holder.force.lastDay?.iso,
                    onBehalfOf: holder.onBehalfOf,
                    source: holder.source,
                    note: holder.note,
                    confirmed: holder.isConfirmed
                )
            }
        )
    }
}

extension RuleRecord.Announced {
    init(_ change: Rules.Announced) {
        self.init(
            id: change.id.raw,
            what: change.what,
            when: change.when,
            seen: change.seen,
            effect: change.effect,
            source: change.source
        )
    }
}

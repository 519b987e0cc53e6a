import Register
import Rules

/// Whether the parts of a rulebook fit together.
struct RulebookCheck: ProblemList {
    let parts: RulebookParts
    let measures: [MeasureID: [ParameterUnit]]
    /// Whether all files could be read: what is missing otherwise may stand in what could not.
    let isWhole: Bool
    var problems: [TextProblem] = []

    private let rules: [RuleID: Placed<Rule>]
    private let parameters: [ParameterID: Parameter]

    init(parts: RulebookParts, measures: [MeasureID: [ParameterUnit]], isWhole: Bool) {
        self.parts = parts
        self.measures = measures
        self.isWhole = isWhole
        rules = Dictionary(parts.rules.map { ($0.value.id, $0) }) { first, _ in first }
        parameters = Dictionary(parts.parameters.map { ($0.value.id, $0.value) }) { first, _ in first }
    }

    mutating func run() {
        unique(parts.instruments, "instrument", \.id.raw)
        unique(parts.sections, "section", \.id.raw)
        unique(parts.rules, "rule", \.id.raw)
        unique(parts.parameters, "parameter", \.id.raw)
        unique(parts.powers, "power", \.id.raw)
        unique(parts.announced, "announced", \.id.raw)
        for rule in parts.rules { check(rule) }
        for change in parts.announced where change.value.ends.isEmpty && change.value.leftOpen == nil {
            add(change.place, "neither 'ends' nor 'left-open'", "what its source leaves open, where no rule would end")
        }
        guard isWhole else { return }
        for rule in parts.rules { checkReferences(of: rule) }
        for power in parts.powers { find(power.value.rules, "rules", of: power) }
        for change in parts.announced { checkReferences(of: change) }
        unusedParameters()
    }

    private mutating func check(_ rule: Placed<Rule>) {
        checkMeasure(rule)
        let parents = rule.value.parents.compactMap { rules[$0]?.value }
        if Set(parents.map { Grade($0.status) }).count > 1 {
            add(rule.place(of: "repeats"), "rules of different grades", "rules that all weigh alike")
        }
        guard let id = rule.value.replaces, let earlier = rules[id]?.value else { return }
        if earlier.force.overlaps(rule.value.force) {
            add(
                rule.place(of: "from"),
                "a version in force \(rule.value.force.inWords), and the one that it replaces, \(id), "
                    + earlier.force.inWords,
                "versions that have no day in common"
            )
        }
    }

    private mutating func checkReferences(of rule: Placed<Rule>) {
        find(rule.value.parents, "repeats", of: rule)
        find(rule.value.replaces.map { [$0] } ?? [], "replaces", of: rule)
        for parameter in rule.value.parameters { check(parameter, of: rule) }
    }

    private mutating func checkReferences(of change: Placed<Announced>) {
        find(change.value.rules, "rules", of: change)
        find(change.value.ends, "ends", of: change)
        for id in change.value.ends {
            guard let rule = rules[id]?.value else { continue }
            if !change.value.rules.contains(id) {
                add(
                    change.place(of: id.raw, in: "ends"),
                    "the rule '\(id)', which is not among 'rules'",
                    "one of the rules that the change concerns"
                )
            }
            if let last = rule.force.lastDay, last <= parts.compiled {
                add(
                    change.place(of: id.raw, in: "ends"),
                    "the rule '\(id)', whose last day was \(last.iso)",
                    "a rule that was in force after \(parts.compiled.iso), to which the rulebook was compiled"
                )
            }
        }
    }

    private mutating func checkMeasure(_ rule: Placed<Rule>) {
        guard let measure = rule.value.check.measure else { return }
        guard let needed = measures[measure] else {
            let hint = Nearness.hint(for: measure.raw, among: measures.keys.map(\.raw).sorted())
            add(rule.place(of: "measure"), "the measure '\(measure)'", "one that the program can compute\(hint)")
            return
        }
        let given = rule.value.parameters.compactMap { parameters[$0]?.unit }
        guard isWhole, given.count == rule.value.parameters.count, given != needed else { return }
        let field = rule.fields["parameters"] == nil ? "measure" : "parameters"
        add(
            rule.place(of: field),
            given.isEmpty ? "no parameters" : "parameters in \(given.map(\.rawValue).joined(separator: ", "))",
            "what the measure '\(measure)' needs: "
                + (needed.isEmpty ? "none" : needed.map(\.rawValue).joined(separator: ", "))
        )
    }

    private mutating func check(_ id: ParameterID, of rule: Placed<Rule>) {
        let place = rule.place(of: id.raw, in: "parameters")
        guard let parameter = parameters[id] else {
            let hint = Nearness.hint(for: id.raw, among: parameters.keys.map(\.raw).sorted())
            add(place, "the parameter '\(id)'", "one that is given under 'parameters'\(hint)")
            return
        }
        guard let gap = parameter.firstGap(in: rule.value.force) else { return }
        add(
            place,
            "the parameter '\(id)', which has no value on \(gap.iso)",
            "a value on every day on which the rule is in force, \(rule.value.force.inWords)"
        )
    }

    /// A number that no rule uses would look as if it had an effect.
    private mutating func unusedParameters() {
        let used = Set(parts.rules.flatMap(\.value.parameters))
        for parameter in parts.parameters where !used.contains(parameter.value.id) {
            add(parameter.place(of: "parameter"), "the parameter '\(parameter.value.id)'", "one that a rule uses")
        }
    }

    private mutating func find<Value>(_ ids: [RuleID], _ field: String, of owner: Placed<Value>) {
        for id in ids where rules[id] == nil {
            let hint = Nearness.hint(for: id.raw, among: rules.keys.map(\.raw).sorted())
            add(owner.place(of: id.raw, in: field), "the rule '\(id)'", "a rule of this rulebook\(hint)")
        }
    }
}

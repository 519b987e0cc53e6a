public import Models
import Register
import Rules

/// Where a pack departs from the standard, why, and what that does.
public struct PackDeparture: Hashable, Sendable {
    /// Such as `Clause 9.1 of the partnership agreement is reworded`.
    public let what: String
    public let standard: String?
    public let now: String?
    public let reason: DepartureReason
    /// What it does to what the rules give, in sentences.
    public let effects: [String]
}

extension Pack {
    /// Choices first, then decision rights, then clauses, each in the order of the plan.
    public var departures: [PackDeparture] {
        plan.choices.compactMap(departure) + plan.rights.compactMap(departure) + plan.departures.map(departure)
    }

    private var arranged: Arranged { Arranged(plan, library, evaluator) }

    private func departure(_ chosen: PlanChoice) -> PackDeparture? {
        guard let choice = library[chosen.choice] else { return nil }
        let standard = arranged.standard(of: choice)
        guard standard != chosen.value else { return nil }
        return PackDeparture(
            what: "\(choice.title): another value than the standard one",
            standard: choice.inWords(standard),
            now: choice.inWords(chosen.value),
            reason: chosen.reason,
            effects: ["The reason for the standard: \(choice.reason)"] + effects(of: choice, chosen.value)
        )
    }

    /// Where it lies against the numbers of the rulebook on the first day, and what the rules give that read them.
    private func effects(of choice: Choice, _ value: ChosenValue) -> [String] {
        guard !choice.limits.isEmpty else { return ["No number of the rulebook depends on it."] }
        return choice.limits.flatMap { limit -> [String] in
            guard let parameter = rulebook[limit.parameter], case .number(let chosen) = value,
                case .number(let number) = parameter.value(on: plan.from)
            else { return [] }
            let words = parameter.unit.inWords(.number(number))
            let rules = rulebook.rules.filter { $0.parameters.contains(parameter.id) }
            let names = rules.map { "\($0.title) (\(rulebook.reference($0)))" }.inWords
            let side = limit.side == .most ? "at most" : "at least"
            let against =
                limit.holds(chosen, number)
                ? "It keeps to \(side) \(words), which \(names) has on \(plan.from.inWords)."
                : "It breaks \(side) \(words), which \(names) has on \(plan.from.inWords): kept to as chosen, that would be not met."
            return [against] + rules.compactMap { states(of: $0) }
        }
    }

    private func departure(_ chosen: PlanRight) -> PackDeparture? {
        let id = chosen.right.matter
        guard let matter = library[id], let standard = arranged.standardRight(id), standard != chosen.right else {
            return nil
        }
        let forum = arranged.forumName
        func words(_ right: MatterRight) -> String {
            right.by.inWords(forum: forum) + (right.isReserved ? "; reserved to the board" : "")
        }
        return PackDeparture(
            what: "\(matter.title): decided by others than in the standard",
            standard: words(standard),
            now: words(chosen.right),
            reason: chosen.reason,
            effects: matter.rules.flatMap { effects(of: $0, isThere: true, but: nil) }
        )
    }

    private func departure(_ departure: ClauseDeparture) -> PackDeparture {
        let name = departure.clause
        let clause = library[name.document]?.clause(name.clause)?.clause
        let rules = clause?.rules ?? []
        switch departure.change {
        case .reword(_, let text):
            return PackDeparture(
                what: "\(words(name)) is reworded",
                standard: clause.map { standardText($0) },
                now: text,
                reason: departure.reason,
                effects: rules.flatMap { effects(of: $0, isThere: true, but: name) }
            )
        case .remove:
            return PackDeparture(
                what: "\(words(name)) is removed",
                standard: clause.map { standardText($0) },
                now: nil,
                reason: departure.reason,
                effects: rules.flatMap { effects(of: $0, isThere: false, but: name) }
            )
        case .add(let added, _, let text):
            return PackDeparture(
                what: "\(words(ClauseName(name.document, added))) is added after “\(name.clause)”",
                standard: nil,
                now: text,
                reason: departure.reason,
                effects: []
            )
        }
    }

    /// `Partnership agreement, clause “leaving”`
    private func words(_ name: ClauseName) -> String {
        "\(name.document.inWords.capitalisedFirst), clause “\(name.clause)”,"
    }

    /// With its keys, since the standard is the same for every group.
    private func standardText(_ clause: TemplateClause) -> String {
        clause.text.pieces.map { piece in
            switch piece {
            case .words(let words): words
            case .key(.term(let id)): library[id]?.says ?? id.raw
            case .key(.chosen(let id)): library[id].map { $0.inWords(arranged.standard(of: $0)) } ?? id.raw
            case .key: "…"
            }
        }
        .joined()
    }

    /// What a rule gives at each body, and whether another clause of the pack is there for it.
    private func effects(of id: RuleID, isThere: Bool, but name: ClauseName?) -> [String] {
        guard let rule = rulebook[id] else { return [] }
        let others = documents.flatMap(\.clauses).filter { $0.name != name && $0.rules.contains(id) }
        let title = "\(rule.title) (\(rulebook.reference(rule)))"
        let role: String
        if isThere {
            role = "Whether it still serves \(title) has to be read again."
        } else if others.isEmpty {
            role = "Nothing else in the pack is there for \(title)."
        } else {
            let names = others.map(\.name.description).uniqued.inWords
            role = "\(title) is served by \(names) as well."
        }
        return [role + (states(of: rule).map { " \($0)" } ?? "")]
    }

    /// `On 1 April 2027: Northmere: met; Harbourwick: unknown.`; nil where it applies to none of the bodies.
    private func states(of rule: Rule) -> String? {
        let states = plan.bodies.compactMap { body in
            evaluator.finding(rule, for: body).flatMap { finding in
                finding.outcome == .notApplicable ? nil : "\(snapshot.shortName(of: body)): \(finding.heading(rule))"
            }
        }
        return states.isEmpty ? nil : "On \(plan.from.inWords): \(states.joined(separator: "; "))."
    }
}

import Register

/// One rule asked of one body on one day.
struct Question {
    let snapshot: Snapshot
    let body: BodyID
    let roll: BoardRoll
    let rule: Rule
    /// The values of the rule's parameters on the day, in their order.
    let values: [ParameterValue]
    /// Who held the powers that the rule is about.
    let powers: [Power]

    var day: CalendarDay { snapshot.day }

    /// A whole number that the rule gives; the rulebook was checked to give it when it was read.
    func number(_ index: Int) -> Int {
        guard case .number(let number) = values[index] else { preconditionFailure("\(rule.id): no number at \(index)") }
        return number
    }

    func name(_ person: PersonID) -> String { snapshot.name(of: person) }
    var bodyName: String { snapshot.shortName(of: body) }

    func secretary(_ what: Missing.What) -> Missing { Missing(what, from: .secretary(body)) }

    /// Everybody who certainly holds a chair's or non-executive's seat, each once for each appointment.
    var nonExecutives: [SeatHolding] { holdings([.chair, .nonExecutive]) }

    func holdings(_ kinds: Set<SeatKind>) -> [SeatHolding] {
        roll.places.filter { !$0.kinds.isDisjoint(with: kinds) }.flatMap(\.holders)
    }

    /// Who was designated on the day, the certain ones first.
    func designated(_ kind: DesignationKind) -> [Stated<Designation>] {
        snapshot.designations(in: body).filter { $0.payload.designation == kind }
            .sorted { ($1.covers(day), $0.fact.id) < ($0.covers(day), $1.fact.id) }
    }
}

/// Sentences that several measures build.
enum Counted {
    /// `5`, `at least 5`, or `5 to 7`.
    static func words(_ count: SeatCount) -> String {
        guard let most = count.most else { return "at least \(count.least)" }
        return most == count.least ? "\(most)" : "\(count.least) to \(most)"
    }

    static func noun(_ count: Int, _ one: String, _ many: String) -> String { "\(count) \(count == 1 ? one : many)" }
}

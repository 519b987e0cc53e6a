import Register

extension Measure {
    static let maxima: [Measure] = [
        Measure("most-directors", [.people, .people, .people]) { $0.mostDirectors },
        Measure("most-directors-of-mental-health-trust", [.people, .people, .people]) { $0.mostOfMentalHealthTrust },
        Measure("most-directors-of-care-trust", [.people, .people]) { $0.mostOfCareTrust },
        Measure("numbers-of-the-order") { $0.numbersOfOrder },
        Measure("suspension-at-most", [.months], tellsDays: true) { $0.suspensionAtMost },
    ]
}

extension Question {
    /// Regulation 2(1)-(2): so many directors besides the chair, of them so many non-executives and so many executives.
    ///
    /// Suspended appointees may be replaced beyond the limits of non-executives and of all (regulation 9B), and approved
    /// mental health trusts and care trusts have others (regulation 2(3)-(4)).
    var mostDirectors: Answer {
        let special = special
        if let kind = special.kind, kind != .neither {
            return .notApplicable(
                "\(bodyName) is \(kind.withArticle), for which the regulations have other numbers.",
                special.facts
            )
        }
        return mostBesidesChair(number(0), number(1), number(2), special, isRaised: true)
    }

    /// Regulation 2(3): the same for an approved mental health trust, with numbers of its own.
    var mostOfMentalHealthTrust: Answer {
        special(.mentalHealth) { mostBesidesChair(number(0), number(1), number(2), $0, isRaised: false) }
    }

    /// Regulation 2(4): a care trust has so many directors besides the chair, of them so many executives, and never more
    /// executives than non-executives.
    var mostOfCareTrust: Answer {
        special(.careTrust) { special in
            let most = mostBesidesChair(number(0), nil, number(1), special, isRaised: false)
            let (executives, others) = (countedExecutives, roll.voting(.nonExecutive))
            let said =
                "\(Counted.words(executives)) voting executive directors and \(Counted.words(others)) voting non-executive "
                + "directors besides the chair; there may not be more executives."
            let isMore: Known =
                if let least = others.most, executives.least > least {
                    .no
                } else if let most = executives.most, most <= others.least {
                    .yes
                } else {
                    .unknown
                }
            var balance = answer(isMore, said, [executives + others]).adding(openExecutives(isMore, executives))
            balance.facts.formUnion(special.facts.union(employmentFacts))
            return .every([most, balance])
        }
    }

    /// Schedule 4, paragraph 5(1)(c)-(d): no more executive and non-executive directors than the establishment order
    /// says, those who replace suspended appointees left out, and whom the university nominates where the order has it so.
    var numbersOfOrder: Answer {
        let orders = Lasting(snapshot.establishmentOrders(of: body), on: day)
        let limits = (orders.only { $0.executives }, orders.only { $0.nonExecutives })
        guard let executives = limits.0 ?? nil, let others = limits.1 ?? nil else {
            let said =
                orders.possible.isEmpty
                ? "No establishment order is recorded."
                : "The numbers of the establishment order are not recorded, or not for certain."
            return .unknown(said, orders.facts, [secretary(.establishmentOrder)])
        }
        var most = mostBesidesChair(nil, others, executives, Special(kind: .neither, facts: []), isRaised: true)
        most.facts.formUnion(orders.facts)
        return .every([most, universityDirector(orders)])
    }

    private func universityDirector(_ orders: Lasting<EstablishmentOrder>) -> Answer {
        switch orders.only({ $0.hasUniversitySeat }) ?? nil {
        case false?: return .met("The order has no university nominate a director.", orders.facts)
        case nil:
            return .unknown(
                "Whether the order has a university nominate a director is not recorded.",
                orders.facts,
                [secretary(.establishmentOrder)]
            )
        case true?:
            let people = roll.voting(.nonExecutive).sure.flatMap(\.sure)
            let judged = snapshot.independenceJudgements(of: body).filter { said in
                said.payload.indicators.contains(.university) && said.payload.on.latest <= day
                    && people.people.contains(snapshot.person(said.payload.person))
            }
            let facts = orders.facts.union(judged.facts)
            guard let person = judged.map({ snapshot.person($0.payload.person) }).min() else {
                return .unknown(
                    "The order has a university nominate a non-executive director; who that is is not recorded.",
                    facts,
                    [secretary(.evidence("which non-executive director the university nominated"))]
                )
            }
            return .met(
                "\(name(person)) is recorded as appointed for the university.",
                facts.union(people.facts)
            )
        }
    }

    /// - Parameters:
    ///   - all: The most of both kinds together, if there is such a number.
    ///   - isRaised: Whether the numbers rise while the chair is suspended. Suspended non-executives are in no count, which
    ///     comes to the same as one more for each.
    private func mostBesidesChair(
        _ all: Int?,
        _ nonExecutives: Int?,
        _ executives: Int,
        _ special: Special,
        isRaised: Bool
    ) -> Answer {
        let (counted, others) = (countedExecutives, roll.voting(.nonExecutive))
        let both = counted + others
        let chairs = roll.suspended([.chair])
        let raise = isRaised ? Set(chairs.sure.map(\.seat)).count : 0
        let mayBe = roll.places.contains { $0.isOfKind(.chair) != .no && $0.doubt == .suspensions }
        let possibleRaise = isRaised && (mayBe || !chairs.isEmpty) ? max(raise, 1) : raise
        func isAtMost(_ count: SeatCount, _ limit: Int?) -> Known {
            guard let limit else { return .yes }
            if count.isAtMost(limit + raise) == .yes { return .yes }
            return count.isAtMost(limit + possibleRaise) == .no ? .no : .unknown
        }
        let ofExecutives = counted.isAtMost(executives)
        let limits = [ofExecutives, isAtMost(others, nonExecutives), isAtMost(both, all)]
        let parts = [
            nonExecutives.map { "\($0) non-executives" }, "\(executives) executives", all.map { "\($0) together" },
        ].compactMap(\.self)
        var said =
            "\(Counted.words(others)) voting non-executive directors besides the chair and \(Counted.words(counted)) "
            + "voting executive directors; the most allowed are \(parts.inWords)."
        if raise > 0 {
            said += " The chair is suspended, so that one more than that is allowed besides the executives."
        }
        let facts = special.facts.union(chairs.facts).union(employmentFacts)
        guard limits.all == .no else {
            var answer = answer(limits.all, said, [both]).adding(openExecutives(limits.all, counted))
            answer.facts.formUnion(facts)
            if answer.result == .unknown, raise != possibleRaise { answer.missing.append(secretary(.suspensions)) }
            guard answer.result == .met, special.kind == nil else { return answer }
            return answer.noting(
                "Whether \(bodyName) is an approved mental health trust or a care trust is not recorded; for those there are "
                    + "other numbers."
            )
        }
        let suspensions = whole(.suspensions)
        var doubts: [Missing] = ofExecutives == .no || suspensions != nil ? [] : [secretary(.suspensions)]
        if special.kind == nil { doubts.append(secretary(.specialStatus)) }
        let rests = both.sureFacts.union(facts).union(
            ofExecutives == .no ? [] : [suspensions?.fact.id].compactMap(\.self)
        )
        return doubts.isEmpty ? .notMet(said, rests) : .unknown(said, rests, doubts)
    }

    /// Voting seats of executives. Whether a suspended one counts toward the most is not said, so that it is left open.
    ///
    /// Who is no executive director in law, by what is recorded of the employment, is not counted. Where nothing is
    /// recorded of it the seat counts as the body states it.
    private var countedExecutives: SeatCount {
        roll.count { place in
            let isFilled: Known = place.isFilled == .no && !place.suspended.isEmpty ? .unknown : place.isFilled
            let known = place.isOfKind(.executive) && place.isThere && place.votes && isFilled
            return known == .no ? .no : known && isExecutive(place)
        }
    }

    /// Whether some holder of the seat is an executive director in law, or nothing is recorded that speaks against it.
    func isExecutive(_ place: BoardPlace) -> Known {
        let all = place.holders.map { (isSure: $0.coverage == .certainly, standing: standing(of: $0.person)) }
        if all.isEmpty || all.contains(where: { $0.isSure && $0.standing.isTaken }) { return .yes }
        return !place.sure.isEmpty && all.allSatisfy { $0.standing.isExecutive == .no } ? .no : .unknown
    }

    /// What is recorded of the employment of those in voting seats of executives.
    var employmentFacts: FactSet {
        let seats = roll.places.filter { $0.isOfKind(.executive) != .no && $0.votes != .no }
        return Set(seats.flatMap(\.holders).map(\.person)).union { standing(of: $0).facts }
    }

    /// What leaves it open whether a seat of an executive counts, where the answer turns on it.
    func openExecutives(_ known: Known, _ count: SeatCount) -> [Missing] {
        guard known == .unknown else { return [] }
        let open = count.open.filter { $0.isOfKind(.executive) != .no }
        let isSuspended = open.contains { $0.isFilled == .no && !$0.suspended.isEmpty }
        let doubted = open.filter { isExecutive($0) == .unknown }.flatMap { place -> [Missing] in
            let standings = Set(place.holders.map(\.person)).sorted().map { standing(of: $0) }
            let missing = standings.filter { $0.isExecutive == .unknown && $0.isRecorded }.flatMap(\.missing)
            return missing.isEmpty && place.isFilled == .yes ? [secretary(.holderOnDay(place.seat))] : missing
        }
        return (isSuspended ? [secretary(.opinion)] : []) + doubted
    }
}

extension EmploymentStanding {
    /// Whether the seat is taken to be that of an executive director.
    fileprivate var isTaken: Bool { isExecutive == .yes || !isRecorded }
}

/// Whether a trust has maxima of its own; nil where that is open.
struct Special {
    let kind: SpecialTrust?
    let facts: FactSet
}

extension Question {
    /// As the establishment order says; without one, approved mental health trusts and care trusts are found in some
    /// sectors alone.
    var special: Special {
        let orders = Lasting(snapshot.establishmentOrders(of: body).filter { $0.payload.special != nil }, on: day)
        let sectors = snapshot.sectors(of: body)
        let facts = orders.facts.union(sectors.facts)
        guard orders.possible.isEmpty else {
            return Special(kind: orders.only { $0.special } ?? nil, facts: orders.facts)
        }
        let isNone =
            !sectors.isEmpty && sectors.allSatisfy { $0.excludesSpecialStatus && $0.covers(day) == .certainly }
        return Special(kind: isNone ? .neither : nil, facts: facts)
    }

    private func special(_ kind: SpecialTrust, _ ask: (Special) -> Answer) -> Answer {
        let special = special
        guard let known = special.kind else {
            return .unknown(
                "Whether \(bodyName) is \(kind.withArticle) is not recorded for certain.",
                special.facts,
                [secretary(.specialStatus)]
            )
        }
        guard known == kind else {
            return .notApplicable("The rule is for \(kind.inWords)s, and \(bodyName) was none.", special.facts)
        }
        return ask(special)
    }
}

extension SpecialTrust {
    fileprivate var withArticle: String {
        switch self {
        case .careTrust: "a care trust"
        case .mentalHealth: "an approved mental health trust"
        case .neither: "neither a care trust nor an approved mental health trust"
        }
    }
}

extension Stated<BodySector> {
    /// Approved mental health trusts and care trusts are found among the others.
    fileprivate var excludesSpecialStatus: Bool {
        switch payload.sector {
        case .acute, .ambulance, .specialist: true
        case .community, .combined, .mentalHealth: false
        }
    }
}

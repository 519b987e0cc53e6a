import Models
import Register

extension Filling {
    /// Of those who are non-executive directors of this body and of another, and chair of neither.
    func sharedNonExecutives(_ body: BodyID?) -> PackTable {
        guard let body else { return PackTable(caption: "", head: [], rows: []) }
        let rows = nonExecutives(of: body).compactMap { line -> [[PackRun]]? in
            guard let holding = line.holding else { return nil }
            let elsewhere = nonExecutiveSeats(of: holding.person).filter { $0.seat.payload.body != body }
            guard !elsewhere.isEmpty else { return nil }
            use([line.seat.fact.id, holding.appointment.fact.id])
            return [
                [.words(name(holding.person) + openDates(holding))], [.words(seat(line.seat.payload))],
                term(holding, body), committees(holding, body), elsewhere.map(seatElsewhere).inList,
                days(holding.person, [body] + elsewhere.map(\.seat.payload.body).uniqued),
                publicInterests(holding.person, body),
            ]
        }
        let head = [
            "Director", "Seat here", "Term here", "Committees here", "Seats elsewhere", "Days", "Interests here",
        ]
        let nobody: [[PackRun]] = [[.words("nobody is recorded")]] + head.dropFirst().map { _ in [.words("–")] }
        let who = "Non-executive directors of \(shortName(body)) who are such directors of another of the bodies too"
        return PackTable(
            caption: "\(who), on \(day.inWords)",
            head: head,
            rows: rows.isEmpty ? [nobody] : rows
        )
    }

    private func nonExecutives(of body: BodyID) -> [BoardLine] {
        snapshot.board(of: body).lines.filter { $0.seat.payload.isNonExecutive }
    }

    /// In the order of the bodies of the plan.
    private func nonExecutiveSeats(of person: PersonID) -> [SeatHolding] {
        plan.bodies.flatMap { nonExecutives(of: $0).compactMap(\.holding).filter { $0.person == person } }
    }

    private func openDates(_ holding: SeatHolding) -> String {
        holding.coverage == .certainly ? "" : " (dates leave the day open)"
    }

    private func seat(_ seat: Seat) -> String {
        let vote = seat.votes.map { $0 ? "with a vote" : "without a vote" } ?? "whether it votes is not recorded"
        return "\(seat.inWords), \(vote)"
    }

    private func seatElsewhere(_ holding: SeatHolding) -> [PackRun] {
        use([holding.seat.fact.id, holding.appointment.fact.id])
        let seat = holding.seat.payload
        return [.words("\(seat.inWords) of \(shortName(seat.body))\(openDates(holding)), ")]
            + days(of: holding, seat.body)
    }

    /// By which decision, and which of the recorded appointments to the board it is, stand behind its days.
    private func term(_ holding: SeatHolding, _ body: BodyID) -> [PackRun] {
        var more = holding.appointment.payload.approval.map { "; \($0)" } ?? ""
        let earlier = snapshot.service(of: holding.person, in: body, as: [.nonExecutive]).appointments
        if let place = earlier.firstIndex(where: { $0.fact.id == holding.appointment.fact.id }), place > 0 {
            use(earlier.map { $0.fact.id })
            more += "; appointment \(place + 1) of those recorded here"
        }
        return days(of: holding, body) + (more.isEmpty ? [] : [.words(more)])
    }

    private func days(of holding: SeatHolding, _ body: BodyID) -> [PackRun] {
        let dated = holding.appointment.payload.dated
        let whose = "day of the term of \(name(holding.person)) at \(shortName(body))"
        func blank(_ which: String) -> PackRun { .blank(Blank("the \(which) \(whose)", who: .secretary(body))) }
        let first: PackRun
        switch dated.from {
        case .within: first = .words("from \(dated.firstDayInWords)")
        case .seen, .open: first = .words(dated.firstDayInWords)
        case .unknown, .notRecorded: first = blank("first")
        }
        switch dated.until {
        case .within: return [first, .words(" to \(dated.lastDayInWords)")]
        case .seen, .open: return [first, .words(", \(dated.lastDayInWords)")]
        case .unknown, .notRecorded: return [first, .words(" to "), blank("last")]
        }
    }

    private func committees(_ holding: SeatHolding, _ body: BodyID) -> [PackRun] {
        let places = snapshot.memberships(of: holding.seat.payload.seat).filter { $0.covers(day) != .not }
        let named = places.compactMap { place -> String? in
            let stated = snapshot.statements(of: place.payload.forum).filter { $0.covers(day) != .not }
            guard let forum = stated.first, forum.payload.kind.isCommittee else { return nil }
            use([place.fact.id, forum.fact.id])
            let chairs = place.payload.chairs == true ? " (chair)" : ""
            return forum.payload.name + chairs + (place.covers(day) == .certainly ? "" : " (dates leave the day open)")
        }
        guard !named.isEmpty else {
            let what = "on which committees of \(shortName(body)) \(name(holding.person)) sits"
            return [.blank(Blank(what, who: .secretary(body)))]
        }
        return [.words(named.uniqued.sorted().joined(separator: "; "))]
    }

    private func days(_ person: PersonID, _ bodies: [BodyID]) -> [PackRun] {
        bodies.map { body -> [PackRun] in
            let stated = snapshot.timeCommitments(of: person).filter {
                $0.payload.body == body && $0.covers(day) != .not
            }
            use(stated.map { $0.fact.id })
            guard !stated.isEmpty else {
                let what = "the days a month of \(name(person)) at \(shortName(body))"
                return [.blank(Blank(what, who: .secretary(body)))]
            }
            let words = stated.map { $0.payload.inWords }.uniqued.sorted()
            return [.words("\(words.joined(separator: " or ")) at \(shortName(body))")]
        }
        .inList
    }

    /// Those that anybody may see on the day.
    private func publicInterests(_ person: PersonID, _ body: BodyID) -> [PackRun] {
        let stated = snapshot.interests(of: person).filter {
            $0.payload.body == body && $0.covers(day) != .not && $0.payload.visibility(on: day) == .everyone
        }
        use(stated.map { $0.fact.id })
        let words = stated.map { stated in
            let about = stated.payload.subject.map(shortName) ?? stated.payload.about ?? ""
            return "\(about) (\(stated.payload.interest.inWords))"
        }
        return [.words(words.isEmpty ? "none recorded as published" : words.uniqued.sorted().joined(separator: "; "))]
    }
}

extension Seat {
    fileprivate var isNonExecutive: Bool { kind == .nonExecutive && office == nil }
}

extension ForumLegalKind {
    fileprivate var isCommittee: Bool {
        switch self {
        case .committee, .committeeInCommon, .jointCommittee: true
        case .board, .councilOfGovernors: false
        }
    }
}

extension TimeCommitment {
    /// `2.5 days a month`
    fileprivate var inWords: String { "\(days.text) \(days.halves == 2 ? "day" : "days") \(per.inWords)" }
}

extension [[PackRun]] {
    fileprivate var inList: [PackRun] { [PackRun](joined(separator: [.words("; ")])) }
}

import Register

extension Measure {
    static let elsewhere: [Measure] = [
        Measure("appointed-by-power-holder") { $0.appointedByPowerHolder },
        Measure("chair-holds-no-post-elsewhere") { $0.chairHoldsNoPostElsewhere },
        Measure("office-in-two-trusts-barred") { $0.officeInTwoTrustsBarred },
    ]
}

extension Question {
    /// Schedule 4, paragraph 3(1): an NHS trust has one chair, appointed by whoever holds that power, and executive and
    /// non-executive directors.
    var appointedByPowerHolder: Answer {
        let chairs = roll.filled(SeatKind.chair)
        let (others, executives) = (roll.filled(.nonExecutive), roll.filled(.executive))
        let counts = [chairs, others, executives]
        let numbers = [
            chairs.isAtLeast(1), chairs.isAtMost(1), others.isAtLeast(1), executives.isAtLeast(1),
        ].all
        let said =
            "\(Counted.words(chairs)) in the seat of the chair, \(Counted.words(others)) other non-executive and "
            + "\(Counted.words(executives)) executive directors."
        guard numbers != .no else { return denied(said, counts) }
        var (missing, parts) = (numbers == .yes ? [] : self.missing(counts), [said])
        for place in chairs.sure {
            if place.sure.isEmpty { missing.append(secretary(.holderOnDay(place.seat))) }
            for holder in place.sure {
                let fact = holder.holding.appointment.fact.id
                guard let authority = holder.appointment.appointedBy else {
                    parts.append("Who appointed \(name(holder.person)) is not recorded.")
                    missing.append(secretary(.appointedBy(fact)))
                    continue
                }
                parts.append("\(name(holder.person)) is recorded as appointed by \(authority).")
                if !holdsPower(authority, holder.appointment.dated.from) {
                    missing.append(Missing(.power(fact, authority), from: .appointer(authority)))
                }
            }
        }
        let facts = counts.union(\.facts)
        let all = parts.joined(separator: " ")
        return missing.isEmpty ? .met(all, facts) : .unknown(all, facts, missing)
    }

    /// Whether an authority that the rulebook knows held the power on every day on which the appointment may begin. The
    /// act of appointing may have been earlier, so that "no" cannot be told from the start.
    private func holdsPower(_ authority: String, _ from: Boundary) -> Bool {
        guard case .within(let start) = from else { return false }
        return powers.flatMap(\.holders).contains {
            $0.name.lowercased() == authority.lowercased() && $0.force.contains(start.earliest)
                && $0.force.contains(start.latest)
        }
    }

    /// Regulation 11(4) since 14 April 2014: the chair of an NHS trust is no executive and no employee of another trust;
    /// to be its chair or non-executive director is allowed.
    var chairHoldsNoPostElsewhere: Answer {
        let chair = held(.chair)
        guard !chair.sure.isEmpty else { return noChair(chair) }
        let posts = elsewhere(chair.sure, [.executive])
        return barred(posts, chair.sure, chair.facts, "is recorded as an executive of")
    }

    /// Regulation 11 before 14 April 2014: who is chair or non-executive director holds no office at another NHS trust.
    /// An associate's seat is no office of a director.
    var officeInTwoTrustsBarred: Answer {
        let here = nonExecutives.sure
        let posts = elsewhere(here.people, [.chair, .nonExecutive, .executive]).filter { post in
            !snapshot.legalKindsStated(of: post.body).areSurely(.foundationTrust, on: day)
        }
        guard !here.isEmpty else {
            return .unknown(
                "No chair or non-executive director is recorded for certain.",
                nonExecutives.facts,
                roll.missingHolders([.chair, .nonExecutive]) + [secretary(.officeHolder(.chair))]
            )
        }
        return barred(posts, here.people, here.facts, "is recorded on the board of") { other in
            snapshot.legalKindsStated(of: other).areSurely(.nhsTrust, on: day)
        }
    }

    private func barred(
        _ posts: [(body: BodyID, holder: BoardHolder)],
        _ people: Set<PersonID>,
        _ here: Set<FactID>,
        _ verb: String,
        _ isSureBody: (BodyID) -> Bool = { _ in true }
    ) -> Answer {
        let kinds = posts.flatMap { snapshot.legalKindsStated(of: $0.body) }
        let facts = here.union(posts.map(\.holder).facts).union(kinds.map(\.fact.id))
        let said = posts.map { "\(name($0.holder.person)) \(verb) \(snapshot.shortName(of: $0.body))." }
        let sure = posts.filter { $0.holder.coverage == .certainly && isSureBody($0.body) }
        if !sure.isEmpty { return .notMet(said.joined(separator: " "), facts) }
        if !posts.isEmpty {
            let missing = posts.map { post in
                Missing(
                    post.holder.coverage == .certainly ? .legalKind : .holderOnDay(post.holder.seat),
                    from: .secretary(post.body)
                )
            }
            return .unknown(
                said.joined(separator: " ") + " Dates, sources or the kind of that body leave it open.",
                facts,
                missing
            )
        }
        return .unknown(
            "No post of that kind of \(names(people)) is recorded elsewhere, and what is recorded need not be all.",
            facts,
            people.sorted().map { secretary(.employment($0)) }
        )
    }
}

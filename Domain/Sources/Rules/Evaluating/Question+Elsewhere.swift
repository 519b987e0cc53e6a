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
        var facts = counts.union { $0.facts }
        for place in chairs.sure {
            if place.sure.isEmpty { missing.append(secretary(.holderOnDay(place.seat))) }
            for holder in place.sure {
                let fact = holder.holding.appointment.fact.id
                let others = snapshot.acts(.power, for: holder.holding.appointment).wrong
                if !others.isEmpty {
                    let who = others.map { $0.payload.authority ?? $0.payload.by.inWords }.uniqued.inWords
                    parts.append("An act of \(who) is recorded as well, which holds no such power.")
                    missing.append(secretary(.appointmentAct(holder.person, .power)))
                    facts.formUnion(others.facts)
                }
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
        let posts = seatsElsewhere(chair.sure, [.executive], "an executive of") + employmentsElsewhere(chair.sure)
        let open = chair.missing(roll) + (chair.possible == chair.sure ? [] : [secretary(.officeHolder(.chair))])
        return barred(posts, chair.sure, chair.facts, open) { other in
            let stated = snapshot.legalKindsStated(of: other)
            let isTrust = stated.areSurely(.nhsTrust, on: day) || stated.areSurely(.foundationTrust, on: day)
            return isTrust && snapshot.isOpen(other) == .certainly
        }
    }

    /// Regulation 11 before 14 April 2014: who is chair or non-executive director holds no office and no employment at
    /// another NHS trust. An associate’s seat is no office of a director; whether an office at a foundation trust was
    /// barred as well is in a text that was not read.
    var officeInTwoTrustsBarred: Answer {
        let here = nonExecutives.sure
        guard !here.isEmpty else {
            return .unknown(
                "No chair or non-executive director is recorded for certain.",
                nonExecutives.facts,
                roll.missingHolders([.chair, .nonExecutive]) + [secretary(.officeHolder(.chair))]
            )
        }
        let all =
            seatsElsewhere(here.people, [.chair, .nonExecutive, .executive], "on the board of")
            + employmentsElsewhere(here.people)
        let posts = all.filter { post in
            !(post.body.map { snapshot.legalKindsStated(of: $0).areSurely(.foundationTrust, on: day) } ?? false)
        }
        let open = roll.missingHolders([.chair, .nonExecutive]) + roll.missingWhole
        return barred(posts, here.people, nonExecutives.facts, open, isUnread: posts.count != all.count) { other in
            snapshot.legalKindsStated(of: other).areSurely(.nhsTrust, on: day)
        }
    }

    private func barred(
        _ posts: [BarringPost],
        _ people: Set<PersonID>,
        _ here: FactSet,
        _ open: [Missing],
        isUnread: Bool = false,
        _ isSureBody: (BodyID) -> Bool = { _ in true }
    ) -> Answer {
        let kinds = posts.compactMap(\.body).flatMap { snapshot.legalKindsStated(of: $0) }
        let facts = here.union(posts.union { $0.facts }).union(kinds.facts)
        let said = posts.map(\.explanation).uniqued.joined(separator: " ")
        let sure = posts.filter { $0.open == nil && $0.body.map(isSureBody) != false }
        if !sure.isEmpty { return .notMet(said, facts) }
        if !posts.isEmpty {
            let missing = posts.map { post in
                post.open ?? Missing(.legalKind, from: post.body.map { .secretary($0) } ?? .secretary(body))
            }
            return .unknown(said + " Dates, sources, the seat or the kind of that body leave it open.", facts, missing)
        }
        let lists = people.sorted().compactMap { whole(.postsElsewhere, person: $0) }
        let none = "No post of that kind of \(names(people)) is recorded elsewhere"
        guard lists.count == people.count else {
            return .unknown(
                none + ", and what is recorded need not be all.",
                facts,
                people.sorted().filter { whole(.postsElsewhere, person: $0) == nil }.map { secretary(.employment($0)) }
            )
        }
        if isUnread {
            return .unknown(
                none + ", but for an office or employment at a foundation trust; whether that was barred was not read.",
                facts,
                [secretary(.opinion)] + open
            )
        }
        let rests = facts.union(lists.facts)
        guard open.isEmpty else { return .unknown(none + ".", rests, open) }
        return .met(
            none + ", and the lists of their posts are whole.",
            rests.union(roll.whole.map { [$0.fact.id] } ?? [])
        )
    }
}

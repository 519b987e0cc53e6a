import Register

extension Question {
    /// An interest is declared within so many days after it arose, and so is what somebody has to declare on appointment.
    /// A seat taken at another body is an interest that arises on the day on which both seats are held.
    ///
    /// What arose before the rule was in force is not asked about.
    var interestsDeclaredInTime: Answer {
        eachPerson(.every, "member of the board") { holder in
            let person = holder.person
            let posts = posts(of: person, .every, employments: true).filter { $0.body != nil }
            let interests = interests(of: person, at: body)
            let answers =
                [declaredOnAppointment(holder)] + posts.map { declared($0, holder, interests) }
                + interests.filter { one in
                    one.covers(day) != .not
                        && !posts.contains { $0.isSure && $0.body == one.payload.subject && $0.since.start != nil }
                }.map { declared($0, holder, among: interests) }
            return Answer.every(answers)
                .given(whole(.interests), secretary(.wholeList(.interests, nil, nil)))
                .given(wholePosts(of: person), secretary(.wholeList(.postsElsewhere, nil, person)))
        }
    }

    /// On joining the board, and on taking another seat of it.
    private func declaredOnAppointment(_ holder: BoardHolder) -> Answer {
        let person = holder.person
        let service = unbrokenService(of: person, at: body, .every)
        let facts = holder.facts.union(service.facts)
        guard let joined = service.since else {
            return .unknown(
                "When \(name(person)) joined the board is not recorded.",
                facts,
                [secretary(.start(service.undated ?? holder.holding.appointment.fact.id))]
            )
        }
        let said = snapshot.declarations(of: person).filter {
            [.interests, .nilReturn].contains($0.payload.declaration) && $0.payload.body == body
        }
        let events = said.map { Event(on: $0.payload.on, fact: $0.fact.id) }
        func declared(_ when: String, _ start: DayBounds) -> Answer {
            return inTime(
                "The declaration of \(name(person)) on \(when)",
                start,
                events,
                facts,
                isOnlyOne: false,
                secretary(.declaration(person))
            )
        }
        let next = holdings(of: person).compactMap { $0.appointment.dated.from.start }
            .filter { $0.earliest > joined.latest }.uniqued
        return .every([declared("joining the board", joined)] + next.map { declared("taking another seat", $0) })
    }

    private func declared(_ post: PostElsewhere, _ holder: BoardHolder, _ all: [Stated<Interest>]) -> Answer {
        guard post.isSure, let other = post.body else { return unsure(post, post.facts.union(holder.facts)) }
        let (service, theirs) = (unbrokenService(of: post.person, at: body, .every), serviceElsewhere(post, .every))
        let facts = post.facts.union(holder.facts).union(service.facts).union(theirs.facts)
        guard let there = theirs.since, let here = service.since else {
            let missing =
                theirs.since == nil
                ? Missing(.start(theirs.undated ?? post.fact), from: .secretary(other))
                : secretary(.start(service.undated ?? holder.holding.appointment.fact.id))
            return .unknown("Since when \(name(post.person)) was \(post.inWords) is not recorded.", facts, [missing])
        }
        let said = all.filter { $0.payload.subject == other }
        let undated = said.filter { $0.payload.declaredOn == nil }
        return inTime(
            "The office of \(name(post.person)) at \(post.name), an interest since \(there.later(here).inWords),",
            there.later(here),
            said.compactMap { one in one.payload.declaredOn.map { Event(on: $0, fact: one.fact.id) } },
            facts.union(undated.facts),
            isOnlyOne: true,
            undated.first.map { secretary(.interestDates($0.fact.id)) } ?? secretary(.interest(post.person, other)),
            isUndated: !undated.isEmpty
        )
    }

    private func declared(_ one: Stated<Interest>, _ holder: BoardHolder, among all: [Stated<Interest>]) -> Answer {
        let interest = one.payload
        let what = interest.subject.map { snapshot.shortName(of: $0) } ?? interest.about ?? ""
        let missing = secretary(.interestDates(one.fact.id))
        guard let first = interest.dated.from.start else {
            return .unknown(
                "When the interest of \(name(holder.person)) in \(what) arose is not recorded.",
                [one.fact.id],
                [secretary(.start(one.fact.id))]
            )
        }
        // Whoever brings an interest along declares it on joining.
        let service = unbrokenService(of: holder.person, at: body, .every)
        let arose = service.since.map { first.later($0) } ?? first
        let same = all.filter { $0.payload.isOfOneThing(with: interest) }
        let answer = inTime(
            "The interest of \(name(holder.person)) in \(what), one since \(arose.inWords),",
            arose,
            interest.declaredOn.map { [Event(on: $0, fact: one.fact.id)] } ?? [],
            service.facts.union([one.fact.id]),
            isOnlyOne: true,
            missing,
            isUndated: interest.declaredOn == nil
        )
        guard answer.result == .notMet, holds(one, among: same) != .yes else { return answer }
        return .unknown(answer.explanation, answer.facts.union(same.facts), [missing])
    }

    /// - Parameters:
    ///   - isOnlyOne: Whether a declaration that is recorded is the only one that there can be.
    ///   - isUndated: Whether a declaration is recorded without its day.
    private func inTime(
        _ what: @autoclosure () -> String,
        _ arose: DayBounds,
        _ declared: [Event],
        _ facts: FactSet,
        isOnlyOne: Bool,
        _ missing: Missing,
        isUndated: Bool = false
    ) -> Answer {
        let due = arose.advanced(by: number(0))
        watch([arose], days: number(0))
        if arose.latest < rule.force.from {
            return .notApplicable("\(what()) was not asked for: the rule was not in force yet.")
        }
        if let one = declared.first(where: { $0.on.latest <= due.earliest && $0.on.latest <= day }) {
            return .met("\(what()) was declared on \(one.on.inWords), in time.", facts.union([one.fact]))
        }
        if day <= due.earliest { return .notApplicable("\(what()) can still be declared in time.") }
        let isLate = day > due.latest && arose.earliest >= rule.force.from && !isUndated
        let facts = facts.union(declared.map({ $0.fact }))
        let whole = whole(.interests)
        guard isLate, declared.allSatisfy({ $0.on.earliest > due.latest }),
            (isOnlyOne && !declared.isEmpty) || whole != nil
        else {
            return .unknown("\(what()) is not recorded with a day on which it was declared in time.", facts, [missing])
        }
        let told =
            declared.min { $0.on.earliest < $1.on.earliest }.map { "was declared on \($0.on.inWords)" }
            ?? "is not declared, and the register of interests is stated to be whole"
        return .notMet(
            "\(what()) \(told); it had to be declared by \(due.latest.inWords).",
            facts.union(whole.map { [$0.fact.id] } ?? [])
        )
    }
}

extension Interest {
    /// Whether two statements are of one interest, so that they can disagree.
    func isOfOneThing(with other: Interest) -> Bool {
        body == other.body && subject == other.subject && about == other.about && interest == other.interest
    }
}

import Register

extension Measure {
    static let interests: [Measure] = [
        Measure("dual-office-dealt-with") { $0.dualOfficeDealtWith },
        Measure("dual-office-is-declared") { $0.dualOfficeIsDeclared },
        Measure("interests-declared-in-time", [.days], tellsDays: true) { $0.interestsDeclaredInTime },
        Measure("interests-confirmed-lately", [.months], tellsDays: true) { $0.interestsConfirmedLately },
    ]
}

extension Question {
    /// Schedule 7, paragraph 18B: a director’s office or employment at another body was authorised before it began, or the
    /// body recorded why no conflict is reasonably likely. Benefits from others are not recorded and not asked about.
    var dualOfficeDealtWith: Answer {
        eachPerson(.directors, "director") { holder in
            let person = holder.person
            let posts = posts(of: person, .directors, employments: true)
            let answer =
                posts.isEmpty
                ? .met("\(name(person)) is recorded with no office or employment elsewhere.", holder.facts)
                : Answer.every(posts.map { dealtWith($0, holder) })
            return answer.given(wholePosts(of: person), secretary(.wholeList(.postsElsewhere, nil, person)))
        }
    }

    private func dealtWith(_ post: PostElsewhere, _ holder: BoardHolder) -> Answer {
        let who = name(post.person)
        var facts = post.facts.union(holder.facts)
        guard post.isSure else { return unsure(post, facts) }
        guard let other = post.body else {
            let what = "what was decided of the post of \(who) at \(post.name)"
            return .unknown(
                "\(who) is \(post.inWords); what was decided of that is not recorded.",
                facts,
                [secretary(.evidence(what))]
            )
        }
        let missing = [secretary(.dualOffice(post.person, other))]
        let said = snapshot.dualOffices(of: post.person).filter {
            $0.payload.body == body && $0.payload.other == other
        }
        let current = said.filter { $0.covers(day) != .not }
        facts.formUnion(current.facts)
        let sure = current.filter { one in
            holds(one, among: said.filter { $0.payload.decision == one.payload.decision }) == .yes
        }
        let decisions = Set(current.map { $0.payload.decision })
        guard let decision = sure.first?.payload.decision, decisions.count == 1 else {
            let told =
                decisions.isEmpty
                ? "what \(bodyName) decided of that is not recorded."
                : "what is recorded of a decision leaves the day open."
            return .unknown("\(who) is \(post.inWords); \(told)", facts, missing)
        }
        switch decision {
        case .refused:
            return .notMet("\(who) is \(post.inWords), and \(bodyName) refused to authorise that.", facts)
        case .noLikelyConflict:
            return sure.contains { $0.payload.reason != nil }
                ? .met("\(who) is \(post.inWords); \(bodyName) recorded why no conflict is likely.", facts)
                : .unknown("\(who) is \(post.inWords); why no conflict is likely is not recorded.", facts, missing)
        case .authorised: return authorised(post, sure, facts)
        }
    }

    private func authorised(_ post: PostElsewhere, _ sure: [Stated<DualOffice>], _ facts: FactSet) -> Answer {
        let who = "\(name(post.person)) is \(post.inWords)"
        let bars = snapshot.constitutionClauses(of: body).filter {
            $0.payload.subject == .directorsElsewhere && $0.payload.position == .bars && $0.covers(day) != .not
        }
        guard bars.isEmpty else {
            return .unknown(
                "\(who), which was authorised; a clause of the constitution is recorded that bars it.",
                facts.union(bars.facts),
                [secretary(.constitution(.directorsElsewhere))]
            )
        }
        let allows = snapshot.constitutionClauses(of: body).filter {
            $0.payload.subject == .directorsElsewhere && $0.payload.position == .allows
                && $0.covers(day) == .certainly
        }
        let service = unbrokenService(of: post.person, at: body, .directors)
        let theirs = serviceElsewhere(post, .directors)
        let facts = facts.union(service.facts).union(theirs.facts)
        guard let there = theirs.since, let here = service.since else {
            return .unknown(
                "\(who), which was authorised; since when both offices are held is not recorded.",
                facts,
                [secretary(.start((theirs.since == nil ? theirs : service).undated ?? post.fact))]
            )
        }
        let began = there.later(here)
        let days = sure.compactMap { $0.payload.decidedOn ?? $0.payload.dated.from.start }
        if let first = days.first(where: { $0.latest <= began.earliest }) {
            let said = "\(who), which was authorised on \(first.inWords), before it began."
            guard !allows.isEmpty else {
                return .unknown(
                    "\(said) A clause of the constitution that lets the board authorise it is not recorded.",
                    facts,
                    [secretary(.constitution(.directorsElsewhere))]
                )
            }
            return .met(said, facts.union(allows.facts))
        }
        guard let late = days.first(where: { $0.earliest > began.latest }) else {
            let missing = post.body.map { [secretary(.dualOffice(post.person, $0))] } ?? [secretary(.opinion)]
            return .unknown("\(who), which was authorised; whether before it began is not certain.", facts, missing)
        }
        return .unknown(
            "\(who), which began on \(began.inWords) and was authorised on \(late.inWords); whether a later authorisation is "
                + "enough is open.",
            facts,
            [secretary(.opinion)]
        )
    }

    /// Since when somebody has an office of some kinds elsewhere, whatever the seat, or an employment.
    func serviceElsewhere(_ post: PostElsewhere, _ kinds: Set<SeatKind>) -> UnbrokenService {
        guard post.seat != nil, let other = post.body else {
            return UnbrokenService(since: post.since.start, facts: [post.fact], undated: post.fact)
        }
        return unbrokenService(of: post.person, at: other, kinds)
    }

    func unsure(_ post: PostElsewhere, _ facts: FactSet) -> Answer {
        .unknown(
            "Whether \(name(post.person)) was \(post.inWords) on the day is not certain.",
            facts,
            [post.missing]
        )
    }

    /// The other seat is the interest: what somebody holds at two bodies is in the registers of both, as a financial or a
    /// non-financial professional interest. Employers that are no bodies of the register have none.
    var dualOfficeIsDeclared: Answer {
        func all(_ person: PersonID) -> [PostElsewhere] {
            posts(of: person, .every, employments: true).filter { $0.body != nil }
        }
        guard !roll.holders(.every).people.allSatisfy({ all($0).isEmpty }) else {
            return .notApplicable("Nobody on the board is recorded with a post at another body.")
        }
        return eachPerson(.every, "member of the board") { holder in
            let person = holder.person
            let pieces = all(person).flatMap { post -> [Answer] in
                guard let other = post.body else { return [] }
                guard post.isSure else { return [unsure(post, post.facts.union(holder.facts))] }
                return [(body, other), (other, body)].map {
                    held($0, in: $1, by: person, post.facts.union(holder.facts))
                }
            }
            let answer =
                pieces.isEmpty
                ? .notApplicable("\(name(person)) is recorded with no post at another body.") : Answer.every(pieces)
            return answer.given(wholePosts(of: person), secretary(.wholeList(.postsElsewhere, nil, person)))
        }
    }

    /// Whether a body has it in its register that somebody has an interest in another.
    private func held(_ body: BodyID, in other: BodyID, by person: PersonID, _ facts: FactSet) -> Answer {
        let (here, there) = (snapshot.shortName(of: body), snapshot.shortName(of: other))
        let said = interests(of: person, at: body).filter {
            $0.payload.subject == other && [.financial, .professional].contains($0.payload.interest)
        }
        let current = said.filter { $0.covers(day) != .not }
        let facts = facts.union(current.facts)
        if current.contains(where: { holds($0, among: said) == .yes }) {
            return .met("The office of \(name(person)) at \(there) is recorded as an interest at \(here).", facts)
        }
        let told = "The office of \(name(person)) at \(there) is not recorded as an interest at \(here)"
        guard current.isEmpty, let whole = wholeInterests(of: body) else {
            return .unknown(told + " for certain.", facts, [Missing(.interest(person, other), from: .secretary(body))])
        }
        return .notMet(told + ", and its register of interests is stated to be whole.", facts.union([whole.fact.id]))
    }

    /// All interests of a person that are stated to concern a body, whatever the day.
    func interests(of person: PersonID, at body: BodyID) -> [Stated<Interest>] {
        snapshot.interests(of: person).filter { $0.payload.body == body }
    }

    private func wholeInterests(of body: BodyID) -> Stated<Completeness>? {
        snapshot.completenesses(of: body).last { $0.payload.list == .interests && $0.payload.holds(on: day) }
    }

    /// Everybody on the board declares interests, or that there are none, within so many months.
    var interestsConfirmedLately: Answer {
        eachPerson(.every, "member of the board") { holder in
            let said = snapshot.declarations(of: holder.person).filter {
                [.interests, .nilReturn].contains($0.payload.declaration) && $0.payload.body == body
            }
            return lately(
                "declaration of interests",
                said.map { Event(on: $0.payload.on, fact: $0.fact.id) },
                holder,
                months: number(0),
                whole(.interests),
                secretary(.declaration(holder.person))
            )
        }
    }
}

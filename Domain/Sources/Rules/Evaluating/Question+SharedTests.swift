import Register

extension Measure {
    static let sharedTests: [Measure] = [
        Measure("one-lead-employer", [.dayOfYear]) { $0.oneLeadEmployer },
        Measure("letter-of-lead-employer", [.months, .dayOfYear], tellsDays: true) { $0.letterOfLeadEmployer },
    ]
}

extension Question {
    /// Whoever sits on several boards has one lead employer among those bodies, by what each of them last recorded.
    var oneLeadEmployer: Answer {
        eachShared { holder, posts in
            let person = holder.person
            let named = leads(of: person)
            let facts = holder.facts.union(posts.union { $0.facts }).union(named.facts)
            let missing = secretary(.leadEmployer(person))
            let said = named.possible.sorted().map { snapshot.shortName(of: $0) }
            if named.sure.count > 1 {
                return .notMet("\(said.inWords) are each named as lead employer of \(name(person)).", facts)
            }
            guard let lead = named.only else {
                let told = "No lead employer of \(name(person)) is recorded"
                guard named.possible.isEmpty, let whole = wholeTests else {
                    return .unknown(told + (said.isEmpty ? "." : " for certain."), facts, [missing])
                }
                let none = told + ", and the list of tests is stated to be whole."
                return inTransition(.notMet(none, facts.union([whole.fact.id])), until: 0, missing)
            }
            let told = "\(snapshot.shortName(of: lead)) is named as lead employer of \(name(person))"
            if lead == body || posts.contains(where: { $0.body == lead }) {
                return Answer.met(told + ".", facts).given(wholeTests, missingTests)
            }
            guard let whole = wholePosts(of: person) else {
                return .unknown(
                    told + ", with whom no post is recorded.",
                    facts,
                    [secretary(.wholeList(.postsElsewhere, nil, person))]
                )
            }
            return .notMet(told + ", with whom there is no post.", facts.union([whole.fact.id]))
        }
    }

    /// The lead employer of whoever sits on several boards confirmed to this one that the test is met, by the day on which
    /// the post became a joint one and within so many months. The lead employer itself needs no letter.
    var letterOfLeadEmployer: Answer {
        eachShared { holder, posts in
            let person = holder.person
            let named = leads(of: person)
            let facts = holder.facts.union(posts.union { $0.facts }).union(named.facts)
            guard let lead = named.only else {
                return .unknown(
                    "The lead employer of \(name(person)) is not recorded for certain.",
                    facts,
                    [secretary(.leadEmployer(person))]
                )
            }
            if lead == body {
                return Answer.notApplicable("\(bodyName) is itself the lead employer of \(name(person)).")
                    .given(wholeTests, missingTests)
            }
            let letters = letters(to: person).filter { $0.payload.leadEmployer == lead }
                .map { Event(on: $0.payload.on, fact: $0.fact.id) }
            return Answer.every([
                inTransition(lastLetter(person, letters, facts), until: 1, secretary(.letter(person))),
                firstLetter(holder, posts, letters, facts),
            ])
            .given(wholeTests, missingTests)
        }
    }

    private func lastLetter(_ person: PersonID, _ letters: [Event], _ facts: FactSet) -> Answer {
        let first = earlier(months: number(0))
        watch(letters.map { $0.on }, months: number(0))
        let (sure, open) = since(first, letters)
        if let last = sure.max(by: { $0.on.latest < $1.on.latest }) {
            return .met(
                "The last letter of confirmation for \(name(person)) is of \(last.on.inWords).",
                facts.union([last.fact])
            )
        }
        let told = "No letter of confirmation for \(name(person)) after \(first.inWords) is recorded"
        guard open.isEmpty, let whole = wholeTests else {
            return .unknown(
                told + (open.isEmpty ? "." : " for certain."),
                facts.union(open.map { $0.fact }),
                [
                    secretary(.letter(person))
                ]
            )
        }
        return .notMet(told + ", and the list of letters is stated to be whole.", facts.union([whole.fact.id]))
    }

    /// A post that was a joint one before the framework is not asked about.
    private func firstLetter(
        _ holder: BoardHolder,
        _ posts: [PostElsewhere],
        _ letters: [Event],
        _ facts: FactSet
    ) -> Answer {
        let person = holder.person
        let theirs = posts.compactMap { serviceElsewhere($0, .every).since }
        guard let here = unbrokenService(of: person, at: body, .every).since, theirs.count == posts.count,
            let there = theirs.min(by: { ($0.earliest, $0.latest) < ($1.earliest, $1.latest) })
        else {
            return .unknown(
                "Since when \(name(person)) sits on several boards is not recorded.",
                facts,
                [secretary(.start(holder.holding.appointment.fact.id))]
            )
        }
        let began = here.later(there)
        if began.latest < rule.force.from {
            return .notApplicable("\(name(person)) was appointed before the framework.")
        }
        if let letter = letters.first(where: { $0.on.latest <= began.earliest }) {
            return .met("A letter was given on \(letter.on.inWords), by the appointment.", facts.union([letter.fact]))
        }
        let told = "No letter for \(name(person)) by \(began.inWords), when the joint appointment began, is recorded"
        guard let whole = wholeTests, letters.allSatisfy({ $0.on.earliest > began.latest }),
            began.earliest >= rule.force.from
        else { return .unknown(told + ".", facts.union(letters.map({ $0.fact })), [secretary(.letter(person))]) }
        return .notMet(
            told + ", and the list of letters is stated to be whole.",
            facts.union(letters.map { $0.fact }).union([whole.fact.id])
        )
    }

    /// Asks of everybody on the board who has a seat on another; where nobody is recorded with one there is nothing to ask.
    private func eachShared(
        _ file: StaticString = #fileID,
        _ line: Int = #line,
        _ ask: (BoardHolder, [PostElsewhere]) -> Answer
    ) -> Answer {
        let all = posts(of: roll.holders(.every).people, .every, employments: false)
        guard !all.isEmpty else {
            return .notApplicable("Nobody on the board is recorded with a seat on another.")
        }
        return eachPerson(.every, "member of the board", isKept: true, file, line) { holder in
            let person = holder.person
            let posts = posts(of: person, .every, employments: false)
            let missing = secretary(.wholeList(.postsElsewhere, nil, person))
            guard !posts.isEmpty else {
                return Answer.notApplicable("\(name(person)) is recorded with no seat on another board.")
                    .given(wholePosts(of: person), missing)
            }
            if let open = posts.first(where: { !$0.isSure }) { return unsure(open, open.facts.union(holder.facts)) }
            return ask(holder, posts).given(wholePosts(of: person), missing)
        }
    }
}

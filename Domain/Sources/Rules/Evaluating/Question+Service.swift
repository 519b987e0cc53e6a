import Register

extension Measure {
    static let service: [Measure] = [
        Measure("service-at-most", [.years], tellsDays: true) { $0.serviceAtMost($0.number(0)) },
        Measure("reviewed-beyond", [.years, .years], tellsDays: true) {
            $0.reviewedBeyond($0.number(0), before: $0.number(1))
        },
        Measure("service-in-bands", [.years, .years, .years], tellsDays: true) { $0.serviceInBands },
    ]
}

extension Question {
    /// Code C.4.3: no chair or non-executive director stays beyond so many years from the first appointment to this
    /// board, but for a limited extension that is agreed with NHS England and explained.
    func serviceAtMost(_ years: Int) -> Answer {
        eachServing(years) { person, service, passed in
            let since = "\(name(person)) is recorded as first appointed \(service.sinceInWords)"
            if day < passed.earliest { return unlessEarlier("\(since), less than \(years) years ago", person, service) }
            guard passed.latest <= day else { return startMissing(person, service) }
            return extended("\(since), \(years) years ago or more.", person, service)
        }
    }

    /// Code C.4.3: an extension beyond so many years is rigorously reviewed; somebody who becomes chair after one term as
    /// non-executive director counts from then.
    func reviewedBeyond(_ years: Int, before: Int) -> Answer {
        eachServing(years) { person, service, passed in
            let since = "\(name(person)) is recorded as first appointed \(service.sinceInWords)"
            if day < passed.earliest { return unlessEarlier("\(since), less than \(years) years ago", person, service) }
            if let chair = chairAfterOneTerm(person, service, years: years, before: before) { return chair }
            guard passed.latest <= day else { return startMissing(person, service) }
            return reviewed("\(since), \(years) years ago or more.", person, service, by: passed)
        }
    }

    /// NHS England’s page on length of service: two terms are normal, more are reviewed, and the limit is that of the Code.
    /// Service on several boards is shown together, and decides nothing.
    var serviceInBands: Answer {
        var answer = Answer.every([reviewedBeyond(number(0), before: number(1)), serviceAtMost(number(2))])
        guard answer.result != .notApplicable else { return answer }
        for person in nonExecutives.sure.people.sorted() where snapshot.bodies(of: person).count > 1 {
            let all = snapshot.service(of: person, in: nil, as: Question.serving)
            let served = ServedTime(days: all.least, endingOn: day)
            watch(all, for: number(2))
            let said = "\(name(person)) has certainly served \(served.inWords) on all boards together."
            answer.explanation += " \(said)"
            answer.facts.formUnion(all.facts)
            if served.exceeds(number(2)) { answer.notes.append(said) }
        }
        return answer
    }

    /// Whether an extension is agreed that lasts until the day, and explained.
    private func extended(_ said: String, _ person: PersonID, _ service: Service) -> Answer {
        let agreed = snapshot.appointmentActs(of: person).filter { act in
            let seats = snapshot.statements(of: act.payload.seat)
            return act.payload.act == .extended && act.payload.authority?.lowercased() == "nhs england"
                && act.payload.on.earliest <= day && seats.contains { $0.payload.body == body }
        }
        let missing = [secretary(.agreedExtension(person))]
        let facts = agreed.facts.union(service.facts)
        let lasting = agreed.filter { $0.payload.lastDay.map { $0.latest >= day } != false }
        guard !agreed.isEmpty else {
            return .unknown("\(said) Whether an extension was agreed and explained is not recorded.", facts, missing)
        }
        guard !lasting.isEmpty else {
            let last = agreed.compactMap { $0.payload.lastDay }.max { $0.latest < $1.latest }
            return .notMet("\(said) The extension agreed with NHS England ended \(last?.onDay ?? "before").", facts)
        }
        guard
            let act = lasting.first(where: {
                happened($0.payload.on) == .yes && $0.payload.lastDay.map { $0.earliest >= day } == true
            })
        else {
            let open = "An extension is agreed with NHS England; whether it lasts until this day is not recorded."
            return .unknown("\(said) \(open)", facts, missing)
        }
        let until = act.payload.lastDay.map { " until \($0.inWords)" } ?? ""
        let extended = "\(said) NHS England agreed \(act.payload.on.onDay) to an extension\(until)"
        let rules = Set([rule.id] + rule.parents).map(\.raw)
        let why = snapshot.explanations(of: body).first { stated in
            rules.contains(stated.payload.rule) && stated.payload.counts(in: snapshot)
                && happened(stated.payload.on) == .yes
                && stated.payload.expires.map { $0.earliest >= day } != false
        }
        guard let why else { return .unknown("\(extended). Its explanation is not recorded.", facts, missing) }
        return .met("\(extended), and it is explained.", facts.union([why.fact.id]))
    }

    /// Whether service was reviewed by the day on which it passed the years.
    private func reviewed(_ said: String, _ person: PersonID, _ service: Service, by passed: DayBounds) -> Answer {
        let reviews = snapshot.reviews(of: body, .service).filter { $0.payload.person.map(snapshot.person) == person }
        let facts = reviews.facts.union(service.facts)
        let missing = [secretary(.review(person))]
        guard !reviews.isEmpty else {
            return .unknown("\(said) Whether that was reviewed is not recorded.", facts, missing)
        }
        if let review = reviews.first(where: { $0.payload.on.latest <= passed.earliest }) {
            return unlessEarlier("\(said) That was reviewed \(review.payload.on.onDay)", person, service, facts)
        }
        guard reviews.allSatisfy({ $0.payload.on.earliest > passed.latest }) else {
            return .unknown("\(said) Whether it was reviewed by then is open.", facts, missing)
        }
        let days = reviews.map { $0.payload.on.inWords }.inWords
        return .notMet("\(said) The review recorded is of \(days), after that.", facts)
    }

    private func chairAfterOneTerm(_ person: PersonID, _ service: Service, years: Int, before: Int) -> Answer? {
        let chairs = snapshot.service(of: person, in: body, as: [.chair])
        chairs.passing(years).map { watch([$0]) }
        guard held(.chair).sure.contains(person), service.certain.count == 1, case .within(let chair) = chairs.since,
            case .within(let first) = service.since, first.latest < chair.earliest,
            let term = first.earliest.passing(before), chair.latest <= term,
            let end = chairs.passing(years), day < end.earliest
        else { return nil }
        return unlessEarlier(
            "\(name(person)) is recorded as taking the chair after not more than \(before) years as non-executive director, "
                + "and less than \(years) years ago",
            person,
            service
        )
    }

    /// Met where somebody says that no earlier office of the person is left out.
    private func unlessEarlier(
        _ said: String,
        _ person: PersonID,
        _ service: Service,
        _ facts: FactSet? = nil
    ) -> Answer {
        let facts = facts ?? FactSet(service.facts)
        if let whole = whole(.pastOffices, person: person) { return .met("\(said).", facts.union([whole.fact.id])) }
        return .unknown(
            "\(said), and an earlier appointment may not be recorded.",
            facts,
            [secretary(.pastOffices(person))]
        )
    }

    private func startMissing(_ person: PersonID, _ service: Service) -> Answer {
        .unknown(
            "When \(name(person)) was first appointed is not recorded, or only in part.",
            FactSet(service.facts),
            startless(service).map { secretary(.start($0)) }
        )
    }

    private static let serving: Set<SeatKind> = [.chair, .nonExecutive]

    /// Asks of everybody once, with the days on which so many years have passed.
    private func eachServing(
        _ years: Int,
        _ file: StaticString = #fileID,
        _ line: Int = #line,
        _ ask: (PersonID, Service, DayBounds) -> Answer
    ) -> Answer {
        var seen: Set<PersonID> = []
        return each(Question.serving, "chair or non-executive director") { holding in
            let person = holding.person
            guard seen.insert(person).inserted else { return nil }
            return kept(holding, years, file, line) { served(person, years, ask) }
        }
    }

    private func served(
        _ person: PersonID,
        _ years: Int,
        _ ask: (PersonID, Service, DayBounds) -> Answer
    ) -> Answer {
        let service = snapshot.service(of: person, in: body, as: Question.serving)
        guard let passed = service.passing(years) else { return startMissing(person, service) }
        watch([passed])
        let answer = ask(person, service, passed)
        let joined = passed.earliest <= day && answer.result != .met ? joinedInDoubt(service) : []
        guard !joined.isEmpty else { return answer }
        let bodies = joined.map { snapshot.shortName(of: $0.payload.body) }.inWords
        return .unknown(
            "\(answer.explanation) \(bodies) was joined with \(bodyName) since. Whether that made a new body, on whose "
                + "board service begins again, is not recorded.",
            answer.facts.union(joined.facts),
            answer.missing + joined.map { secretary(.merger($0.payload.body)) }
        )
    }

    /// The bodies that were joined with this one while somebody served here, where it is open whether this one was there
    /// before: a merger by section 56 makes a new body, and an acquisition by section 56A leaves the acquiring one as it is.
    private func joinedInDoubt(_ service: Service) -> [Stated<BodyExistence>] {
        guard case .within(let first) = service.since else { return [] }
        return snapshot.predecessors(of: body).filter { stated in
            guard stated.payload.body != body, case .within(let closing) = stated.payload.dated.until,
                closing.earliest <= day, first.earliest < closing.latest
            else { return false }
            let before = closing.earliest.advanced(by: -1)
            return !snapshot.existences(of: body).allSatisfy { $0.covers(before) == .certainly }
        }
    }
}

extension Service {
    fileprivate var sinceInWords: String {
        if case .within(let bounds) = since { bounds.onDay } else { "on a day that is not recorded" }
    }
}

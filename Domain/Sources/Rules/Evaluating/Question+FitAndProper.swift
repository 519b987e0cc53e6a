import Register

extension Measure {
    static let fitAndProper: [Measure] = [
        Measure("no-unfit-director") { $0.noUnfitDirector },
        Measure("fit-directors-and-governors") { $0.fitDirectorsAndGovernors },
        Measure("tested-before-appointment") { $0.testedBeforeAppointment },
        Measure("tested-lately", [.months, .dayOfYear], tellsDays: true) { $0.testedLately },
        Measure("tests-signed-by-chair") { $0.testsSignedByChair },
    ]
}

extension Question {
    /// Regulation 5(2)-(3): by the last test of each member of the board, voting or not, nobody is unfit. A letter of the
    /// lead employer says that somebody meets the test. That no later result says otherwise needs a whole list.
    var noUnfitDirector: Answer {
        eachPerson(.every, "member of the board") { holder in
            let person = holder.person
            let last = latest(results(of: person), on: \.on)
            let facts = holder.facts.union(last.map { $0.fact })
            let missing = secretary(.fitAndProper(person))
            guard let first = last.first, last.contains(where: { happened($0.on) == .yes }) else {
                return .unknown("No result of a test of \(name(person)) is recorded.", facts, [missing])
            }
            guard last.allSatisfy({ $0.isFit == first.isFit }) else {
                return .unknown("The results recorded of the last test of \(name(person)) differ.", facts, [missing])
            }
            guard first.isFit else {
                return .notMet("By the last recorded test, of \(first.on.inWords), \(name(person)) is not fit.", facts)
            }
            let others = snapshot.fitAndProperTests(of: person).filter { test in
                test.payload.body != body && test.payload.outcome == .notFit && happened(test.payload.on) != .no
                    && last.contains { test.payload.on.latest >= $0.on.earliest }
            }
            guard others.isEmpty else {
                let bodies = Set(others.map { $0.payload.body }).sorted().map { snapshot.shortName(of: $0) }.inWords
                return .unknown(
                    "The last recorded test of \(name(person)) here has another result than a later one of \(bodies).",
                    facts.union(others.facts),
                    [missing]
                )
            }
            return .met("By the last recorded test, of \(first.on.inWords), \(name(person)) is fit.", facts)
                .given(wholeTests, missingTests)
        }
    }

    /// Condition G3 of the licence: directors as in regulation 5, and governors. What governors declare is not recorded;
    /// an NHS trust has none.
    var fitDirectorsAndGovernors: Answer {
        let kinds = snapshot.legalKindsStated(of: body)
        let governors: Answer =
            kinds.areSurely(.nhsTrust, on: day)
            ? .notApplicable("An NHS trust has no governors.")
            : .unknown(
                "What the governors declared is not recorded.",
                kinds.facts,
                [secretary(.evidence("the current declarations of the governors"))]
            )
        return Answer.every([noUnfitDirector, governors])
    }

    /// A full test is complete before an appointment begins, by the body or by the lead employer, who confirms it by letter.
    /// Appointments from before the framework are not asked about.
    var testedBeforeAppointment: Answer {
        each(.every, "member of the board") { holder in
            kept(holder) { testedBefore(holder) }
        }
    }

    private func testedBefore(_ holder: BoardHolder) -> Answer {
        let person = holder.person
        let appointment = holder.holding.appointment
        guard let start = appointment.payload.dated.from.start else {
            return .unknown(
                "When the appointment of \(name(person)) began is not recorded.",
                holder.facts,
                [secretary(.start(appointment.fact.id))]
            )
        }
        if start.latest < rule.force.from {
            return .notApplicable("\(name(person)) was appointed before the framework.")
        }
        let done = results(of: person)
        if let test = done.filter({ $0.on.latest <= start.earliest }).max(by: { $0.on.earliest < $1.on.earliest }) {
            // Of those that may be the last by the first day.
            let last = done.filter { $0.on.earliest <= start.latest && $0.on.latest >= test.on.earliest }
            let facts = holder.facts.union(last.map { $0.fact })
            guard last.allSatisfy(\.isFit) else {
                return .unknown(
                    "By the last recorded test before the appointment of \(start.inWords) \(name(person)) is not fit, or "
                        + "results of it differ.",
                    facts,
                    [secretary(.fitAndProper(person))]
                )
            }
            return .met(
                "The test of \(name(person)) was complete on \(test.on.inWords), by the appointment of \(start.inWords).",
                facts
            )
        }
        let told = "No test of \(name(person)) by \(start.inWords), the first day of the appointment, is recorded"
        let facts = holder.facts.union(done.map { $0.fact })
        guard let whole = wholeTests, done.allSatisfy({ $0.on.earliest > start.latest }),
            start.earliest >= rule.force.from
        else { return .unknown(told + ".", facts, [secretary(.fitAndProper(person))]) }
        return .notMet(told + ", and the list of tests is stated to be whole.", facts.union([whole.fact.id]))
    }

    /// Everybody on the board is tested within so many months, by the body or the lead employer, and attests to it.
    var testedLately: Answer {
        eachPerson(.every, "member of the board") { holder in
            let person = holder.person
            let bodies = everLeads(of: person).union([body])
            let tests = snapshot.fitAndProperTests(of: person).filter { bodies.contains($0.payload.body) }
            let attestations = snapshot.declarations(of: person).filter {
                $0.payload.declaration == .selfAttestation && bodies.contains($0.payload.body)
            }
            let answer = Answer.every([
                lately(
                    "fit and proper person test",
                    tests.map { Event(on: $0.payload.on, fact: $0.fact.id) },
                    holder,
                    months: number(0),
                    wholeTests,
                    secretary(.fitAndProper(person))
                ),
                lately(
                    "self-attestation",
                    attestations.map { Event(on: $0.payload.on, fact: $0.fact.id) },
                    holder,
                    months: number(0),
                    wholeTests,
                    secretary(.declaration(person))
                ),
            ])
            return inTransition(answer, until: 1, secretary(.fitAndProper(person)))
        }
    }

    /// Until the day by which the framework had to be in full use, the first such after its beginning, what is not there
    /// yet is no breach.
    ///
    /// - Parameter index: Which of the rule's parameters gives the day.
    func inTransition(_ answer: Answer, until index: Int, _ missing: Missing) -> Answer {
        guard answer.result == .notMet, case .dayOfYear(let month, let number) = values[index] else { return answer }
        let began = rule.force.from
        let days = [began.year, began.year + 1].compactMap { CalendarDay(year: $0, month: month, day: number) }
        guard let last = days.first(where: { $0 >= began }), day <= last else { return answer }
        let said = "\(answer.explanation) The framework had to be in full use only by \(last.inWords)."
        return .unknown(said, answer.facts, [missing])
    }

    /// The chair signs the last test of everybody else; the senior independent director or the vice-chair that of the chair.
    /// Whoever is tested by another lead employer has none here.
    var testsSignedByChair: Answer {
        eachPerson(.every, "member of the board") { holder in
            let person = holder.person
            let last = latest(tests(of: person, by: body), on: \.payload.on)
            let facts = holder.facts.union(last.facts)
            let missing = secretary(.fitAndProper(person))
            guard let test = last.first else {
                let lead = leads(of: person)
                if let other = lead.only, other != body {
                    return .notApplicable("\(snapshot.shortName(of: other)) leads the test of \(name(person)).")
                }
                return .unknown("No test of \(name(person)) is recorded.", facts, [missing])
            }
            let signers = Set(last.map { $0.payload.signedBy })
            guard signers.count == 1, let signer = test.payload.signedBy else {
                return .unknown("Who signed the last test of \(name(person)) is not recorded.", facts, [missing])
            }
            let forChair: Set<FitAndProperSigner> = [.seniorIndependentDirector, .viceChair]
            let allowed: Set<FitAndProperSigner>
            switch Known(all: last.map { wasChair(person, on: $0.payload.on) }) {
            case .yes: allowed = forChair
            case .no: allowed = roll.holders([.chair]).people.contains(person) ? forChair.union([.chair]) : [.chair]
            case .unknown:
                return .unknown(
                    "Whether \(name(person)) was chair when the last test was signed is not certain.",
                    facts,
                    [secretary(.start(holder.holding.appointment.fact.id))]
                )
            }
            let told =
                "The last recorded test of \(name(person)), of \(test.payload.on.inWords), was signed by \(signer.inWords)"
            return allowed.contains(signer)
                ? Answer.met(told + ".", facts).given(wholeTests, missingTests)
                : .notMet(
                    "\(told); it is for \(allowed.sorted { $0.rawValue < $1.rawValue }.map(\.inWords).joined(separator: " or ")).",
                    facts
                )
        }
    }

    /// The results of tests here, and letters that confirm one.
    private func results(of person: PersonID) -> [Result] {
        tests(of: person, by: body).map { Result(on: $0.payload.on, isFit: $0.payload.outcome == .fit, $0.fact.id) }
            + letters(to: person).map { Result(on: $0.payload.on, isFit: true, $0.fact.id) }
    }

    private func wasChair(_ person: PersonID, on day: DayBounds) -> Known {
        let held = snapshot.appointments(of: person).filter { appointment in
            snapshot.statements(of: appointment.payload.seat).contains {
                $0.payload.body == body && ($0.payload.kind == .chair || $0.payload.office == .chair)
            }
        }
        let said = held.map { min($0.covers(day.earliest), $0.covers(day.latest)) }
        if said.contains(.certainly) { return .yes }
        return held.allSatisfy { max($0.covers(day.earliest), $0.covers(day.latest)) == .not } ? .no : .unknown
    }
}

/// The result of a test, or a letter that confirms one.
private struct Result {
    let on: DayBounds
    let isFit: Bool
    let fact: FactID

    init(on: DayBounds, isFit: Bool, _ fact: FactID) {
        self.on = on
        self.isFit = isFit
        self.fact = fact
    }
}

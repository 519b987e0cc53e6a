public import Register

/// A country of invented bodies for asking the rules: each with fifteen seats, sixteen years of turnover and facts of
/// every kind that rules read. The same for the same seed and number of bodies.
public struct GeneratedCountry {
    private var random: SplitMix64
    private var statements: [Statement] = []
    private var people = 0

    static let first = known(CalendarDay(year: 2010, month: 1, day: 1))
    static let last = known(CalendarDay(year: 2025, month: 12, day: 31))
    private static let share: [(SeatKind, Office?)] =
        [(.chair, .chair), (.executive, .chiefExecutive), (.executive, .finance), (.executive, .medical)]
        + [(.executive, .nursing), (.executive, nil)] + Array(repeating: (.nonExecutive, nil), count: 7)
        + Array(repeating: (.associate, nil), count: 2)

    public static func facts(bodies: Int, seed: UInt64) -> Facts {
        var country = GeneratedCountry(random: SplitMix64(seed: seed))
        for number in 0..<bodies { country.addBody(number) }
        var facts = Facts()
        guard
            let source = Source(kind: .minute, title: "Minutes (invented)", address: "", publisher: "", date: nil)
        else { fatalError("no source") }
        for (number, statement) in country.statements.enumerated() {
            guard let id = FactID("f\(number)"),
                let claim = Claim(statement: statement, sources: [source], confidence: .high)
            else { fatalError("no fact") }
            let entry = Entry(
                position: number + 1,
                recordedAt: Instant(seconds: 0),
                author: "officer",
                content: .change(.assert(id, claim))
            )
            facts.apply(entry)
        }
        return facts
    }

    private init(random: SplitMix64) {
        self.random = random
    }

    static func known<Value>(_ value: Value?) -> Value {
        guard let value else { fatalError("what is written here can be read") }
        return value
    }

    private mutating func addBody(_ number: Int) {
        let body = GeneratedCountry.known(BodyID("body-\(number)"))
        let always = period(GeneratedCountry.first.advanced(by: -4000), nil)
        let kind: LegalKind = number % 3 == 0 ? .nhsTrust : .foundationTrust
        add(.bodyExistence(BodyExistence(body: body, successors: [], dated: always)))
        add(.bodyName(BodyName(body: body, name: "Body \(number) (invented)", dated: always)))
        add(.bodyLegalKind(BodyLegalKind(body: body, kind: kind, dated: always)))
        add(.bodySector(BodySector(body: body, sector: .acute, dated: always)))
        add(.completeness(Completeness(body: body, list: .boardMembers, when: .during(always))))
        if kind == .nhsTrust {
            add(.establishmentOrder(EstablishmentOrder(body: body, executives: 5, nonExecutives: 7, dated: always)))
        } else {
            addCouncil(body, always)
        }
        let seats = GeneratedCountry.share.enumerated().map { index, kind in addSeat(body, index, kind, always) }
        addCommittees(body, seats, always)
        for year in 2010...2025 { addYear(body, year) }
        let delegation = Delegation(
            body: body,
            basis: .section65Z5,
            functions: ["estates"],
            toBody: GeneratedCountry.known(BodyID("body-\(number % 2 == 0 ? number : number - 1)")),
            resolvedOn: DayBounds(day()),
            dated: period(day(), nil)
        )
        add(.delegation(delegation))
        add(.reservedMatter(ReservedMatter(body: body, matter: "budget", dated: always)))
        add(.oversightSegment(OversightSegment(body: body, segment: .two, dated: period(day(), nil))))
        add(.rating(Rating(body: body, scope: .wellLed, rating: .good, dated: period(day(), nil))))
    }

    /// A seat with those who held it one after the other, for three to four years each.
    private mutating func addSeat(_ body: BodyID, _ index: Int, _ kind: (SeatKind, Office?), _ always: Period) -> SeatID
    {
        let seat = GeneratedCountry.known(SeatID("\(body).seat-\(index)"))
        add(
            .seat(
                Seat(
                    seat: seat,
                    body: body,
                    kind: kind.0,
                    office: kind.1,
                    title: nil,
                    votes: kind.0 != .associate,
                    dated: always
                )
            )
        )
        var from = GeneratedCountry.first
        while from < GeneratedCountry.last {
            let until = from.advanced(by: Int.random(in: 900..<1500, using: &random))
            // One in ten sits on another board already.
            let person =
                people > 20 && random.happens(10)
                ? GeneratedCountry.known(PersonID("person-\(people - 15)")) : newPerson()
            let dated = period(from, until)
            add(
                .appointment(
                    Appointment(
                        person: person,
                        namedAs: nil,
                        seat: seat,
                        capacity: random.happens(90) ? .substantive : .interim,
                        appointedBy: nil,
                        approval: "Minute",
                        statedShared: nil,
                        dated: dated
                    )
                )
            )
            addPerson(person, body, seat, kind.0, from, dated)
            addOffice(person, body, seat, kind, from, dated)
            from = until
        }
        return seat
    }

    private mutating func addPerson(
        _ person: PersonID,
        _ body: BodyID,
        _ seat: SeatID,
        _ kind: SeatKind,
        _ from: CalendarDay,
        _ dated: Period
    ) {
        let by: AppointingForum = kind == .executive ? .committee : .council
        add(.appointmentAct(AppointmentAct(person: person, seat: seat, act: .appointed, by: by, on: on(from, -20))))
        add(.fitAndProperTest(FitAndProperTest(person: person, body: body, outcome: .fit, on: on(from, -10))))
        add(.declaration(Declaration(person: person, body: body, declaration: .interests, on: on(from, 5))))
        add(.appraisal(Appraisal(person: person, body: body, on: on(from, 350))))
        if kind == .executive {
            add(.employment(Employment(person: person, body: body, employment: .employee, dated: dated)))
            add(.registration(ProfessionalRegistration(person: person, register: .medical, dated: dated)))
        } else {
            let judgement: Independence = random.happens(85) ? .independent : .notIndependent
            add(
                .independence(
                    IndependenceJudgement(person: person, body: body, judgement: judgement, on: on(from, 30))
                )
            )
            add(
                .membership(
                    ConstituencyMembership(person: person, body: body, constituency: .publicMembers, dated: dated)
                )
            )
        }
        if random.happens(30) {
            let interest = Interest(
                person: person,
                body: body,
                about: "A company (invented)",
                interest: .financial,
                declaredOn: on(from, 20),
                isPublished: true,
                dated: dated
            )
            add(.interest(interest))
        }
        let days = GeneratedCountry.known(HalfDays(text: "2.5"))
        add(.timeCommitment(TimeCommitment(person: person, body: body, days: days, per: .week, dated: dated)))
        add(
            .remuneration(
                Remuneration(person: person, body: body, kind: .fee, pounds: 13_000, isPublished: true, dated: dated)
            )
        )
    }

    /// What only some people have.
    private mutating func addOffice(
        _ person: PersonID,
        _ body: BodyID,
        _ seat: SeatID,
        _ kind: (SeatKind, Office?),
        _ from: CalendarDay,
        _ dated: Period
    ) {
        if kind.1 == .chiefExecutive {
            add(.accountingOfficer(AccountingOfficer(person: person, body: body, officer: .accounting, dated: dated)))
        }
        if kind.0 == .nonExecutive, random.happens(15) {
            let designation: DesignationKind = random.happens(50) ? .viceChair : .seniorIndependentDirector
            add(.designation(Designation(person: person, body: body, designation: designation, dated: dated)))
        }
        if random.happens(3) {
            let away = period(from.advanced(by: 300), from.advanced(by: 400))
            add(.suspension(Suspension(person: person, seat: seat, body: body, dated: away)))
        }
        guard people > 20, random.happens(10) else { return }
        let other = GeneratedCountry.known(BodyID("body-0"))
        add(.fitAndProperLetter(FitAndProperLetter(person: person, body: body, leadEmployer: other, on: on(from, -5))))
        add(
            .dualOffice(
                DualOffice(
                    person: person,
                    body: body,
                    other: other,
                    decision: .authorised,
                    decidedOn: on(from, -1),
                    dated: dated
                )
            )
        )
        if kind.0 == .executive {
            add(.secondment(Secondment(person: person, employerBody: other, body: body, dated: dated)))
        }
    }

    private mutating func addCouncil(_ body: BodyID, _ always: Period) {
        for number in 0..<20 {
            var from = GeneratedCountry.first
            let who: GovernorConstituency = number < 12 ? .publicMembers : number < 16 ? .staff : .localAuthority
            while from < GeneratedCountry.last {
                let until = from.advanced(by: 1095)
                add(
                    .governor(
                        Governor(person: newPerson(), body: body, constituency: who, dated: period(from, until))
                    )
                )
                from = until
            }
        }
        add(.completeness(Completeness(body: body, list: .governors, when: .during(always))))
        for (subject, position) in [
            (ConstitutionSubject.directorsElsewhere, ConstitutionPosition.allows), (.jointHolders, .countsOnce),
        ] {
            add(
                .constitutionClause(
                    ConstitutionClause(body: body, subject: subject, position: position, dated: always)
                )
            )
        }
    }

    private mutating func addCommittees(_ body: BodyID, _ seats: [SeatID], _ always: Period) {
        for purpose in [CommitteePurpose.audit, .remuneration, .nominations] {
            let forum = GeneratedCountry.known(ForumID("\(body).\(purpose.rawValue)"))
            add(
                .forum(
                    Forum(
                        forum: forum,
                        name: purpose.inWords,
                        kind: .committee,
                        parents: [body],
                        instrument: nil,
                        meetsWith: [],
                        dated: always
                    )
                )
            )
            add(.committeeTerms(CommitteeTerms(forum: forum, purpose: purpose, agreedBy: [body], dated: always)))
            for seat in seats[6..<9] {
                add(.forumMember(ForumMember(forum: forum, parent: body, seat: seat, votes: true, dated: always)))
            }
            add(
                .completeness(
                    Completeness(body: body, list: .committeeMembers, forum: forum, when: .during(always))
                )
            )
        }
    }

    private mutating func addYear(_ body: BodyID, _ year: Int) {
        let day = GeneratedCountry.known(CalendarDay(year: year, month: 5, day: Int.random(in: 1...28, using: &random)))
        for kind in [ReviewKind.board, .skills, .interests] {
            add(.review(Review(body: body, review: kind, on: DayBounds(day))))
        }
        add(.nobodyDisqualified(NobodyDisqualified(body: body, on: DayBounds(day))))
        let reason = Explanation(
            body: body,
            rule: "code.B.2.7",
            text: "A seat is to be filled (invented).",
            author: "Company secretary",
            resolution: "Minute",
            expires: on(day, 90),
            on: DayBounds(day)
        )
        add(.explanation(reason))
        let evidence = RuleEvidence(
            body: body,
            rule: "code.A.2.1",
            form: .item,
            shows: .met,
            title: "Annual report",
            author: "Company secretary",
            resolution: "Minute",
            expires: on(day, 400),
            on: DayBounds(day)
        )
        add(.ruleEvidence(evidence))
    }

    private mutating func newPerson() -> PersonID {
        people += 1
        return GeneratedCountry.known(PersonID("person-\(people)"))
    }

    private mutating func add(_ statement: Statement) { statements.append(statement) }

    private mutating func day() -> CalendarDay {
        CalendarDay(
            number: Int32.random(in: GeneratedCountry.first.number..<GeneratedCountry.last.number, using: &random)
        )
    }

    private func on(_ day: CalendarDay, _ after: Int) -> DayBounds { DayBounds(day.advanced(by: after)) }

    private func period(_ from: CalendarDay, _ until: CalendarDay?) -> Period {
        GeneratedCountry.known(
            Period(
                from: .within(DayBounds(from)),
                until: until.map { .within(DayBounds($0)) } ?? .open,
                lastSeen: nil
            )
        )
    }
}

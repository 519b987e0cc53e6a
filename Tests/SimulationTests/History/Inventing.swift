import Register

/// Invents what people say. All comes from few things, so that what they say meets.
struct Inventing: Sendable {
    var chance: Chance
    /// What would stand if nothing failed; so that most of what is invented can be done.
    private(set) var model = Model()
    private(set) var state = State()

    static let bodies = ["b1", "b2", "b3"]
    static let seats = ["b1:chair", "b1:chief", "b2:chair", "b3:chair"]
    static let people = ["p-1", "p-2", "p-3", "p-4"]
    static let names = ["Ada Quill", "Bo Marsh", "Cy Vane", "Di Orme"]
    static let days = ["2023", "2024-02", "2024-03-15", "2024-02-10/2024-04-02", "2024-12-31", "2025", "2025-01-01"]
    static let kinds = Statement.tags

    /// A statement of the kind, and of nothing that the program would not read.
    mutating func said(_ kind: String) -> Said {
        var fields = fields(kind)
        var said = Said(kind: kind, fields: fields, sources: sources())
        if !said.hasNoPeriod {
            fields.merge(period()) { $1 }
            said.fields = fields
            if Claim(said) == nil { said.fields["until"] = nil }
        }
        return said
    }

    private mutating func fields(_ kind: String) -> [String: [String]] {
        let person = chance.pick(Self.people)
        let (body, seat) = (known("body", Self.bodies), known("seat", Self.seats))
        let (group, forum) = (known("group", ["g1", "g2"]), known("forum", ["f1", "f2"]))
        switch kind {
        case "register": return ["title": ["Invented"], "invented": [chance.pick(["yes", "no"])]]
        case "compilation": return ["table": ["bodies"], "rows": ["r1", text()]]
        case "body":
            return fewer(
                ["body": [chance.pick(Self.bodies)], "successors": [known("body", Self.bodies)]],
                "successors"
            )
        case "body-name":
            return ["body": [body], "name": [chance.pick(["Trust", "\(chance.pick(Self.names)) Trust"])]]
        case "body-kind": return ["body": [body], "legal-kind": [chance.pick(LegalKind.allCases).rawValue]]
        case "body-sector": return ["body": [body], "sector": [chance.pick(Sector.allCases).rawValue]]
        case "body-region": return ["body": [body], "region": [chance.pick(["North", "South"])]]
        case "authorisation": return fewer(["body": [body], "authorised-by": [text()]], "authorised-by")
        case "forum":
            let all = [
                "forum": [chance.pick(["f1", "f2"])], "name": [text()],
                "forum-kind": [chance.pick(ForumLegalKind.allCases).rawValue],
                "parents": [body], "instrument": ["i1"], "meets-with": ["f1"],
            ]
            return fewer(fewer(all, "instrument"), "meets-with")
        case "forum-member": return ["forum": [forum], "parent": [body], "seat": [seat]]
        case "seat":
            let seat = chance.pick(Self.seats)
            let all = [
                "seat": [seat], "body": [chance.pick([String(seat.prefix(2)), body])],
                "seat-kind": [chance.pick(SeatKind.allCases).rawValue],
                "office": [chance.pick(["chair", "chief-executive"])],
            ]
            return fewer(all, "office")
        case "vacancy": return ["seat": [seat]]
        case "designation":
            return [
                "person": [person], "body": [body], "designation": [chance.pick(DesignationKind.allCases).rawValue],
            ]
        case "person-name": return ["person": [person], "name": [name(of: person)]]
        case "same-person": return ["person": [person], "other": [chance.pick(Self.people)]]
        case "appointment":
            let all = [
                "person": [person], "named-as": [name(of: person)], "seat": [seat],
                "capacity": [chance.pick(Capacity.allCases).rawValue],
            ]
            return fewer(all, "named-as")
        case "absence", "suspension":
            // Of another body than the seat's it is refused.
            let own = String(seat.prefix(2))
            return ["person": [person], "seat": [seat], "body": [chance.pick([own, own, own, body])]]
        case "group":
            return fewer(["group": [chance.pick(["g1", "g2"])], "name": [text()], "within": [group]], "within")
        case "group-member": return ["group": [group], "body": [body]]
        case "arrangement":
            let all = [
                "arrangement": ["A1"], "group": [group], "model": [chance.pick(SharingModel.allCases).rawValue],
                "bodies": chance.pick([["b1", "b2"], ["b2", "b3"]]), "holder": [person], "note": [text()],
                "status": [chance.pick(ArrangementStatus.allCases).rawValue],
            ]
            return fewer(fewer(fewer(all, "holder"), "note"), "group")
        case "intent": return ["group": [group], "text": [text()]]
        case "reason", "expected-benefit":
            return fewer(["group": [group], "text": [text()], "agreed-by": [body]], "agreed-by")
        case "instrument":
            return ["instrument": ["i1"], "instrument-kind": ["delegation"], "title": [text()], "adopted-by": [body]]
        case "completeness":
            let list = chance.pick(ListKind.allCases)
            var whole = ["body": [body], "list": [list.rawValue], "as-at": ["2024-10-01"]]
            if list == .committeeMembers { whole["forum"] = [forum] }
            if list.isOfPerson { whole["person"] = [person] }
            return whole
        case "published-count": return ["count": ["N1"], "on": ["2024-11"], "measure": ["chairs"], "value": [text()]]
        case "independence-judgement":
            return [
                "person": [person], "body": [body], "judgement": [chance.pick(Independence.allCases).rawValue],
                "indicators": [chance.pick(IndependenceIndicator.allCases).rawValue], "reason": [text()],
                "resolution": [text()], "on": ["2024-10-01"],
            ]
        case "registration":
            return [
                "person": [person], "register": [chance.pick(ProfessionalRegister.allCases).rawValue],
                "profession": [chance.pick(RegisteredProfession.allCases).rawValue], "number": [text()],
            ]
        case "constituency-membership":
            return [
                "person": [person], "body": [body], "constituency": [chance.pick(Constituency.allCases).rawValue],
                "class": [text()],
            ]
        case "employment":
            return [
                "person": [person], "body": [body], "employment": [chance.pick(EmploymentKind.allCases).rawValue],
                "full-time": ["yes"],
            ]
        case "secondment":
            return ["person": [person], "seconded-by": [other()], "body": [body], "agreement": [text()]]
        case "appointment-act":
            let (step, by) = (chance.pick(AppointmentStep.allCases), chance.pick(AppointingForum.allCases))
            var act = [
                "person": [person], "seat": [seat], "act": [step.rawValue], "by": [by.rawValue],
                "resolution": [text()], "on": ["2024-10-01"],
            ]
            if step != .removed { act["term-to"] = ["2024-10-01"] }
            if by == .other || by == .power { act["authority"] = [text()] }
            if by == .other || by == .council { act["general-meeting"] = ["yes"] }
            return act
        case "accounting-officer":
            return [
                "person": [person], "body": [body], "officer": [chance.pick(AccountingOfficerKind.allCases).rawValue],
            ]
        case "delegation":
            let basis = chance.pick(DelegationBasis.allCases)
            let to = chance.pick(
                basis == .withinBody ? ["forum", "seat", "other"] : ["forum", "body", "seat", "other"]
            )
            let recipients = ["forum": forum, "body": other(), "seat": seat, "other": text()]
            let all = [
                "body": [body], "basis": [basis.rawValue], "functions": [text(), "A third"],
                "to-\(to)": [recipients[to] ?? ""], "instrument": ["i1"], "limits": [text()],
                "resolved-on": ["2024-10-01"],
            ]
            return fewer(fewer(all, "instrument"), "limits")
        case "reserved-matter":
            return ["body": [body], "matter": [text()], "reference": [text()]]
        case "committee-terms":
            return [
                "forum": [forum], "purpose": [chance.pick(CommitteePurpose.allCases).rawValue],
                "functions": [text(), "A third"], "quorum": [text()], "voting": [text()], "agreed-by": [body],
                "agreed-on": ["2024-10-01"], "first-met": ["2024-10-01"],
            ]
        case "interest":
            return [
                "person": [person], "body": [body], "in": [body],
                "interest": [chance.pick(InterestKind.allCases).rawValue], "declared-on": ["2024-10-01"],
                "published": [chance.pick(["yes", "no"])], "published-until": ["9999-12"],
                "kept-until": ["9999-12"],
            ]
        case "dual-office":
            return [
                "person": [person], "body": [body], "other-body": [other()],
                "decision": [chance.pick(DualOfficeDecision.allCases).rawValue], "reason": [text()],
                "resolution": [text()], "decided-on": ["2024-10-01"],
            ]
        case "declaration":
            return [
                "person": [person], "body": [body], "declaration": [chance.pick(DeclarationKind.allCases).rawValue],
                "on": ["2024-10-01"],
            ]
        case "fit-and-proper-test":
            return [
                "person": [person], "body": [body], "outcome": [chance.pick(FitAndProperOutcome.allCases).rawValue],
                "lead-employer": [body], "signed-by": [chance.pick(FitAndProperSigner.allCases).rawValue],
                "next-due": ["2024-10-01"], "on": ["2024-10-01"],
            ]
        case "fit-and-proper-letter":
            return ["person": [person], "body": [body], "lead-employer": [other()], "on": ["2024-10-01"]]
        case "nobody-disqualified":
            return ["body": [body], "resolution": [text()], "on": ["2024-10-01"]]
        case "appraisal":
            return ["person": [person], "body": [body], "on": ["2024-10-01"], "sent-on": ["2024-10-01"]]
        case "time-commitment":
            return [
                "person": [person], "body": [body], "days": ["2.5"], "per": [chance.pick(TimeUnit.allCases).rawValue],
            ]
        case "remuneration":
            return [
                "person": [person], "body": [body], "pay": [chance.pick(PayKind.allCases).rawValue], "pounds": ["12"],
                "reason": [text()], "published": [chance.pick(["yes", "no"])],
            ]
        case "governor":
            return [
                "person": [person], "body": [body],
                "constituency": [chance.pick(GovernorConstituency.allCases).rawValue], "class": [text()],
                "lead": ["yes"],
            ]
        case "establishment-order":
            return [
                "body": [body], "number": [text()], "executives": ["12"], "non-executives": ["12"],
                "university": ["yes"], "special": [chance.pick(SpecialTrust.allCases).rawValue],
            ]
        case "constitution-clause":
            let (subject, says) = chance.pick([
                ("directors-of-other-bodies", "allows"), ("joint-holders", "counts-once"),
                ("medical-or-dental-school", "has"), ("internal-delegation", "bars"), ("staff-classes", "has-none"),
            ])
            return [
                "body": [body], "subject": [subject], "says": [says], "clause": [text()], "text": [text()],
            ]
        case "oversight-segment":
            return ["body": [body], "segment": [chance.pick(Segment.allCases).rawValue], "quarter": [text()]]
        case "rating":
            return [
                "body": [body], "scope": [chance.pick(RatingScope.allCases).rawValue],
                "rating": [chance.pick(RatingValue.allCases).rawValue],
            ]
        case "review":
            let review = chance.pick(ReviewKind.allCases)
            var reviewed = [
                "body": [body], "review": [review.rawValue], "reviewer": [text()], "connection": [text()],
                "resolution": [text()], "on": ["2024-10-01"],
            ]
            if [.chair, .directors, .service].contains(review) { reviewed["person"] = [person] }
            return reviewed
        case "rule-evidence":
            return [
                "body": [body], "rule": [text()], "form": [chance.pick(EvidenceForm.allCases).rawValue],
                "shows": [chance.pick(EvidenceResult.allCases).rawValue], "title": [text()], "author": [text()],
                "resolution": [text()], "expires": ["2024-10-01"], "on": ["2024-10-01"],
            ]
        case "explanation":
            return [
                "body": [body], "rule": [text()], "text": [text()], "author": [text()], "resolution": [text()],
                "adopts": [text()], "expires": ["2024-10-01"], "on": ["2024-10-01"],
            ]
        case let other: preconditionFailure("nothing is invented of the kind \(other)")
        }
    }

    /// One of the things that somebody has made known, or now and then any.
    private mutating func known(_ thing: String, _ all: [String]) -> String {
        let defined = Set(state.standing.values.compactMap(\.said.defines))
        let some = all.filter { defined.contains("\(thing) \($0)") }
        return chance.pick(some.isEmpty || chance.happens(10) ? all : some)
    }

    /// Any of the bodies that are known.
    private mutating func other() -> String { known("body", Self.bodies) }

    mutating func follow(_ deeds: [Deed], _ clock: Int64) {
        for deed in deeds { _ = model.take(deed, clock: clock) }
        state = model.now
    }

    mutating func sources() -> [Origin] {
        (0...(chance.happens(20) ? 1 : 0)).map { _ in
            let name = chance.pick(Self.names)
            return chance.pick([
                Origin(title: "Minutes", address: ""), Origin(title: "Minutes", address: ""),
                Origin(title: "", address: "https://trust.example/board"), Origin(title: text(), address: ""),
                Origin(title: "Page", address: "https://trust.example/\(Origin.inAddress(name))"),
            ])
        }
    }

    mutating func reason() -> String { chance.pick(["Misread", "Misread", "Misread", text(), " ", ""]) }

    /// What is written down somewhere; now and then it names somebody.
    private mutating func text() -> String {
        chance.happens(15) ? "As \(chance.pick(Self.names)) said" : chance.pick(["One text", "Another text"])
    }

    /// Everybody has a name of their own, and sometimes that of another.
    private mutating func name(of person: String) -> String {
        let own = Self.people.firstIndex(of: person) ?? 0
        return Self.names[chance.happens(90) ? own : chance.number(0...3)]
    }

    private mutating func period() -> [String: [String]] {
        var period: [String: [String]] = [:]
        let (day, seen) = (chance.pick(Self.days), "seen \(chance.pick(Self.days))")
        if chance.happens(80) { period["from"] = [chance.pick([day, day, day, seen, "unknown", "open"])] }
        if chance.happens(50) { period["until"] = [until()] }
        if chance.happens(30) { period["last-seen"] = [chance.pick(Self.days)] }
        return period
    }

    mutating func until() -> String {
        let (day, seen) = (chance.pick(Self.days), "seen \(chance.pick(Self.days))")
        return chance.pick([day, day, day, seen, "unknown", "open"])
    }

    private mutating func fewer(_ fields: [String: [String]], _ name: String) -> [String: [String]] {
        chance.happens(50) ? fields : fields.filter { $0.key != name }
    }
}

import Register

extension BODS {
    /// What BODS cannot say of these facts.
    public var leftOut: LeftOut {
        var left = LeftOut("BODS", always: BODS.never)
        let roles = said
        let said = Set(roles.map(\.appointment.fact.id))
        let people = Set(roles.map { snapshot.person($0.appointment.payload.person) })
        for fact in snapshot.facts.all {
            let tag = fact.statement.record.tag
            if let why = reason(fact, said) ?? unsaid(fact, people) {
                left.add(tag, .facts, why)
                continue
            }
            if let why = unsourced(fact) {
                left.add(tag, .allSources, why)
            } else {
                if fact.sources.count > 1 { left.add(tag, .sources, "a statement has one source") }
                if fact.sources.first.map(BODS.losesAddress) ?? false {
                    left.add(tag, .addresses, "an address that is no plain one of the web gives way to the title")
                }
            }
            if let why = undated(fact.statement) { left.add(tag, .dates, why) }
            if case .appointment(let appointment) = fact.statement, appointment.statedShared != nil {
                left.add(tag, .statedShared, "there is no field for it")
            }
            if let period = fact.statement.period, BODS.hasDates(fact.statement) {
                for why in BODS.lost(period) { left.add(tag, .dates, why) }
            }
        }
        return left
    }

    private static let never = [
        "whether a fact is certain or only possible on a day: only a day known exactly is a date",
        "what was known before a fact was corrected: a record has one statement",
        "how sure the compiler of a fact is",
        "what is private to a body in a register that is not invented",
    ]

    /// Why a fact of a kind that can be said is not; nil where it is.
    private func unsaid(_ fact: Fact, _ people: Set<PersonID>) -> String? {
        let noBody = "the existence of the body is not recorded"
        let noRole = "who has no role here is not said: no appointment, or as an associate alone"
        switch fact.statement {
        case .bodyExistence(let existence):
            let isSaid = snapshot.existence(of: existence.body)?.fact.id == fact.id
            return isSaid ? nil : "one statement of it is said, that of the day asked or the closest to it"
        case .bodyName(let name): return snapshot.existence(of: name.body) == nil ? noBody : nil
        case .bodyLegalKind(let kind):
            guard snapshot.existence(of: kind.body) != nil else { return noBody }
            let onDay = snapshot.legalKind(of: kind.body)
            return onDay == nil || onDay?.fact.id == fact.id ? nil : "one kind is said, that of the day asked"
        case .personName(let name): return people.contains(snapshot.person(name.person)) ? nil : noRole
        case .samePerson(let same): return people.contains(snapshot.person(same.person)) ? nil : noRole
        default: return nil
        }
    }

    /// Why a fact that is said has no source there; nil where it has one.
    private func unsourced(_ fact: Fact) -> String? {
        switch fact.statement {
        case .bodyName, .bodyLegalKind: return "a body has one source, that of its existence"
        case .personName(let name):
            let person = snapshot.person(name.person)
            let last = snapshot.index.personNames.last { snapshot.person($0.payload.person) == person }
            return last?.fact.id == fact.id ? nil : "a person has one source, that of the name recorded last"
        case .samePerson: return "joined identifiers are one person, without who says so"
        default: return nil
        }
    }

    private static func losesAddress(_ source: Source) -> Bool {
        !source.address.isEmpty && WebAddress.of(source) == nil && WebAddress.note(source) != source.address
    }

    /// Why the dates of a statement are nowhere; nil where they are, or where there are none.
    private func undated(_ statement: Statement) -> String? {
        guard statement.period != .notRecorded else { return nil }
        switch statement {
        case .bodyName, .personName: return "a name has no dates"
        case .bodyLegalKind(let kind):
            // Where none is recorded for the day asked the kinds of other days are said with theirs.
            return snapshot.legalKind(of: kind.body) == nil ? nil : "a kind has no dates"
        default: return nil
        }
    }

    private static func hasDates(_ statement: Statement) -> Bool {
        if case .appointment = statement { return true }
        if case .bodyExistence = statement { return true }
        return false
    }

    private static func lost(_ period: Period) -> [String] {
        var lost: [String] = []
        if period.from.bounds != nil, PartialDay.exact(PartialDay.start(period)) == nil { lost.append(start) }
        if let last = period.lastDay, PartialDay.exact(last) == nil { lost.append(end) }
        switch period.until {
        case .unknown, .notRecorded: lost.append(unknownEnd)
        case .seen: lost.append(seenEnd)
        case .within, .open: break
        }
        return lost
    }

    private static let start = "a start that is not one known day; of a role it is in the details of the interest"
    private static let end =
        "a last day that is not one known day is no end date, also where it is past: then the record is closed; of a role it is in the details of the interest"
    private static let seenEnd =
        "no end date reads as continuing, and the fact was only last seen on a day; of a role that is in the details of the interest"
    private static let unknownEnd =
        "no end date reads as continuing, and the end is not known or recorded; of a role it is in the details of the interest"

    /// Why a fact is not said; nil where it is.
    private func reason(_ fact: Fact, _ said: Set<FactID>) -> String? {
        switch fact.statement {
        case .bodyExistence, .bodyName, .bodyLegalKind, .personName, .samePerson: nil
        case .appointment:
            said.contains(fact.id) ? nil : "an associate is no member of the board, or the seat or body is not stated"
        case .bodySector, .bodyRegion: "there is no field for it"
        case .seat: "a seat is said only through its holders"
        case .vacancy: "a vacant seat is no interest of anybody"
        case .arrangement(let row):
            row.holder == nil
                ? "a shared holder who is not named is no known person"
                : "there is no field for a sharing; the appointments say who holds the posts"
        case .group, .groupMember: "a group is no entity in law"
        case .forum, .forumMember: "there is no role in a committee among the types of interest"
        case .registerNotice, .compilation: "it is about the register"
        case .authorisation, .designation, .absence, .intent, .reason, .expectedBenefit, .instrument, .completeness,
            .publishedCount, .independence, .registration, .membership, .employment, .secondment, .appointmentAct,
            .accountingOfficer, .suspension, .delegation, .reservedMatter, .committeeTerms, .interest, .dualOffice,
            .declaration, .fitAndProperTest, .fitAndProperLetter, .nobodyDisqualified, .appraisal, .timeCommitment,
            .remuneration, .governor, .establishmentOrder, .constitutionClause, .oversightSegment, .rating, .review,
            .ruleEvidence, .explanation:
            "there is no field for it"
        }
    }
}

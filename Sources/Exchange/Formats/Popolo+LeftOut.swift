import Register

extension Popolo {
    /// What Popolo cannot say of these facts.
    public var leftOut: LeftOut {
        var left = LeftOut("Popolo", always: Popolo.never)
        let (said, bodies) = (said, Set(snapshot.bodies))
        for fact in facts.all {
            let tag = fact.statement.record.tag
            if let why = Popolo.reason(fact.statement) ?? unsaid(fact, said, bodies) {
                left.add(tag, .facts, why)
                continue
            }
            if let period = fact.statement.period {
                let place = Popolo.place(fact.statement)
                for why in Popolo.lost(period) { left.add(tag, .dates, "\(why); it is in \(place)") }
            }
            if case .samePerson = fact.statement {
                left.add(tag, .allSources, "joined identifiers are one person, without who says so")
            } else if fact.sources.contains(where: { WebAddress.of($0) == nil }) {
                left.add(tag, .addresses, "a source that has no plain address of the web is none in these schemas")
            }
            if case .appointment(let appointment) = fact.statement, appointment.statedShared != nil {
                left.add(tag, .statedShared, "there is no field for it")
            }
        }
        return left
    }

    /// The facts of which one is said for each body, seat and forum, and the appointments.
    private var said: Set<FactID> {
        let bodies = snapshot.bodies.compactMap { snapshot.existence(of: $0)?.fact.id }
        return Set(bodies + seats.map(\.fact.id) + forums.map(\.fact.id) + memberships.map { $0.0.fact.id })
    }

    /// Why a fact of a kind that can be said is not; nil where it is.
    private func unsaid(_ fact: Fact, _ said: Set<FactID>, _ bodies: Set<BodyID>) -> String? {
        let one = "one statement of it is said, that of the day asked or the closest to it"
        let noBody = "there is no organization for the body"
        switch fact.statement {
        case .bodyExistence, .seat, .forum: return said.contains(fact.id) ? nil : one
        case .appointment: return said.contains(fact.id) ? nil : "its seat is not stated"
        case .bodyName(let name): return bodies.contains(name.body) ? nil : noBody
        case .bodyLegalKind(let kind): return bodies.contains(kind.body) ? nil : noBody
        case .bodySector(let sector): return bodies.contains(sector.body) ? nil : noBody
        case .bodyRegion(let region): return bodies.contains(region.body) ? nil : noBody
        default: return nil
        }
    }

    /// Where the exact period of a statement stands.
    private static func place(_ statement: Statement) -> String {
        switch statement {
        case .bodyName, .personName: "the note of the name, or in extras for the name of the day asked"
        default: "extras"
        }
    }

    private static let never = [
        "whether a fact is certain or only possible on a day: a partial date says less, and extras hold the rest",
        "when a fact was recorded, and what was known before it was corrected",
        "what is private to a body in a register that is not invented",
    ]

    /// What is lost of the dates of a fact that is said.
    private static func lost(_ period: Period) -> [String] {
        var lost: [String] = []
        if case .seen = period.from { lost.append("first seen is not a start") }
        if let start = PartialDay.start(period), start.precision == .range { lost.append(range) }
        if period.lastDay?.precision == .range { lost.append(range) }
        switch period.until {
        case .unknown, .notRecorded: lost.append(end)
        case .seen: lost.append(seenEnd)
        case .within, .open: break
        }
        return lost
    }

    private static let range = "a range of days is cut to its month or year, or left out"
    private static let seenEnd =
        "no end date reads as continuing, and the fact was only last seen on a day"
    private static let end = "no end date reads as continuing, and the end is not known or recorded"

    /// Why a statement is not said; nil where it is.
    private static func reason(_ statement: Statement) -> String? {
        switch statement {
        case .bodyExistence, .bodyName, .bodyLegalKind, .bodySector, .bodyRegion, .seat, .personName, .samePerson,
            .appointment:
            nil
        case .forum(let forum):
            forum.parents.count == 1 ? nil : "an organization has one parent, and the forum has none or several"
        case .registerNotice, .compilation: "it is about the register"
        case .authorisation: "there is no class for it"
        case .forumMember: "members are persons, and a seat is the member here"
        case .vacancy: "a post without a membership does not say that it is vacant"
        case .designation: "a designation is no post"
        case .absence: "there is no class for it"
        case .group, .groupMember: "a group is no organization in law, and bodies are no members in these schemas"
        case .arrangement(let row):
            row.holder == nil
                ? "a shared holder who is not named is no person"
                : "there is no class for a sharing; the appointments say who holds the posts"
        case .intent, .reason, .expectedBenefit, .instrument, .completeness, .publishedCount, .independence,
            .registration, .membership, .employment, .secondment, .appointmentAct, .accountingOfficer, .suspension,
            .delegation, .reservedMatter, .committeeTerms, .interest, .dualOffice, .declaration, .fitAndProperTest,
            .fitAndProperLetter, .nobodyDisqualified, .appraisal, .timeCommitment, .remuneration, .governor,
            .establishmentOrder, .constitutionClause, .oversightSegment, .rating, .review, .ruleEvidence, .explanation:
            "there is no class for it"
        }
    }

    var facts: Facts { snapshot.facts }
}

import Register

extension BODS {
    /// What BODS cannot say of these facts.
    public var leftOut: LeftOut {
        var left = LeftOut("BODS", always: BODS.never)
        let said = Set(said.map(\.appointment.fact.id))
        for fact in snapshot.facts.all {
            let tag = fact.statement.record.tag
            if let why = reason(fact, said) {
                left.add(tag, .facts, why)
                continue
            }
            if fact.sources.count > 1 { left.add(tag, .sources, "a statement has one source") }
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
            .publishedCount:
            "there is no field for it"
        }
    }
}

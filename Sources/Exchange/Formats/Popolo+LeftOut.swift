import Register

extension Popolo {
    /// What Popolo cannot say of these facts.
    public var leftOut: LeftOut {
        var left = LeftOut("Popolo", always: Popolo.never)
        for fact in facts.all {
            let tag = fact.statement.record.tag
            if let why = Popolo.reason(fact.statement) {
                left.add(tag, .facts, why)
            } else if let period = fact.statement.period {
                for why in Popolo.lost(period) { left.add(tag, .dates, why) }
            }
        }
        return left
    }

    private static let never = [
        "whether a fact is certain or only possible on a day: a partial date says less, and extras hold the rest",
        "when a fact was recorded, and what was known before it was corrected",
        "what is private to a body in a register that is not invented",
    ]

    /// What is lost of the dates of a fact that is said.
    private static func lost(_ period: Period) -> [String] {
        var lost: [String] = []
        if case .seen = period.from { lost.append("first seen is not a start; it is in extras") }
        if let start = PartialDay.start(period), start.precision == .range { lost.append(range) }
        if period.lastDay?.precision == .range { lost.append(range) }
        switch period.until {
        case .unknown, .notRecorded: lost.append(end)
        case .seen: lost.append(seenEnd)
        case .within, .open: break
        }
        return lost
    }

    private static let range = "a range of days is cut to its month or year, or left out; it is in extras"
    private static let seenEnd =
        "no end date reads as continuing, and the fact was only last seen on a day; it is in extras"
    private static let end = "no end date reads as continuing, and the end is not known or recorded; it is in extras"

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
        case .intent, .reason, .expectedBenefit, .instrument, .completeness, .publishedCount:
            "there is no class for it"
        }
    }

    var facts: Facts { snapshot.facts }
}

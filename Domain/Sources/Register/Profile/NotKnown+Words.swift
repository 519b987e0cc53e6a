extension Snapshot {
    /// What is not known, as a sentence.
    ///
    /// - Parameter all: The bodies of the group, so that three or more are not named again where all are meant.
    public func inWords(_ gap: NotKnown, among all: [BodyID]) -> String {
        func names(_ bodies: [BodyID]) -> String {
            bodies.count >= 3 && Set(bodies) == Set(all)
                ? "all \(bodies.count) bodies" : bodies.map(shortName).inWords
        }
        return switch gap {
        case .question(let question, let bodies): "Of \(names(bodies)): \(inWords(question))"
        case .reasonsNotRecorded: "Why they share leaders is not recorded."
        case .benefitsNotRecorded: "What they expect from it is not recorded."
        case .whoAgreed(let facts): "Who agreed \(purposes(facts)) is not recorded."
        case .whereAgreed(let facts):
            "Where \(purposes(facts)) \(facts.count == 1 ? "was" : "were") agreed is not recorded."
        case .membersNotRecorded: "No body is recorded as a member on this day."
        case .membershipNotCertain(let bodies):
            "By partial dates it is not certain that \(names(bodies)) \(bodies.count == 1 ? "belongs" : "belong") to it on this day."
        case .memberListNotStatedWhole: "Whether it has other members is not recorded."
        case .holderNotRecorded(let office, let bodies): "The \(office.inWords) of \(names(bodies)) is not recorded."
        case .holderNotCertain(let office, let bodies):
            "Who is \(office.inWords) of \(names(bodies)) on this day is not certain."
        case .designationNotRecorded(let kind, let bodies): "A \(kind.inWords) of \(names(bodies)) is not recorded."
        case .accountingOfficer:
            "Who is accounting or accountable officer is not recorded by this register for any body."
        case .otherSeatsNotRecorded(let bodies):
            "Seats of \(names(bodies)) other than those of chair and chief executive are not recorded."
        case .listNotStatedWhole(let list, let bodies):
            "No source says that the list of \(list.inWords) is whole for \(names(bodies))."
        case .standingNotCertain(let bodies):
            "Legal kind, sector or region of \(names(bodies)) is not recorded for this day."
        case .startNotRecorded(let facts): "When it began is not recorded for \(count(facts)) shown here."
        case .sourceNotDated(let facts): "No source is dated for \(count(facts)) shown here."
        case .ofModel(let kind, let note):
            "\(kind.inWords.capitalisedFirst): \(inWords(note))"
        }
    }

    private func count(_ facts: [FactID]) -> String { facts.count == 1 ? "1 fact" : "\(facts.count) facts" }

    private func purposes(_ facts: [FactID]) -> String {
        facts.count == 1 ? "1 reason or benefit" : "\(facts.count) reasons or benefits"
    }
}

extension NotKnown {
    /// The facts that it is about, where it is about some.
    public var facts: [FactID] {
        switch self {
        case .whoAgreed(let facts), .whereAgreed(let facts), .startNotRecorded(let facts), .sourceNotDated(let facts):
            facts
        case .question(let question, _): question.statement.map { [$0] } ?? []
        case .reasonsNotRecorded, .benefitsNotRecorded, .membersNotRecorded, .membershipNotCertain,
            .memberListNotStatedWhole, .holderNotRecorded, .holderNotCertain, .designationNotRecorded,
            .accountingOfficer, .otherSeatsNotRecorded, .listNotStatedWhole, .standingNotCertain, .ofModel:
            []
        }
    }
}

extension ListKind {
    public var inWords: String {
        switch self {
        case .boardMembers: "board members"
        case .committees, .interests, .governors, .designations, .delegations, .suspensions, .appraisals, .reviews,
            .pay:
            rawValue
        case .committeeMembers: "members of a committee"
        case .reservedMatters: "reserved matters"
        case .postsElsewhere: "posts elsewhere"
        case .pastOffices: "offices held there before"
        case .fitAndProperTests: "fit and proper person tests"
        }
    }
}

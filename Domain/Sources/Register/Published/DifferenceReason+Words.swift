extension DifferenceReason {
    /// The reason as a sentence that names no body.
    public var inWords: String {
        switch self {
        case .countsPlans(let announced):
            "The publisher also counts moves that were planned. Announced arrangements are never counted here; \(DifferenceReason.number(announced.count, "such row is", "such rows are")) recorded."
        case .postsNotNamed: "The words of the publisher do not say which posts are counted."
        case .dayNotExact(let bounds):
            "The published count is dated \(bounds.inWords) only, so it is compared with the first and the last day of it."
        case .otherTotal(let published, let here):
            "The publisher looked at \(published) bodies; \(here) are recorded as open here."
        case .openNotCertain(let bodies):
            "Whether \(DifferenceReason.number(bodies.count, "further body was", "further bodies were")) open on the day is not certain."
        case .partialDates(let bodies):
            "Dates known only in part leave open whether \(DifferenceReason.number(bodies.count, "body shares", "bodies share"))."
        case .byAppointmentsOnly(let bodies):
            "By the appointments recorded \(DifferenceReason.number(bodies.count, "further body", "further bodies")) may share; no arrangement says so, and only arrangements are counted."
        case .holderNotRecorded(let office, let bodies):
            "Nobody is recorded, for any day, as \(office.inWords) of \(DifferenceReason.number(bodies.count, "body", "bodies"))."
        case .holderNotDated(let office, let bodies):
            "Who was \(office.inWords) on the day is not certain for \(DifferenceReason.number(bodies.count, "body", "bodies")): holders are recorded, but no dates that certainly cover it."
        case .evidenceLater(let facts):
            "\(DifferenceReason.number(facts.count, "arrangement that counts", "arrangements that count")) on the day here \(facts.count == 1 ? "rests" : "rest") on sources dated after it alone; whether the publisher knew is not recorded."
        case .oneHolderEach:
            "How the publisher counts vacant and unnamed posts is not recorded; here every body is taken to have one holder."
        case .listNotWhole:
            "No source says that the list of arrangements is whole: what is not recorded may have been so, and the number here is a floor."
        }
    }

    public var bodies: [BodyID] {
        switch self {
        case .openNotCertain(let bodies), .partialDates(let bodies), .byAppointmentsOnly(let bodies),
            .holderNotRecorded(_, let bodies), .holderNotDated(_, let bodies):
            bodies
        case .countsPlans, .postsNotNamed, .dayNotExact, .otherTotal, .evidenceLater, .oneHolderEach, .listNotWhole:
            []
        }
    }

    public var facts: [FactID] {
        switch self {
        case .countsPlans(let facts), .evidenceLater(let facts): facts
        case .postsNotNamed, .dayNotExact, .otherTotal, .openNotCertain, .partialDates, .byAppointmentsOnly,
            .holderNotRecorded, .holderNotDated, .oneHolderEach, .listNotWhole:
            []
        }
    }

    private static func number(_ number: Int, _ one: String, _ many: String) -> String {
        "\(number) \(number == 1 ? one : many)"
    }
}

extension PublishedComparison.Verdict {
    public var inWords: String {
        switch self {
        case .within: "within what is certain and possible here"
        case .fewerHere(let number): "\(number) fewer here, even if every possible one holds"
        case .moreHere(let number): "\(number) more here"
        case .cannotBeCompared: "cannot be compared"
        }
    }
}

extension PublishedReading.Measure {
    public var inWords: String {
        switch self {
        case .sharing: "bodies that share a chair or chief executive"
        case .open: "bodies open"
        case .chairs: "different people who chair a body"
        case .chiefExecutives: "different people who are chief executive of a body"
        case .sharedChairs: "people who chair two or more bodies"
        }
    }
}

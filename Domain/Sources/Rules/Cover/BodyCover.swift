public import Register

/// How many named absences or conflicts stop a body deciding on a day. Who has a conflict has to step out and is not
/// counted for that item, so that an absence and a conflict weigh alike.
public struct BodyCover: Hashable, Sendable {
    public let body: BodyID
    public let answer: Answer
    /// Who can preside, and without whom nobody can.
    public let presiding: Presiding
    /// What a lay chair understands, in whole sentences.
    public let explanation: String
    /// The facts that were used, by identifier.
    public let facts: [FactID]
    /// What would have to be recorded to know more; never empty where the answer is unknown or a range.
    public let missing: [Missing]
    /// What to look at although it decides nothing.
    public let notes: [String]

    public enum Answer: Hashable, Sendable {
        case counted(Stopping)
        case unknown
        case notApplicable
    }

    /// What stops the board.
    public struct Stopping: Hashable, Sendable {
        /// How many belong to the whole number of directors, and how many of them have to be present.
        public let directors: Range
        public let needed: Range
        /// How many people have to be away, beside those whose absence is recorded: fewer never stop it, and there are
        /// so many whose being away stops it for certain. 0 where it cannot decide already, or may be unable to.
        public let people: Range
        /// As few people as are known to stop it for certain; failing these as few as may stop it.
        public let example: Example
        /// Everybody whose being away alone stops it; nobody where it cannot decide already, and those for certain only
        /// where it may be unable to already.
        public let single: [Single]
    }

    /// From the least to the most; without a most where no number is enough for certain.
    public struct Range: Hashable, Sendable {
        public let least: Int
        public let most: Int?

        public init(least: Int, most: Int?) {
            self.least = least
            self.most = most
        }

        public var isExact: Bool { least == most }

        /// `5`, `3 to 5`, `at least 3`.
        public var inWords: String {
            guard let most else { return "at least \(least)" }
            return isExact ? "\(least)" : "\(least) to \(most)"
        }
    }

    public struct Example: Hashable, Sendable {
        public let people: [PersonID]
        /// Whether their being away stops it for certain.
        public let isCertain: Bool
    }

    public struct Single: Hashable, Sendable {
        public let person: PersonID
        public let isCertain: Bool

        public init(person: PersonID, isCertain: Bool) {
            self.person = person
            self.isCertain = isCertain
        }
    }

    public var stopping: Stopping? {
        if case .counted(let stopping) = answer { stopping } else { nil }
    }
}

/// Who can preside over the board of a body.
public struct Presiding: Hashable, Sendable {
    /// In the order in which the law calls on them. Those who are away by what is recorded are left out.
    public let people: [Presider]
    /// Without whom nobody can; at most one.
    public let only: [BodyCover.Single]
    /// Whether the law, as the rulebook has it, says who follows the chair: of a foundation trust its constitution does.
    public let isByLaw: Bool
    public let explanation: String
    public let missing: [Missing]

    public struct Presider: Hashable, Sendable {
        public let person: PersonID
        public let place: Place
        public let isCertain: Bool
    }

    public enum Place: String, CaseIterable, Sendable {
        case chair
        case viceChair = "vice-chair"
        /// Whom those present may choose when neither is there.
        case nonExecutive = "non-executive"
    }
}

/// Which bodies can no longer decide if somebody who sits on several boards leaves them.
public struct LeaderCover: Hashable, Sendable {
    public let person: PersonID
    /// Every body on whose board the person sits or may sit.
    public let bodies: [Loss]
    public let explanation: String

    public struct Loss: Hashable, Sendable {
        public let body: BodyID
        /// Whether it can no longer decide once the person has left: not where it could not before. A seat that is left is
        /// vacant, and no longer belongs to the whole number of directors.
        public let stops: Known
        public let facts: [FactID]
        /// Never empty where it is unknown.
        public let missing: [Missing]
    }

    /// How many stop for certain, and how many may, those included.
    public var certain: Int { bodies.count { $0.stops == .yes } }
    public var possible: Int { bodies.count { $0.stops != .no } }
}

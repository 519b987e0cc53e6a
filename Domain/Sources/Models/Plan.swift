public import Register

/// What a group of bodies wants: models for bodies from a day, why, and where it departs from the standard.
public struct Plan: Hashable, Sendable {
    public let name: String
    /// What the arrangement is called.
    public let title: String
    /// The group of the register whose recorded reasons count, where there is one.
    public let group: GroupID?
    public let models: [ModelID]
    /// Two or more.
    public let bodies: [BodyID]
    public let from: CalendarDay
    /// What the forum is called in which the bodies decide together.
    public let forum: String?
    public let problem: String?
    public let reasons: [PlanReason]
    public let holders: [PlanHolder]
    public let choices: [PlanChoice]
    public let rights: [PlanRight]
    public let departures: [ClauseDeparture]
    public let money: PlanMoney
    /// What of a joint executive team stays with bodies; none where all of it is joint at each.
    public let ownPosts: [PlanOwnPost]

    public init(
        name: String,
        title: String,
        group: GroupID?,
        models: [ModelID],
        bodies: [BodyID],
        from: CalendarDay,
        forum: String?,
        problem: String?,
        reasons: [PlanReason],
        holders: [PlanHolder],
        choices: [PlanChoice],
        rights: [PlanRight],
        departures: [ClauseDeparture],
        money: PlanMoney = .none,
        ownPosts: [PlanOwnPost] = []
    ) {
        self.name = name
        self.title = title
        self.group = group
        self.models = models
        self.bodies = bodies
        self.from = from
        self.forum = forum
        self.problem = problem
        self.reasons = reasons
        self.holders = holders
        self.choices = choices
        self.rights = rights
        self.departures = departures
        self.money = money
        self.ownPosts = ownPosts
    }
}

/// Why the bodies want it; empty parts are blanks in the documents.
public struct PlanReason: Hashable, Sendable {
    public let reason: String
    public let agreedBy: [BodyID]
    /// Where they agreed it, such as a minute.
    public let agreedAt: String?
    /// How it would be seen to be met.
    public let seenBy: String?

    public init(reason: String, agreedBy: [BodyID], agreedAt: String?, seenBy: String?) {
        self.reason = reason
        self.agreedBy = agreedBy
        self.agreedAt = agreedAt
        self.seenBy = seenBy
    }
}

/// Who is to hold a shared post.
public struct PlanHolder: Hashable, Sendable {
    public enum Who: Hashable, Sendable {
        case recorded(PersonID)
        case named(String)
    }

    public let post: Office
    public let who: Who

    public init(post: Office, who: Who) {
        self.post = post
        self.who = who
    }
}

/// Why a plan departs from the standard, and whose words that are.
public struct DepartureReason: Hashable, Sendable {
    public let because: String
    public let author: String

    public init(because: String, author: String) {
        self.because = because
        self.author = author
    }
}

/// Another value than the standard one.
public struct PlanChoice: Hashable, Sendable {
    public let choice: ChoiceID
    public let value: ChosenValue
    public let reason: DepartureReason

    public init(choice: ChoiceID, value: ChosenValue, reason: DepartureReason) {
        self.choice = choice
        self.value = value
        self.reason = reason
    }
}

/// Another decider of a matter than the standard one.
public struct PlanRight: Hashable, Sendable {
    public let right: MatterRight
    public let reason: DepartureReason

    public init(right: MatterRight, reason: DepartureReason) {
        self.right = right
        self.reason = reason
    }
}

/// A clause that is another one than the standard one.
public struct ClauseDeparture: Hashable, Sendable {
    public enum Change: Hashable, Sendable {
        /// The words of a standard clause are these instead. What somebody types is plain text: no braces are filled in.
        case reword(ClauseName, String)
        case remove(ClauseName)
        /// A clause of a name of its own stands after a standard one.
        case add(ClauseID, after: ClauseName, String)
    }

    public let change: Change
    public let reason: DepartureReason

    public init(change: Change, reason: DepartureReason) {
        self.change = change
        self.reason = reason
    }

    /// The standard clause that it is about.
    public var clause: ClauseName {
        switch change {
        case .reword(let clause, _), .remove(let clause), .add(_, let clause, _): clause
        }
    }
}

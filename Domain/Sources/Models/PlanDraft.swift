public import Register

/// A plan on its way: what is not decided yet is lacking, and what is there is whole.
public struct PlanDraft: Hashable, Sendable {
    /// The name of a plan to which nobody gave one.
    public static let usualName = "arrangement"

    public var name: String
    public var title: String?
    public var group: GroupID?
    public var models: [ModelID]
    public var bodies: [BodyID]
    public var from: CalendarDay?
    public var forum: String?
    public var problem: String?
    public var reasons: [PlanReason]
    public var holders: [PlanHolder]
    public var choices: [PlanChoice]
    public var rights: [PlanRight]
    public var departures: [ClauseDeparture]
    public var money: PlanMoney
    public var ownPosts: [PlanOwnPost]

    /// One in which nothing is decided.
    public init(name: String) {
        self.name = name
        (models, bodies, reasons, holders, choices, rights, departures) = ([], [], [], [], [], [], [])
        (money, ownPosts) = (.none, [])
    }

    public init(_ plan: Plan) {
        self.init(name: plan.name)
        (title, group, from, forum, problem) = (plan.title, plan.group, plan.from, plan.forum, plan.problem)
        (models, bodies, reasons, holders) = (plan.models, plan.bodies, plan.reasons, plan.holders)
        (choices, rights, departures, money) = (plan.choices, plan.rights, plan.departures, plan.money)
        ownPosts = plan.ownPosts
    }

    /// What a plan cannot be without.
    public enum Part: String, CaseIterable, Sendable {
        case title, bodies, models
        case firstDay = "first-day"

        public var inWords: String {
            switch self {
            case .title: "what the arrangement is called"
            case .bodies: "two or more bodies"
            case .models: "a standard model"
            case .firstDay: "the first day"
            }
        }
    }

    /// What is lacking before documents can be made, in the order in which it is asked.
    public var lacking: [Part] {
        Part.allCases.filter { part in
            switch part {
            case .title: title == nil
            case .bodies: bodies.count < 2
            case .models: models.isEmpty
            case .firstDay: from == nil
            }
        }
    }

    /// Nil where something is lacking.
    public var plan: Plan? {
        guard lacking.isEmpty, let title, let from else { return nil }
        return Plan(
            name: name,
            title: title,
            group: group,
            models: models,
            bodies: bodies,
            from: from,
            forum: forum,
            problem: problem,
            reasons: reasons,
            holders: holders,
            choices: choices,
            rights: rights,
            departures: departures,
            money: money,
            ownPosts: ownPosts
        )
    }

    /// Takes a body out, its name from those who agreed a reason and who keep an office, and its figures.
    public mutating func remove(_ body: BodyID) {
        bodies.removeAll { $0 == body }
        reasons = reasons.map { reason in
            PlanReason(
                reason: reason.reason,
                agreedBy: reason.agreedBy.filter { $0 != body },
                agreedAt: reason.agreedAt,
                seenBy: reason.seenBy
            )
        }
        money = money.without(body)
        ownPosts = ownPosts.compactMap { $0.without(body) }
    }
}

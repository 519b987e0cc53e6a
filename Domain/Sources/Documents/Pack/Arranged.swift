import Models
import Register
import Rules

/// A plan with the models, the register and the rulebook at hand: what a document asks about.
struct Arranged {
    let plan: Plan
    let library: ModelLibrary
    let evaluator: Evaluator
    /// In the order of the plan.
    let models: [StandardModel]
    let namesakes: Namesakes
    private let findings = FindingsOnce()

    init(_ plan: Plan, _ library: ModelLibrary, _ evaluator: Evaluator) {
        self.plan = plan
        self.library = library
        self.evaluator = evaluator
        models = plan.models.compactMap { library[$0] }
        namesakes = Namesakes(plan, evaluator.snapshot)
    }

    /// Without a plan: for the day of the evaluator.
    init(comparing bodies: [BodyID], _ library: ModelLibrary, _ evaluator: Evaluator) {
        let plan = Plan(
            name: "comparison",
            title: "the arrangement",
            group: nil,
            models: [],
            bodies: bodies,
            from: evaluator.snapshot.day,
            forum: nil,
            problem: nil,
            reasons: [],
            holders: [],
            choices: [],
            rights: [],
            departures: []
        )
        self.init(plan, library, evaluator)
    }

    var snapshot: Snapshot { evaluator.snapshot }
    var rulebook: Rulebook { evaluator.rulebook }
    var day: CalendarDay { plan.from }

    /// The documents that its models need, in the order of the library.
    var templates: [DocumentTemplate] { library.documents(of: plan.models) }

    /// The offices that are shared, in a fixed order.
    var posts: [Office] { library.posts(of: plan.models) }

    /// The bodies at which an office is joint, in the order of the plan: none where fewer than two are left.
    func bodies(sharing post: Office) -> [BodyID] {
        guard library.partialPosts(of: plan.models).contains(post),
            let own = plan.ownPosts.first(where: { $0.post == post })
        else { return plan.bodies }
        let left = own.bodies.isEmpty ? [] : plan.bodies.filter { !own.bodies.contains($0) }
        return left.count < 2 ? [] : left
    }

    var forum: StandardModel? { library.forum(of: plan.models) }

    var forumName: String { plan.forum ?? "the forum of \(plan.title)" }

    /// What the plan chooses, else the standard of the first model with one of its own, else that of all.
    func value(of choice: Choice) -> ChosenValue {
        plan.choices.first { $0.choice == choice.id }?.value ?? standard(of: choice)
    }

    func standard(of choice: Choice) -> ChosenValue { library.standard(of: choice, for: plan.models) }

    /// What a rule gives for a body on the first day; nil for one that waits.
    func finding(_ rule: RuleID, _ body: BodyID) -> Finding? { findings.finding(rule, body, evaluator) }

    func findings(_ body: BodyID) -> [Finding] { Array(findings.all(body, evaluator).values) }

    /// Who decides a matter: by the plan, else by the last model in which the bodies decide together, else by the first.
    func right(_ matter: MatterID) -> MatterRight? {
        plan.rights.first { $0.right.matter == matter }?.right ?? standardRight(matter)
    }

    func standardRight(_ matter: MatterID) -> MatterRight? { library.standardRight(matter, for: plan.models) }

    /// The legal kind on the first day; nil where it is not recorded for certain, or sources disagree.
    func kind(of body: BodyID) -> LegalKind? {
        let stated = snapshot.allLegalKinds(of: body).filter { $0.covers(day) != .not }
        let kinds = Set(stated.map { $0.payload.kind })
        guard kinds.count == 1, stated.allSatisfy({ $0.covers(day) == .certainly }) else { return nil }
        return kinds.first
    }

    func facts(ofKindOf body: BodyID) -> [FactID] {
        snapshot.allLegalKinds(of: body).filter { $0.covers(day) != .not }.map { $0.fact.id }
    }

    /// Nil where it depends on a kind that is not recorded.
    func holds(_ condition: Condition, for body: BodyID?) -> Bool? {
        let found: Bool? =
            switch condition.test {
            case .model(let model): plan.models.contains(model)
            case .shares(let office): posts.contains(office)
            case .together: forum != nil
            case .chosen(let id, let value): library[id].map { self.value(of: $0).text == value } ?? false
            case .kind(let kind): has(kind, body.map { [$0] } ?? plan.bodies)
            case .mixed: both(has(.foundationTrust, plan.bodies), has(.nhsTrust, plan.bodies))
            }
        return found.map { $0 != condition.isDenied }
    }

    /// The conditions of which it is not known whether they hold; nil where one does not.
    func open(_ conditions: [Condition], for body: BodyID?) -> [Condition]? {
        var open: [Condition] = []
        for condition in conditions {
            switch holds(condition, for: body) {
            case true: continue
            case false: return nil
            case nil: open.append(condition)
            }
        }
        return open
    }

    private func has(_ kind: LegalKind, _ bodies: [BodyID]) -> Bool? {
        let kinds = bodies.map { self.kind(of: $0) }
        return kinds.contains(kind) ? true : kinds.contains(nil) ? nil : false
    }

    private func both(_ one: Bool?, _ other: Bool?) -> Bool? {
        if one == false || other == false { return false }
        return one == true && other == true ? true : nil
    }
}

/// What all rules give for a body, asked once for all documents.
private final class FindingsOnce {
    private var found: [BodyID: [RuleID: Finding]] = [:]

    func finding(_ rule: RuleID, _ body: BodyID, _ evaluator: Evaluator) -> Finding? {
        all(body, evaluator)[rule]
    }

    func all(_ body: BodyID, _ evaluator: Evaluator) -> [RuleID: Finding] {
        if let known = found[body] { return known }
        let all = Dictionary(evaluator.findings(for: body).map { ($0.rule, $0) }) { first, _ in first }
        found[body] = all
        return all
    }
}

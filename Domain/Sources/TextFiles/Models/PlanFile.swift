public import Models
import Register

extension Plan {
    /// Longer than any name of an arrangement or a person.
    public static let longestName = 200
    /// Longer than any clause or reason.
    public static let longestText = 4000
    public static let mostBodies = 12
    public static let mostItems = 200

    /// Reads what a group wants, and reports everything that is wrong with it at once.
    ///
    /// - Parameters:
    ///   - text: The contents of the file.
    ///   - file: The name to give in problems.
    ///   - library: The models of which it speaks.
    public init(_ text: String, file: String, of library: ModelLibrary) throws(TextProblems) {
        self = try PlanReader.read(file, library) { $0.read(text, file: file) }
    }
}

struct PlanReader: NodeReading {
    let library: ModelLibrary
    var problems: [TextProblem] = []

    private static let lists = [
        "reasons", "holders", "own-posts", "choices", "rights", "clauses", "turnover", "costs", "savings",
    ]

    private init(library: ModelLibrary) { self.library = library }

    /// What is read, unless something is wrong with it.
    static func read<Value>(
        _ file: String,
        _ library: ModelLibrary,
        _ read: (inout PlanReader) -> Value?
    ) throws(TextProblems) -> Value {
        var reader = PlanReader(library: library)
        let value = read(&reader)
        if let problems = TextProblems(reader.problems) { throw problems }
        guard let value else {
            throw TextProblems(
                TextProblem(place: TextPlace(file: file, line: 1, column: 1), found: "no plan", expected: "a plan")
            )
        }
        return value
    }

    mutating func read(_ text: String, file: String) -> Plan? {
        guard let root = root(text, file: file) else { return nil }
        let parts = parts(root)
        let read = readRoot(root, .plan, PlanReader.lists) { record throws(RecordError) in
            var draft = PlanDraft(name: try record.identifier("plan", of: ArrangementKind.self).raw)
            draft.title = try record.bounded("title", Plan.longestName)
            draft.models = try record.identifiers("models", of: StandardModelKind.self)
            draft.bodies = try record.identifiers("bodies", of: BodyKind.self)
            draft.from = try record.whole("from")
            try draft.takeOptional(&record)
            return draft
        }
        guard let read else { return nil }
        checkWhole(read)
        checkShared(parts.ownPosts, read.value.models)
        return check(read, parts).plan
    }

    mutating func readDraft(_ text: String, file: String) -> PlanDraft? {
        guard let root = root(text, file: file) else { return nil }
        let parts = parts(root)
        let read = readRoot(root, .planDraft, PlanReader.lists) { record throws(RecordError) in
            let name = try record.optionalIdentifier("plan", of: ArrangementKind.self)
            var draft = PlanDraft(name: name?.raw ?? PlanDraft.usualName)
            draft.title = try record.optionalBounded("title", Plan.longestName)
            draft.models = try record.identifiers("models", of: StandardModelKind.self)
            draft.bodies = try record.identifiers("bodies", of: BodyKind.self)
            draft.from = try record.optionalWhole("from")
            try draft.takeOptional(&record)
            return draft
        }
        return read.map { check($0, parts) }
    }

    /// The lists of a plan, each item with its place.
    private struct Parts {
        let reasons: [Placed<PlanReason>]
        let holders: [Placed<PlanHolder>]
        let ownPosts: [Placed<PlanOwnPost>]
        let choices: [Placed<PlanChoice>]
        let rights: [Placed<PlanRight>]
        let departures: [Placed<ClauseDeparture>]
        let money: PlanMoneyRead
    }

    private mutating func parts(_ root: FileRoot) -> Parts {
        let reasons = list(root, "reasons", .planReason) { record throws(RecordError) in
            PlanReason(
                reason: try record.bounded("reason", Plan.longestText),
                agreedBy: try record.identifiers("agreed-by", of: BodyKind.self),
                agreedAt: try record.optionalBounded("agreed-at", Plan.longestText),
                seenBy: try record.optionalBounded("seen-by", Plan.longestText)
            )
        }
        let holders = list(root, "holders", .planHolder) { record throws(RecordError) in
            try PlanHolder(from: &record)
        }
        let ownPosts = list(root, "own-posts", .planOwnPost) { record throws(RecordError) in
            try PlanOwnPost(from: &record)
        }
        let choices = choices(root)
        let rights = list(root, "rights", .planRight) { record throws(RecordError) in
            PlanRight(right: try record.right(), reason: try DepartureReason(from: &record))
        }
        let departures = list(root, "clauses", .departure) { record throws(RecordError) in
            try ClauseDeparture(from: &record)
        }
        let money = PlanMoneyRead(
            turnover: list(root, "turnover", .planTurnover) { record throws(RecordError) in
                (try record.identifier("body", of: BodyKind.self), try record.money("amount"))
            },
            costs: list(root, "costs", .planCost) { record throws(RecordError) in try record.sum("cost") },
            savings: list(root, "savings", .planSaving) { record throws(RecordError) in try record.sum("saving") }
        )
        return Parts(
            reasons: reasons,
            holders: holders,
            ownPosts: ownPosts,
            choices: choices,
            rights: rights,
            departures: departures,
            money: money
        )
    }

    /// Puts the lists in, and looks whether all fits together.
    private mutating func check(_ read: Placed<PlanDraft>, _ parts: Parts) -> PlanDraft {
        var draft = read.value
        draft.reasons = parts.reasons.map(\.value)
        draft.holders = parts.holders.map(\.value)
        draft.choices = parts.choices.map(\.value)
        draft.rights = parts.rights.map(\.value)
        draft.departures = parts.departures.map(\.value)
        draft.money = parts.money.value
        draft.ownPosts = parts.ownPosts.map(\.value)
        check(Placed(value: draft, place: read.place, fields: read.fields))
        for choice in parts.choices { check(choice, draft.choices) }
        for right in parts.rights { check(right) }
        check(parts.departures)
        check(parts.money, draft.bodies)
        check(parts.ownPosts, draft.bodies)
        return draft
    }

    private mutating func list<Item>(
        _ root: FileRoot,
        _ name: String,
        _ form: Form,
        _ make: (inout RecordReader) throws(RecordError) -> Item
    ) -> [Placed<Item>] {
        let nodes = optionalItems(root, name, "at least one, or no '\(name)'")
        guard nodes.count <= Plan.mostItems else {
            add(nodes[Plan.mostItems].place, "more than \(Plan.mostItems) in '\(name)'", "at most \(Plan.mostItems)")
            return []
        }
        return nodes.compactMap { read($0, form, make) }
    }

    private mutating func choices(_ root: FileRoot) -> [Placed<PlanChoice>] {
        let known = library.choices
        return list(root, "choices", .planChoice) { record throws(RecordError) in
            let id = try record.identifier("parameter", of: ChoiceKind.self)
            guard let choice = known.first(where: { $0.id == id }) else {
                let hint = Nearness.hint(for: id.raw, among: known.map(\.id.raw))
                throw .unreadable(field: "parameter", found: id.raw, expected: "a parameter of the models\(hint)")
            }
            return PlanChoice(
                choice: id,
                value: try record.value("value", choice.expected) { choice.value($0) },
                reason: try DepartureReason(from: &record)
            )
        }
    }

    private mutating func checkWhole(_ plan: Placed<PlanDraft>) {
        if plan.value.models.isEmpty {
            add(plan.place(of: "models"), "no model", "one or more of the standard models")
        }
        if plan.value.bodies.count < 2 { addCount(of: plan) }
    }

    private mutating func addCount(of plan: Placed<PlanDraft>) {
        let expected = "two to \(Plan.mostBodies), each by its identifier"
        add(plan.place(of: "bodies"), "\(plan.value.bodies.count) bodies", expected)
    }

    private mutating func check(_ plan: Placed<PlanDraft>) {
        let value = plan.value
        let isLong = [("models", value.models.count), ("bodies", value.bodies.count)].filter { $0.1 > Plan.mostItems }
        for (field, count) in isLong {
            add(plan.place(of: field), "\(count) in '\(field)'", "at most \(Plan.mostItems)")
        }
        guard isLong.isEmpty else { return }
        for model in value.models where library[model] == nil {
            let hint = Nearness.hint(for: model.raw, among: library.models.map(\.id.raw))
            add(plan.place(of: model.raw, in: "models"), "the model '\(model)'", "a standard model\(hint)")
        }
        twice(value.models.map(\.raw), "models", plan)
        if value.bodies.count > Plan.mostBodies { addCount(of: plan) }
        twice(value.bodies.map(\.raw), "bodies", plan)
        for reason in value.reasons {
            for body in reason.agreedBy.prefix(Plan.mostItems) where !value.bodies.contains(body) {
                add(plan.place, "a reason agreed by '\(body)'", "bodies of the plan")
            }
        }
    }

    private mutating func twice(_ names: [String], _ field: String, _ plan: Placed<PlanDraft>) {
        for name in Set(names).sorted() where names.count(where: { $0 == name }) > 1 {
            add(plan.place(of: name, in: field), "'\(name)' twice in '\(field)'", "each once")
        }
    }

    private mutating func check(_ choice: Placed<PlanChoice>, _ all: [PlanChoice]) {
        if all.count(where: { $0.choice == choice.value.choice }) > 1 {
            add(choice.place(of: "parameter"), "'\(choice.value.choice)' chosen twice", "each parameter once")
        }
    }

    private mutating func check(_ right: Placed<PlanRight>) {
        let matter = right.value.right.matter
        if library[matter] == nil {
            let hint = Nearness.hint(for: matter.raw, among: library.matters.map(\.id.raw))
            add(right.place(of: "matter"), "the matter '\(shortened(matter.raw))'", "a matter of the models\(hint)")
        }
        if right.value.right.by == .together, right.value.right.isReserved {
            add(right.place(of: "reserved"), "a reserved matter that the bodies decide together", "one of both")
        }
    }

    private mutating func check(_ departures: [Placed<ClauseDeparture>]) {
        var changed: Set<ClauseName> = []
        var added: Set<ClauseName> = []
        for departure in departures {
            let clause = departure.value.clause
            let field = departure.fields["clause"] == nil ? "after" : "clause"
            guard library[clause.document]?.clause(clause.clause) != nil else {
                let hint = Nearness.hint(for: clause.description, among: library.clauseNames.map(\.description))
                add(departure.place(of: field), "the clause '\(clause)'", "a clause of the standard documents\(hint)")
                continue
            }
            switch departure.value.change {
            case .reword, .remove:
                if !changed.insert(clause).inserted {
                    add(departure.place(of: field), "a second change of '\(clause)'", "one change of each clause")
                }
            case .add(let name, _, _):
                let name = ClauseName(clause.document, name)
                if library[clause.document]?.clause(name.clause) != nil || !added.insert(name).inserted {
                    add(departure.place(of: "add"), "the name '\(name.clause)', which a clause has", "a new name")
                }
            }
        }
    }
}

extension PlanDraft {
    fileprivate mutating func takeOptional(_ record: inout RecordReader) throws(RecordError) {
        group = try record.optionalIdentifier("group", of: GroupKind.self)
        forum = try record.optionalBounded("forum", Plan.longestName)
        problem = try record.optionalBounded("problem", Plan.longestText)
    }
}

extension PlanHolder {
    fileprivate init(from record: inout RecordReader) throws(RecordError) {
        let post = try record.choice("post", of: Office.self)
        let person = try record.optionalIdentifier("person", of: PersonKind.self)
        let named = try record.optionalBounded("named", Plan.longestName)
        switch (person, named) {
        case (let person?, nil): self.init(post: post, who: .recorded(person))
        case (nil, let named?): self.init(post: post, who: .named(named))
        case (nil, nil): throw .missing(field: "person", expected: "a person of the register, or 'named' with a name")
        case (_?, let named?):
            throw .unreadable(field: "named", found: named, expected: "'person' or 'named', not both")
        }
    }
}

extension DepartureReason {
    fileprivate init(from record: inout RecordReader) throws(RecordError) {
        self.init(
            because: try record.bounded("because", Plan.longestText, "the reason for the departure"),
            author: try record.bounded("author", Plan.longestName, "whose words the reason is, such as a role")
        )
    }
}

extension ClauseDeparture {
    fileprivate init(from record: inout RecordReader) throws(RecordError) {
        let expected = "a clause such as partnership-agreement.leaving"
        let clause = try record.optional("clause", expected) { ClauseName($0) }
        let after = try record.optional("after", expected) { ClauseName($0) }
        let add = try record.optional("add", "a name without a dot for the new clause") { text in
            ClauseID(text).flatMap { $0.raw.contains(".") ? nil : $0 }
        }
        let text = try record.optionalBounded("text", Plan.longestText)
        let removes = try record.optionalFlag("remove") ?? false
        let reason = try DepartureReason(from: &record)
        switch (clause, after, add, text, removes) {
        case (let clause?, nil, nil, let text?, false): self.init(change: .reword(clause, text), reason: reason)
        case (let clause?, nil, nil, nil, true): self.init(change: .remove(clause), reason: reason)
        case (nil, let after?, let add?, let text?, false):
            self.init(change: .add(add, after: after, text), reason: reason)
        default:
            throw .missing(
                field: clause == nil ? "after" : "text",
                expected: "'clause' with 'text', 'clause' with 'remove: yes', or 'after' with 'add' and 'text'"
            )
        }
    }
}

extension RecordReader {
    mutating func bounded(_ name: String, _ most: Int, _ expected: String = "a text") throws(RecordError) -> String {
        guard let text = try optionalBounded(name, most) else { throw .missing(field: name, expected: expected) }
        return text
    }

    mutating func optionalBounded(_ name: String, _ most: Int) throws(RecordError) -> String? {
        guard let text = try optionalText(name) else { return nil }
        guard text.unicodeScalars.count <= most else {
            throw .unreadable(field: name, found: text, expected: "at most \(most) characters")
        }
        return text
    }
}

import Register
public import Rules

extension RulebookFile {
    /// Whether it holds cases: they lie beside the rules, and are read apart.
    public var holdsCases: Bool { name.hasSuffix(".cases.yaml") }
}

extension RuleCase {
    /// Reads the cases of a rulebook and reports everything that is wrong with them at once.
    public static func read(_ files: [RulebookFile], of rulebook: Rulebook) throws(TextProblems) -> [RuleCase] {
        var reader = RulebookReader(files: [])
        var cases: [RuleCase] = []
        for file in files where file.holdsCases {
            guard let root = reader.root(file.text, file: file.name) else { continue }
            for field in root.fields where field.name != "cases" {
                reader.problems.append(.unknown(field, in: "a file of cases", allowed: ["cases"]))
            }
            for node in reader.items(root, "cases", "cases") {
                if let one = reader.readCase(node, of: rulebook) { cases.append(one) }
            }
        }
        if let problems = TextProblems(reader.problems) { throw problems }
        return cases
    }
}

extension RulebookReader {
    fileprivate mutating func readCase(_ node: TextNode, of rulebook: Rulebook) -> RuleCase? {
        guard case .fields(let fields) = node.value else {
            add(node.place, node.inWords, "a case, with its fields")
            return nil
        }
        let lists = ["board", "designated", "also"]
        let rest = TextNode(place: node.place, value: .fields(fields.filter { !lists.contains($0.name) }))
        let head = read(rest, .ruleCase) { reader throws(RecordError) in try CaseHead(from: &reader) }
        let seats = nodes(fields["board"]).compactMap { node in
            read(node, .caseSeat) { reader throws(RecordError) in try CaseSeat(from: &reader) }?.value
        }
        let designated = nodes(fields["designated"]).compactMap { node in
            read(node, .caseDesignation) { reader throws(RecordError) in try CaseDesignation(from: &reader) }?.value
        }
        let also = nodes(fields["also"]).compactMap { readSaid($0) }
        guard let head else { return nil }
        if rulebook[head.value.rule] == nil {
            add(head.place(of: "rule"), "the rule '\(head.value.rule)'", "a rule of this rulebook")
        }
        return head.value.made(of: seats, designated, also)
    }

    /// A statement of any kind, as in a file of changes, and whether a newspaper says it.
    private mutating func readSaid(_ node: TextNode) -> CaseSaid? {
        guard case .fields(let fields) = node.value,
            let field = fields.first(where: { Form.statement[$0.name] != nil }), let form = Form.statement[field.name],
            case .fields(let own) = field.value.value
        else {
            add(node.place, node.inWords, "a statement with its fields, and 'by: newspaper' where one says it")
            return nil
        }
        let by = fields["by"]?.value.text
        for other in fields where other.name != field.name && other.name != "by" {
            problems.append(.unknown(other, in: "a statement", allowed: [field.name, "by"]))
        }
        if let by, by != "newspaper" { add(node.place, "'\(shortened(by))' for 'by'", "newspaper") }
        var reader = FormReader(form: form, place: field.place, fields: own)
        let statement = reader.read { record throws(RecordError) in try Statement(record) }
        problems += reader.problems
        return statement.map { CaseSaid(statement: $0, isByNewspaper: by != nil) }
    }

    private mutating func nodes(_ field: TextField?) -> [TextNode] {
        guard let field else { return [] }
        guard case .list(let items) = field.value.value else {
            add(field.value.place, "\(field.value.inWords) in '\(field.name)'", "a list")
            return []
        }
        return items
    }
}

extension Form {
    fileprivate static let ruleCase = Form(
        name: "case",
        owner: "a case",
        fields: [
            .required("case", .text), .required("rule", .text), .required("on", .day),
            .optional("kind", .choice(of: LegalKind.self)), .optional("kind-from", .day),
            .optional("sector", .choice(of: Sector.self)), .optional("whole", .yesNo),
            .optional("other-whole", .yesNo), .optional("other-kind", .choice(of: LegalKind.self)),
            .optional("confirmed", .yesNo), .optional("open-from", .day),
            .required("outcome", .choice(of: Finding.Outcome.self)), .optional("missing", .texts),
            .optional("doubts", .texts), .optional("noted", .yesNo),
        ]
    )

    fileprivate static let caseSeat = Form(
        name: "seat",
        owner: "a seat",
        fields: [
            .required("seat", .choice(of: SeatKind.self)), .optional("office", .choice(of: Office.self)),
            .optional("named", .text), .optional("holder", .text), .optional("count", .text),
            .optional("vacant", .yesNo), .optional("votes", .choice(["yes", "no", "not recorded"])),
            .optional("capacity", .choice(of: Capacity.self)), .optional("by", .text), .optional("approval", .text),
            .optional("from", .boundary), .optional("to", .day), .optional("at", .choice(["other"])),
        ]
    )

    fileprivate static let caseDesignation = Form(
        name: "designated",
        owner: "a designation",
        fields: [
            .required("person", .text), .required("as", .choice(of: DesignationKind.self)),
            .optional("from", .boundary), .optional("to", .day), .optional("at", .choice(["other"])),
        ]
    )
}

/// A statement beside those that a case is made of.
private struct CaseSaid {
    let statement: Statement
    let isByNewspaper: Bool
}

/// What a case says beside its seats.
private struct CaseHead {
    let name: String
    let rule: RuleID
    let day: CalendarDay
    let kind: LegalKind?
    let kindFrom: Boundary
    let sector: Sector?
    let isWhole: Bool
    let isOtherWhole: Bool
    let otherKind: LegalKind?
    let isConfirmed: Bool
    let openFrom: Boundary
    let outcome: Finding.Outcome
    let missing: [String]?
    let doubts: [Finding.Doubt]
    let isNoted: Bool

    init(from reader: inout RecordReader) throws(RecordError) {
        name = try reader.text("case")
        rule = try reader.identifier("rule")
        day = try reader.whole("on")
        kind = try reader.optionalChoice("kind")
        kindFrom = try reader.optionalBounds("kind-from").map { .within($0) } ?? .longAgo
        sector = try reader.optionalChoice("sector")
        isWhole = try reader.optionalFlag("whole") ?? false
        isOtherWhole = try reader.optionalFlag("other-whole") ?? false
        otherKind = try reader.optionalChoice("other-kind")
        isConfirmed = try reader.optionalFlag("confirmed") ?? true
        openFrom = try reader.optionalBounds("open-from").map { .within($0) } ?? .longAgo
        outcome = try reader.choice("outcome")
        let missing = try reader.list("missing")
        self.missing = missing.isEmpty ? nil : missing
        doubts = try reader.choices("doubts")
        isNoted = try reader.optionalFlag("noted") ?? false
    }

    func made(of seats: [CaseSeat], _ designated: [CaseDesignation], _ also: [CaseSaid]) -> RuleCase? {
        guard let body = BodyID("the-trust"), let other = BodyID("other-trust"),
            let minute = Source(
                kind: .minute,
                title: "Minutes (invented)",
                address: "",
                publisher: CaseHead.name,
                date: nil
            ),
            let newspaper = Source(
                kind: .document,
                title: "An article (invented)",
                address: "",
                publisher: "A newspaper (invented)",
                date: nil
            ), let always = Period(from: openFrom, until: .open, lastSeen: nil),
            let ofKind = Period(from: kindFrom, until: .open, lastSeen: nil)
        else { return nil }
        var statements: [Statement] = [.bodyExistence(BodyExistence(body: body, successors: [], dated: always))]
        statements.append(.bodyName(BodyName(body: body, name: CaseHead.name, dated: always)))
        if let kind { statements.append(.bodyLegalKind(BodyLegalKind(body: body, kind: kind, dated: ofKind))) }
        if let sector { statements.append(.bodySector(BodySector(body: body, sector: sector, dated: always))) }
        if isWhole { statements.append(whole(body)) }
        if (seats.map(\.isElsewhere) + designated.map(\.isElsewhere)).contains(true) || isOtherWhole {
            statements.append(.bodyExistence(BodyExistence(body: other, successors: [], dated: always)))
            if let otherKind {
                statements.append(.bodyLegalKind(BodyLegalKind(body: other, kind: otherKind, dated: always)))
            }
            if isOtherWhole { statements.append(whole(other)) }
        }
        var named: Set<String> = []
        for (index, seat) in seats.enumerated() {
            statements += seat.statements(index, seat.isElsewhere ? other : body, &named)
        }
        statements += designated.compactMap { $0.statement($0.isElsewhere ? other : body) }
        return RuleCase(
            name: name,
            rule: rule,
            body: body,
            day: day,
            said: statements.map { RuleCase.Said($0, by: isConfirmed ? minute : newspaper) }
                + also.map { RuleCase.Said($0.statement, by: $0.isByNewspaper ? newspaper : minute) },
            outcome: outcome,
            missing: missing,
            doubts: doubts,
            isNoted: isNoted
        )
    }

    private static let name = "The Trust (invented)"

    private func whole(_ body: BodyID) -> Statement {
        .completeness(Completeness(body: body, list: .boardMembers, asAt: DayBounds(day)))
    }
}

private struct CaseSeat {
    let kind: SeatKind
    let office: Office?
    let named: String?
    let holder: String?
    let count: Int
    let isVacant: Bool
    let votes: Bool?
    let capacity: Capacity
    let by: String?
    let approval: String?
    let period: Period
    let isElsewhere: Bool

    init(from reader: inout RecordReader) throws(RecordError) {
        kind = try reader.choice("seat")
        office = try reader.optionalChoice("office") ?? (kind == .chair ? .chair : nil)
        named = try reader.optionalText("named")
        holder = try reader.optionalText("holder")
        count =
            try reader.optional("count", "a whole number from 1 to 30") { text in
                Int(text).flatMap { (1...30).contains($0) ? $0 : nil }
            } ?? 1
        isVacant = try reader.optionalFlag("vacant") ?? false
        votes =
            switch try reader.optionalText("votes") {
            case "no": false
            case "not recorded": nil
            default: kind != .associate
            }
        capacity = try reader.optionalChoice("capacity") ?? .substantive
        by = try reader.optionalText("by")
        approval = try reader.optionalText("approval")
        isElsewhere = try reader.optionalText("at") != nil
        period = try reader.caseSpan()
    }

    func statements(_ index: Int, _ body: BodyID, _ named: inout Set<String>) -> [Statement] {
        (1...count).flatMap { number -> [Statement] in
            let name = self.named ?? "seat-\(index + 1)-\(number)"
            guard let seat = SeatID(name), let always = Period(from: .longAgo, until: .open, lastSeen: nil)
            else { return [] }
            var made: [Statement] = []
            if named.insert(name).inserted {
                let stated = Seat(
                    seat: seat,
                    body: body,
                    kind: kind,
                    office: office,
                    title: nil,
                    votes: votes,
                    dated: always
                )
                made.append(.seat(stated))
            }
            if isVacant { return made + [.vacancy(Vacancy(seat: seat, dated: period))] }
            guard let person = PersonID(holder ?? "person-\(index + 1)-\(number)") else { return made }
            let appointment = Appointment(
                person: person,
                namedAs: "\(person.raw) (invented)",
                seat: seat,
                capacity: capacity,
                appointedBy: by,
                approval: approval,
                statedShared: nil,
                dated: period
            )
            return holder == "not recorded" ? made : made + [.appointment(appointment)]
        }
    }
}

private struct CaseDesignation {
    let person: PersonID
    let kind: DesignationKind
    let period: Period
    let isElsewhere: Bool

    init(from reader: inout RecordReader) throws(RecordError) {
        person = try reader.identifier("person")
        kind = try reader.choice("as")
        isElsewhere = try reader.optionalText("at") != nil
        period = try reader.caseSpan()
    }

    func statement(_ body: BodyID) -> Statement? {
        .designation(Designation(person: person, body: body, designation: kind, dated: period))
    }
}

extension Boundary {
    /// Before any rule, where a case does not say when something began.
    fileprivate static let longAgo: Boundary = .within(DayBounds(CalendarDay(number: 0)))
}

extension RecordReader {
    /// From long ago and open where nothing is said.
    fileprivate mutating func caseSpan() throws(RecordError) -> Period {
        let from = try optional("from", "a day, or 'not recorded'") { Boundary(text: $0) } ?? .longAgo
        let until = try optionalBounds("to").map { Period.until(lastDay: $0) } ?? .open
        guard let period = Period(from: from, until: until, lastSeen: nil) else {
            throw .unreadable(field: "to", found: until.text, expected: "a day after the start \(from.text)")
        }
        return period
    }
}

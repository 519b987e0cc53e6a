import Register
import Rules

extension FileReader {
    /// The checks over all changes together, each pointing at a place of the file.
    mutating func check(invented: Bool?) {
        checkRecordedDays(invented: invented)
        checkFactNames()
        checkRules()
        guard form == .world else { return }
        checkReferences()
        checkSeats()
        checkStanding()
    }

    private mutating func checkRecordedDays(invented: Bool?) {
        var latest: Instant?
        var before: MetHeading?
        for heading in headings {
            if heading.isGiven, form == .world, invented == false {
                add(
                    heading.place,
                    "a recorded day in a register that is not invented",
                    "none: there the clock gives it"
                )
            } else if heading.isGiven, before?.isGiven == false {
                add(
                    heading.place,
                    "a recorded day after an entry without one",
                    "a recorded day in every entry before it"
                )
            }
            if let recordedAt = heading.recordedAt {
                if let latest, recordedAt < latest {
                    add(heading.place, "the recorded time \(recordedAt.text)", "\(latest.text) or later, as above it")
                }
                latest = max(latest ?? recordedAt, recordedAt)
            }
            before = heading
        }
    }

    /// The identifier of a fact outlives the erasure of a person, so it must not give the person away.
    private mutating func checkFactNames() {
        for change in met {
            guard let fact = change.fact else { continue }
            for node in change.identifiers(of: .person) {
                guard let person = node.text, PersonID(person) != nil, fact.raw.contains(person) else {
                    continue
                }
                add(
                    change.place,
                    "the fact '\(fact)', which contains the identifier of the person it is about",
                    "an identifier without '\(person)'"
                )
            }
        }
    }

    /// Evidence and reasons are about rules that there are.
    private mutating func checkRules() {
        guard let rulebook else { return }
        for change in met {
            guard let rule = change.change?.claim?.statement.rule, RuleID(rule).flatMap({ rulebook[$0] }) == nil,
                let field = change.fields["rule"]
            else { continue }
            let hint = Nearness.hint(forPart: rule, among: rulebook.rules.map(\.id.raw))
            add(field.value.place, "the rule '\(shortened(rule))'", "a rule of the rulebook\(hint)")
        }
    }

    private mutating func checkReferences() {
        var defined: [FieldForm.Named: Set<String>] = [:]
        for change in met {
            guard let named = change.defines, let name = change.fields[named.rawValue]?.value.text else { continue }
            defined[named, default: []].insert(name)
        }
        let names = defined.mapValues { $0.sorted() }
        for change in met {
            for named in FieldForm.Named.allCases where named.mustBeDefined && named != change.defines {
                refuseUndefined(change.identifiers(of: named), named, defined[named] ?? [], names[named] ?? [])
            }
            if let named = change.defines {
                let others = change.identifiers(of: named, except: named.rawValue)
                refuseUndefined(others, named, defined[named] ?? [], names[named] ?? [])
            }
        }
    }

    /// Somebody is away from a seat of the body that is named, as far as the file says of which body the seat is.
    private mutating func checkSeats() {
        var bodies: [String: Set<String>] = [:]
        for change in met where change.defines == .seat {
            guard let seat = change.fields["seat"]?.value.text, let body = change.fields["body"]?.value.text else {
                continue
            }
            bodies[seat, default: []].insert(body)
        }
        for change in met {
            guard let named = change.change?.claim?.statement.seatOfBody, let of = bodies[named.seat.raw],
                !of.contains(named.body.raw), let seat = change.fields["seat"]
            else { continue }
            add(
                seat.value.place,
                "the seat '\(named.seat)', which is of \(of.sorted().map { "'\($0)'" }.joined(separator: " or "))",
                "a seat of '\(named.body)', which is 'body'"
            )
        }
    }

    private mutating func refuseUndefined(
        _ nodes: [TextNode],
        _ named: FieldForm.Named,
        _ defined: Set<String>,
        _ names: [String]
    ) {
        for node in nodes {
            guard let text = node.text, FactID(text) != nil, !defined.contains(text) else { continue }
            add(
                node.place,
                "the \(named.rawValue) '\(text)'",
                "\(named.withArticle) that this file defines\(hint(for: text, among: names))"
            )
        }
    }
}

extension MetChange {
    /// What its statement brings into being.
    var defines: FieldForm.Named? {
        switch form?.name {
        case BodyExistence.tag: .body
        case Seat.tag: .seat
        case Forum.tag: .forum
        case Group.tag: .group
        case Instrument.tag: .instrument
        default: nil
        }
    }

    /// The identifiers in its fields that name something of one kind.
    func identifiers(of named: FieldForm.Named, except name: String? = nil) -> [TextNode] {
        fields.flatMap { field -> [TextNode] in
            guard field.name != name, let kind = form?[field.name]?.kind, kind.named == named else { return [] }
            if case .list(let items) = field.value.value { return kind.takesList ? items : [] }
            return [field.value]
        }
    }
}

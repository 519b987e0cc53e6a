public import Models
import Register

extension PlanDraft {
    /// The same in the form of a file; what is lacking is left out.
    public var text: String {
        var file = PlanWriter()
        file.put("plan", name)
        file.put("title", title)
        file.put("group", group?.raw)
        file.put("models", models.map(\.raw))
        file.put("bodies", bodies.map(\.raw))
        file.put("from", from?.iso)
        file.put("forum", forum)
        file.put("problem", problem)
        file.put("reasons", each: reasons) { reason, item in
            item.put("reason", reason.reason)
            item.put("agreed-by", reason.agreedBy.map(\.raw))
            item.put("agreed-at", reason.agreedAt)
            item.put("seen-by", reason.seenBy)
        }
        file.put("holders", each: holders) { holder, item in
            item.put("post", holder.post.rawValue)
            switch holder.who {
            case .recorded(let person): item.put("person", person.raw)
            case .named(let name): item.put("named", name)
            }
        }
        file.put("own-posts", each: ownPosts) { own, item in
            item.put("post", own.post.rawValue)
            item.put("bodies", own.bodies.map(\.raw))
        }
        file.put("choices", each: choices) { choice, item in
            item.put("parameter", choice.choice.raw)
            item.put("value", choice.value.text)
            item.put(choice.reason)
        }
        file.put("rights", each: rights) { right, item in
            item.put("matter", right.right.matter.raw)
            item.put("by", right.right.by.rawValue)
            item.put("reserved", right.right.isReserved ? "yes" : nil)
            item.put(right.reason)
        }
        file.put("clauses", each: departures) { departure, item in
            item.put(departure.change)
            item.put(departure.reason)
        }
        file.put("turnover", each: money.turnover.sorted { $0.key < $1.key }) { turnover, item in
            item.put("body", turnover.key.raw)
            item.put("amount", turnover.value.figure)
        }
        file.put("costs", each: money.costs) { cost, item in item.put("cost", cost) }
        file.put("savings", each: money.savings) { saving, item in item.put("saving", saving) }
        return file.text
    }
}

/// Writes fields with every value in quotation marks, so that nothing of what was typed is read as anything else.
private struct PlanWriter {
    private(set) var text = ""
    /// What stands before the next field: the hyphen of a new item, or as much space.
    private var lead = ""
    private var rest = ""

    mutating func put(_ name: String, _ value: String?) {
        guard let value, !value.isEmpty else { return }
        put(name, written: PlanWriter.quoted(value))
    }

    mutating func put(_ name: String, _ values: [String]) {
        guard !values.isEmpty else { return }
        put(name, written: "[\(values.map(PlanWriter.quoted).joined(separator: ", "))]")
    }

    mutating func put<Item>(_ name: String, each items: [Item], _ fields: (Item, inout PlanWriter) -> Void) {
        guard !items.isEmpty else { return }
        text += "\(name):\n"
        for item in items {
            (lead, rest) = ("  - ", "    ")
            fields(item, &self)
        }
        (lead, rest) = ("", "")
    }

    mutating func put(_ name: String, _ sum: PlanSum) {
        put(name, sum.name)
        put("amount", sum.amount.figure)
        put("use", sum.use.sorted { $0.key < $1.key }.map { "\($0.key.raw) \($0.value)" })
    }

    mutating func put(_ reason: DepartureReason) {
        put("because", reason.because)
        put("author", reason.author)
    }

    mutating func put(_ change: ClauseDeparture.Change) {
        switch change {
        case .reword(let clause, let text):
            put("clause", clause.description)
            put("text", text)
        case .remove(let clause):
            put("clause", clause.description)
            put("remove", written: "yes")
        case .add(let name, let clause, let text):
            put("after", clause.description)
            put("add", name.raw)
            put("text", text)
        }
    }

    private mutating func put(_ name: String, written value: String) {
        text += "\(lead)\(name): \(value)\n"
        lead = rest
    }

    private static func quoted(_ value: String) -> String {
        var quoted = "\""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\r": quoted += "\\r"
            case "\t": quoted += "\\t"
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}

import Register
import Rules

/// A number that the law or a code gives, with its values in the order of their days.
struct APIRuleNumber: Described {
    let id, title, unit: String
    let values: [APIRuleValue]

    init(_ parameter: Rules.Parameter) {
        (id, title, unit) = (parameter.id.raw, parameter.title, parameter.unit.rawValue)
        values = parameter.values.map { APIRuleValue($0) }
    }

    static let schema = Schema.object(
        "A number that the law or a code gives.",
        [
            .always("id", .identifier, "Its identifier."),
            .always("title", .text, "What it limits."),
            .always("unit", .choice(ParameterUnit.self), "In what it is counted."),
            .always("values", .list(of: APIRuleValue.self), "Its values, in the order of their days."),
        ]
    )
}

struct APIRuleValue: Described {
    let value, from, reference: String
    let to: String?
    let confirmed: Bool

    init(_ value: DatedValue) {
        (self.value, reference, confirmed) = (value.value.text, value.reference, value.isConfirmed)
        (from, to) = (value.force.from.iso, value.force.lastDay?.iso)
    }

    static let schema = Schema.object(
        "A value of a number and its days.",
        [
            .always("value", .text, "A whole number, a share such as 1/3, or a day of the year such as 30 June."),
            .always("from", .day, "The first day on which it holds."),
            .maybe("to", .day, "The last day; left out while no end is known."),
            .always("reference", .text, "The provision that gives it."),
            .always("confirmed", .flag, "Whether it was read in the original, and not recalled or set by us."),
        ]
    )
}

/// A power such as that of appointing a chair, with who held it.
struct APIPower: Described {
    let id, title: String
    let holders: [APIPowerHolder]

    init(_ power: Power) {
        (id, title) = (power.id.raw, power.title)
        holders = power.holders.map { APIPowerHolder($0) }
    }

    static let schema = Schema.object(
        "A power such as that of appointing a chair.",
        [
            .always("id", .identifier, "Its identifier."),
            .always("title", .text, "To do what."),
            .always(
                "holders",
                .list(of: APIPowerHolder.self),
                "Who held it, in the order of their days; several on one day where one exercises it for another."
            ),
        ]
    )
}

struct APIPowerHolder: Described {
    let name, from: String
    let to, onBehalfOf, source, note: String?
    let confirmed: Bool

    init(_ holder: PowerHolder) {
        (name, onBehalfOf, confirmed) = (holder.name, holder.onBehalfOf, holder.isConfirmed)
        (from, to) = (holder.force.from.iso, holder.force.lastDay?.iso)
        (source, note) = (holder.source, holder.note)
    }

    static let schema = Schema.object(
        "Who held a power, and on which days.",
        [
            .always("name", .text, "Who."),
            .always("from", .day, "The first day."),
            .maybe("to", .day, "The last day; left out while no end is known."),
            .maybe("onBehalfOf", .text, "For whom it is exercised; left out where for itself."),
            .maybe("source", .text, "Who says so: an address of the web."),
            .maybe("note", .text, "What the compiler notes."),
            .always("confirmed", .flag, "Whether it was read, and not recalled."),
        ]
    )
}

/// A change that was announced.
struct APIAnnounced: Described {
    let id, what, when, seen, effect, source: String

    init(_ change: Announced) {
        (id, what, when) = (change.id.raw, change.what, change.when)
        (seen, effect, source) = (change.seen, change.effect, change.source)
    }

    static let schema = Schema.object(
        "A change that was announced and was not in force when it was last looked at.",
        [
            .always("id", .identifier, "Its identifier."),
            .always("what", .text, "What would change."),
            .always("when", .text, "When it may begin, as the source says."),
            .always("seen", .text, "How far it had come."),
            .always("effect", .text, "What it would mean for the rulebook."),
            .always("source", .text, "Who says so: an address of the web."),
        ]
    )
}

import Markup
import Register
import Rules

/// What a page about rules is made from.
struct RulesView {
    let view: RegisterView
    let rulebook: Rulebook

    var day: CalendarDay { view.day }
    var inForce: [Rule] { rulebook.rules.filter { $0.force.contains(day) } }

    /// The places above a page, the rules among them.
    var trail: [(String, Address)] {
        [
            ("Registers", Route.home.address), (view.title, view.asked.address(.national)),
            ("Rules", view.asked.address(.rules)),
        ]
    }

    func link(_ rule: Rule) -> Node { .a(view.asked.address(.rule(rule.id)), .text(rule.title)) }

    func link(_ section: RuleSection) -> Node {
        .a(view.asked.address(.ruleSection(section.id)), .text(section.title))
    }

    /// A rule by its title, with its place in the instrument.
    func named(_ rule: Rule) -> Node { [link(rule), .text(" (\(place(rule)))")] }

    func place(_ rule: Rule) -> String { "\(short(rule.instrument)), \(rule.reference)" }

    func short(_ instrument: RuleInstrumentID) -> String {
        rulebook[instrument]?.shortTitle ?? instrument.raw
    }

    /// Whether it is in force on the day, with its days.
    func state(_ rule: Rule) -> String {
        if rule.force.contains(day) { return "In force on \(day.inWords), \(rule.force.inWords)." }
        return day < rule.force.from
            ? "Not yet in force on \(day.inWords): it is \(rule.force.inWords)."
            : "No longer in force on \(day.inWords): it was \(rule.force.inWords)."
    }

    /// An address of the web, as far as it is one.
    static func source(_ address: String) -> Node {
        guard let web = Address(web: address) else { return .text(address) }
        return .el("a", [.href(web), .class("bare")], [.text(address)])
    }

    /// What is wrong with a rule can be told.
    static let corrections = Node.p(
        [],
        "Is a rule out of date, or said wrongly? ",
        .a(Address(here: "/privacy#corrections"), "How to have it corrected"),
        "."
    )
}

extension RuleInstrument {
    /// `Our group checks`, where a sentence begins with it.
    var beginning: String { shortTitle.capitalisedFirst }
}

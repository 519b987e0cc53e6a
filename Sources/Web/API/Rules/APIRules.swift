import Register
import Rules

/// By which rulebook a question about rules is answered.
struct APIRulebook: Described {
    let title, compiled, digest: String

    init(_ site: Site) {
        title = site.rulebook.title
        compiled = site.rulebook.compiled.iso
        digest = site.rulebookDigest
    }

    static let schema = Schema.object(
        "The rulebook: our own words, read when the site was started; no part of the log, and no legal advice.",
        [
            .always("title", .text, "What it calls itself."),
            .always("compiled", .day, "The day to which it was compiled."),
            .always("digest", .text, "SHA-256 of its text: the same digest, the same rules."),
        ]
    )
}

/// One rule in a list.
struct APIRuleSummary: Described {
    let id, instrument, section, reference, title, checked, appliesTo, from: String
    let to: String?
    let computed, inForce: Bool
    let status, grade, confidence, original: String

    init(_ rule: Rule, _ rulebook: Rulebook, _ day: CalendarDay) {
        (id, instrument, section) = (rule.id.raw, rule.instrument.raw, rule.section.raw)
        (reference, title) = (rule.reference, rule.title)
        (checked, computed) = (rule.check.checking.rawValue, rule.check.isComputed)
        appliesTo = rule.appliesTo.rawValue
        (from, to) = (rule.force.from.iso, rule.force.lastDay?.iso)
        inForce = rule.force.contains(day)
        (status, grade) = (rule.status.rawValue, rulebook.grade(of: rule).rawValue)
        (confidence, original) = (rule.standing.confidence.rawValue, rule.standing.original.rawValue)
    }

    static let members: [Member] = [
        .always("id", .identifier, "Its identifier, which never changes."),
        .always("instrument", .identifier, "The Act, regulations, code or guidance in which it stands."),
        .always("section", .identifier, "The part of it in which it stands."),
        .always("reference", .text, "The place in the instrument."),
        .always("title", .text, "What it is about."),
        .always(
            "checked",
            .choice(Checking.self),
            "How: from recorded facts, by evidence that somebody attaches, by somebody's judgement, or waiting for meetings in common."
        ),
        .always("computed", .flag, "Whether this program computes it."),
        .always("appliesTo", .choice(RuleSubject.self), "The bodies to which it applies."),
        .always("from", .day, "The first day on which it is in force."),
        .maybe("to", .day, "The last day; left out while no end is known."),
        .always("inForce", .flag, "Whether it is in force on the day."),
        .always("status", .choice(RuleStatus.self), "The kind of text in which it stands."),
        .always("grade", .choice(Grade.self), "How heavily it weighs that it is not met."),
        .always("confidence", .choice(Confidence.self), "How sure we are of it."),
        .always("original", .choice(TextRead.self), "How far its original text was read."),
    ]

    static let schema = Schema.object("One rule in a list.", members)
}

/// The rules in the order of the text.
struct APIRules: DescribedAnswer {
    let basis: APIBasis
    let rulebook: APIRulebook
    let page: APIPage
    let rules: [APIRuleSummary]
    let facts: [String]

    init(_ question: Question) {
        let (rulebook, day, fields) = (question.site.rulebook, question.day, question.fields)
        let chosen = rulebook.rules.filter { rule in
            func fits(_ parameter: Parameter, _ value: String) -> Bool { fields[parameter].map { $0 == value } ?? true }
            return fits(.instrument, rule.instrument.raw) && fits(.section, rule.section.raw)
                && fits(.check, rule.check.checking.rawValue) && fits(.appliesTo, rule.appliesTo.rawValue)
                && fits(.inForce, rule.force.contains(day) ? "yes" : "no")
        }
        let (rows, page) = question.page(chosen)
        basis = question.basis
        self.rulebook = APIRulebook(question.site)
        self.page = page
        rules = rows.map { APIRuleSummary($0, rulebook, day) }
        facts = []
    }

    static let schema = Schema.answer(
        "Rules of statute, Code and practice, in the order of the text. They rest on no fact of the register.",
        [
            .always("rulebook", .of(APIRulebook.self), "By which rulebook."),
            .always("page", .of(APIPage.self), "Which of the rules are here."),
            .always("rules", .list(of: APIRuleSummary.self), "One row a rule."),
        ]
    )
}

extension Parameter {
    static let instrument = query("instrument", .identifier, "Only rules of this instrument.")
    static let section = query("section", .identifier, "Only rules of this section.")
    static let check = query(
        "check",
        .choice(Checking.allCases.map(\.rawValue), usual: nil),
        "Only rules checked so."
    )
    static let appliesTo = query(
        "applies-to",
        .choice(RuleSubject.allCases.map(\.rawValue), usual: nil),
        "Only rules for these bodies: `both` is what applies to either kind of trust."
    )
    static let inForce = query(
        "in-force",
        .choice(["yes", "no"], usual: nil),
        "Only rules that are in force on the day, or that are not."
    )
}

extension Operation {
    static let rules = Operation(
        id: "listRules",
        path: "/rules",
        summary: "Rules",
        says:
            "Every rule of the rulebook, in the order of its text, in pages. In whose knowledge is asked does not matter: the rulebook is no part of the log.",
        parameters: .basis + [.instrument, .section, .check, .appliesTo, .inForce] + .list,
        answer: APIRules.self,
        links: [Link(operation: "readRule", pointer: "/rules/0/id")],
        isWorkedOut: false
    ) { APIRules($0) }
}

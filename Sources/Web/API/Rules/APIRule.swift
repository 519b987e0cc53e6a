import Register
import Rules

/// One rule with all that is known of it.
struct APIRule: DescribedAnswer {
    let basis: APIBasis
    let rulebook: APIRulebook
    let rule: APIRuleSummary
    let instrumentTitle, sectionTitle, summary, checkedInWords, because, standing: String
    let formula, measure, shown, sharing, note, confirmed: String?
    let disclose, sources: [String]
    let numbers: [APIRuleNumber]
    let powers: [APIPower]
    let announced: [APIAnnounced]
    let repeats, repeatedBy: [String]
    let replaces, replacedBy: String?
    let facts: [String]

    init(_ question: Question, _ rule: Rule) {
        let book = question.site.rulebook
        basis = question.basis
        rulebook = APIRulebook(question.site)
        self.rule = APIRuleSummary(rule, book, question.day)
        instrumentTitle = book[rule.instrument]?.title ?? rule.instrument.raw
        sectionTitle = book[rule.section]?.title ?? rule.section.raw
        summary = rule.summary
        checkedInWords = rule.check.sentence
        (formula, shown) =
            switch rule.check {
            case .automatic(let formula, _, _): (formula, nil)
            case .evidence(let shown): (nil, shown)
            case .judgement(let shown): (nil, shown)
            }
        measure = rule.check.measure?.raw
        (sharing, note) = (rule.sharing, rule.note)
        (because, standing) = (rule.standing.because, rule.standing.sentence)
        confirmed = rule.standing.confirmed?.iso
        disclose = rule.disclosures.map(\.rawValue)
        sources = rule.sources
        numbers = rule.parameters.compactMap { book[$0] }.map { APIRuleNumber($0) }
        powers = book.powers(for: rule.id).map { APIPower($0) }
        announced = book.announced(for: rule.id).map { APIAnnounced($0) }
        repeats = rule.parents.map(\.raw)
        repeatedBy = book.rules.filter { $0.parents.contains(rule.id) }.map(\.id.raw)
        (replaces, replacedBy) = (rule.replaces?.raw, book.successor(of: rule.id)?.id.raw)
        facts = []
    }

    static let schema = Schema.answer(
        "One rule in our own words. It is no legal advice, and rests on no fact of the register.",
        [
            .always("rulebook", .of(APIRulebook.self), "By which rulebook."),
            .always("rule", .of(APIRuleSummary.self), "The rule as in the list."),
            .always("instrumentTitle", .text, "The instrument by its full title."),
            .always("sectionTitle", .text, "The section by its title."),
            .always("summary", .text, "What it asks."),
            .always("checkedInWords", .text, "How it is checked, as the pages say it."),
            .maybe("formula", .text, "The condition of an automatic rule, for people to read."),
            .maybe("measure", .identifier, "What of this program computes it."),
            .maybe("shown", .text, "What has to be shown, where it is checked by evidence or judgement."),
            .maybe("sharing", .text, "Why it matters where leaders are shared."),
            .maybe("note", .text, "What the compiler notes."),
            .always("because", .text, "What the confidence rests on."),
            .always("standing", .text, "How sure we are of the text, as the pages say it."),
            .maybe("confirmed", .day, "When its text was last compared with the source; left out where never."),
            .always(
                "disclose",
                .list(.choice(Disclosure.self)),
                "Where a body has to say that it meets it, or why not."
            ),
            .always("sources", .list(.text), "Where its text is: addresses of the web."),
            .always("numbers", .list(of: APIRuleNumber.self), "The numbers it uses."),
            .always("powers", .list(of: APIPower.self), "The powers of which it speaks."),
            .always("announced", .list(of: APIAnnounced.self), "What was announced that would change it."),
            .always("repeats", .facts, "The rules whose requirement it repeats."),
            .always("repeatedBy", .facts, "The rules that repeat it."),
            .maybe("replaces", .identifier, "The earlier version of the requirement."),
            .maybe("replacedBy", .identifier, "The later version."),
        ]
    )
}

extension Operation {
    static let rule = Operation(
        id: "readRule",
        path: "/rules/{id}",
        summary: "One rule",
        says:
            "What it asks and of whom, its days, how it is checked, its numbers and powers with their days, and how sure we are of its text.",
        parameters: [.id] + .basis,
        answer: APIRule.self,
        links: [],
        isWorkedOut: false
    ) { question in
        guard let rule = question.site.rulebook[try question.identifier(RuleKind.self)] else {
            throw SiteError.nothingHere
        }
        return APIRule(question, rule)
    }
}

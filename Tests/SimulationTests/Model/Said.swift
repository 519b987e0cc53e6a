/// What somebody says, as plain texts: a kind and its fields.
struct Said: Hashable, Sendable {
    let kind: String
    var fields: [String: [String]]
    var sources: [Origin]

    /// What is about these people.
    var people: [String] { ["person", "other", "holder"].flatMap { fields[$0] ?? [] } }

    /// The names of people that it writes out.
    var names: [String] { (kind == "person-name" ? fields["name"] : fields["named-as"]) ?? [] }

    /// Such as `seat b1:chair`, where it is what makes that seat known.
    var defines: String? {
        let own = ["body", "forum", "seat", "group", "instrument"].contains(kind)
        return own ? fields[kind]?.first.map { "\(kind) \($0)" } : nil
    }

    /// What has to be known for it to be said, in the order of the fields.
    var needs: [String] {
        let fieldsOfThings = [
            ("forum", "forum"), ("parents", "body"), ("parent", "body"), ("seat", "seat"), ("group", "group"),
            ("within", "group"), ("body", "body"), ("successors", "body"), ("bodies", "body"), ("agreed-by", "body"),
            ("adopted-by", "body"), ("instrument", "instrument"), ("meets-with", "forum"), ("seconded-by", "body"),
            ("to-forum", "forum"), ("to-body", "body"), ("to-seat", "seat"), ("in", "body"), ("other-body", "body"),
            ("lead-employer", "body"),
        ]
        return fieldsOfThings.filter { $0.0 != kind }.flatMap { field, thing in
            (fields[field] ?? []).map { "\(thing) \($0)" }
        }
    }

    /// Whether it is private to a body.
    var isPrivate: Bool {
        switch kind {
        case "absence", "suspension", "fit-and-proper-test", "fit-and-proper-letter", "appraisal": true
        case "interest", "remuneration": fields["published"] != ["yes"]
        case "completeness":
            (fields["list"] ?? []).contains {
                ["suspensions", "fit-and-proper-tests", "appraisals", "pay", "interests"].contains($0)
            }
        default: false
        }
    }

    var hasNoPeriod: Bool {
        [
            "register", "compilation", "same-person", "intent", "completeness", "published-count",
            "independence-judgement", "appointment-act", "declaration", "fit-and-proper-test", "fit-and-proper-letter",
            "nobody-disqualified", "appraisal", "review", "rule-evidence", "explanation",
        ].contains(kind)
    }

    /// Whether it is the statement of the seat that the other names with its body.
    func isSeat(of other: Said) -> Bool {
        kind == "seat" && fields["seat"] == other.fields["seat"] && fields["body"] == other.fields["body"]
    }

    /// Of what is invented here: a thing beside itself, an end before what made it begin, a record kept too shortly.
    var contradictsItself: Bool {
        func isSame(_ one: String, _ other: String) -> Bool { fields[one] != nil && fields[one] == fields[other] }
        func day(_ field: String) -> Days? { fields[field]?.first.flatMap { Days($0) } }
        func isEndedBefore(_ field: String) -> Bool {
            guard let until = day("until"), let day = day(field) else { return false }
            return until.latest <= day.earliest
        }
        switch kind {
        case "same-person": return isSame("person", "other")
        case "forum": return isSame("forum", "meets-with")
        case "group": return isSame("group", "within")
        case "secondment": return isSame("body", "seconded-by")
        case "fit-and-proper-letter": return isSame("body", "lead-employer")
        case "dual-office": return isSame("body", "other-body") || isEndedBefore("decided-on")
        case "delegation": return isSame("body", "to-body") || isEndedBefore("resolved-on")
        case "committee-terms": return isEndedBefore("agreed-on")
        case "interest":
            guard let from = day("from"), let kept = day("kept-until") else { return false }
            return kept.latest < from.earliest
        default: return false
        }
    }

    /// The same with an end; nil where it would certainly end before it begins.
    func ended(_ until: String, merged: Bool, _ more: [Origin]) -> Said? {
        if let start = fields["from"]?.first, let first = Days(start), let last = Days(until),
            first.earliest > last.latest
        {
            return nil
        }
        var said = self
        said.fields["until"] = until == "not recorded" ? nil : [until]
        if kind == "arrangement" { said.fields["status"] = [merged ? "merged" : "ended"] }
        said.sources += more.filter { !sources.contains($0) }
        return said
    }
}

/// Where it is said.
struct Origin: Hashable, Sendable {
    var title: String
    var address: String
}

/// What somebody wants to be done to a fact.
enum Deal: Hashable, Sendable {
    case assert(String, Said)
    case correct(String, Said, reason: String)
    case end(String, until: String, merged: Bool, [Origin])
    case retract(String, reason: String)
    case erase

    var fact: String? {
        switch self {
        case .assert(let fact, _), .correct(let fact, _, _), .end(let fact, _, _, _), .retract(let fact, _): fact
        case .erase: nil
        }
    }

    var said: Said? {
        switch self {
        case .assert(_, let said), .correct(_, let said, _): said
        case .end, .retract, .erase: nil
        }
    }
}

/// What somebody wants to be done together, all or nothing.
struct Offer: Hashable, Sendable {
    let author: String
    /// The recorded time, where it is given.
    let at: Int64?
    var deals: [Deal]
}

/// The first and the last day that a text such as `2024-02` can mean, as texts that compare like days.
struct Days {
    /// No text of the register says it.
    static let afterTheLast = "9999-12-31+1"

    let earliest: String
    let latest: String

    init?(_ text: String) {
        guard text.first?.isNumber == true else { return nil }
        let ends = text.split(separator: "/").map(String.init)
        earliest = ends[0] + "-01-01".suffix(max(10 - ends[0].count, 0))
        latest = ends[ends.count - 1] + "-12-31".suffix(max(10 - ends[ends.count - 1].count, 0))
    }
}

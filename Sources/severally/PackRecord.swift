import Documents
import Models
import Register
import Rules

/// What decided a pack beside the register.
struct PackDigests: Codable {
    let rulebook, models, plan: String
    /// Whether what is private to a body stands in it.
    let withPrivate: Bool
}

/// A pack in the form of `Exports/schema/pack.schema.json`: enough to tell later which clauses no longer match.
struct PackRecord: Codable {
    struct Document: Codable {
        struct Clause: Codable {
            let clause, number, origin, text: String
            let rules, facts: [String]
        }

        let document, template, title: String
        let body: String?
        let clauses: [Clause]
    }

    struct Departure: Codable {
        let what, because, author: String
        let standard, now: String?
        let effects: [String]
    }

    struct Blank: Codable {
        let what: String
        let who: String?
        let clauses: [String]
    }

    let form: String
    let plan, title, from: String
    let models, bodies: [String]
    let knownAt: Int
    let digests: PackDigests
    let departures: [Departure]
    let blanks: [Blank]
    let documents: [Document]

    static let form = "severally.pack/1"

    init(_ pack: Pack, _ digests: PackDigests) {
        form = PackRecord.form
        (plan, title, from) = (pack.plan.name, pack.title, pack.plan.from.iso)
        models = pack.plan.models.map(\.raw)
        bodies = pack.plan.bodies.map(\.raw)
        knownAt = pack.snapshot.basis.knownAt
        self.digests = digests
        departures = pack.departures.map {
            Departure(
                what: $0.what,
                because: $0.reason.because,
                author: $0.reason.author,
                standard: $0.standard,
                now: $0.now,
                effects: $0.effects
            )
        }
        blanks = pack.blanks.map { blank, places in
            Blank(
                what: blank.inWords,
                who: blank.who.map { pack.snapshot.inWords($0) },
                clauses: places.map { "\($0.document)#\($0.identity)" }
            )
        }
        documents = pack.documents.map { document in
            Document(
                document: document.name,
                template: document.id.raw,
                title: document.title.plainText,
                body: document.body?.raw,
                clauses: document.clauses.map { clause in
                    Document.Clause(
                        clause: clause.identity,
                        number: clause.number,
                        origin: clause.origin.rawValue,
                        text: clause.plainText,
                        rules: clause.rules.map(\.raw),
                        facts: clause.facts.map(\.raw)
                    )
                }
            )
        }
    }

    /// What the pack said, for comparing.
    var clauses: [RecordedClause] {
        documents.flatMap { document in
            document.clauses.map {
                RecordedClause(document: document.document, identity: $0.clause, number: $0.number, text: $0.text)
            }
        }
    }
}

public import Documents
import Foundation
import Models
import Register
import Rules

/// What decided a pack beside the register.
public struct PackDigests: Codable, Sendable {
    public let rulebook, models, plan: String
    /// Whether what is private to a body stands in it.
    public let withPrivate: Bool

    public init(rulebook: String, models: String, plan: String, withPrivate: Bool) {
        self.rulebook = rulebook
        self.models = models
        self.plan = plan
        self.withPrivate = withPrivate
    }
}

/// A pack in the form of `Exports/schema/pack.schema.json`: enough to tell later which clauses no longer match.
public struct PackRecord: Codable, Sendable {
    struct Document: Codable, Sendable {
        struct Clause: Codable, Sendable {
            let clause, number, origin, text: String
            let rules, facts: [String]
        }

        let document, template, title: String
        let body: String?
        let clauses: [Clause]
    }

    struct Departure: Codable, Sendable {
        let what, because, author: String
        let standard, now: String?
        let effects: [String]
    }

    struct Blank: Codable, Sendable {
        let what: String
        let who: String?
        let clauses: [String]
    }

    let form: String
    let plan: String
    public let title: String
    let from: String
    let models, bodies: [String]
    public let knownAt: Int
    public let digests: PackDigests
    let departures: [Departure]
    let blanks: [Blank]
    let documents: [Document]

    public static let form = "severally.pack/1"

    public init(_ pack: Pack, _ digests: PackDigests) {
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
    public var clauses: [RecordedClause] {
        documents.flatMap { document in
            document.clauses.map {
                RecordedClause(document: document.document, identity: $0.clause, number: $0.number, text: $0.text)
            }
        }
    }
}

extension PackRecord {
    /// Why bytes are no record of a pack.
    public enum Problem: Error, Hashable, Sendable {
        case notARecord
        case otherForm(String)

        /// As a part of a sentence that begins with what was read.
        public var words: String {
            switch self {
            case .notARecord: "not the record of a pack, as 'severally pack' writes it"
            case .otherForm(let form): "found the form '\(form)', expected \(PackRecord.form)"
            }
        }
    }

    /// Reads what `pack.json` holds.
    public init(_ bytes: some Sequence<UInt8>) throws(Problem) {
        do {
            self = try JSONDecoder().decode(PackRecord.self, from: Data(bytes))
        } catch {
            throw .notARecord
        }
        guard form == PackRecord.form else { throw .otherForm(String(form.prefix(40))) }
    }
}

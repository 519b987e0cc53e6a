import Register
import Registrar

/// From the plain words of the model to those of the program, and back.
extension Claim {
    init?(_ said: Said) {
        let fields = said.fields.sorted { $0.key < $1.key }.map { name, values in
            Record.Field(name: name, value: Claim.lists.contains(name) ? .list(values) : .text(values[0]))
        }
        guard let statement = try? Statement(Record(tag: said.kind, version: 1, fields: fields)) else { return nil }
        self.init(statement: statement, sources: said.sources.compactMap(Source.init), confidence: .high)
    }

    private static let lists: Set = [
        "functions", "indicators",
        "rows", "successors", "parents", "meets-with", "bodies", "agreed-by", "adopted-by",
    ]
}

extension Source {
    init?(_ origin: Origin) {
        self.init(kind: .minute, title: origin.title, address: origin.address, publisher: "", date: nil)
    }
}

struct Untranslatable: Error {
    let what: String
}

extension Change {
    init(_ deal: Deal) throws {
        guard let fact = FactID(deal.fact ?? "none") else { throw Untranslatable(what: "\(deal)") }
        let claim = deal.said.flatMap { Claim($0) }
        switch deal {
        case .assert:
            guard let claim else { throw Untranslatable(what: "\(deal)") }
            self = .assert(fact, claim)
        case .correct(_, _, let reason):
            guard let claim else { throw Untranslatable(what: "\(deal)") }
            self = .correct(fact, claim, reason: reason)
        case .end(_, let until, let merged, let sources):
            let last = Boundary(text: until) ?? DayBounds(text: "9999-12-31").map { Period.until(lastDay: $0) }
            guard let last else { throw Untranslatable(what: until) }
            self = .end(
                fact,
                Ending(until: last, manner: merged ? .merged : .ended),
                sources: sources.compactMap(Source.init)
            )
        case .retract(_, let reason): self = .retract(fact, reason: reason)
        case .erase: self = .erase(Erasure(positions: [1], reason: "By hand", power: "None", tokens: []))
        }
    }
}

extension Proposal {
    init(_ offer: Offer) throws {
        self.init(
            author: offer.author,
            recordedAt: offer.at.map { Instant(seconds: $0) },
            changes: try offer.deals.map { try Change($0) }
        )
    }
}

extension Said {
    init(_ claim: Claim) {
        let record = claim.statement.record
        var fields: [String: [String]] = [:]
        for field in record.fields {
            switch field.value {
            case .text(let text): fields[field.name] = [text]
            case .list(let list): fields[field.name] = list
            }
        }
        self.init(kind: record.tag, fields: fields, sources: claim.sources.map(Origin.init))
    }
}

extension Origin {
    init(_ source: Source) { self.init(title: source.title, address: source.address) }
}

extension Model.Stands {
    init(_ fact: Fact) {
        self.init(
            fact: fact.id.raw,
            said: Said(fact.claim),
            first: fact.firstPosition,
            position: fact.position,
            at: fact.recordedAt.seconds,
            author: fact.author
        )
    }
}

extension Deal {
    init(_ change: Change) {
        switch change {
        case .assert(let fact, let claim): self = .assert(fact.raw, Said(claim))
        case .correct(let fact, let claim, let reason): self = .correct(fact.raw, Said(claim), reason: reason)
        case .end(let fact, let ending, let sources):
            let merged = ending.manner == .merged
            self = .end(fact.raw, until: ending.until.text, merged: merged, sources.map(Origin.init))
        case .retract(let fact, let reason): self = .retract(fact.raw, reason: reason)
        case .erase: self = .erase
        }
    }
}

extension Model.Holder {
    init(_ holding: SeatHolding) {
        self.init(
            fact: holding.appointment.fact.id.raw,
            person: holding.person.raw,
            isCertain: holding.coverage == .certainly
        )
    }
}

extension Model.SeatNow {
    init(_ state: SeatState) {
        switch state {
        case .held(let holdings): self = .held(holdings.map(Model.Holder.init))
        case .vacant(_, let holdings): self = .vacant(holdings.map(Model.Holder.init))
        case .notRecorded: self = .notRecorded
        }
    }
}

import Foundation
public import Register

/// The facts as JSON, in the form of `Exports/schema/register.schema.json`.
public enum JSONExport {
    /// Every fact as known at the position; the same facts give the same bytes.
    public static func write(_ facts: Facts) throws -> [UInt8] {
        try ExportRefused.check(facts)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return [UInt8](try encoder.encode(Whole(facts))) + [10]
    }

    private struct Whole: Encodable {
        let format = "severally-register-1"
        let knownAt: Int
        let facts: [Item]

        init(_ facts: Facts) {
            knownAt = facts.position
            self.facts = facts.all.map { Item($0) }
        }
    }

    private struct Item: Encodable {
        let id, kind: String
        let version: Int
        let fields: [String: Value]
        let sources: [Origin]
        let confidence: String
        let firstPosition, position: Int
        let recordedAt: String

        init(_ fact: Fact) {
            let record = fact.statement.record
            id = fact.id.raw
            kind = record.tag
            version = record.version
            fields = Dictionary(record.fields.map { ($0.name, Value(value: $0.value)) }) { first, _ in first }
            sources = fact.sources.map { Origin($0) }
            confidence = fact.claim.confidence.rawValue
            firstPosition = fact.firstPosition
            position = fact.position
            recordedAt = fact.recordedAt.text
        }
    }

    private struct Origin: Encodable {
        let kind, title, address, publisher: String
        let date: String?

        init(_ source: Source) {
            kind = source.kind.rawValue
            title = source.title
            address = source.address
            publisher = source.publisher
            date = source.date?.text
        }
    }

    private struct Value: Encodable {
        let value: Record.Value

        func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            switch value {
            case .text(let text): try container.encode(text)
            case .list(let list): try container.encode(list)
            }
        }
    }
}

import Register

/// Makes the table of a kind of fact from its fields.
struct KindTable {
    let tag: String
    let isDated: Bool
    let fields: [Field]

    /// A field of the kind and its columns.
    struct Field {
        let name: String
        let columns: [OpenColumn]
        let isBounds: Bool

        init(_ name: String, _ column: OpenColumn) {
            self.name = name
            columns = [column]
            isBounds = false
        }

        init(bounds name: String, _ meaning: String, isRequired: Bool = false) {
            self.name = name
            columns = OpenColumn.bounds(KindTable.column(name), meaning, isRequired: isRequired)
            isBounds = true
        }
    }

    static func column(_ field: String) -> String { field.replacing("-", with: "_") }

    func table(_ name: String, _ title: String, _ meaning: String, startCaveat: String = "") -> OpenTable {
        OpenTable(
            name: name,
            title: title,
            meaning: meaning,
            columns: [.fact] + fields.flatMap(\.columns) + (isDated ? OpenColumn.period(startCaveat: startCaveat) : [])
                + OpenColumn.record,
            primaryKey: ["fact"],
            makeRows: { [tag, fields, isDated] basis in
                basis.facts.all.compactMap { fact in
                    let record = fact.statement.record
                    return record.tag == tag ? KindTable.row(fact, record, fields, isDated) : nil
                }
            }
        )
    }

    private static func row(_ fact: Fact, _ record: Record, _ fields: [Field], _ isDated: Bool) -> [String] {
        let cells = fields.flatMap { field -> [String] in
            let value = record[field.name]
            return field.isBounds ? Cell.bounds(bounds(value)) : [cell(value, field.columns[0].kind)]
        }
        let period = isDated ? Cell.period(fact.statement.period ?? .notRecorded) : []
        return [fact.id.raw] + cells + period + OpenColumn.record(of: fact)
    }

    private static func cell(_ value: Record.Value?, _ kind: OpenColumn.Kind) -> String {
        switch value {
        case .text(let text): kind == .flag ? Cell.flag(text == "yes") : text
        case .list(let list): list.joined(separator: ";")
        case nil: ""
        }
    }

    private static func bounds(_ value: Record.Value?) -> DayBounds? {
        guard case .text(let text)? = value else { return nil }
        return DayBounds(text: text)
    }
}

extension KindTable.Field {
    /// An identifier that another table looks up.
    static func body(_ name: String, _ meaning: String) -> KindTable.Field {
        .init(name, .required(KindTable.column(name), .identifier, meaning, refersTo: .init(.bodies)))
    }

    static func person(_ name: String, _ meaning: String) -> KindTable.Field {
        .init(name, .required(KindTable.column(name), .identifier, meaning, refersTo: .init(.people)))
    }

    static func named(_ name: String, _ lookup: Lookup, _ meaning: String) -> KindTable.Field {
        .init(name, .required(KindTable.column(name), .identifier, meaning, refersTo: .init(lookup)))
    }

    static func optionalNamed(_ name: String, _ lookup: Lookup, _ meaning: String) -> KindTable.Field {
        .init(name, .optional(KindTable.column(name), .identifier, meaning, refersTo: .init(lookup)))
    }

    static func list(_ name: String, _ meaning: String, caveat: String = "") -> KindTable.Field {
        .init(
            name,
            .optional(
                KindTable.column(name),
                .identifiers,
                meaning,
                missing: "empty: none recorded",
                caveat: caveat
            )
        )
    }

    static func text(_ name: String, _ meaning: String, caveat: String = "") -> KindTable.Field {
        .init(name, .required(KindTable.column(name), .text, meaning, caveat: caveat))
    }

    static func optionalText(_ name: String, _ meaning: String, caveat: String = "") -> KindTable.Field {
        .init(name, .optional(KindTable.column(name), .text, meaning, caveat: caveat))
    }

    static func flag(_ name: String, _ meaning: String) -> KindTable.Field {
        .init(name, .optional(KindTable.column(name), .flag, meaning))
    }

    static func choice<Choice>(
        _ name: String,
        of type: Choice.Type,
        _ meaning: String,
        isRequired: Bool = true,
        caveat: String = ""
    ) -> KindTable.Field where Choice: RawRepresentable & CaseIterable, Choice.RawValue == String {
        let kind = OpenColumn.Kind.choice(Choice.allCases.map(\.rawValue))
        let column = KindTable.column(name)
        return .init(
            name,
            isRequired
                ? .required(column, kind, meaning, caveat: caveat) : .optional(column, kind, meaning, caveat: caveat)
        )
    }
}

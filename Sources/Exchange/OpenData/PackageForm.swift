import Register

/// The fields of `datapackage.json`.
struct PackageForm: Encodable {
    struct Origin: Encodable {
        let title, path: String
    }

    struct Basis: Encodable {
        let program, on, root: String
        let knownAt: Int
        let recordedAt: String?
        let firstMonth, lastMonth: String?
        let isInvented: Bool
    }

    let profile = "tabular-data-package"
    let name, title, description, version, citation: String
    let created: String?
    let keywords = ["NHS trusts", "boards", "shared chair", "shared chief executive", "governance"]
    let sources: [Origin]
    let severally: Basis
    let resources: [Resource]

    init(_ package: DataPackage, _ resources: [Resource]) {
        let (citation, basis) = (package.citation, package.basis)
        name = "severally-\(citation.day.iso)-\(citation.position)"
        title = citation.register
        description = "\(citation.basis). \(Rights.words(basis.facts))"
        version = String(citation.position)
        self.citation = citation.text
        created = citation.recordedAt?.text
        sources = [Origin(title: "The sources of each fact, a row each", path: "sources.csv")]
        severally = Basis(
            program: citation.version,
            on: citation.day.iso,
            root: citation.root,
            knownAt: citation.position,
            recordedAt: citation.recordedAt?.text,
            firstMonth: basis.months.first?.iso,
            lastMonth: basis.months.last?.iso,
            isInvented: basis.facts.isInvented
        )
        self.resources = resources
    }
}

extension PackageForm {
    struct Resource: Encodable {
        let profile = "tabular-data-resource"
        let name, path, title, description: String
        let format = "csv"
        let mediatype = "text/csv"
        let encoding = "utf-8"
        let dialect = Dialect()
        let bytes: Int?
        let licenses: [Rights.Licence]?
        let schema: Schema

        init(_ table: OpenTable, path: String, bytes: Int?, licences: [Rights.Licence]?) {
            name = table.name
            self.path = path
            title = table.title
            description = table.meaning
            self.bytes = bytes
            licenses = licences
            schema = Schema(table)
        }
    }

    struct Dialect: Encodable {
        let delimiter = ","
        let quoteChar = "\""
        let doubleQuote = true
        let lineTerminator = "\r\n"
        let header = true
    }

    struct Schema: Encodable {
        let fields: [Field]
        let missingValues = [""]
        let primaryKey: [String]
        let foreignKeys: [Foreign]

        init(_ table: OpenTable) {
            fields = table.columns.map { Field($0, isKey: table.primaryKey == [$0.name]) }
            primaryKey = table.primaryKey
            foreignKeys = table.columns.compactMap { column in column.refersTo.map { Foreign(column.name, $0) } }
        }
    }

    struct Foreign: Encodable {
        struct Target: Encodable {
            let resource: String
            let fields: [String]
        }

        let fields: [String]
        let reference: Target

        init(_ column: String, _ target: OpenColumn.Reference) {
            fields = [column]
            reference = Target(resource: target.table, fields: [target.column])
        }
    }

    struct Field: Encodable {
        struct Constraints: Encodable {
            let required: Bool
            let unique: Bool?
            let pattern: String?
            let values: [String]?

            enum CodingKeys: String, CodingKey {
                case required, unique, pattern
                case values = "enum"
            }
        }

        struct Flags: Encodable {
            let required: Bool
            let values: [Int] = [0, 1]

            enum CodingKeys: String, CodingKey {
                case required
                case values = "enum"
            }
        }

        let column: OpenColumn
        let isKey: Bool

        init(_ column: OpenColumn, isKey: Bool) {
            self.column = column
            self.isKey = isKey
        }

        enum CodingKeys: String, CodingKey {
            case name, title, type, format, description, constraints, values, missing, caveat
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(column.name, forKey: .name)
            try container.encode(column.type, forKey: .title)
            try container.encode(column.meaning, forKey: .description)
            try container.encode(type, forKey: .type)
            if type != "integer" { try container.encode("default", forKey: .format) }
            if !column.values.isEmpty { try container.encode(column.values, forKey: .values) }
            if !column.missing.isEmpty { try container.encode(column.missing, forKey: .missing) }
            if !column.caveat.isEmpty { try container.encode(column.caveat, forKey: .caveat) }
            if column.kind == .flag {
                try container.encode(Flags(required: column.isRequired), forKey: .constraints)
            } else {
                try container.encode(constraints, forKey: .constraints)
            }
        }

        private var type: String {
            switch column.kind {
            case .text, .identifier, .identifiers, .partialDate, .choice: "string"
            case .date: "date"
            case .moment: "datetime"
            case .whole, .flag: "integer"
            }
        }

        private var constraints: Constraints {
            var values: [String]?
            if case .choice(let choices) = column.kind { values = choices }
            return Constraints(
                required: column.isRequired,
                unique: isKey ? true : nil,
                pattern: column.pattern,
                values: values
            )
        }
    }
}

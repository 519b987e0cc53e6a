import Register

extension Subject {
    /// Records in the generic form: a tag, then a field a line, `name=text` or `name=[text|text]`.
    static let records = Subject("records") { input in
        let lines = String(decoding: input, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        let record = Record(
            tag: String(lines.first ?? ""),
            version: 1,
            fields: lines.dropFirst().map { line in
                let sides = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                return Record.Field(name: String(sides[0]), value: value(sides.count == 2 ? sides[1] : ""))
            }
        )
        let statement: Statement
        do throws(RecordError) { statement = try Statement(record) } catch {
            _ = error.description
            return
        }
        try holdStatement(statement)
        _ = (statement.people, statement.period.map { [$0.covers(CalendarDay(number: 0))] })
    }

    private static func value(_ text: Substring) -> Record.Value {
        guard text.hasPrefix("["), text.hasSuffix("]"), text.utf8.count > 1 else { return .text(String(text)) }
        let inner = text.dropFirst().dropLast()
        return .list(inner.split(separator: "|", omittingEmptySubsequences: false).map { String($0) })
    }
}

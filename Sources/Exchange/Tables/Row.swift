import TextFiles

/// One row of a table, its fields by name.
struct Row {
    private let fields: [String: CSV.Field]
    let place: TextPlace

    init(_ form: TableForm, _ fields: [CSV.Field]) {
        self.fields = Dictionary(zip(form.columns, fields)) { first, _ in first }
        place = fields[0].place
    }

    subscript(name: String) -> String { fields[name]?.text ?? "" }

    func place(of name: String) -> TextPlace { fields[name]?.place ?? place }

    /// The parts of a field in which several codes stand, divided by semicolons.
    func codes(_ name: String) -> [String] {
        self[name].isEmpty ? [] : self[name].split(separator: ";", omittingEmptySubsequences: false).map { String($0) }
    }
}

/// The rows of one table.
struct Table {
    let form: TableForm
    let rows: [Row]
    /// False where lines could not be read, so that what other tables name may well be there.
    let isWhole: Bool

    init(_ form: TableForm, bytes: [UInt8], findings: inout Findings) {
        self.form = form
        var lines: [[CSV.Field]] = []
        do {
            lines = try CSV.read(bytes, file: form.file)
        } catch {
            findings.add(error)
        }
        let header = form.columns.joined(separator: ",")
        if let first = lines.first, first.map(\.text) != form.columns {
            findings.add(first[0].place, "the header '\(first.map(\.text).joined(separator: ","))'", "'\(header)'")
            lines = []
        } else if lines.isEmpty && findings.isEmpty {
            findings.add(TextPlace(file: form.file, line: 1, column: 1), "no header", "'\(header)'")
        }
        var rows: [Row] = []
        for fields in lines.dropFirst() {
            guard fields.count == form.columns.count else {
                findings.add(fields[0].place, "\(fields.count) fields", "\(form.columns.count)")
                continue
            }
            for field in fields where field.text.first?.isWhitespace == true || field.text.last?.isWhitespace == true {
                findings.add(field.place, "a space at an end of '\(field.text)'", "none")
            }
            rows.append(Row(form, fields))
        }
        self.rows = rows
        isWhole = !lines.isEmpty && rows.count == lines.count - 1
    }
}

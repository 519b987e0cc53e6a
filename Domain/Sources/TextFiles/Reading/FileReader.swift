import Register
import Rules

/// Reads one file from its root to the last change, and collects everything that is wrong.
struct FileReader {
    let file: String
    let form: FileForm
    /// In which the rules are looked up that the file names, where one is at hand.
    let rulebook: Rulebook?
    var problems: [TextProblem] = []
    /// By name; nil for a named source that could not be read.
    var sources: [String: Source?] = [:]
    /// Every change with a verb and a fact, readable or not, for the checks of a world.
    var met: [MetChange] = []
    /// Every heading, for the check of the recorded days.
    var headings: [MetHeading] = []

    init(file: String, form: FileForm, rulebook: Rulebook? = nil) {
        self.file = file
        self.form = form
        self.rulebook = rulebook
    }

    mutating func read(_ text: String) throws(TextProblems) -> ChangeFile {
        let start = TextPlace(file: file, line: 1, column: 1)
        guard let root = try TreeReader.read(text, file: file) else {
            throw TextProblems(TextProblem(place: start, found: "an empty file", expected: form.expectation))
        }
        guard case .fields(let fields) = root.value else {
            throw TextProblems(TextProblem(place: root.place, found: root.inWords, expected: form.expectation))
        }
        refuseUnknown(fields, in: "this file", allowed: form.fields)
        readSources(fields["sources"]?.value)
        let notice = form == .world ? readNotice(fields, at: root.place) : nil
        let parts = readParts(fields, at: root.place, after: notice)
        check(invented: notice?.invented)
        if let problems = TextProblems(problems) { throw problems }
        return ChangeFile(notice: notice, parts: parts)
    }

    private mutating func readNotice(_ fields: [TextField], at place: TextPlace) -> RegisterNotice? {
        let own = fields.filter { Form.notice[$0.name] != nil }
        var reader = FormReader(form: .notice, place: place, fields: own)
        let notice = reader.read { record throws(RecordError) in
            var reader = try RecordReader(record)
            let notice = try RegisterNotice(from: &reader)
            guard let invented = record["invented"], invented != .text("") else {
                throw .missing(field: "invented", expected: "yes or no")
            }
            return notice
        }
        problems += reader.problems
        return notice
    }

    private mutating func readParts(
        _ fields: [TextField],
        at place: TextPlace,
        after notice: RegisterNotice?
    ) -> [ChangePart] {
        let (entries, changes) = (fields["entries"], fields["changes"])
        if form == .changes, let changes {
            if let entries { add(entries.place, "both 'entries' and 'changes'", "one of them") }
            return [readPart(fields.filter { ["author", "source", "changes"].contains($0.name) }, at: changes.place)]
        }
        if form == .changes {
            for field in fields where ["author", "source"].contains(field.name) {
                add(field.place, "'\(field.name)' beside 'entries'", "it under the heading of each entry")
            }
        }
        guard let entries else {
            add(place, "no 'entries'", form.expectation)
            return []
        }
        guard case .list(let items) = entries.value.value, !items.isEmpty else {
            add(entries.place, "\(entries.value.inWords) in 'entries'", "a list of headings, each with its changes")
            return []
        }
        if form == .world { meetNotice(notice, at: place) }
        var parts = items.map { readHeading($0) }
        if let notice, let first = parts.first {
            parts[0] = ChangePart(
                recordedAt: first.recordedAt,
                author: first.author,
                changes: [self.change(of: notice, at: place)] + first.changes
            )
        }
        return parts
    }

    mutating func add(_ place: TextPlace, _ found: String, _ expected: String) {
        problems.append(TextProblem(place: place, found: found, expected: expected))
    }

    /// Refuses the fields whose names are not allowed.
    mutating func refuseUnknown(_ fields: [TextField], in owner: String, allowed: [String]) {
        for field in fields where !allowed.contains(field.name) {
            problems.append(.unknown(field, in: owner, allowed: allowed))
        }
    }
}

extension [TextField] {
    subscript(name: String) -> TextField? {
        first { $0.name == name }
    }
}

public import Register
public import Rules

/// A text file of a rulebook.
public struct RulebookFile: Hashable, Sendable {
    /// Its path below the folder of the rulebook, such as `code/section-b.yaml`.
    public let name: String
    public let text: String

    public init(name: String, text: String) {
        self.name = name
        self.text = text
    }

    /// The file that names the rulebook and all its sections.
    public static let head = "rulebook.yaml"
}

extension Rulebook {
    /// Reads a rulebook as a whole, and reports everything that is wrong with it at once.
    ///
    /// - Parameters:
    ///   - files: `rulebook.yaml` and every file that it names.
    ///   - measures: What the program can compute, with the units of the parameters that each needs; any other measure
    ///     is a problem.
    public init(
        files: [RulebookFile],
        measures: [MeasureID: [ParameterUnit]] = Measure.needs
    ) throws(TextProblems) {
        var reader = RulebookReader(files: files)
        let parts = reader.read()
        var check = RulebookCheck(parts: parts, measures: measures, isWhole: reader.problems.isEmpty)
        check.run()
        if let problems = TextProblems(reader.problems + check.problems) { throw problems }
        self = parts.rulebook
    }
}

/// Something read and where its file says it.
struct Placed<Value> {
    let value: Value
    let place: TextPlace
    /// The places of its fields.
    let fields: [TextField]

    /// Where a field begins, or what it belongs to.
    func place(of field: String) -> TextPlace { fields[field]?.value.place ?? place }

    /// Where an item of a field stands.
    func place(of item: String, in field: String) -> TextPlace {
        guard let node = fields[field]?.value, case .list(let items) = node.value else { return place(of: field) }
        return items.first { $0.text == item }?.place ?? node.place
    }
}

/// What the files say, whether or not it fits together.
struct RulebookParts {
    struct Section {
        let id: RuleSectionID
        let instrument: RuleInstrumentID
        let title: String
        let rules: [Placed<Rule>]
    }

    var title = ""
    var compiled = CalendarDay(number: 0)
    var note = ""
    var instruments: [Placed<RuleInstrument>] = []
    var sections: [Placed<Section>] = []
    var parameters: [Placed<Parameter>] = []
    var powers: [Placed<Power>] = []
    var announced: [Placed<Announced>] = []
    var superseded: [SupersededText] = []
    var unread: [UnreadText] = []
    var vocabulary: [VocabularyEntry] = []

    var rules: [Placed<Rule>] { sections.flatMap(\.value.rules) }

    var rulebook: Rulebook {
        Rulebook(
            title: title,
            compiled: compiled,
            note: note,
            instruments: instruments.map(\.value),
            sections: sections.map {
                RuleSection(
                    id: $0.value.id,
                    instrument: $0.value.instrument,
                    title: $0.value.title,
                    rules: $0.value.rules.map(\.value)
                )
            },
            parameters: parameters.map(\.value),
            powers: powers.map(\.value),
            announced: announced.map(\.value),
            superseded: superseded,
            unread: unread,
            vocabulary: vocabulary
        )
    }
}

public import Register

/// The standard models with the texts of their documents, read as a whole: nothing in them names what is not there.
public struct ModelLibrary: Sendable {
    public let title: String
    /// The day to which it was written.
    public let written: CalendarDay
    public let note: String
    public let models: [StandardModel]
    /// What bodies can do instead, in the form of a model: stay as they are, or merge. None has documents.
    public let alternatives: [StandardModel]
    public let notices: [UsualNotice]
    public let documents: [DocumentTemplate]
    public let choices: [Choice]
    public let matters: [Matter]
    public let terms: [Term]

    /// The caller has checked that names are unique and are found.
    public init(
        title: String,
        written: CalendarDay,
        note: String,
        models: [StandardModel],
        alternatives: [StandardModel],
        notices: [UsualNotice],
        documents: [DocumentTemplate],
        choices: [Choice],
        matters: [Matter],
        terms: [Term]
    ) {
        self.title = title
        self.written = written
        self.note = note
        self.models = models
        self.alternatives = alternatives
        self.notices = notices
        self.documents = documents
        self.choices = choices
        self.matters = matters
        self.terms = terms
    }

    /// Of all documents, in their order.
    public var clauseNames: [ClauseName] {
        documents.flatMap { document in document.clauses.map { ClauseName(document.id, $0.id) } }
    }

    public subscript(id: ModelID) -> StandardModel? { models.first { $0.id == id } }
    public subscript(id: DocumentID) -> DocumentTemplate? { documents.first { $0.id == id } }
    public subscript(id: ChoiceID) -> Choice? { choices.first { $0.id == id } }
    public subscript(id: MatterID) -> Matter? { matters.first { $0.id == id } }
    public subscript(id: TermID) -> Term? { terms.first { $0.id == id } }
}

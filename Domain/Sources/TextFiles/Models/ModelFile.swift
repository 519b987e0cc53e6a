public import Models
import Register
public import Rules

/// A text file of the standard models.
public struct ModelFile: Hashable, Sendable {
    /// Its path below their folder, such as `models/joint-committee.yaml`.
    public let name: String
    public let text: String

    public init(name: String, text: String) {
        self.name = name
        self.text = text
    }

    /// The file that names all others.
    public static let head = "models.yaml"
}

extension ModelLibrary {
    /// Reads the standard models as a whole, and reports everything that is wrong with them at once.
    ///
    /// - Parameters:
    ///   - files: `models.yaml` and every file that it names.
    ///   - rulebook: Where the rules, powers and parameters stand that they name.
    public init(files: [ModelFile], rulebook: Rulebook) throws(TextProblems) {
        var reader = ModelsReader(files: files)
        let parts = reader.read()
        var check = ModelsCheck(parts: parts, rulebook: rulebook, isWhole: reader.problems.isEmpty)
        check.run()
        if let problems = TextProblems(reader.problems + check.problems) { throw problems }
        self = parts.library
    }
}

/// What the files say, whether or not it fits together.
struct ModelParts {
    var title = ""
    var written = CalendarDay(number: 0)
    var note = ""
    var models: [Placed<StandardModel>] = []
    var alternatives: [Placed<StandardModel>] = []
    var notices: [Placed<UsualNotice>] = []
    var documents: [Placed<DocumentTemplate>] = []
    var choices: [Placed<Choice>] = []
    var matters: [Placed<Matter>] = []
    var terms: [Placed<Term>] = []
    /// Where the parts of models and documents stand.
    var places: [ModelPlace: Placed<Void>] = [:]

    var library: ModelLibrary {
        ModelLibrary(
            title: title,
            written: written,
            note: note,
            models: models.map(\.value),
            alternatives: alternatives.map(\.value),
            notices: notices.map(\.value),
            documents: documents.map(\.value),
            choices: choices.map(\.value),
            matters: matters.map(\.value),
            terms: terms.map(\.value)
        )
    }
}

/// A part of a model or a document that stands on lines of its own.
enum ModelPlace: Hashable {
    case point(ModelID, String, Int)
    case clause(ClauseName)
    case part(DocumentID, Int)
}

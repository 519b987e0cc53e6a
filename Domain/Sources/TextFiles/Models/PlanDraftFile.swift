public import Models

extension PlanDraft {
    /// Reads a plan in which anything may be lacking, in the form of a plan, and reports everything that is wrong with it.
    ///
    /// - Parameters:
    ///   - text: The contents of the file.
    ///   - file: The name to give in problems.
    ///   - library: The models of which it speaks.
    public init(_ text: String, file: String, of library: ModelLibrary) throws(TextProblems) {
        self = try PlanReader.read(file, library) { $0.readDraft(text, file: file) }
    }

    /// What somebody typed, as it can stand in a file: line ends alike, no control characters, no space around it. Nil
    /// where nothing is left.
    public static func typed(_ text: String) -> String? {
        var scalars = String.UnicodeScalarView()
        for scalar in text.replacing("\r\n", with: "\n").unicodeScalars {
            switch scalar.value {
            case 0x0D, 0x85, 0x2028, 0x2029: scalars.append("\n")
            default: scalars.append(SourceText.isForbidden(scalar) ? " " : scalar)
            }
        }
        var rest = Substring(String(scalars))
        while rest.first?.isWhitespace ?? false { rest.removeFirst() }
        while rest.last?.isWhitespace ?? false { rest.removeLast() }
        return rest.isEmpty ? nil : String(rest)
    }
}

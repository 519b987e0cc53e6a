import Yams

extension YamlError {
    /// The same in our words, at the place where the parser stopped or where what it was reading began.
    func problem(in source: SourceText) -> TextProblem {
        switch self {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _):
            return SyntaxWords(context: context, problem: problem, mark: mark, source: source).inWords
        case .composer(_, _, let mark, _):
            return TextProblem(
                place: source.place(line: mark.line, column: mark.column),
                found: "a second document",
                expected: "one document in a file"
            )
        case .duplicatedKeysInMapping(let names, let context):
            return TextProblem(
                place: source.place(line: context.mark.line, column: context.mark.column),
                found: "the field '\(shortened(names.first ?? ""))' more than once",
                expected: "each field once"
            )
        case .no, .memory, .reader, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
            return TextProblem(
                place: source.place(line: 1, column: 1),
                found: "a file that cannot be read",
                expected: "YAML in UTF-8"
            )
        }
    }
}

/// What a parser's complaint means to somebody who has never seen YAML.
struct SyntaxWords {
    let context: YamlError.Context?
    let problem: String
    let mark: Mark
    let source: SourceText

    var inWords: TextProblem {
        let (found, expected) = isTab ? ("a tab", "spaces: only spaces indent a line") : words
        let mark = pointsAtStart ? context?.mark ?? self.mark : self.mark
        return TextProblem(
            place: source.place(line: mark.line, column: mark.column),
            found: found,
            expected: expected
        )
    }

    private var isTab: Bool {
        source.scalar(at: source.place(line: mark.line, column: mark.column)) == "\t"
            || problem.contains("tab character")
    }

    /// Where the parser stopped tells less than where it began.
    private var pointsAtStart: Bool {
        !isTab && (problem == "could not find expected ':'" || isUnclosedQuotation)
    }

    private var isUnclosedQuotation: Bool {
        context?.text == "while scanning a quoted scalar"
            && (problem == "found unexpected end of stream" || problem == "found unexpected document indicator")
    }

    private var words: (found: String, expected: String) {
        if isUnclosedQuotation { return ("a quotation mark that is not closed", "another one after the text") }
        switch (problem, context?.text) {
        case ("mapping values are not allowed in this context", _):
            return (
                "a colon where no field can begin",
                "a field in line with those above it, or quotation marks around a text that holds a colon and a space"
            )
        case ("could not find expected ':'", _): return ("a line without a colon", "a name, a colon and a value")
        case ("did not find expected key", _):
            return ("a line that fits no indentation above it", "a field in line with those above it")
        case ("did not find expected '-' indicator", _):
            return ("a line that fits no indentation above it", "a hyphen in line with those above it")
        case ("block sequence entries are not allowed in this context", _):
            return ("a list beside the name of its field", "the list on the lines below the name")
        case ("did not find expected ',' or ']'", _): return ("a list that goes on", "a comma or ']'")
        case ("did not find expected ',' or '}'", _): return ("fields that go on", "a comma or '}'")
        case ("found character that cannot start any token", _):
            return ("a sign that begins no text", "quotation marks around a text that begins with it")
        case (_, "while parsing a quoted scalar"):
            return ("a backslash that stands for nothing", "two backslashes, or single quotation marks around the text")
        case ("did not find expected node content", _): return ("no value", "a text, a list or fields")
        case (let problem, _) where problem.hasPrefix("Maximum nesting level"):
            return ("more than 8 levels of lists and fields", "at most 8")
        case (_, "while scanning an anchor"):
            return ("an anchor ('&')", "the value itself, or quotation marks around a text that begins with it")
        case (_, "while scanning a tag"), (_, "while parsing a tag"), ("found undefined tag handle", _):
            return ("a tag ('!')", "the value itself, or quotation marks around a text that begins with it")
        case ("did not find expected <document start>", _): return ("a second document", "one document in a file")
        case (_, "while scanning a block scalar"):
            return ("a text that cannot begin so", "the text on the lines below, all indented alike")
        case (_, "while scanning a directive"), ("found duplicate %YAML directive", _),
            ("found incompatible YAML document", _), ("found duplicate %TAG directive", _):
            return ("a directive ('%')", "fields, lists and texts only")
        default: return ("something that is not YAML", "fields, lists and texts")
        }
    }
}

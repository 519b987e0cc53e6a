/// What is wrong with the form of a CSV file, before anything is read from it.
public enum FileFormProblem: Error, Hashable, Sendable {
    case empty
    case missingColumns([String])
    case repeatedColumn(String)
    case wrongHeader(expected: [String])
    case unpairedColumns([String])
    case wrongFieldCount(expected: Int, found: Int)
    case lineTooLong(limit: Int)
    case notUTF8
    case strayQuote
    case quoteLeftOpen

    /// A name for programs, which does not change.
    public var code: String {
        switch self {
        case .empty: "empty"
        case .missingColumns: "missing-columns"
        case .repeatedColumn: "repeated-column"
        case .wrongHeader: "wrong-header"
        case .unpairedColumns: "unpaired-columns"
        case .wrongFieldCount: "wrong-field-count"
        case .lineTooLong: "line-too-long"
        case .notUTF8: "not-utf8"
        case .strayQuote: "stray-quote"
        case .quoteLeftOpen: "quote-left-open"
        }
    }
}

extension FileFormProblem: CustomStringConvertible {
    public var description: String {
        switch self {
        case .empty: "The file is empty; its first line names the columns."
        case .missingColumns(let names):
            "The first line does not name the \(names.count == 1 ? "column" : "columns") \(names.joined(separator: ", "))."
        case .repeatedColumn(let name): "The first line names the column \(name) twice."
        case .wrongHeader(let expected): "The first line is not “\(expected.joined(separator: ","))”."
        case .unpairedColumns(let names):
            "Attendances and those over four hours do not come in pairs; without a fellow are \(names.joined(separator: ", "))."
        case .wrongFieldCount(let expected, let found):
            "The line has \(found) \(found == 1 ? "field" : "fields"), but the first line names \(expected) columns."
        case .lineTooLong(let limit): "The line is longer than \(limit) bytes."
        case .notUTF8: "The line is not text in UTF-8; save the file as UTF-8."
        case .strayQuote:
            "A quotation mark stands inside a field; a field with one is put in quotation marks, and those in it doubled."
        case .quoteLeftOpen: "The file ends inside a field in quotation marks that were opened here and not closed."
        }
    }
}

import Foundation

/// The text of a cell, tidied as spreadsheets need it.
enum SheetCell {
    /// Without spaces at its ends, and with one space for every run of spaces and line ends within.
    static func tidy(_ text: String) -> String {
        text.split { $0.isWhitespace || $0 == "\u{FEFF}" }.joined(separator: " ")
    }

    /// The same, for comparing: no capital letters.
    static func folded(_ text: String) -> String { tidy(text).lowercased() }

    /// A word of a choice: `Non Executive` is `non-executive`.
    static func word(_ text: String) -> String {
        folded(text).replacing("_", with: "-").replacing(" ", with: "-")
    }

    /// Small letters, digits and hyphens, for identifiers; nil where nothing is left.
    static func slug(_ text: String) -> String? {
        let plain = text.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil).lowercased()
        let parts = plain.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        return parts.isEmpty ? nil : parts.joined(separator: "-")
    }

    /// `Ann Example [p1]` is `Ann Example` and `p1`; nil where brackets stand otherwise.
    static func marked(_ text: String) -> (text: String, mark: String?)? {
        guard text.contains("[") || text.contains("]") else { return (text, nil) }
        guard text.hasSuffix("]"), let open = text.firstIndex(of: "["),
            text.lastIndex(of: "[") == open, text.firstIndex(of: "]") == text.index(before: text.endIndex)
        else { return nil }
        let mark = tidy(String(text[text.index(after: open)...].dropLast()))
        return (tidy(String(text[..<open])), mark)
    }

    /// A character that no name or title needs: controls, and marks that turn the direction of what follows.
    static func sign(in text: String) -> Unicode.Scalar? {
        text.unicodeScalars.first { scalar in
            scalar.properties.generalCategory == .control || (0x202A...0x202E).contains(scalar.value)
                || (0x2066...0x2069).contains(scalar.value)
        }
    }

    /// Letters, digits and hyphens, beginning with a letter or digit.
    static func isCode(_ text: String, longest: Int) -> Bool {
        guard (1...longest).contains(text.utf8.count), text.first != "-" else { return false }
        return text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
    }
}

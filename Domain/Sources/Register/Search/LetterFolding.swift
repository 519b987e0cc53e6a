/// Letters as they are compared in a search: small, and those of Latin script without their marks.
enum LetterFolding {
    /// The folded letters of one character; the character itself where there is nothing to fold.
    static func folded(_ character: Character) -> String {
        if character.isASCII { return character.lowercased() }
        return character.lowercased().map { plain[$0] ?? special[$0] ?? unmarked($0) }.joined()
    }

    /// A letter followed by marks of its own, such as two of them in Vietnamese.
    private static func unmarked(_ character: Character) -> String {
        String(
            String.UnicodeScalarView(
                character.unicodeScalars.filter { $0.properties.canonicalCombiningClass == .notReordered }
            )
        )
    }

    private static let special: [Character: String] = [
        "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ŋ": "n",
        "ħ": "h",
    ]

    /// Characters compare equal however they are written, so a letter with marks after it finds the one letter.
    private static let plain: [Character: String] = {
        let marks = (0x300...0x331).compactMap { Unicode.Scalar($0) }
        var plain: [Character: String] = [:]
        for letter in "abcdefghijklmnopqrstuvwxyz" {
            for mark in marks {
                for marked in [[mark]] + second.map({ [mark, $0] }) {
                    var scalars = String.UnicodeScalarView(letter.unicodeScalars)
                    scalars.append(contentsOf: marked)
                    plain[Character(String(scalars))] = String(letter)
                }
            }
        }
        return plain
    }()

    /// Marks that stand on a letter which has one already.
    private static let second: [Unicode.Scalar] = ["\u{300}", "\u{301}", "\u{303}", "\u{304}", "\u{309}", "\u{323}"]
}

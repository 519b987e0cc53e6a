/// A name, or what somebody looks for, as words that can be compared.
///
/// `St George's & Epsom NHS FT` and `Saint Georges and Epsom NHS Foundation Trust` have the same words.
struct SearchWords: Hashable, Sendable {
    let words: [String]

    /// Of a longer text, the first words count.
    private static let most = 24

    init(_ text: String) {
        var words: [String] = []
        var word = ""
        func finish() {
            if !word.isEmpty { words += ShortForms.words[word] ?? [word] }
            word = ""
        }
        for character in text {
            if SearchWords.apostrophes.contains(character) { continue }
            if character == "&" || character == "+" {
                finish()
                words.append("and")
            } else if character.isLetter || character.isNumber {
                word += LetterFolding.folded(character)
            } else {
                finish()
            }
            if words.count >= SearchWords.most { break }
        }
        finish()
        self.words = words
    }

    private static let apostrophes: Set<Character> = ["'", "’", "‘", "ʼ", "`", "´"]

    /// Words that tell nothing apart, where others are there.
    static let light: Set<String> = [
        "and", "of", "the", "sir", "dame", "lord", "lady", "baroness", "professor", "prof", "dr", "mr", "mrs", "ms",
        "miss",
    ]

    /// Words of the legal kind, which people often have wrong.
    static let legal: Set<String> = ["nhs", "foundation", "trust"]

    /// The words without those that tell nothing apart; all where there are no others.
    var telling: [String] {
        let telling = words.filter { !SearchWords.light.contains($0) }
        return telling.isEmpty ? words : telling
    }
}

import Foundation

/// A text as words, so that a name is found whatever its capitals and accents and whatever stands around its words.
struct NameWords {
    let words: [String]
    let ranges: [Range<String.Index>]

    private static let apostrophes: Set<Character> = ["'", "’", "‘", "ʼ"]
    private static let hyphens: Set<Character> = ["-", "‐", "‑"]

    init(_ text: String) {
        let ranges = NameWords.runs(text) {
            $0.isLetter || $0.isNumber || NameWords.apostrophes.contains($0) || NameWords.hyphens.contains($0)
        }.compactMap { NameWords.trimmed($0, in: text) }
        self.ranges = ranges
        words = ranges.map { NameWords.folded(text[$0]) }
    }

    /// The words of an address, in which a name is often written with hyphens or signs of its own.
    static func loose(_ address: String) -> [String] {
        let plain = address.removingPercentEncoding ?? address
        return runs(plain) { $0.isLetter || $0.isNumber }.map { folded(plain[$0]) }
    }

    /// Where the words of a name stand one after the other.
    static func places(of name: [String], in words: [String]) -> [Range<Int>] {
        guard let first = name.first, name.count <= words.count else { return [] }
        return (0...(words.count - name.count)).filter { start in
            words[start] == first && words[start..<start + name.count].elementsEqual(name)
        }.map { $0..<$0 + name.count }
    }

    private static func runs(_ text: String, _ belongs: (Character) -> Bool) -> [Range<String.Index>] {
        var runs: [Range<String.Index>] = []
        var start: String.Index?
        for index in text.indices {
            if belongs(text[index]) {
                start = start ?? index
            } else if let began = start {
                runs.append(began..<index)
                start = nil
            }
        }
        if let start { runs.append(start..<text.endIndex) }
        return runs
    }

    /// Without quotation marks and dashes around it and without the `'s` of a genitive.
    private static func trimmed(_ range: Range<String.Index>, in text: String) -> Range<String.Index>? {
        var word = text[range]
        let marks = apostrophes.union(hyphens)
        word = word.drop { marks.contains($0) }
        while let last = word.last, marks.contains(last) { word.removeLast() }
        if let last = word.last, last == "s" || last == "S", let mark = word.dropLast().last, apostrophes.contains(mark)
        {
            word.removeLast(2)
        }
        return word.isEmpty ? nil : word.startIndex..<word.endIndex
    }

    private static func folded(_ word: Substring) -> String {
        String(word.map { apostrophes.contains($0) ? "'" : hyphens.contains($0) ? "-" : $0 })
            .lowercased().folding(options: .diacriticInsensitive, locale: nil)
    }
}

extension NameWords {
    private static let titles: Set<String> = [
        "sir", "dame", "lord", "lady", "baroness", "professor", "prof", "dr", "mr", "mrs", "ms", "miss", "rt", "hon",
    ]

    /// A name as words, and the same without its titles where two words or more are left.
    static func forms(of name: String) -> [[String]] {
        let words = NameWords(name).words
        let plain = Array(words.drop(while: titles.contains))
        return words.isEmpty ? [] : plain.count >= 2 && plain != words ? [words, plain] : [words]
    }

    /// The forms of a name as an address would write them; of two words or more, since one alone is too common.
    static func looseForms(of name: String) -> [[String]] {
        let joined = loose(name.filter { !apostrophes.contains($0) })
        return [loose(name), joined].flatMap { [$0, Array($0.drop(while: titles.contains))] }.filter { $0.count >= 2 }
    }
}

extension SearchIndex {
    /// How a word looked for is found in a name; lower is better.
    private enum Quality {
        static let whole = 0
        static let beginning = 1
        static let part = 2
        /// And one more for each slip.
        static let slips = 10
    }

    private enum Rank {
        static let code = 0
        static let wholeName = 1
        /// And twice the worst quality of its words; one more where it does not begin like what was asked.
        static let words = 2
        static let near = 100
    }

    /// Everything found, the best first, equals by their names.
    public func matches(_ text: String) -> SearchMatches {
        let asked = SearchWords(text)
        guard !asked.words.isEmpty else { return SearchMatches(exact: [], near: [], whole: nil) }
        let found = asked.telling.map { places(of: Array($0.utf8)) }
        let exact = best(ranked(asked, found) { $0.allSatisfy { $0 ?? Quality.slips < Quality.slips } })
        let subjects = Set(exact.map(\.subject))
        let near = best(ranked(asked, found) { isNear(asked.telling, $0) }).filter { !subjects.contains($0.subject) }
        let whole = exact.filter { $0.rank < Rank.words }
        return SearchMatches(exact: exact, near: near, whole: whole.count == 1 ? whole[0] : nil)
    }

    /// All words but those of the legal kind, and one of the others at least.
    private func isNear(_ words: [String], _ qualities: [Int?]) -> Bool {
        let telling = zip(words, qualities).filter { !SearchWords.legal.contains($0.0) }
        return !telling.isEmpty && telling.allSatisfy { $0.1 != nil }
    }

    /// The names in which a word stands, and how.
    private func places(of word: [UInt8]) -> [Int: Int] {
        let forgiven = Slips.forgiven(word)
        var places: [Int: Int] = [:]
        for entry in vocabulary {
            guard let quality = SearchIndex.quality(word, entry.word, forgiven) else { continue }
            for name in entry.names { places[name] = min(places[name] ?? .max, quality) }
        }
        return places
    }

    private static func quality(_ word: [UInt8], _ other: [UInt8], _ forgiven: Int) -> Int? {
        if other.starts(with: word) { return other.count == word.count ? Quality.whole : Quality.beginning }
        if word.count >= 3, other.count > word.count, other.contains(part: word) { return Quality.part }
        guard forgiven > 0, Slips.forgiven(other) > 0 else { return nil }
        return Slips.between(word, other, most: forgiven).map { Quality.slips + $0 }
    }

    private func ranked(
        _ asked: SearchWords,
        _ found: [[Int: Int]],
        _ fits: ([Int?]) -> Bool
    ) -> [SearchMatch] {
        Set(found.flatMap(\.keys)).compactMap { number in
            let qualities = found.map { $0[number] }
            guard fits(qualities) else { return nil }
            let name = names[number]
            return SearchMatch(subject: name.subject, name: name.text, rank: rank(name, asked, qualities))
        }
    }

    private func rank(_ name: Name, _ asked: SearchWords, _ qualities: [Int?]) -> Int {
        if name.words == asked.words { return name.text == nil ? Rank.code : Rank.wholeName }
        let slips = qualities.map { $0 ?? Quality.slips }
        let worst = slips.max() ?? 0
        guard worst >= Quality.slips else { return Rank.words + 2 * worst + (begins(name, asked) ? 0 : 1) }
        // A word of the legal kind that is missing counts like a slip.
        let missing = qualities.count { $0 == nil }
        return Rank.near + missing + slips.filter { $0 > Quality.slips }.reduce(0) { $0 + $1 - Quality.slips }
    }

    private func begins(_ name: Name, _ asked: SearchWords) -> Bool {
        let first = name.words.first { !SearchWords.light.contains($0) }
        return first?.hasPrefix(asked.telling.first ?? "") ?? false
    }

    /// The best of each subject, in order.
    private func best(_ matches: [SearchMatch]) -> [SearchMatch] {
        let each = Dictionary(grouping: matches, by: \.subject).values.compactMap { $0.min(by: SearchIndex.before) }
        return each.sorted(by: SearchIndex.before)
    }

    private static func before(_ left: SearchMatch, _ right: SearchMatch) -> Bool {
        if left.rank != right.rank { return left.rank < right.rank }
        return (left.name ?? "", left.subject.id) < (right.name ?? "", right.subject.id)
    }
}

extension SearchMatch.Subject {
    /// The code or identifier.
    public var id: String {
        switch self {
        case .body(let body): body.raw
        case .group(let group): group.raw
        case .person(let person): person.raw
        }
    }
}

extension [UInt8] {
    fileprivate func contains(part: [UInt8]) -> Bool {
        guard let first = part.first, part.count <= count else { return false }
        return (0...(count - part.count)).contains { start in
            self[start] == first && self[start..<start + part.count].elementsEqual(part)
        }
    }
}

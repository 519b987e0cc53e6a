/// All names, of now and of the past, and all codes of a register as known at a position, ready to be searched.
///
/// It forgives capitals, accents, apostrophes, hyphens, `St` for `Saint`, `&` for `and`, short forms of the legal kind
/// and, among near matches, one slip in words of four to seven letters and two in longer ones. The day does not matter.
public struct SearchIndex: Sendable {
    struct Name: Sendable {
        let subject: SearchMatch.Subject
        /// Nil for a code.
        let text: String?
        let words: [String]
    }

    let names: [Name]
    /// Each word once, and where it stands.
    let vocabulary: [(word: [UInt8], names: [Int])]

    public init(_ base: SnapshotBase) {
        names = SearchIndex.names(base)
        var places: [String: [Int]] = [:]
        for (number, name) in names.enumerated() {
            // Two words that others write as one are found as one.
            let joined = zip(name.words, name.words.dropFirst()).map { $0 + $1 }
            for word in Set(name.words + joined) { places[word, default: []].append(number) }
        }
        vocabulary = places.sorted { $0.key < $1.key }.map { (Array($0.key.utf8), $0.value) }
    }

    private static func names(_ base: SnapshotBase) -> [Name] {
        struct Key: Hashable {
            let subject: SearchMatch.Subject
            let text: String
        }
        var seen: Set<Key> = []
        var names: [Name] = []
        func add(_ subject: SearchMatch.Subject, _ id: String, _ text: String?) {
            guard seen.insert(Key(subject: subject, text: text ?? id)).inserted else { return }
            let words = SearchWords(text ?? id).words
            if !words.isEmpty { names.append(Name(subject: subject, text: text, words: words)) }
        }
        for body in base.named.existences.keys.sorted() {
            add(.body(body), body.raw, nil)
            for name in base.named.bodyNames[body] { add(.body(body), body.raw, name.payload.name) }
        }
        for group in base.index.groups.map(\.payload) {
            add(.group(group.group), group.group.raw, nil)
            add(.group(group.group), group.group.raw, group.name)
        }
        let people = Snapshot(base, validOn: CalendarDay(number: 0)).recordedPeople
        for person in people {
            add(.person(person), person.raw, nil)
            for name in base.named.personNames[person] { add(.person(person), person.raw, name.payload.name) }
            for held in base.named.appointmentsOfPerson[person] {
                if let name = held.payload.namedAs { add(.person(person), person.raw, name) }
            }
        }
        let recorded = Set(people)
        for joined in base.index.samePersons.map(\.payload.other) where recorded.contains(base.people[joined]) {
            add(.person(base.people[joined]), joined.raw, nil)
        }
        return names
    }
}

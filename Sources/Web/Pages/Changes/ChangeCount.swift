import Register

/// How many changes there are of one sort: of what, and what it did.
struct ChangeCount {
    let number: Int
    let subject: (one: String, many: String)
    let verb: (one: String, many: String)

    /// In the order in which a sentence names them.
    static func all(_ changes: [ChangeInWorld]) -> [ChangeCount] {
        let places = changes.map { place(of: $0.what) }
        return sorts.enumerated().compactMap { place, sort in
            let number = places.filter { $0 == place }.count
            return number == 0 ? nil : ChangeCount(number: number, subject: sort.0, verb: sort.1)
        }
    }

    private static let chair = ("chair", "chairs")
    private static let executive = ("chief executive", "chief executives")
    private static let arrangement = ("arrangement", "arrangements")
    private static let group = ("group", "groups")
    private static let body = ("body", "bodies")
    private static let sorts: [((String, String), (String, String))] = [
        (chair, ("began", "began")), (executive, ("began", "began")), (chair, ("stopped", "stopped")),
        (executive, ("stopped", "stopped")),
        (("leader", "leaders"), ("went on in another capacity", "went on in another capacity")),
        (("seat", "seats"), ("fell vacant", "fell vacant")),
        (("vacancy", "vacancies"), ("ended", "ended")),
        (arrangement, ("began", "began")), (arrangement, ("resumed", "resumed")),
        (arrangement, ("was joined or left by a body", "were joined or left by a body")),
        (arrangement, ("ended", "ended")), (arrangement, ("was announced", "were announced")),
        (("intention", "intentions"), ("was stated", "were stated")),
        (group, ("was formed", "were formed")), (group, ("ended", "ended")),
        (("membership of a group", "memberships of groups"), ("began or ended", "began or ended")),
        (body, ("opened", "opened")), (body, ("closed", "closed")), (body, ("took another name", "took another name")),
        (body, ("took another legal kind", "took another legal kind")),
        (body, ("was authorised as a foundation trust", "were authorised as foundation trusts")),
    ]

    private static func place(of what: ChangeInWorld.What) -> Int {
        switch what {
        case .began(let post): post.office == .chair ? 0 : 1
        case .stopped(let post): post.office == .chair ? 2 : 3
        case .changedCapacity: 4
        case .fellVacant: 5
        case .vacancyEnded: 6
        case .arrangement(let sharing): place(of: sharing.turn)
        case .intentionStated: 12
        case .groupFormed: 13
        case .groupEnded: 14
        case .joined, .left: 15
        case .opened: 16
        case .closed: 17
        case .renamed: 18
        case .changedKind: 19
        case .authorised: 20
        }
    }

    private static func place(of turn: ChangeInWorld.Sharing.Turn) -> Int {
        switch turn {
        case .began: 7
        case .resumed: 8
        case .joined, .left: 9
        case .ended, .endedByMerger: 10
        case .announced: 11
        }
    }
}

extension Say {
    /// "7 chairs and 2 chief executives began, 4 chairs stopped; 2 bodies opened and 1 closed"
    static func counts(_ counts: [ChangeCount]) -> String {
        var parts: [[String]] = []
        var (last, rest) = ("", counts[...])
        while let first = rest.first {
            let same = rest.prefix { $0.verb == first.verb }
            rest = rest.dropFirst(same.count)
            let isSame = same.count == 1 && first.subject.one == last
            let verb = same.count == 1 && first.number == 1 ? first.verb.one : first.verb.many
            let subjects = same.map { number($0.number, $0.subject.one, $0.subject.many) }.inWords
            let part = "\(isSame ? String(first.number) : subjects) \(verb)"
            if isSame { parts[parts.count - 1].append(part) } else { parts.append([part]) }
            last = same.count == 1 ? first.subject.one : ""
        }
        return parts.map { $0.inWords }.joined(separator: "; ")
    }

    static func number(_ number: Int, _ one: String, _ many: String) -> String {
        "\(number) \(number == 1 ? one : many)"
    }
}

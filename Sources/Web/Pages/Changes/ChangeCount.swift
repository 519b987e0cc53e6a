import Register

/// How many changes there are of one sort, in the order in which a sentence names them.
struct ChangeCount {
    let one: String
    let many: String
    let number: Int

    var inWords: String { "\(number) \(number == 1 ? one : many)" }

    static func all(_ changes: [ChangeInWorld]) -> [ChangeCount] {
        let sorts = changes.map { sort(of: $0.what) }
        return order.enumerated().compactMap { place, words in
            let number = sorts.filter { $0 == place }.count
            return number == 0 ? nil : ChangeCount(one: words.0, many: words.1, number: number)
        }
    }

    private static let order = [
        ("chair began", "chairs began"), ("chief executive began", "chief executives began"),
        ("chair stopped", "chairs stopped"), ("chief executive stopped", "chief executives stopped"),
        ("leader went on in another capacity", "leaders went on in another capacity"),
        ("seat fell vacant", "seats fell vacant"),
        ("arrangement began", "arrangements began"), ("arrangement resumed", "arrangements resumed"),
        ("arrangement was joined or left", "arrangements were joined or left"),
        ("arrangement ended", "arrangements ended"), ("arrangement was announced", "arrangements were announced"),
        ("intention was stated", "intentions were stated"),
        ("group was formed", "groups were formed"), ("group ended", "groups ended"),
        ("body joined or left a group", "bodies joined or left a group"),
        ("body opened", "bodies opened"), ("body closed", "bodies closed"),
        ("body took another name", "bodies took another name"),
        ("body took another legal kind", "bodies took another legal kind"),
        ("body was authorised as a foundation trust", "bodies were authorised as foundation trusts"),
    ]

    private static func sort(of what: ChangeInWorld.What) -> Int {
        switch what {
        case .began(let post): post.office == .chair ? 0 : 1
        case .stopped(let post): post.office == .chair ? 2 : 3
        case .changedCapacity: 4
        case .fellVacant: 5
        case .arrangement(let sharing): sort(of: sharing.turn)
        case .intentionStated: 11
        case .groupFormed: 12
        case .groupEnded: 13
        case .joined, .left: 14
        case .opened: 15
        case .closed: 16
        case .renamed: 17
        case .changedKind: 18
        case .authorised: 19
        }
    }

    private static func sort(of turn: ChangeInWorld.Sharing.Turn) -> Int {
        switch turn {
        case .began: 6
        case .resumed: 7
        case .joined, .left: 8
        case .ended, .endedByMerger: 9
        case .announced: 10
        }
    }
}

extension Say {
    /// "7 chairs began, 4 chairs stopped and 2 bodies closed"
    static func counts(_ counts: [ChangeCount]) -> String { counts.map(\.inWords).inWords }

    static func number(_ number: Int, _ one: String, _ many: String) -> String {
        "\(number) \(number == 1 ? one : many)"
    }
}

import Markup
import Register

/// A leader who joins several bodies, in words.
struct LinkWords {
    let view: RegisterView
    let link: LeaderLink

    private var snapshot: Snapshot { view.snapshot }

    /// "Ann Ash", "Ann Ash or Bea Birch"
    var names: String {
        guard !link.holders.isEmpty else { return LinkWords.nobody }
        return link.holders.map { snapshot.name(of: $0.person) }.joined(separator: " or ")
    }

    private static let nobody = "one person, not named"

    var linkedHolders: Node {
        guard !link.holders.isEmpty else { return .text(LinkWords.nobody) }
        return [.joined(link.holders.map { view.link($0.person) }, by: " or "), .text(doubt)]
    }

    /// Where it is not certain that they are the one.
    var doubt: String {
        link.holders.isEmpty || link.holders.contains { $0.coverage == .certainly } ? "" : ", possibly"
    }

    var offices: String { Say.list(link.offices.map(\.inWords)) }

    /// "interim chair"
    static func post(_ post: LeaderLink.Post) -> String {
        switch post.capacity {
        case .interim: "interim \(post.office.inWords)"
        case .acting: "acting \(post.office.inWords)"
        case .substantive, .notStated, nil: post.office.inWords
        }
    }
}

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

    /// Whether it is not certain that those named are the one.
    var isDoubtful: Bool {
        !link.holders.isEmpty && !link.holders.contains { $0.coverage == .certainly }
    }

    var doubt: String { isDoubtful ? ", possibly" : "" }

    /// What is certain of the link, in a sentence.
    var certainty: String {
        switch (link.coverage, isDoubtful) {
        case (.certainly, false): "The link is certain."
        case (.certainly, true): "That one person leads these bodies is certain; that it is this one is only possible."
        case (.possibly, _), (.not, _): "The link is possible."
        }
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

import Markup
import Register

/// Bodies, groups and people whose name or code is like the words.
struct SearchPage {
    let view: RegisterView
    let text: String
    private let matches: SearchMatches

    init(_ view: RegisterView, text: String, _ index: SearchIndex) {
        self.view = view
        self.text = text
        matches = index.matches(text)
    }

    var node: Node {
        Layout(
            title: text.isEmpty ? "Search" : "Search: \(text)",
            trail: [("Registers", Route.home.address), (view.title, view.asked.address(.national))],
            view: view,
            main: [
                .h1("Search"),
                BasisLine(view: view, route: .search, kept: [("q", text)]).node,
                SearchForm(view: view, text: text).node,
            ] + results
        ).node
    }

    private var results: [Node] {
        guard text.contains(where: { !$0.isWhitespace }) else {
            let code = view.snapshot.bodies.first.map { " such as \($0)" } ?? ""
            return [.p([], .text("Type a part of a name, of now or of the past, or a code\(code)."))]
        }
        return [lead]
            + FoundKind.allCases.map { kind in
                let found = matches.exact.filter { FoundKind($0.subject) == kind }
                return FoundList(view: view, heading: kind.heading, found: found, most: kind.most).node
            } + [similar]
    }

    private var lead: Node {
        guard !matches.exact.isEmpty else {
            let rest =
                matches.near.isEmpty
                ? "Try fewer letters, or an earlier name." : "Names that are similar stand below."
            return .p([.class("lead")], .text("Nothing recorded here has “\(text)” in its name or code. \(rest)"))
        }
        let counts = FoundKind.allCases.map { kind in
            kind.count(matches.exact.count { FoundKind($0.subject) == kind })
        }
        return .p([.class("lead")], .text("\(Say.list(counts)) found."))
    }

    /// Names that differ by a few slips.
    private var similar: Node {
        guard !matches.near.isEmpty else { return .nothing }
        return FoundList(view: view, heading: "Similar names", found: matches.near, most: 10).node
    }
}

/// The kinds of thing that can be found.
enum FoundKind: CaseIterable {
    case body, group, person

    init(_ subject: SearchMatch.Subject) {
        switch subject {
        case .body: self = .body
        case .group: self = .group
        case .person: self = .person
        }
    }

    var heading: String {
        switch self {
        case .body: "Bodies"
        case .group: "Groups"
        case .person: "People"
        }
    }

    /// How many are listed.
    var most: Int {
        switch self {
        case .body, .person: 40
        case .group: 20
        }
    }

    func count(_ number: Int) -> String {
        switch self {
        case .body: Say.bodies(number)
        case .group: "\(number) \(number == 1 ? "group" : "groups")"
        case .person: "\(number) \(number == 1 ? "person" : "people")"
        }
    }
}

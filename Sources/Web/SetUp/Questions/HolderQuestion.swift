import Markup
import Models
import Register
import TextFiles

/// Who is to hold a shared post.
struct HolderQuestion: DraftQuestion {
    let view: DraftView
    let post: Office
    /// The people who were looked for.
    let found: [PersonID]

    static let mostFound = 20
    private static let (notKnown, byName) = ("not-known", "by-name")

    var page: DraftPage { .holder(post) }
    var heading: String { "Who is to be shared \(post.inWords)?" }
    var next: DraftPage { .holders }
    var back: Node { view.back(to: .holders, "Back to the shared posts") }

    private var holder: PlanHolder? { view.draft.holders.first { $0.post == post } }

    var said: FormFields {
        switch holder?.who {
        case .recorded(let person): FormFields([("who", person.raw)])
        case .named(let name): FormFields([("who", HolderQuestion.byName), ("named", name)])
        case nil: FormFields([("who", HolderQuestion.notKnown)])
        }
    }

    var above: [Node] {
        [
            .el(
                "form",
                [.of("method", "get"), .of("role", "search"), .action(view.plainAddress(page))],
                [
                    view.isChecking ? Form.hidden("from", DraftView.checking) : .nothing,
                    Finder.field("Find a person of the register by name (optional)", view.search),
                    Form.button("Find"),
                ]
            ),
            view.search.isEmpty || !found.isEmpty
                ? .nothing : .p([], .text("Nobody recorded here has “\(view.search)” in their name.")),
        ]
    }

    func fields(_ ask: Ask) -> [Node] {
        var people = found
        if case .recorded(let person) = holder?.who, !people.contains(person) { people.insert(person, at: 0) }
        let recorded = people.map { person in
            let bodies = view.snapshot.bodies(of: person).map { view.snapshot.shortName(of: $0) }
            return Ask.Option(
                value: person.raw,
                words: view.snapshot.name(of: person),
                hint: .text(bodies.isEmpty ? "no seat recorded" : "recorded with \(bodies.inWords)")
            )
        }
        return [
            ask.radios(
                "who",
                "Who is to hold the post",
                recorded + [
                    Ask.Option(value: HolderQuestion.byName, words: "Somebody else, named below"),
                    Ask.Option(
                        value: HolderQuestion.notKnown,
                        words: "Not yet known",
                        hint: "Whoever holds it at every body on the first day is named; otherwise it is a blank."
                    ),
                ]
            ),
            ask.line(
                "named",
                "Name of somebody who is not recorded",
                hint: "Only where they have agreed to be named. The documents show it.",
                most: Plan.longestName
            ),
        ]
    }

    func take(_ typed: FormFields, into draft: inout PlanDraft) -> [AnswerProblem] {
        var typing = Typing(typed)
        var who: PlanHolder.Who?
        switch typed["who"] {
        case HolderQuestion.notKnown: who = nil
        case HolderQuestion.byName:
            who = .named(
                typing.text("named", most: Plan.longestName, lacking: "Give the name, or choose “Not yet known”.")
            )
        default:
            guard let person = PersonID(typed["who"]), view.snapshot.isRecorded(person) else {
                typing.add("who", "Choose who is to hold the post, or “Not yet known”.")
                break
            }
            who = .recorded(view.snapshot.person(person))
        }
        guard typing.problems.isEmpty else { return typing.problems }
        draft.holders.removeAll { $0.post == post }
        if let who { draft.holders.append(PlanHolder(post: post, who: who)) }
        return []
    }
}

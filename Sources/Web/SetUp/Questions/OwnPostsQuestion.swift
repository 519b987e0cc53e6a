import Markup
import Models
import Register

/// Which offices of a joint executive team stay with which bodies.
struct OwnPostsQuestion: DraftQuestion {
    let view: DraftView
    let page = DraftPage.ownPosts
    let heading = "Which offices stay with a body?"

    private var posts: [Office] { view.library.partialPosts(of: view.draft.models) }

    var said: FormFields {
        FormFields(
            view.draft.ownPosts.flatMap { own in
                (own.bodies.isEmpty ? view.draft.bodies : own.bodies).map { (own.post.rawValue, $0.raw) }
            }
        )
    }

    var above: [Node] {
        guard posts.isEmpty || view.draft.bodies.isEmpty else {
            return [
                .p(
                    [],
                    "A joint executive team need not be joint in every office. Tick the bodies that keep one of their own; an office that is left with fewer than two bodies is joint at none."
                )
            ]
        }
        return [
            .p(
                [],
                posts.isEmpty
                    ? "None of the models chosen so far has a joint executive team."
                    : "This can be said when the bodies are chosen."
            )
        ]
    }

    func fields(_ ask: Ask) -> [Node] {
        view.draft.bodies.isEmpty
            ? []
            : posts.map { post in
                ask.checkboxes(
                    post.rawValue,
                    "\(post.inWords.capitalisedFirst): stays with (optional)",
                    view.draft.bodies.map { Ask.Option(value: $0.raw, words: view.name($0)) }
                )
            }
    }

    func take(_ typed: FormFields, into draft: inout PlanDraft) -> [AnswerProblem] {
        draft.ownPosts = view.library.partialPosts(of: draft.models).compactMap { post in
            let keeping = draft.bodies.filter { typed.all(post.rawValue).contains($0.raw) }
            guard !keeping.isEmpty else { return nil }
            return PlanOwnPost(post: post, bodies: keeping.count == draft.bodies.count ? [] : keeping)
        }
        return []
    }
}

extension PlanOwnPost {
    /// `medical director: Northmere and Harbourwick`
    func inWords(_ view: DraftView) -> String {
        "\(post.inWords): \(bodies.isEmpty ? "each body" : view.names(bodies))"
    }
}

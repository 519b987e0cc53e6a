public import Register

/// An office of a joint executive team that is not joint at some bodies, or at none.
public struct PlanOwnPost: Hashable, Sendable {
    public let post: Office
    /// With whom it stays; none means all.
    public let bodies: [BodyID]

    public init(post: Office, bodies: [BodyID]) {
        self.post = post
        self.bodies = bodies
    }

    /// The offices of which a plan may say so: a team without a joint chief executive is another arrangement.
    public static let posts: [Office] = [.finance, .medical, .nursing]

    /// Nil where nothing of it is left.
    func without(_ body: BodyID) -> PlanOwnPost? {
        guard !bodies.isEmpty else { return self }
        let left = bodies.filter { $0 != body }
        return left.isEmpty ? nil : PlanOwnPost(post: post, bodies: left)
    }
}

extension ModelLibrary {
    /// The offices that a joint executive team shares and no other of the models does.
    public func partialPosts(of models: [ModelID]) -> [Office] {
        let (teams, others) = self.models(models).reduce(into: ([StandardModel](), [StandardModel]())) { parts, model in
            if model.decided == .jointExecutive { parts.0.append(model) } else { parts.1.append(model) }
        }
        return PlanOwnPost.posts.filter { post in
            teams.contains { $0.shares.contains(post) } && !others.contains { $0.shares.contains(post) }
        }
    }
}

import Models
import Register

extension PlanReader {
    mutating func check(_ owned: [Placed<PlanOwnPost>], _ bodies: [BodyID]) {
        var seen: Set<Office> = []
        for own in owned {
            if !seen.insert(own.value.post).inserted {
                add(own.place(of: "post"), "'\(own.value.post.rawValue)' a second time", "each office once")
            }
            let named = own.value.bodies.prefix(Plan.mostItems)
            if !Set(named).isSubset(of: bodies) || Set(named).count < own.value.bodies.count {
                add(own.place(of: "bodies"), "\(named.map(\.raw).inWords) in 'bodies'", "bodies of the plan, each once")
            }
        }
    }

    /// Of a plan and not of a draft, of which the models may still change.
    mutating func checkShared(_ owned: [Placed<PlanOwnPost>], _ models: [ModelID]) {
        let partial = library.partialPosts(of: models)
        for own in owned where !partial.contains(own.value.post) {
            add(
                own.place(of: "post"),
                "'\(own.value.post.rawValue)', which no joint executive team of the plan shares by itself",
                partial.isEmpty ? "no 'own-posts'" : "one of \(partial.map(\.rawValue).joined(separator: ", "))"
            )
        }
    }
}

extension PlanOwnPost {
    init(from record: inout RecordReader) throws(RecordError) {
        let post = try record.choice("post", of: Office.self)
        guard PlanOwnPost.posts.contains(post) else {
            let expected = PlanOwnPost.posts.map(\.rawValue).joined(separator: ", ")
            throw .unreadable(field: "post", found: post.rawValue, expected: "one of \(expected)")
        }
        self.init(post: post, bodies: try record.identifiers("bodies", of: BodyKind.self))
    }
}

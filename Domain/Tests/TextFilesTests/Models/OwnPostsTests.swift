import Documents
import Models
import Register
import Testing
import TextFiles

/// A joint executive team of which some offices stay with bodies.
@Suite struct OwnPostsTests {
    private static let partial = """
        own-posts:
          - {post: finance-director, bodies: [harbourwick]}
          - {post: medical-director}
          - {post: nursing-director, bodies: [northmere, thornmarsh]}

        """

    private func pack(_ more: String) throws -> Pack {
        try StandardModels.pack(EveryModelTests.plan(["joint-executive-team"], more: more))
    }

    private func rows(_ pack: Pack, _ document: String, _ clause: String) throws -> [[String]] {
        let found = try #require(pack[document]?.clauses.first { $0.name.clause.raw == clause })
        return try #require(found.table).rows.map { $0.map(\.plainText) }
    }

    @Test func `The agreement says of each executive office at which bodies it is joint`() throws {
        let joint = try rows(try pack(OwnPostsTests.partial), "partnership-agreement", "joint-posts")
        #expect(
            joint == [
                ["chief executive", "joint", "joint", "joint"],
                ["finance director", "joint", "stays with it", "joint"],
                ["medical director", "stays with it", "stays with it", "stays with it"],
                ["nursing director", "stays with it", "stays with it", "stays with it"],
            ]
        )
        let whole = try rows(try pack(""), "partnership-agreement", "joint-posts")
        #expect(whole.allSatisfy { $0.dropFirst().allSatisfy { $0 == "joint" } })
    }

    @Test func `The table of shared posts says where an office stays, and names nobody for it`() throws {
        let more = OwnPostsTests.partial + "holders: [{post: finance-director, named: Ada Moss}]\n"
        let posts = try rows(try pack(more), "role-descriptions", "holders")
        let finance = posts.filter { $0[0] == "finance director" }.map { $0[4] }
        #expect(finance == ["Ada Moss", "not joint here: it stays with Harbourwick Hospitals", "Ada Moss"])
        #expect(posts.filter { $0[0] == "medical director" }.allSatisfy { $0[4].hasPrefix("not joint here") })
    }

    @Test func `What is tried on paper leaves alone whoever holds an office that stays`() throws {
        let both = "holders: [{post: chief-executive, person: p-120}, {post: finance-director, person: p-120}]\n"
        func changed(_ own: String) throws -> Int {
            let tables = try pack(both + own).documents.flatMap { $0.clauses.compactMap(\.table) }
            let caption = try #require(tables.first { $0.head.contains("Then") }).caption
            let more = try #require(caption.split(separator: ";").last)
            return try #require(more.split(separator: " ").first.flatMap { Int($0) }, "\(caption)")
        }
        #expect(try changed("own-posts: [{post: finance-director}]\n") < changed(""))
    }

    @Test(arguments: [
        ("{post: chief-executive}", "found 'chief-executive' for 'post', expected one of finance-director"),
        ("{post: finance-director, bodies: [elsewhere]}", "found elsewhere in 'bodies', expected bodies of the plan"),
        (
            "{post: finance-director}, {post: finance-director, bodies: [northmere]}",
            "found 'finance-director' a second time, expected each office once"
        ),
    ])
    func `What does not fit is told of a plan and of a draft`(_ own: String, _ said: String) throws {
        let text = EveryModelTests.plan(["joint-executive-team"], more: "own-posts: [\(own)]\n")
        let library = try StandardModels.library.get()
        let plan = try #require(throws: TextProblems.self) { _ = try Plan(text, file: "plan.yaml", of: library) }
        let draft = try #require(throws: TextProblems.self) { _ = try PlanDraft(text, file: "plan.yaml", of: library) }
        #expect(plan.description.contains(said), "\(plan)")
        #expect(draft.description.contains(said), "\(draft)")
    }

    @Test(arguments: [["shared-chair"], ["joint-executive-team", "single-board"]])
    func `An office that no partial team shares is refused in a plan`(_ models: [String]) throws {
        let text = EveryModelTests.plan(models, more: "own-posts: [{post: finance-director}]\n")
        let library = try StandardModels.library.get()
        let problems = try #require(throws: TextProblems.self) { _ = try Plan(text, file: "plan.yaml", of: library) }
        #expect(problems.description.contains("which no joint executive team of the plan shares by itself"))
        #expect(try PlanDraft(text, file: "plan.yaml", of: library).ownPosts.count == 1)
    }

    @Test func `A body that is taken out keeps no office, and one that stays with all stays so`() throws {
        let text = EveryModelTests.plan(["joint-executive-team"], more: OwnPostsTests.partial)
        let library = try StandardModels.library.get()
        var draft = try PlanDraft(text, file: "plan.yaml", of: library)
        #expect(try PlanDraft(draft.text, file: "plan.yaml", of: library) == draft)
        draft.remove(try #require(BodyID("harbourwick")))
        #expect(draft.ownPosts.map(\.post) == [.medical, .nursing])
        #expect(draft.ownPosts.map(\.bodies.count) == [0, 2])
        #expect(try PlanDraft(draft.text, file: "plan.yaml", of: library) == draft)
    }
}

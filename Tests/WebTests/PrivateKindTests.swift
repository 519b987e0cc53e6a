import Testing

@testable import Web

/// An absence is private to a body: it is shown in an invented register and nowhere else.
struct PrivateKindTests {
    @Test func `in a register that is not marked invented an absence has no page and no trace`() async throws {
        let site = try await Sites.described(PrivateWorld.text(invented: false))
        #expect(try await site.ask("/w/facts/alderbeck.leave").status == 404)
        #expect(try await site.ask("/w/facts/alderbeck.leave?known=7").status == 404)
        #expect(try await site.page("/w/facts/alderbeck.nursing.1").leads == ["This fact stands, as known now."])
        let body = try await site.page("/w/bodies/alderbeck?on=2024-03-01")
        #expect(body.text.contains("Ottilie Fennimore"))
        #expect(!body.text.contains("absent") && !body.text.contains("leave"))
        for path in ["/w/", "/w/search?q=leave", "/w/search?q=absence", "/w/facts/alderbeck.nursing"] {
            let page = try await site.page(path)
            #expect(!page.links.contains { $0.path.contains("leave") }, "\(path)")
        }
        #expect(!body.text.contains("Invented"))
    }

    @Test func `the same register marked invented shows it`() async throws {
        let site = try await Sites.described(PrivateWorld.text(invented: true))
        let fact = try await site.page("/w/facts/alderbeck.leave")
        #expect(fact.first("h1")?.text == "An absence: Ottilie Fennimore, nursing director of Alderbeck")
        let board = try #require(
            try await site.page("/w/bodies/alderbeck?on=2024-03-01").table("Seats of the board on")
        )
        #expect(board.column("Holder") == ["Ottilie Fennimore, absent"])
    }

    @Test func `an absence that was corrected, ended or retracted in a real register is not shown either`() async throws
    {
        let later = """
                  - correct: alderbeck.leave
                    absence: {person: p-1, seat: alderbeck.nursing, body: alderbeck, from: 2024-02-05, until: open}
                    because: The first day was another
                  - {end: alderbeck.leave, to: 2024-04-30}
                  - retract: alderbeck.leave
                    because: It was meant for another seat
            """
        let site = try await Sites.described(PrivateWorld.text(invented: false, extra: later))
        for known in ["", "?known=7", "?known=8", "?known=9", "?known=10"] {
            #expect(try await site.ask("/w/facts/alderbeck.leave\(known)").status == 404, "\(known)")
        }
    }

    @Test func `a register once marked invented by mistake does not show at an earlier position what it hides now`()
        async throws
    {
        let later = """
                  - correct: register
                    register: {title: "A small register (invented for a test)", invented: no}
                    because: It was marked by mistake
            """
        let site = try await Sites.described(PrivateWorld.text(invented: true, extra: later))
        #expect(try await site.ask("/w/facts/alderbeck.leave?known=7").status == 404)
        let body = try await site.page("/w/bodies/alderbeck?on=2024-03-01&known=7")
        #expect(!body.text.contains("absent"))
    }
}

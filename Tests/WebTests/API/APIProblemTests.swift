import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Registrar
import Store
import StoreSupport
import Testing

@testable import Web

/// What goes wrong is told to programs in one form.
struct APIProblemTests {
    private func problem(_ path: String, _ status: Int) async throws -> Found {
        let answer = try await Sites.national().ask(path)
        #expect(answer.status == status, "\(path)")
        #expect(answer.header("Content-Type") == "application/problem+json")
        let found = try answer.found
        #expect(found["status"].number == status)
        #expect(!(found["requestId"].words).isEmpty)
        #expect(found["type"].words.hasSuffix("/api#problems"))
        return found
    }

    @Test func `a misspelt parameter is refused by name, with those that exist`() async throws {
        let found = try await problem("/england/api/v1/bodies?regoin=London", 400)
        #expect(found["code"].text == "api.unknown-parameter")
        #expect(found["parameter"].text == "regoin")
        #expect(
            found["detail"].text
                == "“regoin” is no parameter here: expected one of on, known, kind, sector, region, open, limit, offset."
        )
        #expect(
            try await problem("/england/api/v1/openapi.json?on=2024-01-01", 400)["expected"].text == "no parameter"
        )
    }

    @Test(
        arguments: [
            ("bodies?on=2024-02-30", "on", "2024-02-30", "a day such as 2024-11-06"),
            ("bodies?on=", "on", "", "a day such as 2024-11-06"),
            ("bodies?known=0", "known", "0", "a day such as 2026-01-31, or a position such as 12"),
            ("bodies?limit=501", "limit", "501", "a whole number from 1 to 500"),
            ("bodies?limit=07", "limit", "07", "a whole number from 1 to 500"),
            ("bodies?offset=-1", "offset", "-1", "a whole number from 0 to 999999999"),
            ("bodies?kind=trust", "kind", "trust", "one of foundation-trust, nhs-trust"),
            ("bodies?open=yes", "open", "yes", "one of certainly, possibly, not"),
            ("facts?kind=absense", "kind", "absense", "one of register, compilation, body"),
            ("sharing/months?from=2024-13", "from", "2024-13", "a month such as 2024-11"),
            ("sharing/months?rests-on=x", "rests-on", "x", "one of arrangements, appointments, all"),
            ("people?q=a+b", "q", "a b", "at most 100 characters, with three letters in a row"),
            ("search?q=", "q", "", "1 to 100 characters"),
        ]
    )
    func `what cannot be read is named, with what was found and expected`(
        _ path: String,
        _ parameter: String,
        _ found: String,
        _ expected: String
    ) async throws {
        let problem = try await problem("/england/api/v1/\(path)", 400)
        #expect(problem["code"].text == "api.parameter-unreadable")
        #expect(problem["parameter"].text == parameter)
        #expect(problem["found"].text == found)
        #expect(problem["expected"].words.hasPrefix(expected))
        #expect(problem["detail"].text == "“\(parameter)” is “\(found)”: expected \(problem["expected"].words).")
    }

    @Test func `a parameter that is missing, given twice or no text is named`() async throws {
        #expect(
            try await problem("/england/api/v1/people", 400)["detail"].text
                == "“q” is missing: expected at most 100 characters, with three letters in a row."
        )
        #expect(
            try await problem("/england/api/v1/bodies?limit=1&limit=2", 400)["detail"].text
                == "“limit” is given twice: expected it once."
        )
        #expect(try await problem("/england/api/v1/search?q=%ff%fe", 400)["code"].text == "api.address-not-text")
        #expect(
            try await problem("/england/api/v1/sharing/months?from=2024-03&until=2024-01", 400)["detail"].text
                == "“until” is “2024-01”: expected 2024-03 or a later month."
        )
    }

    @Test func `what was typed is said back to 200 characters`() async throws {
        let found = try await problem("/england/api/v1/bodies?on=" + String(repeating: "a", count: 1000), 400)
        #expect(found["found"].text == String(repeating: "a", count: 200))
    }

    @Test(arguments: ["bodies/nobody", "groups/nothing", "people/nobody", "facts/nothing", "other", "bodies/%3Cb%3E"])
    func `an address at which nothing stands is told so`(_ path: String) async throws {
        #expect(try await problem("/england/api/v1/\(path)", 404)["code"].text == "site.nothing-here")
        #expect(try await problem("/nowhere/api/v1/\(path)", 404)["code"].text == "site.nothing-here")
    }

    @Test(arguments: ["/", "/bodies", "/sharing", "/facts", "/entries", "/bodies/northmere"])
    func `a basis before the first entry or beyond the log has no answer`(_ path: String) async throws {
        let before = try await problem("/example/api/v1\(path)?known=2020-04-01", 404)
        #expect(before["code"].text == "registrar.nothing-recorded")
        #expect(
            before["detail"].text
                == "Nothing was recorded here by the end of 1 April 2020: the first entry is of 2 April 2020."
        )
        #expect(
            try await problem("/example/api/v1\(path)?known=99999", 404)["code"].text == "registrar.no-such-position"
        )
    }

    @Test func `nothing can be written, and a failure of our own says nothing of the program`() async throws {
        let refused = try await Sites.national().ask("/england/api/v1/bodies", .post)
        #expect(refused.status == 405)
        #expect(refused.header("Allow") == "GET, HEAD")
        #expect(try refused.found["code"].text == "site.only-answers")
        let failing = FailingStore(MemoryStore(), atCall: 1)
        let site = Sites.site([("w", Registrar(store: failing, key: nil))], today: "2026-11-01")
        let answer = try await site.ask("/w/api/v1/bodies")
        #expect(answer.status == 500)
        #expect(try answer.found["code"].text == "site.our-fault")
        for word in ["InjectedFailure", "Store", "Swift", "Hummingbird", "Sources/"] {
            #expect(!answer.text.contains(word))
        }
    }

    @Test func `who is busy, and who asked too often, are told when to ask again`() async throws {
        let router = Router(context: SiteContext.self)
        router.add(middleware: APIProblems(faults: FaultReports()))
        router.get("/w/api/v1/busy") { _, _ -> Response in throw SiteError.busy }
        try await Application(router: router).test(.router) { client in
            let busy = try await client.executeRequest(uri: "/w/api/v1/busy", method: .get, headers: [:], body: nil)
            #expect(busy.status == .serviceUnavailable)
            #expect(busy.headers[.retryAfter] == "10")
            #expect(busy.headers[.contentType] == "application/problem+json")
        }
        let site = Sites.site([], today: "2026-11-01", limits: Limits(rate: RateLimit(burst: 1, perSecond: 0)))
        let answers = try await site.ask(["/w/api/v1/bodies", "/w/api/v1/bodies"])
        #expect(answers.map(\.status) == [404, 429])
        #expect(answers[1].header("Retry-After") == "10")
        #expect(try answers[1].found["code"].text == "site.too-many-requests")
    }

    @Test func `pages go on answering in pages`() async throws {
        let answer = try await Sites.national().ask("/england/bodies/nobody")
        #expect(answer.header("Content-Type") == "text/html; charset=utf-8")
        #expect(try await Sites.national().ask("/england/api/").status == 200)
    }
}

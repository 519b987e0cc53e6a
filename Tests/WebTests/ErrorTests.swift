import HTTPTypes
import Registrar
import Store
import StoreSupport
import Testing

@testable import Web

struct ErrorTests {
    private func sentence(_ path: String, _ status: Int) async throws -> String {
        let answer = try await Sites.national().ask(path)
        #expect(answer.status == status, "\(path)")
        let page = try answer.page
        #expect(PageRules.faults(page) == [])
        #expect(page.links.contains { $0.path == "/" })
        return page.leads.joined(separator: " ")
    }

    @Test(
        arguments: [
            "/nowhere/", "/nowhere/bodies/RTR", "/england/bodies/nobody", "/england/groups/nothing",
            "/england/facts/nothing", "/england/other", "/assets/other.css", "/assets/..%2FPackage.swift",
            "/england/bodies/%3Cscript%3E", "/england/bodies/", "/a/b/c/d",
        ]
    )
    func `an address at which nothing stands is told so`(_ path: String) async throws {
        #expect(try await sentence(path, 404).hasPrefix("Nothing stands at this address."))
    }

    @Test(arguments: ["2024-02-30", "abc", "2024", "06/11/2024", "2024-11-6", "-1", "0000-01-01", "2024-11-06T00:00"])
    func `a day that is none is named, with what was expected`(_ day: String) async throws {
        let said = try await sentence("/england/?on=\(day)", 400)
        #expect(said == "“on” is “\(day)”: expected a day such as 2024-11-06.")
    }

    @Test(arguments: ["x", "-3", "1.5", "0x10", "99999999999999999999", "0"])
    func `a known that is neither a day nor a position is named`(_ known: String) async throws {
        let said = try await sentence("/example/bodies/northmere?known=\(known)", 400)
        #expect(said == "“known” is “\(known)”: expected a day such as 2026-01-31, or a position such as 12.")
    }

    @Test func `a position beyond the log and a day before its first entry have no answer`() async throws {
        let head = try await Sites.national().mounts[1].registrar.head().position
        #expect(
            try await sentence("/example/?known=\(head + 1)", 404)
                == "There is no entry \(head + 1): the log has \(head)."
        )
        #expect(
            try await sentence("/example/?known=2020-04-01", 404)
                == "Nothing was recorded here by the end of 1 April 2020: the first entry is of 2 April 2020."
        )
    }

    @Test(arguments: ["sort", "sharing"])
    func `an order or a filter that does not exist is named, with those that do`(_ field: String) async throws {
        let said = try await sentence("/england/?\(field)=x", 400)
        #expect(said.hasPrefix("“\(field)” is “x”: expected one of "))
        #expect(said.contains(field == "sort" ? "name, region, sector, kind" : "chair, chief-executive"))
    }

    @Test(arguments: ["on", "known", "sort", "sharing"])
    func `what was typed is said back as text and never as a part of the page`(_ field: String) async throws {
        let typed = "\"><script>alert('x')</script>&amp;"
        let answer = try await Sites.national().ask("/england/?\(field)=\(Link.formEncoded(typed))")
        #expect(answer.status == 400)
        #expect(!answer.text.contains("<script"))
        #expect(PageRules.faults(try answer.page) == [])
        #expect(try answer.page.leads.joined().contains("“\(field)” is “\(typed)”"))
    }

    @Test func `words searched for are said back as text`() async throws {
        let typed = "\"><script>alert('x')</script>"
        let answer = try await Sites.national().ask("/england/search?q=\(Link.formEncoded(typed))")
        #expect(answer.status == 200)
        #expect(!answer.text.contains("<script"))
        let page = try answer.page
        #expect(PageRules.faults(page) == [])
        #expect(page.element(id: "q")?["value"] == typed)
    }

    @Test func `an address of 2000 characters is read and a longer one is not`() async throws {
        let site = try await Sites.national()
        let start = "/example/search?q="
        let longest = start + String(repeating: "a", count: Site.longestAddress - start.count)
        #expect(try await site.ask(longest).status == 200)
        #expect(try await sentence(longest + "a", 414) == "An address here has at most 2000 characters.")
    }

    @Test func `who asks too often is told to wait`() async throws {
        let site = Sites.site([], today: "2026-11-01", limits: Limits(rate: RateLimit(burst: 3, perSecond: 0)))
        let answers = try await site.ask(["/", "/", "/", "/", "/privacy"])
        #expect(answers.map(\.status) == [200, 200, 200, 429, 429])
        #expect(answers[3].header("X-Content-Type-Options") == "nosniff")
        #expect(try PageRules.faults(answers[3].page) == [])
        #expect(try answers[3].page.leads.joined().hasSuffix("Wait a moment and try again."))
    }

    @Test func `a limit is of each address, and is filled again with time`() {
        let seconds = Seconds()
        let limiter = RateLimiter(RateLimit(burst: 2, perSecond: 1), seconds: { seconds.now })
        #expect([limiter.allows("a"), limiter.allows("a"), limiter.allows("a")] == [true, true, false])
        #expect(limiter.allows("b"))
        seconds.now = 1
        #expect([limiter.allows("a"), limiter.allows("a")] == [true, false])
        seconds.now = 100
        #expect([limiter.allows("a"), limiter.allows("a"), limiter.allows("a")] == [true, true, false])
    }

    @Test func `an address that has been quiet is forgotten`() {
        let seconds = Seconds()
        let limiter = RateLimiter(RateLimit(burst: 2, perSecond: 1), seconds: { seconds.now })
        for address in ["a", "b", "c"] { _ = limiter.allows(address) }
        #expect(limiter.keptAddresses == 3)
        seconds.now = 600
        _ = limiter.allows("d")
        #expect(limiter.keptAddresses == 1)
    }

    @Test(arguments: [HTTPRequest.Method.post, .put, .delete, .patch])
    func `the site only reads, and says so to whoever would write`(_ method: HTTPRequest.Method) async throws {
        for path in ["/", "/england/", "/england/bodies/RTR"] {
            let answer = try await Sites.national().ask(path, method)
            #expect(answer.status == 405)
            #expect(answer.header("Allow") == "GET, HEAD")
            #expect(try PageRules.faults(answer.page) == [])
        }
    }

    @Test func `a failure of our own is said without a word of the program, with a number to name it by`() async throws
    {
        let failing = FailingStore(MemoryStore(), atCall: 1)
        let site = Sites.site([("w", Registrar(store: failing, key: nil))], today: "2026-11-01")
        let answers = try await site.ask(["/w/", "/w/"])
        #expect(answers.map(\.status) == [500, 200])
        let page = try answers[0].page
        #expect(PageRules.faults(page) == [])
        #expect(page.first("h1")?.text == "The page could not be made")
        #expect(page.text.contains("This is our fault."))
        for word in ["InjectedFailure", "Store", "Swift", "Hummingbird", "Sources/", "line "] {
            #expect(!answers[0].text.contains(word))
        }
        #expect(answers[0].header("X-Robots-Tag") == "noindex")
    }

    @Test func `a register in which nothing is recorded is a page`() async throws {
        let site = Sites.site([("w", Registrar(store: MemoryStore(), key: nil))], today: "2026-11-01")
        let page = try await site.page("/w/")
        #expect(PageRules.faults(page) == [])
        #expect(try await site.ask("/w/checkpoint").status == 404)
        let none = try await Sites.site([], today: "2026-11-01").page("/")
        #expect(none.text.contains("No register is mounted"))
    }

    @Test func `a register cannot take a place that stands for something else`() async throws {
        let registrar = Registrar(store: MemoryStore(), key: nil)
        for name in ["assets", "privacy", "", "Example", "a/b", "a.b", "é", String(repeating: "a", count: 41)] {
            #expect(Mount(name: name, registrar: registrar) == nil, "\(name)")
        }
        #expect(Mount(name: "north-west2", registrar: registrar) != nil)
    }
}

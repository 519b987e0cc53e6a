import HTTPTypes
import Registrar
import Testing

@testable import Web

/// One address of each kind.
enum Places {
    static let register = [
        "/example/", "/example/search", "/example/search?q=north", "/example/bodies/northmere",
        "/example/groups/marram", "/example/facts/marram.sharing-5", "/example/people/p-101",
        "/england/people/david-henshaw", "/england/", "/england/search?q=tees",
        "/england/bodies/RTR", "/england/groups/uht", "/england/facts/arrangements.A059",
        "/example/changes", "/example/changes?show=recorded", "/example/log", "/example/log/entries/429",
        "/england/changes", "/england/changes?show=recorded", "/england/log", "/england/log/entries/2579",
        "/england/bodies/RTR/rules", "/example/bodies/northmere/rules",
        "/england/rules", "/england/rules/sections/code-b", "/england/rules/code.B.2.6b", "/example/rules",
        "/england/models", "/example/models", "/england/models/group-board", "/example/models/joint-committee",
        "/england/models/documents/partnership-agreement", "/example/models/documents/terms-of-reference",
    ]
    static let whole = ["/", "/privacy"]
    static let plain = [
        "/robots.txt", "/example/checkpoint", "/example/log/leaves", "/example/log/entries/12/proof",
        "/example/log/consistency?old=12&new=34", "/example/log/entries/12/opening",
    ]
    static let asset = "/assets/severally.css"
    static let wrong = [
        "/nowhere/", "/england/bodies/nobody", "/england/people/nobody", "/england/?on=2024-02-30", "/england/?sort=x",
        "/a/b/c/d",
        "/england/bodies/nobody/rules",
        "/england/models/nothing", "/england/models/documents/nothing", "/england/rules/nothing",
        "/england/rules/sections/nothing", "/england/rules?section=code-b",
        "/england/?known=99999999", "/england/\(String(repeating: "x", count: 2000))",
    ]
    static var all: [String] { whole + register + plain + [asset] }
}

struct RouteTests {
    @Test(arguments: Places.whole + Places.register)
    func `every page is found and is a page of text`(_ path: String) async throws {
        let answer = try await Sites.national().ask(path)
        #expect(answer.status == 200)
        #expect(answer.header("Content-Type") == "text/html; charset=utf-8")
        #expect(PageRules.faults(try answer.page) == [])
    }

    @Test func `the style sheet, the robots file and the checkpoint have their types`() async throws {
        let site = try await Sites.national()
        #expect(try await site.ask(Places.asset).header("Content-Type") == "text/css; charset=utf-8")
        for path in Places.plain {
            let answer = try await site.ask(path)
            #expect(answer.status == 200)
            #expect(answer.header("Content-Type") == "text/plain; charset=utf-8")
        }
    }

    @Test func `the checkpoint is the signed head of the log of that register`() async throws {
        let site = try await Sites.national()
        let lines = try await site.ask("/example/checkpoint").text.split(separator: "\n")
        let head = try await site.mounts[1].registrar.head().position
        #expect(lines.first == "register.example")
        #expect(lines[1] == "\(head)")
        #expect(try await site.ask("/england/checkpoint").text != site.ask("/example/checkpoint").text)
    }

    @Test(arguments: Places.all + Places.wrong)
    func `every answer carries every security header`(_ path: String) async throws {
        let answer = try await Sites.national().ask(path)
        #expect(
            answer.header("Content-Security-Policy")
                == "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
        )
        #expect(answer.header("X-Content-Type-Options") == "nosniff")
        #expect(answer.header("Referrer-Policy") == "same-origin")
        #expect(answer.header("Cross-Origin-Opener-Policy") == "same-origin")
        #expect(answer.header("Cross-Origin-Resource-Policy") == "same-origin")
        #expect(answer.header("Permissions-Policy") == "camera=(), geolocation=(), microphone=()")
        #expect(answer.header("Set-Cookie") == nil)
    }

    @Test(arguments: Places.all + Places.wrong)
    func `asking for the head alone gives the same status and headers, and no body`(_ path: String) async throws {
        let site = try await Sites.national()
        let (whole, head) = (try await site.ask(path), try await site.ask(path, .head))
        #expect(head.status == whole.status)
        #expect(head.text.isEmpty)
        #expect(head.header("Content-Type") == whole.header("Content-Type"))
        #expect(head.header("Content-Security-Policy") == whole.header("Content-Security-Policy"))
        #expect(head.header("Content-Length").map { Int($0) } ?? whole.text.utf8.count == whole.text.utf8.count)
    }

    @Test func `search engines are kept from every page that can name people, and from no other`() async throws {
        let site = try await Sites.national()
        for path in Places.register + Places.wrong {
            #expect(try await site.ask(path).header("X-Robots-Tag") == "noindex", "\(path)")
        }
        for path in Places.whole { #expect(try await site.ask(path).header("X-Robots-Tag") == nil, "\(path)") }
    }

    @Test func `a register is found with and without the last slash`() async throws {
        let site = try await Sites.national()
        #expect(try await site.ask("/example").text == site.ask("/example/").text)
    }

    @Test func `the first page lists the registers and says which is invented`() async throws {
        let page = try await Sites.national().page("/")
        let items = try #require(page.section("Registers")).all("li")
        #expect(items.count == 2)
        let invented = items.filter { $0.text.contains("invented") }
        #expect(invented.map { $0.links.map(\.path) } == [["/example/"]])
    }

    @Test func `the privacy page says how to reach whoever runs the site, or that they have not stated it`()
        async throws
    {
        func page(_ contact: String?) async throws -> Tag {
            let site = Site(
                mounts: [],
                assets: Assets(),
                rulebook: Rulebooks.england,
                rulebookDigest: "",
                models: StandardModels.england,
                limits: Sites.unhurried,
                contact: contact
            )
            return try await site.page("/privacy")
        }
        #expect(try await page(nil).text.contains("they have not stated here who they are and how to reach them"))
        let mail = try await page("register@one.example")
        #expect(mail.all("a").contains { $0["href"] == "mailto:register@one.example" })
        let web = try await page("https://one.example/contact")
        #expect(web.all("a").contains { $0["href"] == "https://one.example/contact" })
        let text = try await page("javascript:alert(1)")
        #expect(PageRules.faults(text) == [])
        #expect(text.text.contains("Write to whoever runs this site: javascript:alert(1)."))
    }

    @Test func `the privacy page says how to have something corrected, on a place that facts link to`() async throws {
        let site = try await Sites.national()
        let privacy = try await site.page("/privacy")
        let fact = try await site.page("/example/facts/marram.sharing-5")
        let link = try #require(fact.links.first { $0.path == "/privacy" && $0.fragment != nil })
        #expect(privacy.element(id: try #require(link.fragment)) != nil)
    }
}

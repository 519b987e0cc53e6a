import HTTPTypes
import Register
import Registrar
import StoreSupport
import Store
import Synchronization
import TextFiles
import Testing

@testable import Web

/// What the site answers from the pages it has kept.
struct KeptSiteTests {
    private static let pages = [
        "/w/", "/w/?on=2021-02-01", "/w/bodies/northmere", "/w/groups/marram", "/w/groups/marram/profile",
        "/w/groups/marram/links", "/w/facts/marram.sharing-5", "/w/compare?a=marram", "/w/published", "/w/links",
        "/w/stale", "/w/changes", "/w/bodies/northmere?on=2021-02-01&known=300",
    ]

    private func world() async throws -> (store: MemoryStore, site: Site) {
        let store = MemoryStore()
        _ = try await Registers.described(try Files.world("example-group"), into: store)
        return (store, Sites.site([("w", Registrar(store: store, key: nil))], today: "2026-11-01"))
    }

    private func writer(_ store: MemoryStore) throws -> Registrar {
        Registrar(store: store, key: try Samples.signingKey(), clock: Registers.clock("2026-11-02"))
    }

    private func bytes(_ site: Site) -> Int { site.kept["w"]?.bytes ?? 0 }

    @Test func `a page asked for again is the same to the byte, under a number of its own`() async throws {
        let site = try await world().site
        let first = try await site.ask(KeptSiteTests.pages)
        #expect(bytes(site) > first.reduce(0) { $0 + $1.text.utf8.count })
        for (one, other) in zip(first, try await site.ask(KeptSiteTests.pages)) {
            #expect(one.status == 200, "\(one.path)")
            #expect(other.text == one.text, "\(one.path)")
            #expect(one.header("X-Request-Id") != other.header("X-Request-Id"))
            let number = try #require(HTTPField.Name("X-Request-Id"))
            var (mine, theirs) = (one.headers, other.headers)
            (mine[number], theirs[number]) = (nil, nil)
            mine[.date] = nil
            theirs[.date] = nil
            #expect(mine == theirs, "\(one.path)")
        }
    }

    @Test func `after an entry that another process wrote every page is new`() async throws {
        let (store, site) = try await world()
        let body = "/w/bodies/quillbeck"
        #expect(try await site.ask(body).status == 404)
        let before = try await site.ask(["/w/", "/w/changes"])
        let changes = """
            changes:
              - assert: quillbeck
                body: {body: quillbeck, from: 2026-09-01, until: open}
                source: {kind: document, title: A page (invented), date: 2026-10-01}
            """
        let file = try ChangeFile.changes(changes, file: "changes.yaml")
        _ = try await writer(store).record(
            file.parts.map { Proposal(author: "secretary", changes: $0.changes.map(\.change)) }
        )
        #expect(try await site.ask(body).status == 200)
        let after = try await site.ask(["/w/", "/w/changes"])
        for (old, new) in zip(before, after) {
            #expect(old.text != new.text, "\(old.path)")
            #expect(old.header("ETag") != new.header("ETag"))
            #expect(try await site.ask(old.path, headers: [.ifNoneMatch: old.header("ETag") ?? ""]).status == 200)
        }
        #expect(try await site.page("/w/").links.contains { $0.path == body })
    }

    @Test func `after an erasure no page that named the person is kept, whether or not it is asked for`() async throws {
        let (store, site) = try await world()
        let paths = ["/w/bodies/northmere?on=2020-06-01", "/w/bodies/northmere?on=2020-06-01&known=60"]
        for answer in try await site.ask(paths + KeptSiteTests.pages).prefix(2) {
            #expect(answer.text.contains("Ashgrove"), "\(answer.path)")
        }
        let before = bytes(site)
        let person = try #require(PersonID("p-103"))
        _ = try await writer(store).erase(person, reason: "Objection", power: "Article 17")
        #expect(try await site.ask("/w/facts/northmere").status == 200)
        #expect(bytes(site) < before / 4)
        for answer in try await site.ask(paths) { #expect(!answer.text.contains("Ashgrove"), "\(answer.path)") }
    }

    @Test func `with the next day the page of today is that of the next day`() async throws {
        let registrar = try await Registers.world("example-group")
        let today = Today(Registers.day("2026-11-01"))
        let mount = try #require(Mount(name: "w", registrar: registrar))
        let site = Site(
            mounts: [mount],
            assets: Assets(),
            rulebook: Rulebooks.england,
            rulebookDigest: "",
            models: StandardModels.england,
            limits: Sites.unhurried,
            today: { today.day }
        )
        #expect(try await site.page("/w/bodies/northmere").text.contains("As at 1 November 2026"))
        today.day = Registers.day("2026-11-02")
        #expect(try await site.page("/w/bodies/northmere").text.contains("As at 2 November 2026"))
        today.day = Registers.day("2026-11-01")
        #expect(try await site.page("/w/bodies/northmere").text.contains("As at 1 November 2026"))
    }

    @Test func `an error is made anew each time, and is not kept`() async throws {
        let site = try await world().site
        let paths = [
            "/w/bodies/nobody", "/w/?on=2024-02-30", "/w/?known=9999", "/w/?sort=colour", "/w/facts/none", "/v/",
            "/w/groups/none", "/w/compare?on=x",
        ]
        for path in paths {
            let answers = try await site.ask([path, path])
            #expect(Set(answers.map(\.status)).isSubset(of: [400, 404]), "\(path)")
            #expect(answers[0].text != answers[1].text, "\(path) tells no reference of its own")
            #expect(answers[0].header("ETag") == nil)
        }
        #expect(bytes(site) == 0)
    }

    @Test(arguments: [
        "/", "/privacy", "/w/search?q=north", "/w/people/p-101", "/w/log", "/w/log/entries/1", "/w/data", "/w/api",
        "/w/boards", "/w/checkpoint", "/w/api/v1/search?q=north", "/w/api/v1/people?q=north",
    ])
    func `what depends on more than the register, the address and the day is not kept`(_ path: String) async throws {
        let site = try await world().site
        #expect(try await site.ask(path).status == 200)
        #expect(bytes(site) == 0)
    }

    @Test func `an answer of the API is kept until the next entry`() async throws {
        let (store, site) = try await world()
        let path = "/w/api/v1/bodies/northmere"
        let first = try await site.ask(path)
        let kept = bytes(site)
        #expect(kept > first.text.utf8.count)
        let again = try await site.ask(path)
        #expect(again.text == first.text && again.header("ETag") == first.header("ETag"))
        #expect(bytes(site) == kept)
        _ = try await writer(store).erase(try #require(PersonID("p-103")), reason: "Objection", power: "Article 17")
        let after = try await site.ask(path)
        #expect(after.text != first.text && after.header("ETag") != first.header("ETag"))
        #expect(!(try await site.ask(path + "?on=2020-06-01").text.contains("Ashgrove")))
    }

    @Test func `a page that still stands is not sent again, and a head has no body`() async throws {
        let site = try await world().site
        for path in KeptSiteTests.pages {
            let first = try await site.ask(path)
            let tag = try #require(first.header("ETag"), "\(path)")
            for held in [tag, "W/\(tag)", "\"other\" , \(tag)", "*"] {
                let again = try await site.ask(path, headers: [.ifNoneMatch: held])
                #expect(again.status == 304, "\(path) \(held)")
                #expect(again.text.isEmpty)
                #expect(again.header("ETag") == tag)
                #expect(again.header("Cache-Control") == "no-cache")
                #expect(again.header("Content-Security-Policy") == first.header("Content-Security-Policy"))
            }
            #expect(try await site.ask(path, headers: [.ifNoneMatch: "\"other\""]).text == first.text)
            let head = try await site.ask(path, .head)
            #expect(head.status == 200 && head.text.isEmpty)
            #expect(head.header("ETag") == tag)
        }
        #expect(try await site.ask("/w/bodies/nobody", headers: [.ifNoneMatch: "*"]).status == 404)
    }

    @Test func `addresses without end take no more bytes than are allowed, and what is asked for often stays`()
        async throws
    {
        let registrar = try await Registers.world("example-group")
        let mount = try #require(Mount(name: "w", registrar: registrar))
        let most = 1 << 20
        let site = Site(
            mounts: [mount],
            assets: Assets(),
            rulebook: Rulebooks.england,
            rulebookDigest: "",
            models: StandardModels.england,
            limits: Sites.unhurried,
            bytesKept: most,
            today: { Registers.day("2026-11-01") }
        )
        let often = "/w/bodies/northmere"
        let page = try await site.ask(often).text
        var seen = 0
        for number in 1...120 {
            let hostile = "/w/bodies/thornmarsh?\(String(repeating: "x", count: 1500))=\(number)"
            #expect(try await site.ask(hostile).status == 200)
            #expect(bytes(site) <= most)
            seen = max(seen, bytes(site))
            if number % 10 == 0 { #expect(try await site.ask(often).text == page) }
        }
        #expect(seen > most / 2)
        let kept = try #require(site.kept["w"])
        let head = try await registrar.head()
        let moment = KeptPages.Moment(head: head, today: Registers.day("2026-11-01"))
        #expect(kept.page(at: often, moment) != nil)
        #expect(kept.page(at: "/w/bodies/thornmarsh?\(String(repeating: "x", count: 1500))=1", moment) == nil)
    }
}

/// A day that a test can change.
private final class Today: Sendable {
    private let now: Mutex<CalendarDay>

    init(_ day: CalendarDay) { now = Mutex(day) }

    var day: CalendarDay {
        get { now.withLock { $0 } }
        set { now.withLock { $0 = newValue } }
    }
}

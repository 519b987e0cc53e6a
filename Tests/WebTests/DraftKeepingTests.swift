import Foundation
import Models
import Register
import Synchronization
import Testing

@testable import Web

/// Who may change a draft, and how long and where it is kept.
struct DraftKeepingTests {
    @Test func `a form of another site, of another draft or of none changes nothing`() async throws {
        let set = try await SetUpSite()
        let (draft, other) = (try await set.begin(), try await set.begin())
        let own = try await set.hidden("\(draft)/title")
        let title = [("title", "taken over")]
        for (fields, headers) in [
            (title, []), (title + [("token", "")], []), (title + [("token", String(repeating: "0", count: 64))], []),
            (title + (try await set.hidden("\(other)/title")), []), (title + (try await set.hidden("/w/plan")), []),
            (own + title, [("Sec-Fetch-Site", "cross-site")]), (own + title, [("Sec-Fetch-Site", "same-site")]),
            (own + title, [("Origin", "https://elsewhere.example")]),
        ] as [([(String, String)], [(String, String)])] {
            let answer = try await set.send("\(draft)/title", fields, headers: headers)
            #expect(answer.status == 403, "\(fields) \(headers)")
            #expect(try answer.page.text.contains("nothing was kept"))
        }
        #expect(!(try await set.site.ask("\(draft)/plan.yaml").text.contains("taken over")))
        let same = try await set.send("\(draft)/title", own + title, headers: [("Sec-Fetch-Site", "same-origin")])
        #expect(same.status == 303)
        let unnamed = try await set.send("\(draft)/title", own + title, headers: [("Origin", "null")])
        #expect(unnamed.status == 303)
    }

    @Test func `a draft is begun only with a form of this site`() async throws {
        let set = try await SetUpSite()
        for path in ["/w/plan", "/w/plan/take-up"] {
            #expect(try await set.send(path, [("plan", "title: x")]).status == 403, "\(path)")
        }
        #expect(set.files == ["key"])
    }

    @Test func `too much and no form are refused, and nothing changes`() async throws {
        let set = try await SetUpSite()
        let draft = try await set.begin()
        let hidden = try await set.hidden("\(draft)/problem")
        let much = try await set.send(
            "\(draft)/problem",
            hidden + [("problem", String(repeating: "x", count: 300_000))]
        )
        #expect(much.status == 413)
        let many = try await set.send("\(draft)/problem", hidden + (0..<500).map { ("f\($0)", "x") })
        #expect(many.status == 413)
        let json = try await set.send("\(draft)/problem", hidden, type: "application/json")
        #expect(json.status == 415)
        #expect(!(try await set.site.ask("\(draft)/plan.yaml").text.contains("problem")))
    }

    @Test func `a draft that would grow too long stays as it was`() async throws {
        let set = try await SetUpSite()
        let draft = try await set.begin()
        let text = String(repeating: "é", count: 4000)
        var statuses: [Int] = []
        for _ in 0..<6 {
            let hidden = try await set.hidden("\(draft)/reasons/new")
            let fields = [("reason", text), ("agreed-at", text), ("seen-by", text)]
            statuses.append(try await set.send("\(draft)/reasons/new", hidden + fields).status)
        }
        #expect(statuses.prefix(2) == [303, 303])
        #expect(statuses.last == 422)
        #expect(try await set.site.ask("\(draft)/plan.yaml").text.utf8.count <= DraftFolder.longest)
    }

    @Test(
        arguments: [
            "/w/plan/0123456789abcdef0123456789abcdef", "/w/plan/0123456789ABCDEF0123456789ABCDEF", "/w/plan/x",
            "/w/plan/../models", "/w/plan/%2e%2e%2fkey", "/w/plan/key", "/w/plan/0123456789abcdef0123456789abcde",
            "/w/plan/0123456789abcdef0123456789abcdef/title", "/w/plan/0123456789abcdef0123456789abcdef/nothing",
        ]
    )
    func `an address that names no draft leads nowhere`(_ path: String) async throws {
        let set = try await SetUpSite()
        _ = try await set.begin()
        let status = try await set.site.ask(path).status
        #expect(status == 404, "\(status)")
    }

    @Test func `a draft of one register is none of another`() async throws {
        let path = Drafts.path()
        let registrar = try await Registers.world("example-group")
        let site = Sites.site(
            [("w", registrar), ("v", registrar)],
            today: "2026-11-01",
            drafts: ["w": DraftFolder(path: "\(path)/w"), "v": DraftFolder(path: "\(path)/v")]
        )
        let id = try #require(site.drafts["w"]).make("plan: x\n", Registers.day("2026-11-01"))
        #expect(try await site.ask("/w/plan/\(id.text)").status == 200)
        #expect(try await site.ask("/v/plan/\(id.text)").status == 404)
    }

    @Test func `pages that do not take forms refuse them`() async throws {
        let set = try await SetUpSite()
        let draft = try await set.begin()
        let hidden = try await set.hidden("\(draft)/title")
        for page in ["", "/check", "/pack", "/reasons", "/plan.yaml", "/clauses/partnership-agreement", "/nothing"] {
            #expect(try await set.send(draft + page, hidden).status == 405, "\(page)")
        }
    }

    @Test func `when there is no more room it says so, and what is there stays`() async throws {
        let set = try await SetUpSite(most: 2)
        let first = try await set.begin()
        _ = try await set.begin()
        let answer = try await set.send("/w/plan", try await set.hidden("/w/plan"))
        #expect(answer.status == 503)
        #expect(try answer.page.text.contains("No more drafts can be kept at the moment"))
        #expect(try await set.site.ask(first).status == 200)
    }

    @Test func `a draft in which nothing was said goes after a day, and one with an answer stays`() throws {
        let folder = DraftFolder(path: Drafts.path())
        let today = Registers.day("2026-11-01")
        let begun = try folder.make("plan: a\n", isBegun: true, today)
        let said = try folder.make("plan: b\n", isBegun: true, today)
        try folder.change(said, today) { _ in "plan: c\n" }
        let (next, after) = (today.advanced(by: 1), today.advanced(by: 2))
        #expect(folder.draft(begun, next) != nil)
        #expect(folder.draft(begun, after) == nil)
        #expect(folder.draft(said, today.advanced(by: DraftFolder.daysKept)) != nil)
        folder.tidy(after)
        #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/\(begun.text).yaml"))
        #expect(FileManager.default.fileExists(atPath: "\(folder.path)/\(said.text).yaml"))
    }

    @Test func `why the folder cannot be used is told once, without a word of a draft`() throws {
        let told = Mutex<[String]>([])
        let file = Drafts.path()
        try Data().write(to: URL(fileURLWithPath: file))
        let folder = DraftFolder(path: "\(file)/drafts") { words in told.withLock { $0.append(words) } }
        for _ in 0..<3 {
            #expect(throws: DraftFolder.Failed.closed) {
                try folder.make("title: secret\n", Registers.day("2026-11-01"))
            }
        }
        #expect(told.withLock { $0 } == ["Drafts cannot be kept in \(file)/drafts: Not a directory."])
    }

    @Test func `one visitor cannot begin drafts without end`() async throws {
        var limits = Sites.unhurried
        limits.drafts = RateLimit(burst: 3, perSecond: 0)
        let set = try await SetUpSite(limits: limits)
        let hidden = try await set.hidden("/w/plan")
        var statuses: [Int] = []
        for _ in 0..<5 { statuses.append(try await set.send("/w/plan", hidden).status) }
        #expect(statuses == [303, 303, 303, 429, 429])
    }

    @Test func `after thirty days without a change a draft is removed`() async throws {
        let path = Drafts.path()
        let draft = try await SetUpSite(path, today: "2026-11-01").takeUp("title: the Coast\n")
        let late = try await SetUpSite(path, today: "2026-12-01")
        #expect(try await late.text(draft).contains("kept until 1 December 2026"))
        let tooLate = try await SetUpSite(path, today: "2026-12-02")
        #expect(try await tooLate.site.ask(draft).status == 404)
        #expect(tooLate.files.count == 2, "asking alone removes nothing")
        _ = try await tooLate.site.ask("/w/plan")
        #expect(tooLate.files == ["key"])
    }

    @Test func `a change lets a draft be kept longer`() async throws {
        let path = Drafts.path()
        let draft = try await SetUpSite(path, today: "2026-11-01").takeUp("title: the Coast\n")
        _ = try await SetUpSite(path, today: "2026-11-20").fill("\(draft)/title", [("title", "later")])
        #expect(try await SetUpSite(path, today: "2026-12-20").text(draft).contains("Later"))
    }

    @Test func `after a restart drafts are there, and a form that is still open can be sent`() async throws {
        let before = try await SetUpSite()
        let draft = try await before.begin()
        let hidden = try await before.hidden("\(draft)/title")
        let after = try await SetUpSite(before.path)
        #expect(try await after.send("\(draft)/title", hidden + [("title", "kept")]).status == 303)
        #expect(try await after.text(draft).contains("Kept"))
    }

    @Test func `a draft that is deleted is gone from the disk`() async throws {
        let set = try await SetUpSite()
        let draft = try await set.begin()
        let next = try await set.fill("\(draft)/delete", [])
        #expect(try await set.text(next).contains("Nothing of it is kept on this server."))
        #expect(try await set.site.ask(draft).status == 404)
        #expect(set.files == ["key"])
    }

    @Test func `only the owner can read what is kept`() async throws {
        let set = try await SetUpSite()
        _ = try await set.begin()
        func mode(_ path: String) throws -> Int {
            let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
            return try #require(mode)
        }
        #expect(try mode(set.path) == 0o700)
        #expect(set.files.count == 2)
        for file in set.files { #expect(try mode("\(set.path)/\(file)") == 0o600, "\(file)") }
    }

    @Test func `where the folder cannot be used it says so, and the rest of the site answers`() async throws {
        let file = Drafts.path()
        try "in the way".write(toFile: file, atomically: true, encoding: .utf8)
        let set = try await SetUpSite("\(file)/drafts")
        #expect(try await set.text("/w/plan").contains("Drafts cannot be kept here at the moment"))
        #expect(try await set.text("/w/plan/take-up").contains("Drafts cannot be kept here at the moment"))
        let answer = try await set.send("/w/plan", [("token", "x")])
        #expect(answer.status == 503)
        #expect(try await set.site.ask("/w/models").status == 200)
    }

    @Test func `two windows change what each shows, and neither loses the other`() async throws {
        let set = try await SetUpSite()
        let draft = try await set.takeUp(try Drafts.marram())
        let (title, problem) = (try await set.hidden("\(draft)/title"), try await set.hidden("\(draft)/problem"))
        let reason = try await set.hidden("\(draft)/reasons/2")
        let first = try await set.send("\(draft)/title", title + [("title", "one")])
        #expect(first.header("Location") == draft)
        let second = try await set.send("\(draft)/problem", problem + [("problem", "two")])
        #expect(second.header("Location") == "\(draft)?moved=yes")
        _ = try await set.fill("\(draft)/reasons/1", [("remove", "yes")])
        let moved = try await set.send("\(draft)/reasons/2", reason + [("reason", "the second, reworded")])
        #expect(moved.status == 303)
        let gone = try await set.send("\(draft)/reasons/2", reason + [("reason", "once more")])
        #expect(gone.status == 422)
        let file = try await set.site.ask("\(draft)/plan.yaml").text
        for kept in ["\"one\"", "\"two\"", "\"the second, reworded\""] { #expect(file.contains(kept), "\(kept)") }
        #expect(!file.contains("once more") && !file.contains("stroke and children’s rotas across"))
    }

    @Test func `many windows at once lose nothing`() async throws {
        let folder = DraftFolder(path: Drafts.path())
        let today = Registers.day("2026-11-01")
        let id = try folder.make("", today)
        await withTaskGroup(of: Void.self) { group in
            for number in 0..<40 {
                group.addTask { try? folder.change(id, today) { "\($0.text)\(number)\n" } }
            }
        }
        let lines = try #require(folder.draft(id, today)).text.split(separator: "\n")
        #expect(Set(lines).count == 40)
        #expect(folder.draft(id, today)?.revision == 41)
    }

    @Test func `names of drafts are never the same and are of 128 bits`() {
        let names = (0..<1000).map { _ in DraftID.new.text }
        #expect(Set(names).count == 1000)
        #expect(names.allSatisfy { $0.utf8.count == 32 })
    }
}

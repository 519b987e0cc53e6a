import Evaluation
import Exchange
import Foundation
import Register
import Synchronization
import Testing

@testable import Web

/// Plans of comparisons are recorded before an outcome is shown.
struct RecordedPlansTests {
    private let seen = "invented_seen_in_time_pct"
    private let beds = "beds_overnight_general_acute_occupancy_pct"
    private let book = PlanBook(
        path: FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).plans").path
    )

    private func england(_ plans: RecordedPlans) async throws -> Site {
        Sites.site(
            [("england", try await Registers.england())],
            today: "2026-11-01",
            measures: ["england": try Sites.measures("Data/england/measures")],
            plans: plans
        )
    }

    /// The invented group, which is compared on nothing, so that only its family is recorded.
    private func invented(_ plans: RecordedPlans) async throws -> Site {
        Sites.site(
            [("example", try await Registers.world("example-group"))],
            today: "2026-11-01",
            measures: ["example": try Sites.measures("Fixtures/measures/example-group")],
            plans: plans
        )
    }

    @Test func `a result names the record of its plan, which every other group's stands beside`() async throws {
        let site = try await england(RecordedPlans(book))
        #expect(try book.records() == [])
        let page = try await site.page("/england/groups/nca/outcomes/\(beds)")
        let records = try book.records()
        let digests = page.all("code").map(\.text)
        let own = try #require(records.first { digests.contains($0.digest) })
        #expect(own.text.contains("treated: \"nca ("))
        #expect(
            page.text.contains("recorded on \(own.recordedAt.momentInWords)")
                && page.text.contains("as number \(own.number) of")
        )
        #expect(records.last?.kind == .family)
        let plans = records.filter { $0.kind == .plan }
        #expect(plans.count > 20 && plans.allSatisfy { records.last?.text.contains("plan: \($0.digest)\n") ?? false })
        let plan = try await site.ask("/england/groups/nca/outcomes/\(beds)/plan.txt")
        #expect(plan.text == own.text)
        _ = try await site.page("/england/outcomes/\(beds)")
        #expect(try book.records() == records)
    }

    @Test func `all measures of a group are corrected together, each with its answer or the reason`() async throws {
        let site = try await england(RecordedPlans(book))
        let page = try await site.page("/england/groups/nca/outcomes")
        let rows = page.all("tbody").flatMap { $0.all("tr") }
        let library = try Sites.measures("Data/england/measures")
        #expect(rows.count == library.catalogue.measures.count && rows.allSatisfy { !$0.text.isEmpty })
        #expect(page.text.contains("With these 2 counted together"))
        let family = try #require(try book.records().last)
        #expect(family.kind == .family && family.text.hasPrefix("family: 1\ncorrection: \"benjamini-hochberg\"\n"))
    }

    @Test func `the recorded plans are listed, and can be downloaded and checked`() async throws {
        let site = try await invented(RecordedPlans(book))
        #expect(try await site.page("/example/recorded-plans").text.contains("No plan was recorded yet"))
        _ = try await site.page("/example/groups/marram/outcomes")
        let page = try await site.page("/example/recorded-plans")
        #expect(page.all("tbody").flatMap { $0.all("tr") }.count == (try book.records().count))
        let file = try await site.ask("/example/recorded-plans.jsonl")
        #expect(Array(file.text.utf8) == [UInt8](try Data(contentsOf: URL(fileURLWithPath: book.path))))
    }

    @Test func `where no plan can be recorded no outcome is shown, and whoever runs the site is told once`()
        async throws
    {
        let told = Told()
        let nowhere = PlanBook(path: book.path + ".d/none.plans")
        let site = try await invented(RecordedPlans(nowhere) { told.add($0) })
        for address in ["outcomes/\(seen)", "groups/marram/outcomes/\(seen)", "groups/marram/outcomes"] {
            let answer = try await site.ask("/example/\(address)")
            #expect(answer.status == 503)
            #expect(answer.text.contains("No outcome can be shown at the moment") && !answer.text.contains("<svg"))
        }
        for file in OutcomeFile.allCases {
            #expect(try await site.ask("/example/groups/marram/outcomes/\(seen)/\(file.rawValue)").status == 503)
        }
        #expect(told.all.count == 1 && told.all[0].contains(nowhere.path))
        #expect(try await site.ask("/example/bodies/northmere/measures/\(seen)").status == 200)
    }

    @Test func `a changed book shows no outcome and is not added to`() async throws {
        var index = PlanIndex()
        _ = try book.record([PlanDraft(.plan, "one\n")], knownAt: 1, at: .init(seconds: 0), &index)
        let changed = try String(contentsOfFile: book.path, encoding: .utf8).replacing("one", with: "two")
        try changed.write(toFile: book.path, atomically: true, encoding: .utf8)
        let site = try await invented(RecordedPlans(book))
        #expect(try await site.ask("/example/outcomes/\(seen)").status == 503)
        #expect(try await site.ask("/example/recorded-plans").status == 503)
        #expect(try String(contentsOfFile: book.path, encoding: .utf8) == changed)
    }

    @Test func `a book that is damaged while it is served closes kept pages, and opens them when it is put right`()
        async throws
    {
        let site = try await england(RecordedPlans(book))
        let addresses = ["/england/groups/nca/outcomes/\(beds)", "/england/outcomes/\(beds)"]
        for address in addresses { #expect(try await site.ask(address).status == 200) }
        let whole = try String(contentsOfFile: book.path, encoding: .utf8)
        try whole.replacing("nca (RM3", with: "nca (RM4").write(toFile: book.path, atomically: false, encoding: .utf8)
        for address in addresses + ["\(addresses[0])/result.json", "/england/recorded-plans"] {
            #expect(try await site.ask(address).status == 503)
        }
        try whole.write(toFile: book.path, atomically: false, encoding: .utf8)
        for address in addresses { #expect(try await site.ask(address).status == 200) }
        #expect(try String(contentsOfFile: book.path, encoding: .utf8) == whole)
    }

    @Test func `where the book is gone a new one begins, and no page names a record of the old one`() async throws {
        let site = try await england(RecordedPlans(book))
        let address = "/england/groups/nca/outcomes/\(beds)"
        var index = PlanIndex()
        _ = try book.record([PlanDraft(.plan, "earlier\n")], knownAt: 1, at: .init(seconds: 0), &index)
        let old = try await cited(site, address)
        #expect(old == (try await cited(site, address)))
        try FileManager.default.removeItem(atPath: book.path)
        let new = try await cited(site, address)
        #expect(new != old)
        let place = try #require(try book.all().index.places.first { new.contains($0.digest) })
        #expect(new.contains(place.line))
        #expect(try await site.page("/england/recorded-plans").text.contains("33 records"))
    }

    /// The digests that a page of a result names.
    private func cited(_ site: Site, _ address: String) async throws -> [String] {
        try await site.page(address).all("code").map(\.text).filter { $0.count == 64 }
    }

    @Test func `a result says which plan of its question it has`() async throws {
        let site = try await england(RecordedPlans(book))
        let address = "/england/groups/nca/outcomes/\(beds)"
        var index = PlanIndex()
        let earlier = "plan: 1\nmeasure: \"\(beds)\"\ntreated: \"nca (RM3 + RW6)\" 1...1\n"
        _ = try book.record([PlanDraft(.plan, earlier)], knownAt: 1, at: .init(seconds: 0), &index)
        let page = try await site.page(address)
        #expect(page.text.contains("It is plan 2 of this question"))
        #expect(page.text.contains("the first was recorded on 1 January 1970"))
        #expect(!page.text.contains("before its outcomes were looked at"))
    }

    @Test func `the list comes in parts, and the download in pieces`() async throws {
        let site = try await invented(RecordedPlans(book))
        var index = PlanIndex()
        let drafts = (1...250).map { PlanDraft(.plan, "plan \($0)\n" + String(repeating: "x", count: 4000)) }
        _ = try book.record(drafts, knownAt: 1, at: .init(seconds: 0), &index)
        let newest = try await site.page("/example/recorded-plans")
        #expect(newest.text.contains("250 records") && newest.text.contains(index.head))
        #expect(numbers(newest) == (151...250).reversed().map(String.init))
        #expect(newest.text.contains("Older records") && !newest.text.contains("Newer records"))
        #expect(
            numbers(try await site.page("/example/recorded-plans?before=51")) == (1...50).reversed().map(String.init)
        )
        #expect(try await site.ask("/example/recorded-plans?before=x").status == 400)
        let file = try await site.ask("/example/recorded-plans.jsonl")
        #expect(Array(file.text.utf8) == [UInt8](try Data(contentsOf: URL(fileURLWithPath: book.path))))
    }

    private func numbers(_ page: Tag) -> [String] {
        page.all("tbody").flatMap { $0.all("tr") }.compactMap { $0.all("th", "td").first?.text }
    }

    @Test func `plans of other days are recorded only so many an hour, and today's always`() async throws {
        let site = try await invented(RecordedPlans(book, pastAnHour: 0))
        let address = "/example/groups/marram/outcomes"
        let refused = try await site.ask("\(address)?on=2019-01-01")
        #expect(refused.status == 503 && refused.text.contains("many plans of other days than today"))
        #expect(try book.records() == [])
        #expect(try await site.ask(address).status == 200)
        #expect(try await site.ask("\(address)?on=2026-11-01").status == 200)
    }

    @Test func `who waits an hour may record as many again, and plans that belong together are recorded together`() {
        var past = PastPlans(anHour: 10, at: 100)
        let asked: [(count: Int, seconds: Double)] = [
            (4, 100), (8, 100), (1, 100), (1, 1000), (1, 1300), (10, 7300), (1, 7300),
        ]
        let answers = asked.map { past.take($0.count, at: $0.seconds) }
        #expect(answers == [true, true, false, false, true, true, false])
    }

    @Test func `a book that is full of other days still records what is asked of today`() async throws {
        let site = try await invented(RecordedPlans(book, mostBytesOfPast: 0))
        #expect(try await site.ask("/example/groups/marram/outcomes").status == 200)
        #expect(try await site.ask("/example/groups/marram/outcomes?on=2019-01-01").status == 503)
    }
}

private final class Told: Sendable {
    private let texts = Mutex<[String]>([])

    func add(_ text: String) { texts.withLock { $0.append(text) } }
    var all: [String] { texts.withLock { $0 } }
}

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
        let digest = try #require(page.all("code").map(\.text).first { $0.count == 64 })
        let own = try #require(records.first { $0.digest == digest })
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
        _ = try book.record([PlanDraft(.plan, "one\n")], knownAt: 1, at: .init(seconds: 0))
        let changed = try String(contentsOfFile: book.path, encoding: .utf8).replacing("one", with: "two")
        try changed.write(toFile: book.path, atomically: true, encoding: .utf8)
        let site = try await invented(RecordedPlans(book))
        #expect(try await site.ask("/example/outcomes/\(seen)").status == 503)
        #expect(try await site.ask("/example/recorded-plans").status == 503)
        #expect(try String(contentsOfFile: book.path, encoding: .utf8) == changed)
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

import Evaluation
import Outcomes
import Register
import Registrar
import Testing

@testable import Web

/// Whether sharing leaders changed outcomes, on pages.
struct OutcomePagesTests {
    private let beds = "beds_overnight_general_acute_occupancy_pct"

    @Test func `a result tells what could have been found before what was found`() async throws {
        let page = try await Sites.national().page("/england/groups/nca/outcomes/\(beds)")
        let heads = try #require(page.first("main")).all("h2").map(\.text)
        #expect(
            heads.prefix(5) == [
                "What was asked", "What could have been detected", "What was found", "How sure it is",
                "What could be wrong",
            ]
        )
        #expect(page.all("svg").count { $0["role"] == "img" } == 3)
        #expect(page.text.contains("Northern Care Alliance"))
        #expect(page.text.contains("ends ahead of March 2020"))
        let lead = try #require(page.all("p").first { $0["class"] == "lead" }).text
        #expect(lead.hasPrefix("An effect of ") && lead.hasSuffix("Cannot tell."))
        let balance = try #require(page.all("table").first { $0.text.contains("Change in each quarter") })
        #expect(balance.all("tr").count > 3)
    }

    @Test func `every group of the register is on the page of a measure, with a result or the reason why not`()
        async throws
    {
        let site = try await Sites.national()
        let page = try await site.page("/england/outcomes/\(beds)")
        let rows = page.all("tbody").flatMap { $0.all("tr") }
        let registrar = try #require(site.mounts.first { $0.name == "england" }).registrar
        let snapshot = Snapshot(FactIndex(try await registrar.facts(.now)), validOn: Registers.day("2026-11-01"))
        #expect(rows.count == snapshot.sharingUnits.count)
        #expect(rows.allSatisfy { !$0.text.isEmpty })
    }

    @Test func `the plan and the figures of the pictures are there to download`() async throws {
        let site = try await Sites.national()
        let plan = try await site.ask("/england/groups/nca/outcomes/\(beds)/plan.txt")
        #expect(plan.status == 200)
        #expect(plan.text.hasPrefix("plan: 1\nmeasure: \"\(beds)\"\n"))
        let paths = try await site.ask("/england/groups/nca/outcomes/\(beds)/paths.csv")
        #expect(paths.text.hasPrefix("period,part,observed,synthetic,gap\r\n"))
        let page = try await site.page("/england/groups/nca/outcomes/\(beds)")
        let table = try #require(page.all("tbody").first)
        #expect(paths.text.split(separator: "\r\n").count - 1 == table.all("tr").count)
    }

    @Test func `the event study has a row for each period, a band after the start and none before`() async throws {
        let site = try await Sites.national()
        let page = try await site.page("/england/groups/nca/outcomes/\(beds)")
        let figure = try #require(page.all("figure").last)
        #expect(figure.all("path").count { $0["class"] == "band" } == 1)
        #expect(figure.all("path").count { $0["class"] == "line-limit" } == 2)
        #expect(try #require(figure.first("figcaption")).text.hasPrefix("Of the 14 quarters after the start, "))
        let rows = try #require(figure.first("tbody")).all("tr").map(\.text)
        #expect(rows.count { $0.contains("fitted") } == 20)
        let study = try await site.ask("/england/groups/nca/outcomes/\(beds)/event-study.csv").text
        let lines = study.split(separator: "\r\n")
        #expect(lines.count - 1 == rows.count)
        #expect(lines.count { $0.contains(",before,") && $0.hasSuffix(",,,,,") } == 20)
        #expect(page.text.contains("are no evidence; they have no band"))
    }

    @Test func `a result can be had in every form`() async throws {
        let site = try await Sites.national()
        let page = try await site.page("/england/groups/nca/outcomes/\(beds)")
        for file in OutcomeFile.allCases {
            let address = "/england/groups/nca/outcomes/\(beds)/\(file.rawValue)"
            #expect(page.links.contains { $0.path == address })
            let answer = try await site.ask(address)
            #expect(answer.status == 200)
            #expect(!answer.text.isEmpty)
        }
        let result = try await site.ask("/england/groups/nca/outcomes/\(beds)/result.json").text
        #expect(result.contains("\"form\" : \"severally.outcome-comparison/1\""))
        let placebos = try await site.ask("/england/groups/nca/outcomes/\(beds)/placebos.csv").text
        #expect(placebos.hasPrefix("bodies,role,effect,scale,treated_share,error_before,error_after,ratio,gap_"))
        let groups = try await site.ask("/england/outcomes/\(beds)/groups.csv").text
        #expect(groups.hasPrefix("group,start,before,after,comparators,detectable,"))
        #expect(try await site.page("/england/outcomes/\(beds)").links.contains { $0.path.hasSuffix("/groups.csv") })
    }

    @Test func `a group that cannot be compared says why`() async throws {
        let page = try await Sites.national().page("/example/groups/marram/outcomes/invented_seen_in_time_pct")
        #expect(page.text.contains("It is not compared."))
        let refused = try await Sites.national().ask(
            "/example/groups/marram/outcomes/invented_seen_in_time_pct/plan.txt"
        )
        #expect(refused.status == 404)
    }

    @Test func `the start of sharing is marked on the control charts of a body that shared`() async throws {
        let page = try await Sites.national().page("/england/bodies/RM3/measures/\(beds)")
        #expect(page.all("text").contains { $0.text.contains("sharing began") })
        #expect(page.text.contains("never by itself the reason"))
    }
}

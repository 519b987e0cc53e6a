import Evaluation
import Exchange
import Foundation
import Testing

@testable import Web

/// Published measures of a body as control charts.
struct MeasurePagesTests {
    @Test func `a body has its measures with icons in words, and a chart of each with sentence and table`() async throws
    {
        let site = try await Sites.national()
        let list = try await site.page("/example/bodies/northmere/measures")
        #expect(list.text.contains("2 measures have figures of it"))
        let links = list.links.filter { $0.path.contains("/measures/") }
        #expect(links.count == 2)
        for link in links {
            let page = try await site.page(link.page)
            #expect(PageRules.faults(page) == [], "\(link.address)")
            #expect(page.text.contains("Rule set plotthedots-0.2.2"))
            #expect(page.text.contains("never by itself the reason"))
            #expect(page.text.contains("longest run on one side") || page.text.contains("Runs are not judged"))
            #expect(page.all("svg").contains { $0["role"] == "img" })
            #expect(page.all("table").count == 1)
        }
    }

    @Test func `what a chart says in its sentence is what its last row says`() async throws {
        let library = try Sites.measures("Fixtures/measures/example-group")
        let measure = try #require(library.catalogue["invented_seen_in_time_pct"])
        let figures = try #require(library.series(measure, code: "thornmarsh")?.pieces.last?.figures)
        let last = try #require(figures.last)
        let page = try await Sites.national().page(
            "/example/bodies/thornmarsh/measures/invented_seen_in_time_pct"
        )
        let caption = try #require(page.first("figcaption")).text
        #expect(caption.hasPrefix("\(last.period): \(Figures.text(last.value, places: 1))%"))
        let row = try #require(page.first("tbody")?.first("tr")).text
        #expect(row.hasPrefix("\(last.period) \(Figures.text(last.value, places: 1))"))
    }

    @Test func `a month without a figure is told, and is no nought`() async throws {
        let page = try await Sites.national().page(
            "/example/bodies/harbourwick/measures/invented_seen_in_time_pct"
        )
        #expect(page.text.contains("Nothing is in the data for August 2023"))
        let paths = page.all("path").filter { $0["class"] == "line-values" }
        #expect(paths.count == 2, "the line is broken there")
    }

    @Test func `a series is cut where another body merged into the code`() async throws {
        let page = try await Sites.national().page("/england/bodies/RM3/measures/ae_4h_pct_all")
        #expect(
            page.text.contains("The code RM3 means another body from here on. RW6 merged into RM3 on 1 October 2021.")
        )
        #expect(page.all("svg").count { $0["role"] == "img" } == 2)
    }

    @Test func `a register without measures has no such pages and no link to them`() async throws {
        let site = try await Sites.world("example-group")
        #expect(try await site.ask("/w/bodies/northmere/measures").status == 404)
        #expect(!(try await site.page("/w/bodies/northmere")).links.contains { $0.path.contains("measures") })
    }

    @Test func `no such measure, and one without figures of the body, lead nowhere`() async throws {
        let site = try await Sites.national()
        for path in [
            "/england/bodies/RTR/measures/nothing", "/england/bodies/nobody/measures",
            "/england/bodies/RTR/measures/%00",
        ] {
            #expect(try await site.ask(path).status == 404, "\(path)")
        }
    }

    private func choice(_ page: Tag) -> Tag? { page.all("nav").first { $0["class"] == "tabs" } }

    @Test func `charts can be had by the other rule set, which links of charts keep`() async throws {
        let site = try await Sites.national()
        let usual = try await site.page("/england/bodies/RM3/measures")
        #expect(choice(usual)?.first("span")?.text == "plotthedots-0.2.2 (the usual one)")
        let other = try #require(choice(usual)?.links.first)
        #expect(other.address == "/england/bodies/RM3/measures?rules=mdc-2024")
        let list = try await site.page(other.page)
        #expect(choice(list)?.first("span")?.text == "mdc-2024")
        #expect(list.text.contains("Rule set mdc-2024"))
        let charts = list.links.filter { $0.path.contains("/measures/") }
        #expect(charts.count == 2)
        for link in charts {
            #expect(link.address.hasSuffix("?rules=mdc-2024"))
            let page = try await site.page(link.page)
            #expect(PageRules.faults(page) == [], "\(link.address)")
            #expect(page.text.contains("Rule set mdc-2024"))
            #expect(!page.text.contains("Rule set plotthedots-0.2.2"))
            #expect(
                page.links.filter { $0.path.hasSuffix(".csv") }.allSatisfy { $0.address.contains("rules=mdc-2024") }
            )
            #expect(page.links.contains { $0.address == "/england/bodies/RM3/measures?rules=mdc-2024" })
        }
    }

    @Test func `a rule set that there is not is refused with a sentence`() async throws {
        let site = try await Sites.national()
        for path in ["measures", "measures/ae_4h_pct_all", "measures/ae_4h_pct_all/chart.csv"] {
            let answer = try await site.ask("/england/bodies/RM3/\(path)?rules=mdc-2025")
            #expect(answer.status == 400)
            #expect(
                answer.text.contains("“rules” is “mdc-2025”: expected one of plotthedots-0.2.2, mdc-2024."),
                "\(path)"
            )
        }
        #expect(try await site.ask("/england/bodies/RM3/measures?rules=mdc-2024&rules=mdc-2024").status == 400)
    }

    @Test func `the points of a chart and the figures behind it are there to download`() async throws {
        let site = try await Sites.national()
        let address = "/england/bodies/RM3/measures/ae_4h_pct_all"
        let page = try await site.page(address)
        let points = try await site.ask("\(address)/chart.csv").text.split(separator: "\r\n")
        #expect(points.first == "series,time,value,mean,lower,upper,label,variation,fired,rules")
        #expect(points.count - 1 == page.all("tbody").map { $0.all("tr").count }.reduce(0, +))
        #expect(points.last?.hasPrefix("2,2024-11-01,") ?? false)
        let figures = try await site.ask("\(address)/figures.csv").text
        #expect(figures.hasPrefix("measure_id,ods_code,period_start,period_kind,value,numerator,denominator,unit\r\n"))
        let library = try Sites.measures("Data/england/measures")
        var reader = FigureReader(catalogue: library.catalogue, readOn: library.lastRead, knownCodes: nil)
        [UInt8](figures.utf8).withUnsafeBytes { reader.read($0) }
        let read = reader.finish()
        #expect(read.problems.isEmpty)
        #expect(read.figures.count == figures.split(separator: "\r\n").count - 1)
    }
}

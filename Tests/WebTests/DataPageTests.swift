import Exchange
import Foundation
import Register
import Registrar
import Testing

@testable import Web

struct DataPageTests {
    @Test func `the page says what there is and links every table in both forms`() async throws {
        let site = try await Sites.world("example-group")
        let page = try await site.page("/w/data?on=2024-11-06")
        #expect(PageRules.faults(page) == [])
        #expect(page.leads.first?.contains("facts in \(OpenTable.all.count) tables") ?? false)
        let links = Set(page.links.map(\.address))
        for table in OpenTable.all {
            #expect(links.contains("/w/data/\(table.file)?on=2024-11-06"), "\(table.name)")
            #expect(links.contains("/w/data/for-spreadsheets/\(table.file)?on=2024-11-06"), "\(table.name)")
        }
        let rows = try #require(page.table("Tables of this register")).column("Rows")
        let registrar = site.mounts[0].registrar
        let basis = OpenBasis(try await registrar.base(.now), on: Registers.day("2024-11-06"))
        for (table, count) in zip(OpenTable.all, rows) where table.name != "panel" {
            #expect(count == String(table.rows(basis).count), "\(table.name)")
        }
        #expect(page.text.contains("import pandas; panel = pandas.read_csv("))
        #expect(page.text.contains("Checkpoint: size "))
        #expect(page.text.contains("a vacant seat is no interest of anybody"))
    }

    @Test func `a table is the file that the command writes, and asks not to be indexed`() async throws {
        let registrar = try await Registers.world("example-group")
        let site = Sites.site([("w", registrar)], today: "2026-11-01")
        let basis = OpenBasis(try await registrar.base(.now), on: Registers.day("2024-11-06"))
        for name in ["panel", "appointments", "lookup_bodies", "sources"] {
            let table = try #require(OpenTable.named(name))
            let answer = try await site.ask("/w/data/\(name).csv?on=2024-11-06")
            #expect(answer.status == 200)
            #expect(answer.text == String(decoding: table.csv(basis), as: UTF8.self), "\(name)")
            #expect(answer.header("Content-Type") == "text/csv; charset=utf-8; header=present")
            #expect(answer.header("X-Robots-Tag") == "noindex")
            #expect(answer.header("Content-Disposition") == "attachment; filename=\"\(name).csv\"")
        }
    }

    @Test func `the form for spreadsheets begins with a mark`() async throws {
        let site = try await Sites.world("merger")
        let answer = try await site.ask("/w/data/for-spreadsheets/bodies.csv")
        #expect(answer.text.unicodeScalars.first == "\u{FEFF}")
        #expect(try await site.ask("/w/data/bodies.csv").text.hasPrefix("fact,body,"))
    }

    @Test func `the data package of the site names tables on the same day and entry`() async throws {
        let site = try await Sites.world("merger")
        let answer = try await site.ask("/w/data/datapackage.json?on=2024-11-06")
        let json = try #require(try JSONSerialization.jsonObject(with: Data(answer.text.utf8)) as? [String: Any])
        let resources = try #require(json["resources"] as? [[String: Any]])
        #expect(resources.count == OpenTable.all.count)
        let basis = try #require(json["severally"] as? [String: Any])
        let position = try #require(basis["knownAt"] as? Int)
        for resource in resources {
            let path = try #require(resource["path"] as? String)
            #expect(path.hasSuffix(".csv?on=2024-11-06&known=\(position)"))
            #expect(try await site.ask("/w/data/\(path)").status == 200, "\(path)")
        }
    }

    @Test(arguments: [
        "popolo.json", "bods.json", "codebook.md", "CITATION.cff", "citation.bib", "citation.txt", "README.md",
    ])
    func `every other file is there`(name: String) async throws {
        let answer = try await Sites.world("merger").ask("/w/data/\(name)?on=2024-11-06")
        #expect(answer.status == 200)
        #expect(answer.text.utf8.count > 50)
    }

    @Test(arguments: [
        "nothing.csv", "panel", "panel.csv.csv", "..%2Fpanel.csv", "for-spreadsheets/nothing.csv",
        "for-spreadsheets/popolo.json", "register.store",
    ])
    func `what is no file of open data is not there`(name: String) async throws {
        #expect(try await Sites.world("merger").ask("/w/data/\(name)").status == 404)
    }

    @Test func `a day after today adds no months to the panel`() async throws {
        let site = try await Sites.world("merger")
        let panel = try await site.ask("/w/data/panel.csv?on=9999-12-31").text
        #expect(panel.contains(",2026-11-01,"))
        #expect(!panel.contains(",2026-12-01,"))
    }

    @Test(arguments: [
        ("data/panel.csv?knwon=5", "knwon"), ("data/panel.csv?from=2024-01", "from"), ("data?n=1", "n"),
        ("data/datapackage.json?on=2024-11-06&From=1", "From"), ("data/for-spreadsheets/bodies.csv?ON=1", "ON"),
        ("data/popolo.json?until", "until"), ("checkpoint?known=1800", "known"), ("checkpoint?on=2024-11-06", "on"),
    ])
    func `a parameter that an address does not have is refused by name`(path: String, name: String) async throws {
        let answer = try await Sites.world("merger").ask("/w/\(path)")
        #expect(answer.status == 400)
        #expect(answer.text.contains("“\(name)” is no parameter here"))
    }

    @Test func `the latest checkpoint needs no parameter`() async throws {
        let answer = try await Sites.world("merger").ask("/w/checkpoint")
        #expect(answer.status == 200 || answer.status == 404)
        #expect(!answer.text.contains("is no parameter here"))
    }

    @Test func `what cannot be read is said`() async throws {
        #expect(try await Sites.world("merger").ask("/w/data/panel.csv?on=yesterday").status == 400)
        #expect(try await Sites.world("merger").ask("/w/data?known=99999").status == 404)
    }

    @Test func `after an erasure elsewhere no file that was asked for before names the person`() async throws {
        let registrar = try await Registers.world("example-group")
        let site = Sites.site([("w", registrar)], today: "2026-11-01")
        let files = ["appointments.csv", "panel.csv", "lookup_people.csv", "popolo.json", "bods.json", "reasons.csv"]
        let paths = files.flatMap { ["/w/data/\($0)", "/w/data/\($0)?known=300"] }
        #expect(try await site.ask(paths).filter { $0.text.contains("p-103") }.count > 3)
        _ = try await registrar.erase(try #require(PersonID("p-103")), reason: "Objection", power: "Article 17")
        for answer in try await site.ask(paths) {
            #expect(!answer.text.contains("p-103"), "\(answer.path)")
            #expect(!answer.text.contains("Ashgrove"), "\(answer.path)")
        }
    }
}

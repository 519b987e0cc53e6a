import Foundation
import Testing

@testable import Web

/// A whole pack as one file, under the address of its draft alone.
struct DraftDownloadTests {
    private func ready(_ set: SetUpSite, _ page: String) async throws -> Tag {
        while true {
            let found = try await set.site.page(page)
            if !found.text.contains("made before yours"), !found.text.contains("are being made"),
                !found.text.contains("files are made")
            {
                return found
            }
            try await Task.sleep(for: .milliseconds(20))
        }
    }

    @Test func `a pack is ordered, made and given out as one file`() async throws {
        let set = try await SetUpSite()
        let draft = try await set.takeUp(try Drafts.marram())
        let page = "\(draft)/download/web-pages"
        #expect(try await set.site.page("\(draft)/pack").links.map(\.path).contains(page))
        #expect(PageRules.faults(try await set.site.page(page)) == [])
        #expect(try await set.site.ask("\(page)/pack.zip").status == 404)
        #expect(try await set.fill(page, []) == page)
        let done = try await ready(set, page)
        #expect(PageRules.faults(done) == [])
        #expect(done.links.map(\.path).contains("\(page)/pack.zip"))
        let file = try await set.site.ask("\(page)/pack.zip")
        #expect(file.status == 200)
        #expect(file.text.hasPrefix("PK"))
        #expect(file.text.contains("manifest.json") && file.text.contains("checkpoint.txt"))
        #expect(file.header("Content-Disposition") == "attachment; filename=\"pack.zip\"")
        #expect(file.header("Cache-Control") == "no-store")
        #expect(file.header("X-Robots-Tag") == "noindex")
    }

    @Test func `what was made is of one draft as it was, and goes with it`() async throws {
        let set = try await SetUpSite()
        let (one, other) = (try await set.takeUp(try Drafts.marram()), try await set.takeUp(try Drafts.marram()))
        _ = try await set.fill("\(one)/download/web-pages", [])
        _ = try await ready(set, "\(one)/download/web-pages")
        #expect(try await set.site.ask("\(other)/download/web-pages/pack.zip").status == 404)
        _ = try await set.fill("\(one)/title", [("title", "another name")])
        #expect(try await set.site.ask("\(one)/download/web-pages/pack.zip").status == 404)
        _ = try await set.fill("\(one)/download/web-pages", [])
        _ = try await ready(set, "\(one)/download/web-pages")
        _ = try await set.fill("\(one)/delete", [])
        #expect(try await set.site.ask("\(one)/download/web-pages/pack.zip").status == 404)
    }

    @Test func `an order from elsewhere, and forms that there are not, are refused`() async throws {
        let set = try await SetUpSite()
        let (one, other) = (try await set.takeUp(try Drafts.marram()), try await set.takeUp(try Drafts.marram()))
        let page = "\(one)/download/web-pages"
        #expect(try await set.send(page, []).status == 403)
        let hidden = try await set.hidden("\(other)/download/web-pages")
        #expect(try await set.send(page, hidden).status == 403)
        let own = try await set.hidden(page)
        #expect(try await set.send(page, own, headers: [("Origin", "https://elsewhere.example")]).status == 403)
        #expect(try await set.site.ask("\(page)/pack.zip").status == 404)
        #expect(try await set.site.ask("\(one)/download/tar").status == 404)
        #expect(try await set.send("\(page)/pack.zip", own).status == 405)
    }

    @Test func `a draft in which something lacks is not made`() async throws {
        let set = try await SetUpSite()
        let draft = try await set.begin()
        _ = try await set.fill("\(draft)/download/web-pages", [])
        #expect(try await set.site.ask("\(draft)/download/web-pages/pack.zip").status == 404)
    }
}

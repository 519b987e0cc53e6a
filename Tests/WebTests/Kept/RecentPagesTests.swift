import Hummingbird
import Testing

@testable import Web

struct RecentPagesTests {
    private func page(_ bytes: Int) async throws -> FinishedPage {
        try #require(try await FinishedPage(Answer.bytes(Array(repeating: 0x78, count: bytes), type: "x", cache: "y")))
    }

    @Test func `pages asked for lately outlast those that were not`() async throws {
        var pages = RecentPages(most: 100_000)
        let page = try await page(4000)
        for number in 1...100 {
            pages.keep(page, at: "/\(number)")
            #expect(pages.page(at: "/1") != nil, "\(number)")
            #expect(pages.bytes <= pages.most)
        }
        #expect(pages.page(at: "/2") == nil)
        #expect(pages.page(at: "/100") != nil)
    }

    @Test func `a page that is kept twice counts once`() async throws {
        var pages = RecentPages(most: 100_000)
        let page = try await page(4000)
        pages.keep(page, at: "/")
        let bytes = pages.bytes
        pages.keep(page, at: "/")
        #expect(pages.bytes == bytes)
        #expect(bytes >= 4000)
    }

    @Test func `a page as large as many others is passed over`() async throws {
        var pages = RecentPages(most: 100_000)
        pages.keep(try await page(50_000), at: "/large")
        #expect(pages.bytes == 0)
        #expect(pages.page(at: "/large") == nil)
    }

    @Test func `an error and an answer that differs by host are no finished pages`() async throws {
        #expect(try await FinishedPage(Answer.text("x").varying) == nil)
        #expect(try await FinishedPage(Answer.bytes([], type: "x", cache: "y", status: .notFound)) == nil)
        #expect(try await FinishedPage(Answer.text("x")) != nil)
    }

    @Test func `an answer written in pieces is kept whole`() async throws {
        let body = ResponseBody(contentsOf: ["one ", "two ", "three"].map { ByteBuffer(string: $0) })
        let page = try #require(try await FinishedPage(Response(status: .ok, body: body)))
        #expect(String(buffer: page.body) == "one two three")
        #expect(page.tag == ETag(content: ByteBuffer(string: "one two three")))
    }
}

import HTTPTypes
import Testing

@testable import Web

/// Answers are open to pages of other sites, and cheap to ask for again.
struct APIHeaderTests {
    @Test(arguments: APIPlaces.all + ["/example/api/v1/bodies?x=1", "/example/api/v1/nothing"])
    func `every answer may be read by pages of any site, and nothing else of the site may`(_ path: String) async throws
    {
        let answer = try await Sites.national().ask(path)
        #expect(answer.header("Access-Control-Allow-Origin") == "*")
        #expect(answer.header("Cross-Origin-Resource-Policy") == "cross-origin")
        #expect(answer.header("X-Content-Type-Options") == "nosniff")
        #expect(answer.header("X-Robots-Tag") == "noindex")
        #expect(answer.header("Set-Cookie") == nil)
        #expect(answer.header("Access-Control-Allow-Credentials") == nil)
    }

    @Test(arguments: ["/", "/example/", "/example/api", "/example/checkpoint", "/nowhere/"])
    func `pages stay closed to other sites`(_ path: String) async throws {
        let answer = try await Sites.national().ask(path)
        #expect(answer.header("Access-Control-Allow-Origin") == nil)
        #expect(answer.header("Cross-Origin-Resource-Policy") == "same-origin")
    }

    @Test func `a browser that asks first may send a tag, and only to the API`() async throws {
        let site = try await Sites.national()
        let asked = try await site.ask("/example/api/v1/bodies", .options)
        #expect(asked.status == 204)
        #expect(asked.header("Access-Control-Allow-Origin") == "*")
        #expect(asked.header("Access-Control-Allow-Headers") == "If-None-Match")
        #expect(asked.header("Access-Control-Allow-Methods") == "GET, HEAD")
        #expect(try await site.ask("/example/", .options).status == 405)
    }

    @Test(arguments: APIPlaces.all)
    func `an answer that still holds is not sent again`(_ path: String) async throws {
        let site = try await Sites.national()
        let first = try await site.ask(path)
        let tag = try #require(first.header("ETag"))
        #expect(first.header("Content-Type") == "application/json")
        for held in [tag, "W/\(tag)", "\"other\", \(tag)", "*"] {
            let again = try await site.ask(path, headers: [.ifNoneMatch: held])
            #expect(again.status == 304, "\(held)")
            #expect(again.text.isEmpty)
            #expect(again.header("ETag") == tag)
        }
        #expect(try await site.ask(path, headers: [.ifNoneMatch: "\"other\""]).text == first.text)
        let head = try await site.ask(path, .head)
        #expect(head.status == 200 && head.text.isEmpty)
        #expect(head.header("ETag") == tag)
    }

    @Test func `another day, another position and another address have other tags`() async throws {
        let site = try await Sites.national()
        let paths = APIPlaces.timed.flatMap { path in
            ["", "on=2024-11-06", "known=429", "on=2024-11-06&known=429"].map {
                $0.isEmpty ? path : path + (path.contains("?") ? "&" : "?") + $0
            }
        }
        let tags = try await site.ask(paths).compactMap { $0.header("ETag") }
        #expect(Set(tags).count == paths.count)
    }

    @Test func `a star does not make something of nothing`() async throws {
        let answer = try await Sites.national().ask("/example/api/v1/bodies/nobody", headers: [.ifNoneMatch: "*"])
        #expect(answer.status == 404)
    }
}

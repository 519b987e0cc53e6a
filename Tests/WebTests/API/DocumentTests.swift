import Hummingbird
import Testing

@testable import Web

/// The document, the router and the answers say the same.
struct DocumentTests {
    private func document() async throws -> Found { try await Sites.national().found("/example/api/v1/openapi.json") }

    @Test func `router and document have the same addresses and methods`() async throws {
        let site = try await Sites.national()
        let start = "/{register}/api/v1"
        let routed = site.router.routes.map { ("\($0.path)", "\($0.method)") }
            .filter { $0.0.hasPrefix(start) }
            .filter { $0.1 != "HEAD" }
            .map { "\($0.1) \($0.0.dropFirst(start.count))" }
        let described = try await document()["paths"].members.flatMap { path, methods in
            methods.members.keys.map { "\($0.uppercased()) \(path == "/" ? "" : path)" }
        }
        #expect(Set(routed) == Set(described))
        #expect(routed.count == 16)
    }

    @Test func `an address takes the parameters that the document names and no other`() async throws {
        let site = try await Sites.national()
        let paths = (try await document()["paths"]).members
        for operation in Operation.all {
            let described = (paths[operation.path]?["get"]["parameters"].list ?? [])
            let query = Set(described.filter { $0["in"].text == "query" }.compactMap { $0["name"].text })
            let answer = try await site.ask(address(operation) + "?nothing-of-the-kind=1")
            #expect(answer.status == 400)
            let expected = try answer.found["expected"].words
            let listed = expected.replacing("one of ", with: "").split(separator: ", ").map(String.init)
            #expect(Set(listed == ["no parameter"] ? [] : listed) == query, "\(operation.path)")
        }
    }

    @Test func `every operation gives each answer and refusal that the document lists`() async throws {
        let site = try await Sites.national()
        let slow = Sites.site([], today: "2026-11-01", limits: Limits(rate: RateLimit(burst: 0, perSecond: 0)))
        for operation in Operation.all {
            let path = address(operation)
            let good = path + (operation.parameters.contains { $0.isRequired && $0.place == .query } ? "?q=north" : "")
            let whole = try await site.ask(good)
            let tag = try #require(whole.header("ETag"))
            let statuses = [
                whole.status, try await site.ask(good, headers: [.ifNoneMatch: tag]).status,
                try await site.ask(path + "?x=1").status,
                try await site.ask("/nowhere/" + good.dropFirst("/example/".count)).status,
                try await site.ask(good, .post).status,
                try await site.ask(good, headers: [.contentLength: "5"]).status,
                try await site.ask(path + "?q=" + String(repeating: "a", count: 2000)).status,
                try await slow.ask(path).status,
            ]
            #expect(statuses == [200, 304, 400, 404, 405, 413, 414, 429], "\(path)")
        }
        let listed = (try await document()["paths"]["/bodies"]["get"]["responses"]).members.keys
        #expect(Set(listed) == ["200", "304", "400", "404", "405", "413", "414", "429", "500", "503"])
    }

    @Test func `only what has to be worked out first can be busy`() async throws {
        let paths = (try await document()["paths"]).members
        let busy = paths.filter { $0.value["get"]["responses"]["503"].isThere }.map(\.key)
        #expect(Set(busy) == ["/bodies", "/bodies/{id}", "/groups/{id}", "/sharing", "/sharing/months"])
    }

    @Test func `every described type is reached and named once`() {
        var waiting = Operation.all.map(\.answer) + [APIProblem.self]
        var types: [String: ObjectIdentifier] = [:]
        while let type = waiting.popLast() {
            if let known = types[type.schemaName] {
                #expect(known == ObjectIdentifier(type), "two types are called \(type.schemaName)")
                continue
            }
            types[type.schemaName] = ObjectIdentifier(type)
            waiting += type.schema.uses
        }
        #expect(Set(types.keys) == Set(OpenAPIDocument.schemas.keys))
    }

    private func address(_ operation: Web.Operation) -> String {
        let ids = [
            "readBody": "northmere", "readGroup": "marram", "readPerson": "p-103", "readFact": "marram.sharing-5",
            "readRule": "code.B.2.7",
        ]
        return APIPlaces.base + operation.path.replacing("{id}", with: ids[operation.id] ?? "")
    }
}

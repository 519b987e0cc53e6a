import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import Web

/// Every route that the site has, whoever added it, with subjects of both registers in the places of its address.
struct EveryRoute {
    private static let subjects: [String: [String: [String]]] = [
        "england": [
            "bodies": ["RTR", "R1H"], "groups": ["uht", "black-country"],
            "facts": ["arrangements.A059", "posts.P0001"],
            "people": ["jim-potter"], "entries": ["1", "2579"],
            "models": ["group-board"], "documents": ["case"],
            "rules": ["code.B.2.6b", "mpr1990.reg2.original"], "sections": ["code-a", "membership-meetings"],
            "plan": [Drafts.id], "reasons": ["1", "new"], "costs": ["1", "new"], "savings": ["1", "new"],
            "holders": ["chair"], "parameters": ["review-months"],
            "clauses": ["terms-of-reference", "partnership-agreement.leaving"], "rights": ["strategy"],
            "pack": ["partnership-agreement"], "download": ["web-pages"], "measures": ["ae_4h_pct_all"],
            "outcomes": ["beds_overnight_general_acute_occupancy_pct"],
            "data": ["bodies.csv", "datapackage.json"], "for-spreadsheets": ["bodies.csv"], "statements": ["2024-25"],
        ],
        "example": [
            "bodies": ["northmere", "thornmarsh"], "groups": ["marram"], "facts": ["marram.sharing-5"],
            "people": ["p-101"], "entries": ["1", "432"],
            "models": ["joint-committee"], "documents": ["conflicts-protocol"],
            "rules": ["nhsa2006.sch4.3.1", "group.shared-chair-eligibility"], "sections": ["group-checks-all"],
            "plan": [Drafts.id], "reasons": ["2", "new"], "costs": ["2", "new"], "savings": ["1", "new"],
            "holders": ["chair", "chief-executive"],
            "parameters": ["review-months", "cost-basis"],
            "clauses": ["partnership-agreement", "partnership-agreement.meanwhile"],
            "rights": ["strategy", "disputes"],
            "pack": ["partnership-agreement", "adoption-resolutions.northmere"],
            "download": ["word", "word-and-pdf"], "measures": ["invented_seen_in_time_pct", "invented_vacancies"],
            "outcomes": ["invented_seen_in_time_pct"],
            "data": ["panel.csv", "popolo.json", "bods.json", "CITATION.cff"], "for-spreadsheets": ["panel.csv"],
            "statements": ["2024-25"],
        ],
    ]

    /// What has to be asked along with an address.
    static let needed = [
        "/{register}/api/v1/people": "?q=son", "/{register}/api/v1/search": "?q=north",
    ]

    /// What is there only when somebody has had it made.
    static func isMade(_ template: String) -> Bool { template.hasSuffix("/pack.zip") }

    /// Of a group that cannot be compared there is no result.
    static func isOfNoResult(_ address: String) -> Bool {
        address.hasPrefix("/example/groups/") && OutcomeFile.allCases.contains { address.hasSuffix($0.rawValue) }
    }

    /// The addresses of a route; empty where it has a place for which no subject is known.
    static func addresses(_ template: String) -> [String] {
        let parts = template.split(separator: "/").map(String.init)
        guard parts.first == ":register" || parts.first == "{register}" else {
            return template.contains("name") ? ["/assets/severally.css"] : [template]
        }
        return subjects.keys.sorted().flatMap { register -> [String] in
            var addresses = ["/\(register)"]
            for (index, part) in parts.enumerated().dropFirst() {
                if part.hasPrefix(":") || part.hasPrefix("{") {
                    let known = subjects[register]?[parts[index - 1]] ?? []
                    addresses = addresses.flatMap { address in known.map { "\(address)/\($0)" } }
                } else {
                    addresses = addresses.map { "\($0)/\(part)" }
                }
            }
            return addresses
        }
    }
}

struct HardeningTests {
    private static func templates() async throws -> [String] {
        try await Sites.national().router.routes.filter { $0.method == .get }.map { "\($0.path)" }
    }

    @Test func `every route is known to the walk and answers`() async throws {
        let site = try await Sites.national()
        for template in try await HardeningTests.templates() {
            let addresses = EveryRoute.addresses(template)
            #expect(!addresses.isEmpty, "no subject for \(template)")
            for address in addresses {
                let status = try await site.ask(address + (EveryRoute.needed[template] ?? "")).status
                let isMissing = EveryRoute.isMade(template) || EveryRoute.isOfNoResult(address)
                #expect(status == (isMissing ? 404 : 200), "\(address)")
            }
        }
    }

    @Test func `every answer of every route carries every header, and a number of its own`() async throws {
        let site = try await Sites.national()
        var numbers: Set<String> = []
        var answers = 0
        for template in try await HardeningTests.templates() {
            for address in EveryRoute.addresses(template) {
                for suffix in ["", "?on=2024-02-30", "/nothing/here"] {
                    let answer = try await site.ask(address + suffix)
                    #expect(HardeningTests.faults(answer) == [], "\(address + suffix)")
                    answers += 1
                    numbers.insert(answer.header("X-Request-Id") ?? "")
                }
            }
        }
        #expect(answers > 30)
        #expect(numbers.count == answers)
        #expect(!numbers.contains(""))
    }

    @Test func `no route takes anything that is sent, or any verb that would change something`() async throws {
        let site = try await Sites.national()
        let application = site.application(host: "127.0.0.1", port: 0)
        let templates = try await HardeningTests.templates()
        try await application.test(.router) { client in
            for address in templates.compactMap({ EveryRoute.addresses($0).first }) {
                let takesForms = SetUpPlace(path: address)?.takes ?? false
                for method in [HTTPRequest.Method.post, .put, .patch, .delete] {
                    let answer = try await client.executeRequest(uri: address, method: method, headers: [:], body: nil)
                    // A set-up takes forms, and this is none.
                    let refused = method == .post && takesForms
                    #expect(
                        answer.status == (refused ? .unsupportedMediaType : .methodNotAllowed),
                        "\(method) \(address)"
                    )
                }
                let sent = try await client.executeRequest(
                    uri: address,
                    method: .get,
                    headers: [.contentLength: "5"],
                    body: ByteBuffer(string: "words")
                )
                #expect(sent.status == .contentTooLarge, "\(address)")
            }
        }
    }

    @Test func `every page of every route links only to itself, to web pages and to mail`() async throws {
        let site = try await Sites.national()
        for template in try await HardeningTests.templates() {
            for address in EveryRoute.addresses(template) {
                let answer = try await site.ask(address)
                guard answer.header("Content-Type")?.hasPrefix("text/html") ?? false else { continue }
                #expect(PageRules.faults(try answer.page) == [], "\(address)")
            }
        }
    }

    @Test func `an error names the request and nothing of the program`() async throws {
        let site = try await Sites.national()
        for template in try await HardeningTests.templates() {
            for address in EveryRoute.addresses(template) {
                let answer = try await site.ask(address + "/nothing/here")
                #expect(answer.status == 404, "\(answer.path)")
                let number = answer.header("X-Request-Id") ?? "?"
                #expect(answer.text.contains(number), "\(answer.path)")
                for word in ["Hummingbird", "HTTPError", "SiteError", "Sources/", "Optional("] {
                    #expect(!answer.text.contains(word), "\(answer.path): \(word)")
                }
            }
        }
    }

    private static func faults(_ answer: Answered) -> [String] {
        let isDraft = SetUpPlace(path: String(answer.path.prefix { $0 != "?" })) != nil
        let isOpen = answer.path.contains("/api/")
        let wanted = [
            "Content-Security-Policy": SecurityHeaders.policy, "X-Content-Type-Options": "nosniff",
            "Referrer-Policy": isDraft ? "no-referrer" : "same-origin",
            "Cross-Origin-Opener-Policy": "same-origin",
            "Cross-Origin-Resource-Policy": isOpen ? "cross-origin" : "same-origin",
            "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
        ]
        var faults = wanted.filter { answer.header($0.key) != $0.value }.map(\.key)
        if answer.header("Set-Cookie") != nil { faults.append("a cookie") }
        if answer.header("Content-Type") == nil { faults.append("no type") }
        if answer.header("Cache-Control") == nil { faults.append("no word on keeping") }
        if answer.header("Server").map({ $0 != "Severally" }) ?? false { faults.append("the name of the program") }
        return faults
    }
}

import Testing

@testable import Web

/// Follows links as a visitor does.
struct Crawl {
    let site: Site
    /// How many pages of one kind are opened.
    let most: Int
    let follows: @Sendable (Link) -> Bool
    private(set) var seen: [String: Answered] = [:]
    private(set) var faults: [String] = []
    private var opened: [String: Int] = [:]

    init(_ site: Site, most: Int, follows: @escaping @Sendable (Link) -> Bool) {
        self.site = site
        self.most = most
        self.follows = follows
    }

    mutating func run(from starts: [String]) async throws {
        var waiting = starts.map { Link(address: $0, words: "the start") }
        var known = Set(starts)
        var next = 0
        while next < waiting.count {
            let link = waiting[next]
            next += 1
            let kind = Crawl.kind(link)
            guard opened[kind, default: 0] < most else { continue }
            opened[kind, default: 0] += 1
            let answer = try await site.ask(link.page)
            seen[link.page] = answer
            guard answer.status == 200 else {
                faults.append("\(link.address) (“\(link.words)”): \(answer.status)")
                continue
            }
            guard answer.header("Content-Type")?.hasPrefix("text/html") ?? false else { continue }
            let page = try answer.page
            faults += PageRules.faults(page).map { "\(link.address): \($0)" }
            if let fragment = link.fragment, page.element(id: fragment) == nil {
                faults.append("\(link.address): no place \(fragment)")
            }
            for found in page.links + page.formAddresses where follows(found) && known.insert(found.page).inserted {
                waiting.append(found)
            }
        }
    }

    var kinds: Set<String> { Set(opened.keys) }

    /// `/w/facts/…?known=position`
    private static func kind(_ link: Link) -> String {
        let parts = link.path.split(separator: "/")
        let place = parts.count > 1 ? "/\(parts[0])/\(parts[1])/…" : link.path
        return place + "?" + ["known", "on"].filter { !(link.fields[$0] ?? "").isEmpty }.joined(separator: "&")
    }
}

struct CrawlTests {
    @Test func `from the first page every link and form of the example group leads to a whole page`() async throws {
        var crawl = Crawl(
            Sites.site([("w", try await Registers.world("example-group"))], today: "2026-11-01"),
            most: 12,
            follows: { _ in true }
        )
        try await crawl.run(from: ["/", "/w/?on=2024-11-06"])
        #expect(crawl.faults == [])
        for kind in [
            "/?", "/privacy?", "/w/?", "/w/search/…?", "/w/bodies/…?", "/w/groups/…?", "/w/facts/…?",
            "/w/facts/…?known",
        ] {
            #expect(crawl.kinds.contains(kind), "\(kind)")
        }
    }

    @Test func `links of the real register lead to whole pages`() async throws {
        var crawl = Crawl(try await Sites.national(), most: 6, follows: { $0.fields["known"] ?? "" == "" })
        try await crawl.run(from: ["/england/?on=2024-11-06", "/england/groups/black-country?on=2025-03-01"])
        #expect(crawl.faults == [])
    }

    @Test(
        arguments: [
            "corrected", "disagreeing-sources", "foundation-with-nhs-trust", "four-bodies-one-chair",
            "group-inside-group", "interim-from-elsewhere", "labels-that-mislead", "lapsed-and-resumed", "long-names",
            "merger", "nothing-known",
        ]
    )
    func `links of every world lead to whole pages`(_ world: String) async throws {
        var crawl = Crawl(try await Sites.world(world), most: 4, follows: { _ in true })
        try await crawl.run(from: ["/w/?on=2024-11-06", "/w/", "/w/?known=2"])
        #expect(crawl.faults == [])
    }
}

import HTTPTypes
import Testing

@testable import Web

/// Whose a request is: nobody can choose it, and nobody has 2^64 addresses.
struct VisitorTests {
    private static func headers(_ fields: [(String, String)]) -> HTTPFields {
        var headers = HTTPFields()
        for (name, value) in fields {
            if let name = HTTPField.Name(name) { headers.append(HTTPField(name: name, value: value)) }
        }
        return headers
    }

    private static func visitor(
        _ fields: [(String, String)],
        from remote: String = "127.0.0.1",
        others: [String] = []
    ) throws -> String {
        try #require(Proxies(onThisMachineAnd: others)).visitor(remote, headers(fields))
    }

    @Test func `without a proxy the headers say nothing`() {
        for header in [("X-Forwarded-For", "192.0.2.7"), ("Forwarded", "for=192.0.2.7")] {
            #expect(Proxies.none.visitor("127.0.0.1", VisitorTests.headers([header])) == "127.0.0.1")
        }
    }

    @Test func `a proxy that is not trusted is a visitor like others`() throws {
        #expect(try VisitorTests.visitor([("X-Forwarded-For", "192.0.2.7")], from: "198.51.100.1") == "198.51.100.1")
        let named = try VisitorTests.visitor(
            [("X-Forwarded-For", "192.0.2.7")],
            from: "198.51.100.1",
            others: ["198.51.100.1"]
        )
        #expect(named == "192.0.2.7")
    }

    @Test func `the last hop counts, whatever the visitor put before it`() throws {
        for fields in [
            [("X-Forwarded-For", "203.0.113.9, 192.0.2.7")],
            [("X-Forwarded-For", "203.0.113.9"), ("X-Forwarded-For", "192.0.2.7")],
            [("X-Forwarded-For", "garbage, \"; for=1.2.3.4,192.0.2.7:4711")],
            [("Forwarded", "for=203.0.113.9, for=192.0.2.7;proto=https")],
            [("Forwarded", "for=\"a, for=203.0.113.9\", proto=https;For=\"192.0.2.7:80\"")],
            [("X-Forwarded-For", "203.0.113.9, 192.0.2.7, 127.0.0.1")],
            [("X-Forwarded-For", "192.0.2.7"), ("Forwarded", "for=192.0.2.7")],
        ] {
            #expect(try VisitorTests.visitor(fields) == "192.0.2.7", "\(fields)")
        }
    }

    @Test func `who cannot be told from the headers counts as the proxy`() throws {
        for fields in [
            [], [("X-Forwarded-For", "")], [("X-Forwarded-For", "192.0.2.7, unknown")],
            [("X-Forwarded-For", "192.0.2.7,")], [("X-Forwarded-For", String(repeating: ",", count: 9000))],
            [("X-Forwarded-For", "999.1.1.1")], [("X-Forwarded-For", "[::1")], [("X-Forwarded-For", "::ffff:")],
            [("Forwarded", "for=_hidden")], [("Forwarded", "for")], [("Forwarded", "=;=;,")],
            [("Forwarded", "proto=https")], [("Forwarded", "for=\"")],
            [("X-Forwarded-For", "192.0.2.7"), ("Forwarded", "for=192.0.2.8")],
        ] {
            #expect(try VisitorTests.visitor(fields) == "127.0.0.1", "\(fields)")
        }
        #expect(Proxies(onThisMachineAnd: ["proxy.example"]) == nil)
    }

    @Test func `of version 6 the first half counts, and version 4 inside it as itself`() throws {
        for (text, counted) in [
            ("2001:db8:1:2::7", "2001:db8:1:2::/64"), ("2001:db8:1:2:ffff:ffff:ffff:ffff", "2001:db8:1:2::/64"),
            ("2001:db8:1:3::7", "2001:db8:1:3::/64"), ("::ffff:192.0.2.7", "192.0.2.7"),
            ("::ffff:c000:207", "192.0.2.7"), ("192.0.2.7", "192.0.2.7"),
        ] {
            #expect(NetworkAddress(text)?.counted == counted)
            #expect(try VisitorTests.visitor([], from: text) == counted)
        }
        #expect(
            try VisitorTests.visitor([("Forwarded", "for=\"[2001:db8::7]:4711\"")], from: "::1") == "2001:db8:0:0::/64"
        )
        #expect(try VisitorTests.visitor([("X-Forwarded-For", "[2001:db8::7]:4711")]) == "2001:db8:0:0::/64")
        #expect(
            try VisitorTests.visitor([("X-Forwarded-For", "2001:db8::7")], from: "::ffff:127.0.0.1")
                == "2001:db8:0:0::/64"
        )
        for text in ["", "1.2.3", "1.2.3.4.5", "127.0.0.1\0", "g::1", "localhost", " 1.2.3.4"] {
            #expect(NetworkAddress(text) == nil, "\(text)")
        }
    }
}

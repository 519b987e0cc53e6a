import Models
import Rules
import Testing

@testable import Web

/// What a page was made from is said on it, and goes along with every link and form.
struct BasisTests {
    private static let bases = [
        "", "?on=2024-11-06", "?known=429", "?on=2021-05-01&known=2026-10-14", "?on=2026-11-01&known=428",
    ]
    private static let pages = [
        "/example/", "/example/search", "/example/bodies/northmere", "/example/groups/marram",
        "/example/facts/marram.sharing-5",
    ]

    private func line(_ page: Tag) throws -> String {
        let basis = try #require(page.all.first { $0["class"] == "basis" })
        return try #require(basis.all("p").first).text
    }

    @Test(arguments: pages)
    func `a page says the day and what is known, today and now unless another was asked for`(
        _ path: String
    ) async throws {
        let site = try await Sites.national()
        #expect(try line(await site.page(path)) == "As at 1 November 2026, as known now.")
        #expect(
            try line(await site.page("\(path)?on=2024-11-06&known=2026-10-15"))
                == "As at 6 November 2024, as known at the end of 15 October 2026."
        )
        #expect(
            try line(await site.page("\(path)?on=2024-11-06&known=429"))
                == "As at 6 November 2024, as known at entry 429."
        )
    }

    @Test(arguments: pages, bases)
    func `every link into the register keeps the day and what is known`(_ path: String, _ basis: String) async throws {
        let page = try await Sites.national().page(path + basis)
        let asked = Link(address: path + basis, words: "").fields
        let links = page.links(into: "example")
        #expect(!links.isEmpty)
        for link in links {
            #expect(link.fields["on"] == asked["on"], "\(link)")
            if link.words.hasPrefix("The register as known then") {
                #expect(Int(link.fields["known"] ?? "") != nil, "\(link)")
            } else {
                #expect(link.fields["known"] == asked["known"], "\(link)")
            }
        }
    }

    @Test(arguments: pages, bases)
    func `every form keeps the day and what is known`(_ path: String, _ basis: String) async throws {
        let page = try await Sites.national().page(path + basis)
        let asked = Link(address: path + basis, words: "").fields
        let forms = page.all("form")
        #expect(!forms.isEmpty)
        for form in forms { #expect(form["method"] == "get") }
        for sent in page.formAddresses {
            #expect(sent.path.hasPrefix("/example/"))
            #expect(sent.fields["on"] ?? "" == asked["on"] ?? "", "\(sent)")
            #expect(sent.fields["known"] ?? "" == asked["known"] ?? "", "\(sent)")
        }
    }

    @Test func `changing the day keeps the filter, the order and the words searched for`() async throws {
        let site = try await Sites.national()
        let national = try await site.page("/england/?on=2024-11-06&sharing=chair&sector=acute&sort=-region")
        let change = try #require(national.formAddresses.first { $0.words.contains("As at") })
        #expect(change.fields["sharing"] == "chair")
        #expect(change.fields["sector"] == "acute")
        #expect(change.fields["sort"] == "-region")
        let search = try await site.page("/england/search?q=north+tees&on=2024-11-06")
        let again = try #require(search.formAddresses.first { $0.words.contains("As at") })
        #expect(again.fields["q"]?.replacing("+", with: " ") == "north tees")
    }

    @Test func `a form sent empty asks about today and now`() async throws {
        let page = try await Sites.national().page("/example/?on=&known=")
        #expect(try line(page) == "As at 1 November 2026, as known now.")
    }

    @Test func `every page of a register says to which day it was checked, or that this is not recorded`() async throws
    {
        let site = try await Sites.national()
        for path in BasisTests.pages {
            #expect(
                try await site.page(path).all("p").contains {
                    $0.text.hasPrefix("Register last checked to 15 October 2026;")
                },
                "\(path)"
            )
        }
        #expect(
            try await site.page("/england/").text.contains(
                "Register last checked to 8 July 2026; each fact is as old as its own source"
            )
        )
        let unchecked = try await Sites.world("corrected").page("/w/")
        #expect(unchecked.text.contains("When this register was last checked as a whole is not recorded."))
    }

    @Test(arguments: pages, bases)
    func `every page of the invented register carries the mark`(_ path: String, _ basis: String) async throws {
        let page = try await Sites.national().page(path + basis)
        #expect(page.first("main")?.text.hasPrefix("Invented: every body, person and document in this") ?? false)
    }

    @Test func `no page of the real register is marked invented`() async throws {
        let site = try await Sites.national()
        for path in Places.register where path.hasPrefix("/england") {
            #expect(try await !site.page(path).text.lowercased().contains("invented"), "\(path)")
        }
    }

    @Test func `one register has no link to the other and none of its names`() async throws {
        let site = try await Sites.national()
        for path in Places.register {
            let isReal = path.hasPrefix("/england")
            let page = try await site.page(path)
            #expect(page.links(into: isReal ? "example" : "england").isEmpty, "\(path)")
            // Rulebook and models are the same on each, and are called after the bodies for which they are.
            let text = try #require(page.first("main")).text.replacing(Rulebooks.england.title, with: "")
                .replacing(StandardModels.england.title, with: "")
            for name in isReal
                ? ["Marram", "Northmere", "Harbourwick", "Thornmarsh"] : ["Tees", "NHS trusts and", "RTR"]
            {
                #expect(!text.contains(name), "\(name) on \(path)")
            }
        }
    }

    @Test func `the bodies and facts of one register are not found under the other`() async throws {
        let site = try await Sites.national()
        for path in [
            "/england/bodies/northmere", "/england/groups/marram", "/england/facts/marram.sharing-5",
            "/example/bodies/RTR", "/example/groups/uht", "/example/facts/arrangements.A059",
        ] {
            #expect(try await site.ask(path).status == 404, "\(path)")
        }
        let found = try await site.page("/example/search?q=tees")
        #expect(found.text.contains("Nothing recorded here has “tees”"))
    }
}

import Register
import Testing

@testable import Web

/// What the rules give for groups, people and years, over time, and if something were otherwise.
struct RulesOfMoreTests {
    @Test func `a group's page asks each body by itself, and leads to each`() async throws {
        let page = try await Sites.national().page("/example/groups/marram/rules?on=2024-10-31")
        #expect(PageRules.faults(page) == [])
        #expect(page.leads.first?.hasPrefix("The rules bind each body by itself. Of 3 bodies, ") == true)
        let links = try #require(page.first("main")).links.map(\.path)
        for body in ["harbourwick", "northmere", "thornmarsh"] {
            #expect(links.contains("/example/bodies/\(body)/rules"))
        }
        #expect(!page.text.contains("the group meets"))
    }

    @Test func `a person's page holds what rests on facts about that person alone`() async throws {
        let site = try await Sites.national()
        let board = try await site.page("/example/bodies/northmere?on=2024-10-31")
        let person = try #require(board.links.first { $0.path.hasPrefix("/example/people/") })
        let page = try await site.page("\(person.path)/rules?on=2024-10-31")
        #expect(PageRules.faults(page) == [])
        #expect(page.leads.first?.contains("has a seat at") == true)
        #expect(page.text.contains("no judgement of a person"))
    }

    @Test func `a statement lists every provision once, and leads to the same as a file`() async throws {
        let site = try await Sites.national()
        let page = try await site.page("/example/bodies/northmere/statements/2024-25?on=2025-06-30")
        #expect(PageRules.faults(page) == [])
        #expect(page.leads.first?.hasPrefix("Of 111 provisions: ") == true)
        #expect(page.section("Not yet answered") != nil)
        #expect(page.section("What is still open, by who can answer") != nil)
        let file = try #require(page.links.first { $0.path.hasSuffix("/statement.csv") })
        let answer = try await site.ask(file.page)
        #expect(answer.status == 200)
        let lines = answer.text.split(separator: "\r\n")
        #expect(lines.first?.hasPrefix("body,year,rule,reference,title,answer,why,") == true)
        #expect(lines.count >= 112)
    }

    @Test(arguments: ["24-25", "2024", "2024-26", "2024/25", "2500-01"])
    func `a year has one address, and what is none has no page`(year: String) async throws {
        let answer = try await Sites.national().ask("/example/bodies/northmere/statements/\(year)")
        #expect(answer.status == 404)
    }

    @Test func `the page over time draws lanes and says the same in a table`() async throws {
        let page = try await Sites.national().page("/example/bodies/northmere/rules/over-time?on=2024-10-31")
        #expect(PageRules.faults(page) == [])
        #expect(page.first("svg") != nil)
        let table = try #require(page.first("main")?.all("table").first)
        #expect(table.all("th").prefix(5).map(\.text) == ["Rule", "From", "To", "Answer", "Why"])
    }

    @Test func `a rule says what it gives across all bodies that are open`() async throws {
        let site = try await Sites.national()
        let page = try await site.page("/england/rules/mpr1990.reg2?on=2024-11-06")
        #expect(page.text.contains(" not met, 0 explained, "))
        #expect(page.section("What it gives across all bodies") != nil)
        let section = try await site.page("/england/rules/sections/code-b?on=2024-11-06")
        #expect(section.text.contains("bodies: "))
        let waiting = try await site.page("/england/rules/mpr1990.sch.2.3?on=2024-11-06")
        #expect(waiting.section("What it gives across all bodies") == nil)
    }

    @Test func `an empty form asks, and a full one shows what would change without recording it`() async throws {
        let site = try await Sites.national()
        let empty = try await site.page("/example/rehearse")
        #expect(PageRules.faults(empty) == [])
        #expect(empty.section("What would change") == nil)
        let asked =
            "/example/rehearse?what=joint-chair&person=Ann+New&body1=northmere&body2=harbourwick&from=2027-04-01"
        let page = try await site.page(asked)
        #expect(PageRules.faults(page) == [])
        #expect(page.section("What would change") != nil)
        let typed = page.all("input").first { $0["name"] == "person" }
        #expect(typed?["value"] == "Ann New")
        #expect(!(try await site.page("/example/search?q=Ann+New")).text.contains("rehearsed"))
        #expect(!(try await site.page("/example/bodies/northmere?on=2027-05-01")).text.contains("Ann New"))
    }

    @Test(arguments: [
        ("what=joint-chair&person=A&body1=northmere&from=2027-04-01", "Choose two or more bodies"),
        ("what=joint-chair&person=A&body1=northmere&body2=northmere&from=2027-04-01", "chosen twice"),
        ("what=exit&person=Nobody+Known&body1=northmere&from=2027-04-01", "is not recorded"),
        ("what=exit&person=A&body1=nowhere&from=2027-04-01", "not recorded"),
        ("what=new-executive&person=&body1=northmere&from=2027-04-01", "Give the name"),
        ("what=new-executive&person=A&body1=northmere&from=tomorrow", "Give the first day"),
        ("what=exit&person=%20%20&body1=northmere&from=2027-04-01", "Give the name"),
        ("what=marry&person=A&body1=northmere&from=2027-04-01", "Choose what would change"),
        ("person=<script>alert(1)</script>", "Choose what would change"),
    ])
    func `what cannot be rehearsed is said, all of it at once, and what was typed stays`(
        fields: String,
        said: String
    ) async throws {
        let page = try await Sites.national().page("/example/rehearse?\(fields)")
        #expect(PageRules.faults(page) == [])
        #expect(page.text.contains("This cannot be rehearsed yet"))
        #expect(page.text.contains(said))
        #expect(page.section("What would change") == nil)
    }

    @Test func `a field that the form does not have is refused, and one that is given twice`() async throws {
        let site = try await Sites.national()
        let answer = try await site.ask("/example/rehearse?what=exit&because=unwell")
        #expect(answer.status == 400)
        let twice = try await site.ask("/example/rehearse?what=exit&person=Ann+One&person=Ann+Two")
        #expect(twice.status == 400)
        #expect(twice.text.contains("“person” is given twice: expected it once."))
        #expect(try await site.ask("/example?on=2024-01-01&on=2025-01-01").status == 400)
    }

    @Test(arguments: ["ewa brzozowicka-lunt", "Ewa++Brzozowicka-Lunt+", "p-109"])
    func `a name is found whatever its capitals and spaces`(typed: String) async throws {
        let site = try await Sites.national()
        let page = try await site.page(
            "/example/rehearse?what=exit&person=\(typed)&body1=northmere&from=2027-04-01"
        )
        #expect(page.section("What would change") != nil)
        #expect(!page.text.contains("is not recorded under that name"))
    }

    @Test(arguments: [
        "what=new-executive&person=Ann+New&body1=northmere",
        "what=joint-chair&person=Ann+New&body1=northmere&body2=thornmarsh",
        "what=joint-chief-executive&person=Ann+New&body1=northmere&body2=harbourwick",
    ])
    func `no identifier of what is only proposed is shown`(fields: String) async throws {
        let page = try await Sites.national().page("/example/rehearse?\(fields)&from=2027-04-01")
        #expect(PageRules.faults(page) == [])
        #expect(!page.text.contains("rehearsed-"))
    }
}

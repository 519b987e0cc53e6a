import Register
import Rules
import Testing

@testable import Web

/// The rulebook as it can be read on each register.
struct RulesPageTests {
    @Test func `the page of the rules says how many are in force, how they are checked and how many texts were read`()
        async throws
    {
        let page = try await Sites.national().page("/england/rules?on=2024-11-06")
        let now = RuleCount(Rulebooks.england.rules.filter { $0.force.contains(Registers.day("2024-11-06")) })
        #expect(page.leads == ["283 of 292 rules are in force on 6 November 2024: \(now.checks)"])
        #expect(now.checks.hasPrefix("133 checked from recorded facts, of which this program computes "))
        #expect(
            now.checks.hasSuffix(
                "; 86 by evidence that somebody attaches; 22 by somebody’s recorded judgement; 42 waiting for meetings in common."
            )
        )
        #expect(
            page.text.contains(
                "The original text of 77 was read, of 37 was read in part only and of 149 was not read; 20 have no text of their own. Each rule says how sure we are of it, and why."
            )
        )
        #expect(page.text.contains("As at 6 November 2024, by the rulebook compiled on 23 November 2026."))
    }

    @Test func `every rule is reached from the page of the rules through its section, in the order of the text`()
        async throws
    {
        let site = try await Sites.national()
        let page = try await site.page("/england/rules?on=2024-11-06")
        let sections = try #require(page.section("Instruments and their sections")).links
            .filter { $0.path.contains("/sections/") }
        #expect(sections.map(\.words) == Rulebooks.england.sections.map(\.title))
        var found: [String] = []
        for section in sections {
            #expect(section.fields["on"] == "2024-11-06")
            let main = try #require(try await site.page(section.page).first("main"))
            found += main.all("h2").flatMap(\.links).map { String($0.path.dropFirst("/england/rules/".count)) }
        }
        #expect(found == Rulebooks.england.rules.map(\.id.raw))
    }

    @Test func `every rule has a whole page that says its summary, how it is checked and how sure we are`()
        async throws
    {
        let site = try await Sites.national()
        for rule in Rulebooks.england.rules {
            let page = try await site.page("/england/rules/\(rule.id)?on=2024-11-06")
            #expect(PageRules.faults(page) == [], "\(rule.id)")
            #expect(page.first("h1")?.text == Tag.squeezed(rule.title), "\(rule.id)")
            #expect(page.leads == [Tag.squeezed(rule.summary)], "\(rule.id)")
            let checked = page.section("How it is checked")?.text ?? ""
            #expect(checked.hasPrefix(rule.check.sentence), "\(rule.id)")
            #expect(
                page.section("How sure we are of the text")?.text == Tag.squeezed(rule.standing.sentence),
                "\(rule.id)"
            )
            #expect(page.section("Where it stands")?.text.contains(Tag.squeezed(rule.reference)) ?? false, "\(rule.id)")
        }
    }

    @Test func `a rule that is not in force on the day says so, with its days`() async throws {
        let site = try await Sites.national()
        func says(_ path: String, _ words: String) async throws -> Bool {
            try await site.page("/england/rules/\(path)").text.contains(words)
        }
        #expect(
            try await says(
                "mpr1990.reg11.4.before-2014?on=2014-04-14",
                "No longer in force on 14 April 2014: it was from 9 November 1990 to 13 April 2014."
            )
        )
        #expect(
            try await says(
                "mpr1990.reg11.4.before-2014?on=2014-04-13",
                "In force on 13 April 2014, from 9 November 1990 to 13 April 2014."
            )
        )
        #expect(
            try await says(
                "mpr1990.reg11.4?on=2014-04-13",
                "Not yet in force on 13 April 2014: it is since 14 April 2014."
            )
        )
        let none = try await site.page("/england/rules?on=1900-01-01")
        #expect(none.leads == ["None of 292 rules is in force on 1 January 1900."])
        let section = try await site.page("/england/rules/sections/code-b?on=2000-01-01")
        #expect(section.leads == ["None of its 26 rules is in force on 1 January 2000."])
        #expect(section.text.contains("Not yet in force on 1 January 2000"))
    }

    @Test func `the numbers, powers, versions and announced changes of a rule stand on its page`() async throws {
        let site = try await Sites.national()
        let numbers = try await site.page("/england/rules/mpr1990.reg2")
        let table = try #require(numbers.table("Numbers that the rule uses"))
        #expect(table.column("Value") == ["12 people", "7 people", "5 people"])
        #expect(numbers.text.contains("It replaces Maximum eleven directors (superseded)"))
        let unread = try #require(try await site.page("/england/rules/code.B.2.6b").table("Numbers that the rule uses"))
        #expect(Set(unread.column("Read in the original")) == ["no: recalled, or set by us"])
        let power = try await site.page("/england/rules/nhsa2006.sch4.3.1?on=2010-01-01")
        let holders = try #require(power.table("Appointing the chair of an NHS trust"))
        #expect(
            holders.row("Appointments Commission")?["Days"] == "from 1 April 2001 to 30 September 2012 (on the day)"
        )
        #expect(holders.row("Appointments Commission")?["For whom"] == "Secretary of State")
        #expect(holders.row("NHS England")?["Days"] == "since 1 July 2022")
        #expect(power.section("Announced changes")?.text.contains("Health Bill") ?? false)
        let derived = try await site.page("/england/rules/group.shared-chair-eligibility")
        #expect(derived.text.contains("statute: Acts and regulations"))
        #expect(derived.text.contains("It repeats When holding office elsewhere is allowed"))
    }

    @Test func `an invented register says that the rules are not invented`() async throws {
        let site = try await Sites.national()
        let words = "The rules are not invented"
        #expect(try await site.page("/example/rules").text.contains(words))
        #expect(!(try await site.page("/england/rules").text.contains(words)))
    }

    @Test func `the day and what is known are kept in every link and form, and the rulebook has no earlier versions`()
        async throws
    {
        let site = try await Sites.national()
        for path in ["rules", "rules/sections/code-b", "rules/code.B.2.7"] {
            let page = try await site.page("/example/\(path)?on=2024-11-06&known=429")
            for link in page.links(into: "example") + page.formAddresses {
                #expect(link.fields["on"] == "2024-11-06" && link.fields["known"] == "429", "\(path): \(link)")
            }
            #expect(
                page.text.contains("The register is asked as known at entry 429. The rulebook is no part of its log")
            )
        }
    }

    @Test func `the first page of a register and the end of every page lead to the rules`() async throws {
        let page = try await Sites.national().page("/england/?on=2024-11-06")
        let links = page.links.filter { $0.path == "/england/rules" }
        #expect(links.map(\.words) == ["The rules of statute, Code and practice for these bodies", "The rules"])
    }

    @Test func `a rule or section that is not there is no page, and another field is refused`() async throws {
        let site = try await Sites.national()
        for path in ["rules/code.B.2", "rules/sections/code-x", "rules/%3Cb%3E", "rules/sections", "rules/a/b"] {
            #expect(try await site.ask("/england/\(path)").status == 404, "\(path)")
        }
        #expect(try await site.ask("/england/rules?check=automatic").status == 400)
    }

    @Test func `a rulebook of nothing but rules is a whole page, and hostile words in it are only words`() async throws
    {
        let site = Sites.site(
            [("w", try await Registers.world("example-group"))],
            today: "2026-11-01",
            rulebook: try HostileRulebook.rulebook
        )
        for path in ["rules", "rules/sections/s", "rules/r.1", "rules/r.2", "rules/r.3"] {
            let page = try await site.page("/w/\(path)")
            #expect(PageRules.faults(page) == [], "\(path)")
            let text = page.text
            #expect(text.contains("<script>alert('1')</script>"), "\(path)")
        }
    }
}

/// A rulebook in which every text that somebody can write tries to be more than text.
private enum HostileRulebook {
    static var rulebook: Rulebook {
        get throws {
            let text = HostileWorld.text
            let force = try #require(Force(from: Registers.day("2000-01-01"), until: nil))
            func rule(_ id: String, _ check: RuleCheck, replaces: String?) throws -> Rule {
                Rule(
                    id: try #require(RuleID(id)),
                    instrument: try #require(RuleInstrumentID("i")),
                    section: try #require(RuleSectionID("s")),
                    reference: text,
                    title: text,
                    summary: text,
                    appliesTo: .both,
                    force: force,
                    status: .guidance,
                    disclosures: Disclosure.allCases,
                    check: check,
                    sharing: text,
                    sources: ["javascript:alert(1)", "https://example.org/\(text)"],
                    standing: TextStanding(original: .not, confidence: .low, because: text, confirmed: nil),
                    parents: [],
                    replaces: replaces.flatMap { RuleID($0) },
                    parameters: [],
                    note: text
                )
            }
            return Rulebook(
                title: text,
                compiled: Registers.day("2026-11-23"),
                note: text,
                instruments: [
                    RuleInstrument(id: try #require(RuleInstrumentID("i")), title: text, shortTitle: text)
                ],
                sections: [
                    RuleSection(
                        id: try #require(RuleSectionID("s")),
                        instrument: try #require(RuleInstrumentID("i")),
                        title: text,
                        rules: [
                            try rule("r.1", .automatic(formula: text, measure: nil, waits: nil), replaces: nil),
                            try rule("r.2", .evidence(text), replaces: "r.1"),
                            try rule("r.3", .judgement(nil), replaces: nil),
                        ]
                    )
                ],
                parameters: [],
                powers: [],
                announced: [],
                superseded: [],
                unread: [UnreadText(what: text, why: text, effect: text)],
                vocabulary: []
            )
        }
    }
}

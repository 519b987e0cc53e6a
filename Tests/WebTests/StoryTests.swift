import Testing

@testable import Web

/// Four groups of the real register, each told rightly on three dates.
struct StoryTests {
    private func on(_ day: String) async throws -> Telling {
        Telling(site: try await Sites.national(), mount: "england", day: day)
    }

    // University Hospitals Tees

    @Test func `before 2021 University Hospitals Tees has no member and shares nobody`() async throws {
        let then = try await on("2020-06-01")
        let page = try await then.group("uht")
        #expect(page.first("h1")?.text == "University Hospitals Tees")
        #expect(
            page.leads == [
                "On 1 June 2020 no body is recorded as a member, and no arrangement of this group holds."
            ]
        )
        #expect(try await then.decided("uht") == [])
        #expect(try await then.leader("chair", "RTR")["Also leads"] == "nothing else recorded")
    }

    @Test func `in 2022 the two Tees trusts share a chair and no chief executive`() async throws {
        let then = try await on("2022-06-01")
        #expect(
            try await then.group("uht").leads == [
                "On 1 June 2022 it is North Tees and Hartlepool NHS Foundation Trust, and South Tees Hospitals NHS "
                    + "Foundation Trust. Each decides and answers for itself."
            ]
        )
        #expect(try await then.decided("uht") == [.init("shared chair", ["RTR", "RVW"])])
        #expect(try await then.alsoLeads("chair", "RTR") == ["RVW"])
        #expect(try await then.alsoLeads("chair", "RVW") == ["RTR"])
        let holders = [
            try await then.leader("chair", "RTR")["Holder"], try await then.leader("chair", "RVW")["Holder"],
        ]
        #expect(holders[0] == holders[1] && holders[0] != "not recorded")
    }

    @Test func `in 2025 the two Tees trusts share both, beside the label that says group`() async throws {
        let then = try await on("2025-03-01")
        #expect(try await then.decided("uht") == [.init("shared chair and chief executive", ["RTR", "RVW"])])
        #expect(try await then.alsoLeads("chief executive", "RTR") == ["RVW"])
        let section = try #require(try await then.group("uht").section("What it is: stated and decided"))
        #expect(section.text.contains("The label recorded for it: “group”."))
        let label = try #require(section.all("tr").first { $0.text.hasPrefix("its label: “group”") })
        #expect(label.text.contains("not compared: the label does not name one model."))
    }

    // Black Country

    @Test func `at the end of 2022 the Black Country has two chairs over two trusts each`() async throws {
        let decided = try await on("2022-12-01").decided("black-country")
        let offices = decided.filter { $0.words.contains("chair") || $0.words.contains("chief") }
        #expect(
            offices == [
                .init("shared chair", ["RNA", "RXK"]), .init("shared chair and chief executive", ["RBK", "RL4"]),
            ]
        )
    }

    @Test func `on 6 November 2024 one chair is over four and one chief executive over two of them`() async throws {
        let then = try await on("2024-11-06")
        let decided = try await then.decided("black-country")
        #expect(decided.contains(.init("shared chair", ["RBK", "RL4", "RNA", "RXK"])))
        #expect(decided.filter { $0.words.contains("chief executive") }.map(\.bodies) == [["RBK", "RL4"]])
        for body in ["RBK", "RL4", "RNA", "RXK"] {
            #expect(
                try await then.alsoLeads("chair", body) == Set(["RBK", "RL4", "RNA", "RXK"]).subtracting([body]),
                "\(body)"
            )
        }
        #expect(try await then.leader("chief executive", "RL4")["Capacity"] == "interim")
    }

    @Test func `from 2025 two chief executives are over two trusts each under the one chair`() async throws {
        let then = try await on("2025-06-01")
        let decided = try await then.decided("black-country")
        #expect(decided.filter { $0.words.contains("chair") && $0.bodies.count == 4 }.count == 1)
        let pairs = decided.filter { $0.words.contains("chief executive") && $0.bodies.count == 2 }
        #expect(Set(pairs.map(\.bodies)) == [["RBK", "RL4"], ["RNA", "RXK"]])
        #expect(try await then.alsoLeads("chief executive", "RL4") == ["RBK"])
        #expect(try await then.alsoLeads("chief executive", "RNA") == ["RXK"])
        let one = try await then.leader("chief executive", "RL4")["Holder"]
        #expect(try await then.leader("chief executive", "RNA")["Holder"] != one)
        #expect(try await then.group("black-country").text.contains("“single chair, joint provider committee,"))
    }

    @Test func `the timeline of the Black Country joins no spell that another chair began`() async throws {
        let section = try #require(try await on("2025-06-01").group("black-country").section("Timeline"))
        let spells = section.first("ol")?.all("li").map(\.text) ?? []
        let chairs = spells.filter { $0.hasPrefix("Shared chair") }
        #expect(chairs.count == 1)
        #expect(chairs[0].contains("over 3 successive arrangements as its members changed"))
        #expect(spells.filter { $0.hasPrefix("Shared chief executive") }.count == 2)
    }

    // Barts Health with Barking, Havering and Redbridge

    @Test func `in June 2021 Barts Health and Barking, Havering and Redbridge share nobody`() async throws {
        let then = try await on("2021-06-01")
        #expect(try await then.decided("barts-bhrut") == [])
        #expect(try await !then.alsoLeads("chair", "RF4").contains("R1H"))
    }

    @Test func `in June 2023 they share a chair and a chief executive`() async throws {
        let then = try await on("2023-06-01")
        let decided = try await then.decided("barts-bhrut")
        #expect(decided.contains(.init("shared chair and chief executive", ["R1H", "RF4"])))
        #expect(try await then.alsoLeads("chair", "R1H") == ["RF4"])
        #expect(try await then.alsoLeads("chief executive", "RF4") == ["R1H"])
    }

    @Test func `within July 2024 the shared chair is only possible, for the day of its end is not known`() async throws
    {
        let models = try await on("2024-07-15").decided("barts-bhrut").filter { $0.words.contains("chair") }
        #expect(!models.isEmpty)
        #expect(models.allSatisfy { $0.certainty == "possible" })
    }

    @Test func `in 2025 they have separate chairs again, and the page still tells what was`() async throws {
        let then = try await on("2025-02-01")
        let page = try await then.group("barts-bhrut")
        #expect(page.leads.first?.contains("no body is recorded as a member") ?? false)
        #expect(try await then.decided("barts-bhrut") == [])
        #expect(try await then.alsoLeads("chair", "R1H") == [])
        let rows = try #require(page.table("Arrangements of"))
        #expect(rows.rows.count == 3)
        #expect(rows.column("On 1 February 2025").allSatisfy { $0 == "does not hold (recorded as ended)" })
        #expect(page.text.contains("shared chair dropped July-Aug 2024"))
    }

    // Lincolnshire

    @Test func `in June 2022 the Lincolnshire trusts share a chair, before the group was formed`() async throws {
        let then = try await on("2022-06-01")
        #expect(try await then.decided("lchg") == [.init("shared chair", ["RWD", "RY5"])])
        #expect(try await then.alsoLeads("chair", "RY5") == ["RWD"])
    }

    @Test func `in December 2023 the shared chair has lapsed`() async throws {
        let then = try await on("2023-12-01")
        let decided = try await then.decided("lchg")
        #expect(!decided.contains { $0.words.contains("chair") })
        #expect(decided.map(\.words) == ["shared chief executive"])
        #expect(try await then.alsoLeads("chair", "RY5") == [])
        #expect(try await then.leader("chair", "RY5")["Holder"] == "not recorded")
    }

    @Test func `in June 2025 it has resumed, with one chief executive, beside the label of one board`() async throws {
        let then = try await on("2025-06-01")
        let decided = try await then.decided("lchg")
        #expect(decided.contains(.init("shared chair and chief executive", ["RWD", "RY5"])))
        let page = try await then.group("lchg")
        let stated = try #require(page.table("Stated by the group or by an arrangement"))
        let board = try #require(stated.row("group board"))
        #expect(board["Other facts"].hasPrefix("do not show it."))
        #expect(stated.rows.contains { $0.first.hasPrefix("its label: “group with one board”") })
        let spells = try #require(page.section("Timeline")?.first("ol")).all("li").map(\.text)
        let chairs = spells.filter { $0.hasPrefix("Shared chair of") }
        #expect(chairs.count == 2)
        #expect(chairs[0].contains("from January 2018"))
        #expect(chairs[1].hasSuffix("It resumes an earlier one that had lapsed."))
    }

    @Test func `a name that began later is not given to a body on an earlier day`() async throws {
        #expect(
            try await on("2022-03-17").body("RWD").first("h1")?.text == "United Lincolnshire Hospitals NHS Trust"
        )
        #expect(
            try await on("2025-07-15").body("RWD").first("h1")?.text
                == "United Lincolnshire Teaching Hospitals NHS Trust"
        )
    }

    @Test func `the page of a body names those it took over from, and theirs the body that took over`() async throws {
        let now = try await on("2025-06-01")
        let after = try #require(try await now.body("R1H").section("Predecessors and successors"))
        #expect(Telling.codes(after) == ["RGC", "RNH", "RNJ"])
        let before = try await now.body("RGC")
        #expect(
            before.leads.first?.hasPrefix(
                "It is not recorded as open on 1 June 2025: from 1 April 2001, to 31 March 2012"
            ) ?? false
        )
        #expect(Telling.codes(before.section("Predecessors and successors")) == ["R1H"])
    }
}

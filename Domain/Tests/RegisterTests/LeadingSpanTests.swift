import Register
import Testing

struct LeadingSpanTests {
    private func words(_ world: SharingWorld) -> [String] {
        world.on("2024-06-01").spansLeadingSeveral(world.id("ann")).map { span in
            let certain = Set(span.certain)
            let bodies = span.possible.map { $0.raw + (certain.contains($0) ? "" : "?") }
            return "\(span.days.from?.iso ?? "…") \(span.days.until?.iso ?? "…") \(bodies.joined(separator: " "))"
        }
    }

    @Test func `the days on which one person led several bodies stand in runs of the same bodies`() {
        var world = SharingWorld("alder", "birch", "cedar")
        world.hold("ann", .chair, of: "alder", from: "2020-01-01", until: "2024-01-01")
        world.hold("ann", .chair, of: "birch", from: "2021-01-01", until: "2023-01-01")
        world.hold("ann", .chiefExecutive, of: "cedar", from: "2022-01-01", until: "2025-01-01")
        #expect(
            words(world) == [
                "2021-01-01 2022-01-01 alder birch", "2022-01-01 2023-01-01 alder birch cedar",
                "2023-01-01 2024-01-01 alder cedar",
            ]
        )
    }

    @Test func `partial dates make a run possible before it is certain`() {
        var world = SharingWorld("alder", "birch")
        world.hold("ann", .chair, of: "alder", from: "2020-01-01")
        world.hold("ann", .chair, of: "birch", from: "2022")
        #expect(words(world) == ["2022-01-01 2022-12-31 alder birch?", "2022-12-31 … alder birch"])
    }

    @Test func `who acts as chair or only sits on another board does not lead it`() {
        var world = SharingWorld("alder", "birch", "cedar")
        world.hold("ann", .chair, of: "alder")
        world.hold("ann", .chair, of: "birch", .acting)
        world.sit("ann", .nonExecutive, of: "cedar", votes: true)
        #expect(words(world).isEmpty)
    }

    @Test func `an arrangement that names its holder counts, and an announced one does not`() {
        var world = SharingWorld("alder", "birch", "cedar")
        world.row("r1", .sharedChair, ["alder", "birch"], holder: "ann", from: "2021-01-01", until: "2022-01-01")
        world.row("r2", .sharedChair, ["alder", "cedar"], holder: "ann", from: "2021-06-01", status: .announced)
        world.row("r3", .sharedChair, ["birch", "cedar"], from: "2021-06-01")
        #expect(words(world) == ["2021-01-01 2022-01-01 alder birch"])
    }

    @Test func `a body that closed is led no more`() {
        var world = SharingWorld("alder")
        world.body("birch", successors: ["alder"], until: "2023-04-01")
        world.hold("ann", .chair, of: "alder", from: "2021-01-01")
        world.hold("ann", .chair, of: "birch", from: "2021-01-01")
        #expect(words(world) == ["2021-01-01 2023-04-01 alder birch"])
    }

    @Test func `dates of which none is recorded make one run without ends`() {
        var world = SharingWorld("alder", "birch")
        world.hold("ann", .chair, of: "alder", from: "not recorded", until: "not recorded")
        world.hold("ann", .chiefExecutive, of: "birch", from: "not recorded", until: "not recorded")
        #expect(words(world) == ["… … alder? birch?"])
    }
}

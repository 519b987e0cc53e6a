import Register
import Rules
import Testing
import TextFiles

/// Who is named as appointing an interim chair or non-executive director.
@Suite struct AppointerNameTests {
    @Test("Who held the power to appoint at NHS trusts is known by the names and days of the rulebook")
    func powers() throws {
        let rulebook = try Rulebook(files: try England.files())
        let kinds: [(String, SeatKind)] = [
            ("nhs-trust.appoint-chair", .chair), ("nhs-trust.appoint-non-executives", .nonExecutive),
        ]
        for (id, kind) in kinds {
            let power = try #require(rulebook.powers.first { $0.id.raw == id })
            let known = AppointerName.ofPower(kind)
            #expect(known.map(\.name) == power.holders.map(\.name))
            #expect(known.map(\.force) == power.holders.map(\.force))
        }
    }

    @Test("Who appoints executives and associates of an NHS trust holds no such power")
    func others() {
        #expect(AppointerName.ofPower(.executive).isEmpty)
        #expect(AppointerName.ofPower(.associate).isEmpty)
    }
}

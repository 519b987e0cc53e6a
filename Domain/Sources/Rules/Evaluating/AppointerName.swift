package import Register

/// The names by which those who appoint to seats are known. Who holds the power for NHS trusts is as in the rulebook, and a
/// test compares the two.
package enum AppointerName {
    static let council: Set = ["council of governors"]
    static let nonExecutives: Set = ["non-executive directors", "chair and non-executive directors"]
    static let committee: Set = [
        "committee", "appointments committee",
        "committee of the chair, the chief executive and the other non-executive directors",
        "committee of the chair, the non-executive directors and the chief officer",
    ]
    static let chiefCommittee: Set = [
        "committee", "appointments committee", "committee of the chair and the non-executive directors",
        "chair and non-executive directors",
    ]
    /// What follows the name of who appoints a chief executive whom the council approved.
    static let approving = [
        ", with the approval of the council of governors", " with the approval of the council of governors",
    ]

    /// Who held the power to appoint to a seat of an NHS trust, and when.
    package static func ofPower(_ kind: SeatKind) -> [(name: String, force: Force)] {
        let minister = "Secretary of State"
        switch kind {
        case .chair: return held(minister, (1990, 11, 9), until: (2022, 7, 1)) + forTheMinister
        case .nonExecutive: return held(minister, (1990, 11, 9)) + forTheMinister
        case .executive, .associate: return []
        }
    }

    private static let forTheMinister =
        held("Appointments Commission", (2001, 4, 1), until: (2012, 10, 1))
        + held("NHS Trust Development Authority", (2012, 10, 1), until: (2022, 7, 1))
        + held("NHS Improvement", (2016, 4, 1), until: (2022, 7, 1)) + held("NHS England", (2022, 7, 1))

    private typealias Parts = (year: Int, month: Int, day: Int)

    private static func held(_ name: String, _ from: Parts, until: Parts? = nil) -> [(name: String, force: Force)] {
        func day(_ parts: Parts) -> CalendarDay? { CalendarDay(year: parts.year, month: parts.month, day: parts.day) }
        guard let from = day(from), let force = Force(from: from, until: until.flatMap(day)) else { return [] }
        return [(name, force)]
    }
}

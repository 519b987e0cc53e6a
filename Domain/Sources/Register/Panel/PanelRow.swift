/// What the register says of one body on the first day of one month: a row of the researcher's panel.
public struct PanelRow: Hashable, Sendable {
    public let body: BodyID
    /// As on the day; failing that the name closest to it.
    public let name: String
    /// The first day of the month.
    public let day: CalendarDay
    /// Nil where none is recorded for the day.
    public let legalKind: LegalKind?
    public let region: String?
    public let sector: Sector?
    /// Never `not`: a body that was not open has no row.
    public let open: Coverage
    public let chair: PanelOffice
    public let chiefExecutive: PanelOffice
    /// The groups to which it belonged, certainly or possibly, in the order of their identifiers.
    public let groups: [GroupID]

    public var offices: [PanelOffice] { [chair, chiefExecutive] }

    /// Whether either office is shared, and how surely. Confirmed in one office is confirmed.
    public var certain: Bool { offices.contains(where: \.certain) }
    public var possible: Bool { offices.contains(where: \.possible) }
    public var confirmed: Bool { offices.contains(where: \.confirmed) }

    /// The facts that show the sharing, those that make it only possible included.
    public var facts: [FactID] { Set(offices.flatMap(\.facts)).sorted() }

    /// The date of the newest evidence behind the sharing, as surely as it is shown; nil where nothing is shared or
    /// nothing is dated.
    public var evidence: DayBounds? {
        let shown = certain ? offices.filter(\.certain) : offices
        return shown.compactMap(\.evidence).max { $0.earliest < $1.earliest }
    }

    /// Days from the earliest day of the evidence to the day of the row; negative where the evidence is younger.
    public var evidenceDays: Int? {
        evidence.map { Int(day.number - $0.earliest.number) }
    }

    /// Calendar months from that of the evidence to that of the row; negative where the evidence is younger.
    public var evidenceMonths: Int? {
        evidence.map { evidence in
            let (now, then) = (day.parts, evidence.earliest.parts)
            return (now.year - then.year) * 12 + now.month - then.month
        }
    }
}

/// One office of a body in the panel: whether it is shared, with which bodies, and who holds it.
public struct PanelOffice: Hashable, Sendable {
    public let certain: Bool
    /// Includes certain.
    public let possible: Bool
    /// Certain, and on evidence dated in or after the calendar year before the day.
    public let confirmed: Bool
    public let partnersCertain: [BodyID]
    /// Includes the certain ones.
    public let partnersPossible: [BodyID]
    /// Named holders on the day, certain or possible; empty where nobody is named.
    public let holders: [PersonID]
    /// The facts that name them.
    public let holderFacts: [FactID]
    /// The date of the newest evidence behind the sharing, as surely as it is shown.
    public let evidence: DayBounds?
    /// The facts that show the sharing.
    public let facts: [FactID]
}

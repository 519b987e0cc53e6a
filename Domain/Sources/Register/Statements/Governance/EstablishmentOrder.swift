/// What the establishment order of an NHS trust fixes.
public struct EstablishmentOrder: Dated {
    public static let tag = "establishment-order"

    public let body: BodyID
    /// The number of the order.
    public let number: String?
    /// The executive directors that it allows.
    public let executives: Int?
    /// The non-executive directors besides the chair that it allows.
    public let nonExecutives: Int?
    /// Whether it has a university nominate a non-executive director.
    public let hasUniversitySeat: Bool?
    public let special: SpecialTrust?
    public let dated: Period

    public init(
        body: BodyID,
        number: String? = nil,
        executives: Int? = nil,
        nonExecutives: Int? = nil,
        hasUniversitySeat: Bool? = nil,
        special: SpecialTrust? = nil,
        dated: Period
    ) {
        self.body = body
        self.number = number
        self.executives = executives
        self.nonExecutives = nonExecutives
        self.hasUniversitySeat = hasUniversitySeat
        self.special = special
        self.dated = dated
    }

    public init(from reader: inout RecordReader) throws(RecordError) {
        body = try reader.identifier("body")
        number = try reader.optionalText("number")
        executives = try reader.optionalCount("executives")
        nonExecutives = try reader.optionalCount("non-executives")
        hasUniversitySeat = try reader.optionalFlag("university")
        special = try reader.optionalChoice("special")
        dated = try reader.period()
    }

    public func write(to writer: inout RecordWriter) {
        writer.put("body", body)
        writer.put("number", number)
        writer.put("executives", executives.map(String.init))
        writer.put("non-executives", nonExecutives.map(String.init))
        writer.put("university", hasUniversitySeat)
        writer.put("special", special)
        writer.put(dated)
    }

    public func during(_ period: Period) -> EstablishmentOrder {
        EstablishmentOrder(
            body: body,
            number: number,
            executives: executives,
            nonExecutives: nonExecutives,
            hasUniversitySeat: hasUniversitySeat,
            special: special,
            dated: period
        )
    }

    /// Far above what any order allowed.
    static let most = 50

    public var contradictions: [RecordError] {
        let many = "a number of directors, at most \(EstablishmentOrder.most)"
        return [
            .unfit(
                "executives",
                executives.map(String.init),
                if: executives ?? 0 > EstablishmentOrder.most,
                expected: many
            ),
            .unfit(
                "non-executives",
                nonExecutives.map(String.init),
                if: nonExecutives ?? 0 > EstablishmentOrder.most,
                expected: many
            ),
            .unfit(
                "non-executives",
                nonExecutives.map(String.init),
                if: nonExecutives == 0 && hasUniversitySeat == true,
                expected: "one or more where 'university' is 'yes'"
            ),
        ].compactMap { $0 }
    }
}

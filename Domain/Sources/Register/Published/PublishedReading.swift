/// What a published count counts, as far as its own words say so. Words that fit nothing here are not guessed at.
public struct PublishedReading: Hashable, Sendable {
    public enum Measure: String, CaseIterable, Sendable {
        /// Bodies that share a chair or chief executive.
        case sharing
        /// Bodies open.
        case open
        /// Different people who hold the chair of a body.
        case chairs
        /// Different people who are chief executive of a body.
        case chiefExecutives = "chief-executives"
        /// People who chair two or more bodies.
        case sharedChairs = "shared-chairs"
    }

    /// Nil where this register does not count it.
    public let measure: Measure?
    /// The region to which it is limited.
    public let region: String?
    /// How many bodies it says it looked at.
    public let statedTotal: Int?
    /// Whether moves that were only planned are in it.
    public let countsPlans: Bool
    /// Whether it says of which posts it speaks.
    public let namesPosts: Bool

    /// - Parameter regions: The names of regions that the register knows.
    public init(_ words: String, regions: Set<String>) {
        let text = words.lowercased()
        region = regions.sorted().first { text.hasPrefix("\($0.lowercased()) trusts") }
        let rest = region.map { text.dropFirst($0.utf8.count + 1) } ?? text[...]
        measure = PublishedReading.beginnings.first { rest.hasPrefix($0.words) }?.measure
        statedTotal = PublishedReading.total(text)
        countsPlans = text.split { !$0.isLetter }.contains("will")
        namesPosts = text.contains("chair") || text.contains("chief executive")
    }

    /// Longer beginnings stand before shorter ones of another meaning.
    private static let beginnings: [(words: String, measure: Measure)] = [
        ("share of trusts that share", .sharing), ("share of trusts with shared", .sharing),
        ("trusts (of ", .sharing), ("trusts that share", .sharing),
        ("provider boards", .open), ("trusts in existence", .open), ("provider trusts in existence", .open),
        ("distinct chairs", .chairs), ("distinct chief executives", .chiefExecutives),
        ("people paid for chairing two or more", .sharedChairs), ("people who chair two or more", .sharedChairs),
    ]

    private static func total(_ text: String) -> Int? {
        guard let open = text.firstRange(of: "(of ") else { return nil }
        return Int(text[open.upperBound...].prefix { $0.isNumber })
    }
}

/// A published value as a number or a share, where its words are one.
public struct PublishedValue: Hashable, Sendable {
    public enum Bound: Hashable, Sendable { case exactly, about, moreThan, fewerThan }

    public enum Amount: Hashable, Sendable {
        case number(Int)
        /// A share of all bodies looked at.
        case share(numerator: Int, denominator: Int)
    }

    public let bound: Bound
    public let amount: Amount

    public init?(_ words: String) {
        var text = words.lowercased()[...]
        var bound = Bound.exactly
        for (start, meaning) in PublishedValue.bounds where text.hasPrefix(start) {
            (bound, text) = (meaning, text.dropFirst(start.utf8.count))
            break
        }
        guard let amount = PublishedValue.amount(text) else { return nil }
        self.bound = bound
        self.amount = amount
    }

    private static let bounds: [(String, Bound)] = [
        ("more than ", .moreThan), ("over ", .moreThan), ("fewer than ", .fewerThan), ("less than ", .fewerThan),
        ("approximately ", .about), ("about ", .about), ("around ", .about), ("nearly ", .about), ("almost ", .about),
    ]

    private static let names: [Substring: Amount] = [
        "one third": .share(numerator: 1, denominator: 3), "a third": .share(numerator: 1, denominator: 3),
        "two thirds": .share(numerator: 2, denominator: 3), "one quarter": .share(numerator: 1, denominator: 4),
        "a quarter": .share(numerator: 1, denominator: 4), "one half": .share(numerator: 1, denominator: 2),
        "half": .share(numerator: 1, denominator: 2), "a dozen": .number(12),
    ]

    private static func amount(_ text: Substring) -> Amount? {
        if let named = names[text] { return named }
        for ending in [" per cent", "%"] where text.hasSuffix(ending) {
            guard let part = Int(text.dropLast(ending.utf8.count)), (0...100).contains(part) else { return nil }
            return .share(numerator: part, denominator: 100)
        }
        return Int(text).flatMap { $0 >= 0 && $0 < 1_000_000 ? .number($0) : nil }
    }

    /// The number of bodies that it is of so many, rounded.
    public func number(of all: Int) -> Int {
        switch amount {
        case .number(let number): number
        case .share(let part, let whole): (all * part + whole / 2) / whole
        }
    }
}

/// An amount of pounds and pence, none of it lost.
public struct Money: Hashable, Sendable, Comparable {
    public let pence: Int

    /// More than the NHS spends in a year.
    public static let most = 100_000_000_000_000

    public init(pence: Int) { self.pence = pence }

    /// Reads `1200`, `1,200`, `£1,200.00` or `1200.5` as pounds; nil for anything else, or less than nothing.
    public init?(_ text: String) {
        let plain = text.hasPrefix("£") ? text.dropFirst() : text[...]
        let parts = plain.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count <= 2, let pounds = Money.pounds(parts[0]) else { return nil }
        var pence = 0
        if parts.count == 2 {
            guard (1...2).contains(parts[1].count), parts[1].allSatisfy(\.isDigit), let digits = Int(parts[1]) else {
                return nil
            }
            pence = parts[1].count == 1 ? digits * 10 : digits
        }
        guard pounds <= Money.most / 100 else { return nil }
        self.pence = pounds * 100 + pence
    }

    /// With or without a comma before each three digits.
    private static func pounds(_ text: Substring) -> Int? {
        let groups = text.split(separator: ",", omittingEmptySubsequences: false)
        guard groups.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isDigit) }), text.count <= 20 else { return nil }
        if groups.count > 1 {
            guard groups[0].count <= 3, groups.dropFirst().allSatisfy({ $0.count == 3 }) else { return nil }
        }
        return Int(groups.joined())
    }

    /// `£1,200.00`
    public var inWords: String {
        let rest = pence % 100
        return "£\(ChoiceUnit.grouped(pence / 100)).\(rest < 10 ? "0" : "")\(rest)"
    }

    /// `1200.00`, as a file and a form say it.
    public var figure: String {
        let rest = pence % 100
        return "\(pence / 100).\(rest < 10 ? "0" : "")\(rest)"
    }

    public static func < (left: Money, right: Money) -> Bool { left.pence < right.pence }
    public static func + (left: Money, right: Money) -> Money { Money(pence: left.pence + right.pence) }

    /// Shares in the order of the weights that add up to the whole.
    ///
    /// Each is rounded down to the penny. The pennies that are left go one each to those of which the most was cut off, to
    /// the earlier one where two are equal (the method of largest remainders).
    ///
    /// - Parameter weights: None below nothing. Nil where they add up to nothing.
    public func divided(by weights: [Int]) -> [Money]? {
        let sum = weights.reduce(0, +)
        guard sum > 0 else { return nil }
        let parts = weights.map { weight in
            sum.dividingFullWidth(pence.multipliedFullWidth(by: weight))
        }
        var shares = parts.map(\.quotient)
        let left = pence - shares.reduce(0, +)
        let order = parts.indices.sorted { (parts[$1].remainder, $0) < (parts[$0].remainder, $1) }
        for place in order.prefix(left) { shares[place] += 1 }
        return shares.map { Money(pence: $0) }
    }
}

extension Character {
    fileprivate var isDigit: Bool { "0" <= self && self <= "9" }
}

/// Numbers along a line, with round numbers to label.
struct NumberScale {
    let low: Double
    let high: Double
    /// The round numbers, in order.
    let ticks: [Double]
    let start: Double
    let end: Double
    private let places: Int

    /// - Parameters:
    ///   - numbers: All that is to be drawn, finite; they lie within the scale.
    ///   - start: Where the lowest stands, in pixels.
    ///   - count: About how many labels there are to be.
    init(_ numbers: [Double], from start: Double, to end: Double, count: Int = 6) {
        let (least, most) = (numbers.min() ?? 0, numbers.max() ?? 1)
        let span = most > least ? most - least : max(abs(most), 1)
        let step = NumberScale.round(span / Double(max(count - 1, 1)))
        low = (least / step).rounded(.down) * step
        let top = (most / step).rounded(.up) * step
        high = top > low ? top : low + step
        let all = min(max(Int(((high - low) / step).rounded()), 1), 50)
        let first = low
        ticks = (0...all).map { first + Double($0) * step }
        places = step >= 1 ? 0 : min(Int((-NumberScale.power(step)).rounded(.up)), 6)
        (self.start, self.end) = (start, end)
    }

    func at(_ number: Double) -> Double { start + (number - low) / (high - low) * (end - start) }

    func label(_ number: Double) -> String { Figures.text(number, places: places) }

    /// 1, 2 or 5 times a power of ten, not below the number.
    private static func round(_ number: Double) -> Double {
        var base = 1.0
        while base > number, base > 1e-9 { base /= 10 }
        while base * 10 <= number, base < 1e15 { base *= 10 }
        return [1.0, 2, 5, 10].map { $0 * base }.first { $0 >= number } ?? base * 10
    }

    private static func power(_ step: Double) -> Double {
        var (power, base) = (0.0, 1.0)
        while base > step * 1.000001, power > -9 { (power, base) = (power - 1, base / 10) }
        return power
    }
}

/// Numbers as people read them.
enum Figures {
    /// `1,234.5`; a minus sign before what is below nothing.
    static func text(_ number: Double, places: Int) -> String {
        guard number.isFinite, abs(number) < 1e12 else { return "\(number)" }
        var factor = 1.0
        for _ in 0..<places { factor *= 10 }
        let whole = Int((abs(number) * factor).rounded())
        let sign = number < 0 && whole > 0 ? "−" : ""
        let (left, right) = (whole / Int(factor), whole % Int(factor))
        let rest = places == 0 ? "" : "." + String(right + Int(factor)).dropFirst()
        return sign + grouped(left) + rest
    }

    private static func grouped(_ number: Int) -> String {
        let digits = Array(String(number))
        return digits.indices.map { place in
            (digits.count - place) % 3 == 0 && place > 0 ? ",\(digits[place])" : String(digits[place])
        }.joined()
    }
}

/// Decimal numbers read from bytes without a text in between.
enum ByteNumber {
    enum Reading: Equatable {
        case number(Double)
        case notFinite
        case notANumber
    }

    /// Reads a decimal number, such as `-12.5` or `1e-3`, to the nearest double.
    ///
    /// Up to 2^53 with a power of ten up to 22, one division or multiplication of exact doubles is rounded once and so is
    /// exact (Clinger 1990, *How to read floating point numbers accurately*, PLDI); all else goes the long way.
    static func read(_ bytes: UnsafeRawBufferPointer) -> Reading {
        readShort(bytes).map { .number($0) } ?? readSlowly(bytes)
    }

    /// The number where it is at most 15 digits with a sign and a point or without: nothing for all else.
    @inline(__always)
    static func readShort(_ bytes: UnsafeRawBufferPointer) -> Double? {
        var place = 0
        let count = bytes.count
        guard count > 0 else { return nil }
        let isNegative = bytes[0] == minus
        if isNegative || bytes[0] == plus { place = 1 }
        var digits: UInt64 = 0
        var seen = 0
        var fraction = 0
        while place < count, isDigit(bytes[place]) {
            digits = digits &* 10 &+ UInt64(bytes[place] &- zero)
            seen += 1
            place += 1
        }
        if place < count, bytes[place] == point {
            place += 1
            let start = place
            while place < count, isDigit(bytes[place]) {
                digits = digits &* 10 &+ UInt64(bytes[place] &- zero)
                place += 1
            }
            fraction = place - start
            seen += fraction
        }
        guard seen > 0, place == count, seen <= 15, fraction <= 22 else { return nil }
        let size = Double(digits) / powers[fraction]
        return isNegative ? -size : size
    }

    private static let zero = UInt8(ascii: "0")
    private static let minus = UInt8(ascii: "-")
    private static let plus = UInt8(ascii: "+")
    private static let point = UInt8(ascii: ".")
    private static let powers: [Double] = [
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20,
        1e21, 1e22,
    ]

    @inline(__always)
    private static func isDigit(_ byte: UInt8) -> Bool { byte &- zero < 10 }

    private static func readSlowly(_ bytes: UnsafeRawBufferPointer) -> Reading {
        let text = String(decoding: bytes, as: UTF8.self)
        let isDecimal = bytes.allSatisfy {
            isDigit($0) || [minus, plus, point, UInt8(ascii: "e"), UInt8(ascii: "E")].contains($0)
        }
        if isDecimal, let number = Double(text) { return number.isFinite ? .number(number) : .notFinite }
        let name = text.lowercased().drop { $0 == "-" || $0 == "+" }
        return ["nan", "inf", "infinity"].contains(name) ? .notFinite : .notANumber
    }
}

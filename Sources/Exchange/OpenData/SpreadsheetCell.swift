/// Cells that a spreadsheet shows and does not run, after the advice of OWASP on CSV injection.
///
/// An apostrophe is put before what could begin a formula: at the beginning of a cell, and after a character at which a
/// spreadsheet of another country or an older one might begin a new cell. An apostrophe that stands there already gets
/// another, so that taking one away at each of these places gives the cell back.
public enum SpreadsheetCell {
    /// The byte order mark by which Excel reads UTF-8.
    static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// A whole number is left as it is: it runs nothing.
    public static func guarded(_ cell: String) -> String {
        if isNumber(cell) { return cell }
        var result = String.UnicodeScalarView()
        var isStart = true
        for scalar in cell.unicodeScalars {
            if isStart, dangerous.contains(scalar) || scalar == "'" { result.append("'") }
            result.append(scalar)
            isStart = begins(after: scalar, isStart)
        }
        return String(result)
    }

    /// The cell as it was before ``guarded(_:)``.
    public static func plain(_ cell: String) -> String {
        var result = String.UnicodeScalarView()
        var isStart = true
        var isTaken = false
        for scalar in cell.unicodeScalars {
            if isStart, !isTaken, scalar == "'" {
                isTaken = true
                continue
            }
            result.append(scalar)
            isStart = begins(after: scalar, isStart)
            isTaken = false
        }
        return String(result)
    }

    private static func begins(after scalar: Unicode.Scalar, _ isStart: Bool) -> Bool {
        separating.contains(scalar) || (isStart && (scalar.properties.isWhitespace || invisible.contains(scalar)))
    }

    private static func isNumber(_ cell: String) -> Bool {
        let digits = cell.utf8.first == UInt8(ascii: "-") ? cell.utf8.dropFirst() : cell.utf8[...]
        return !digits.isEmpty && digits.allSatisfy { (0x30...0x39).contains($0) }
    }

    /// What can begin a formula, in its plain, wide and small forms; and what is left out before one.
    private static let dangerous: Set<Unicode.Scalar> = [
        "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}", "\u{FE66}", "\u{FE62}",
        "\u{FE63}", "\u{FE6B}", "\u{2212}",
    ]

    private static let separating: Set<Unicode.Scalar> = [
        ",", ";", "\t", "\r", "\n", "|", "\"", "\u{FF02}", "\u{FF0C}", "\u{FF1B}",
    ]

    private static let invisible: Set<Unicode.Scalar> = [
        "\u{FEFF}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{0}",
    ]
}

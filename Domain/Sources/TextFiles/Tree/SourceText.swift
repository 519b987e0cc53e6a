/// The characters of a file by line and column.
struct SourceText {
    static let mostBytes = 4 * 1024 * 1024

    let file: String
    /// Without the byte order mark.
    let text: String
    private let scalars: [Unicode.Scalar]
    private let starts: [Int]

    init(_ text: String, file: String) {
        var text = text
        if text.unicodeScalars.first == "\u{FEFF}" { text = String(text.unicodeScalars.dropFirst()) }
        text.makeContiguousUTF8()
        let scalars = Array(text.unicodeScalars)
        var starts = [0]
        for (index, scalar) in scalars.enumerated() where scalar == "\n" || scalar == "\r" {
            if scalar == "\r", index + 1 < scalars.count, scalars[index + 1] == "\n" { continue }
            starts.append(index + 1)
        }
        self.file = file
        self.text = text
        self.scalars = scalars
        self.starts = starts
    }

    /// The place, moved into the file where it lies beyond its end.
    func place(line: Int, column: Int) -> TextPlace {
        let line = min(max(1, line), starts.count)
        return TextPlace(file: file, line: line, column: min(max(1, column), width(ofLine: line) + 1))
    }

    func scalar(at place: TextPlace) -> Unicode.Scalar? {
        let index = starts[place.line - 1] + place.column - 1
        return index < scalars.count ? scalars[index] : nil
    }

    /// Characters that no text should hold; nil where there are none.
    var forbidden: TextProblems? {
        var problems: [TextProblem] = []
        var (line, unlisted) = (1, 0)
        for (index, scalar) in scalars.enumerated() where SourceText.isForbidden(scalar) {
            guard problems.count < TextProblems.most else {
                unlisted += 1
                continue
            }
            while line < starts.count, starts[line] <= index { line += 1 }
            problems.append(
                TextProblem(
                    place: TextPlace(file: file, line: line, column: index - starts[line - 1] + 1),
                    found: "the character \(scalar.codePoint)",
                    expected: "letters, digits, signs, spaces and ordinary line breaks"
                )
            )
        }
        return TextProblems(problems, unlisted: unlisted)
    }

    /// Control characters, separators that some programs count as lines, marks of byte order and non-characters.
    static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: false
        case 0...0x1F, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
        default: false
        }
    }

    private func width(ofLine line: Int) -> Int {
        var end = line < starts.count ? starts[line] : scalars.count
        while end > starts[line - 1], scalars[end - 1] == "\n" || scalars[end - 1] == "\r" { end -= 1 }
        return end - starts[line - 1]
    }
}

extension Unicode.Scalar {
    /// `U+001B`
    public var codePoint: String {
        let digits = String(value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    }
}

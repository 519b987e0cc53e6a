import TextFiles

/// Walks the bytes of a file once, and stops at the first that breaks the form.
struct CSVScanner {
    private let bytes: [UInt8]
    private let file: String
    private var index = 0
    private var line = 1
    private var column = 1
    private var count = 0

    init(_ bytes: [UInt8], file: String) {
        self.bytes = bytes
        self.file = file
    }

    mutating func rows() throws(TextProblems) -> [[CSV.Field]] {
        var rows: [[CSV.Field]] = []
        while index < bytes.count { rows.append(try row()) }
        return rows
    }

    private mutating func row() throws(TextProblems) -> [CSV.Field] {
        var fields = [try field()]
        while true {
            switch current {
            case UInt8(ascii: ","):
                step()
                fields.append(try field())
            case 13 where index + 1 < bytes.count && bytes[index + 1] == 10:
                step()
                step()
                return fields
            case nil: throw problem("the end of the file", "a line end (CR LF)")
            case 13, 10: throw problem("a line end of one character", "CR LF")
            default: throw problem("a character after a closing quote", "a comma or a line end")
            }
        }
    }

    private mutating func field() throws(TextProblems) -> CSV.Field {
        let place = here
        count += 1
        guard count <= CSV.mostFields else {
            throw problem("more than 2,000,000 fields", "at most 2,000,000 in one file")
        }
        let text = current == UInt8(ascii: "\"") ? try quoted(from: place) : try plain()
        guard text.count <= CSV.longestField else {
            throw TextProblems(
                TextProblem(
                    place: place,
                    found: "a field of \(text.count) bytes",
                    expected: "at most \(CSV.longestField) bytes"
                )
            )
        }
        guard let string = String(validating: text, as: UTF8.self) else {
            throw TextProblems(TextProblem(place: place, found: "bytes that are not UTF-8", expected: "UTF-8"))
        }
        return CSV.Field(text: string, place: place)
    }

    private mutating func plain() throws(TextProblems) -> [UInt8] {
        var text: [UInt8] = []
        while let byte = current, byte != UInt8(ascii: ","), byte != 13, byte != 10 {
            guard byte != UInt8(ascii: "\"") else {
                throw problem("a quote inside a field", "the whole field in quotes, its quotes doubled")
            }
            text.append(byte)
            step()
        }
        return text
    }

    private mutating func quoted(from start: TextPlace) throws(TextProblems) -> [UInt8] {
        var text: [UInt8] = []
        step()
        while let byte = current {
            step()
            if byte == UInt8(ascii: "\"") {
                guard current == byte else { return text }
                step()
            }
            text.append(byte)
        }
        throw TextProblems(
            TextProblem(place: start, found: "a quote that is never closed", expected: "a closing quote")
        )
    }

    private var current: UInt8? { index < bytes.count ? bytes[index] : nil }
    private var here: TextPlace { TextPlace(file: file, line: line, column: column) }

    private func problem(_ found: String, _ expected: String) -> TextProblems {
        TextProblems(TextProblem(place: here, found: found, expected: expected))
    }

    private mutating func step() {
        let byte = bytes[index]
        index += 1
        if byte == 10 {
            line += 1
            column = 1
        } else if index >= bytes.count || bytes[index] & 0xC0 != 0x80 {
            column += 1
        }
    }
}

import Register
import Testing
import TextFiles

struct MutationTests {
    @Test(arguments: 0..<40)
    func `a damaged file is read or refused, at places that are in it`(seed: UInt64) {
        var damage = Damage(seed: seed)
        for _ in 0..<100 {
            let text = damage.damaged(harbour)
            let lines = Lines(text)
            for problem in problems(reading: text) where !lines.hold(problem.place) {
                Issue.record("\(problem) lies outside this file:\n\(text)")
            }
        }
    }

    @Test func `damage leaves some files whole, and most not`() {
        var damage = Damage(seed: 7)
        let found = (0..<200).map { _ in problems(reading: damage.damaged(harbour)).isEmpty }
        #expect(found.contains(true))
        #expect(found.contains(false))
    }

    private func problems(reading text: String) -> [TextProblem] {
        do throws(TextProblems) {
            let file = try ChangeFile.world(text, file: "w.yaml")
            return file.parts.flatMap(\.changes).map { TextProblem(place: $0.place, found: "", expected: "") }.filter {
                !Lines(text).hold($0.place)
            }
        } catch {
            return error.list
        }
    }
}

/// The lines of a text, counted as editors do.
private struct Lines {
    private var widths: [Int] = [0]

    init(_ text: String) {
        var scalars = text.unicodeScalars[...]
        if scalars.first == "\u{FEFF}" { scalars.removeFirst() }
        while let scalar = scalars.popFirst() {
            switch scalar {
            case "\n": widths.append(0)
            case "\r":
                if scalars.first == "\n" { scalars.removeFirst() }
                widths.append(0)
            default: widths[widths.count - 1] += 1
            }
        }
    }

    /// A place may be just behind the last character of its line.
    func hold(_ place: TextPlace) -> Bool {
        place.file == "w.yaml" && (1...widths.count).contains(place.line)
            && (1...widths[place.line - 1] + 1).contains(place.column)
    }
}

/// Deletes, doubles, swaps and overwrites bytes and lines, the same way for the same seed.
private struct Damage {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    }

    mutating func damaged(_ text: String) -> String {
        var bytes = Array(text.utf8)
        for _ in 0...next(3) {
            switch next(3) {
            case 0: damageLines(&bytes)
            default: damageBytes(&bytes)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private mutating func damageBytes(_ bytes: inout [UInt8]) {
        guard !bytes.isEmpty else { return }
        let (here, there) = (next(bytes.count), next(bytes.count))
        switch next(5) {
        case 0: bytes.remove(at: here)
        case 1: bytes.insert(bytes[here], at: here)
        case 2: bytes.swapAt(here, there)
        case 3: bytes[here] = signs[next(signs.count)]
        default: bytes.insert(signs[next(signs.count)], at: here)
        }
    }

    private mutating func damageLines(_ bytes: inout [UInt8]) {
        var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        let (here, there) = (next(lines.count), next(lines.count))
        switch next(3) {
        case 0: lines.remove(at: here)
        case 1: lines.insert(lines[here], at: there)
        default: lines.swapAt(here, there)
        }
        bytes = Array(lines.joined(separator: [UInt8(ascii: "\n")]))
    }

    /// What means something to YAML, and some bytes that are no text.
    private let signs: [UInt8] = Array("&*!|>%@`'\"#,[]{}:-? \t\n\r~<=x0\\".utf8) + [0, 0x80, 0xC3, 0xE2, 0xFF]

    private mutating func next(_ limit: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state % UInt64(limit))
    }
}

import Foundation
import Store

/// Reads the lines of a book and finds its chain unbroken, or where it is broken.
struct PlanLines {
    let book: OpenBook

    static let end = UInt8(ascii: "\n")
    private static let piece = 1 << 20
    /// No record is as long.
    private static let longest = 16 << 20
    /// With this every line of a book begins.
    private static let beginning = Array("{\"digest\":\"".utf8)

    private var path: String { book.path }

    /// All records, in pieces, so that a book of any length takes little memory.
    ///
    /// - Parameter each: Is given every record.
    func index(_ each: (PlanRecord) -> Void = { _ in }) throws(PlanBookProblem) -> PlanIndex {
        var index = PlanIndex()
        var (rest, place): ([UInt8], Int) = ([], 0)
        while true {
            let piece = try book.read(at: place, most: PlanLines.piece)
            place += piece.count
            var start = 0
            rest += piece
            while let end = rest[start...].firstIndex(of: PlanLines.end) {
                try add(Array(rest[start..<end]), isEnded: true, to: &index, each)
                start = end + 1
            }
            rest.removeFirst(start)
            if piece.isEmpty || rest.count > PlanLines.longest { break }
        }
        if !rest.isEmpty { try last(rest, &index, each) }
        return index
    }

    /// What stands behind the last end of a line: a record that lost only its end, or the beginning of one.
    private func last(_ rest: [UInt8], _ index: inout PlanIndex, _ each: (PlanRecord) -> Void)
        throws(PlanBookProblem)
    {
        if PlanLines.decoded(rest) != nil { return try add(rest, isEnded: false, to: &index, each) }
        guard index.count > 0 else { throw .noBook(path: path) }
        guard rest.count <= PlanLines.longest, rest.starts(with: PlanLines.beginning.prefix(rest.count)) else {
            throw .damaged(path: path, line: index.count + 1, .noRecord)
        }
        index.unfinished = rest.count
    }

    private func add(_ line: [UInt8], isEnded: Bool, to index: inout PlanIndex, _ each: (PlanRecord) -> Void)
        throws(PlanBookProblem)
    {
        let record = try record(line, after: index)
        index.add(record, line: Hex.text(Hashing.sha256(line)), bytes: line.count, isEnded: isEnded)
        each(record)
    }

    private func record(_ line: [UInt8], after index: PlanIndex) throws(PlanBookProblem) -> PlanRecord {
        let number = index.count + 1
        func damaged(_ damage: PlanBookProblem.Damage) -> PlanBookProblem {
            .damaged(path: path, line: number, damage)
        }
        guard let record = PlanLines.decoded(line) else {
            let isBook = number > 1 || line.starts(with: PlanLines.beginning)
            throw isBook ? damaged(.noRecord) : .noBook(path: path)
        }
        guard record.form == PlanRecord.form else { throw damaged(.otherForm(record.form)) }
        guard record.number == number else { throw damaged(.wrongNumber(found: record.number)) }
        guard record.previous == index.head else { throw damaged(.brokenChain) }
        guard PlanDraft(record.kind, record.text).digest == record.digest else { throw damaged(.otherText) }
        return record
    }

    static func decoded(_ line: [UInt8]) -> PlanRecord? {
        try? JSONDecoder().decode(PlanRecord.self, from: Data(line))
    }
}

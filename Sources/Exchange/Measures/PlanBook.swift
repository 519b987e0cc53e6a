import Foundation
public import Register
import Store

/// The plans of comparisons in the order in which they were recorded: a file to which lines are only ever added.
///
/// Each line is a ``PlanRecord`` and holds the SHA-256 of the line before it. So a change is found in every line but the
/// last; whether lines were cut off at the end, or the whole was written anew, can tell only who kept a digest elsewhere.
/// The beginning of a line at the end of the file, which is no record, was never acknowledged, and is passed over.
public struct PlanBook: Sendable {
    public let path: String

    public init(path: String) { self.path = path }

    /// Where that of a store lies.
    public init(besideStore store: String) { self.init(path: "\(store).plans") }

    /// Every record, once the whole chain was found unbroken. None where there is no file yet.
    public func records() throws(PlanBookProblem) -> [PlanRecord] { try all().records }

    /// The same, with what stands for all of them.
    public func all() throws(PlanBookProblem) -> (index: PlanIndex, records: [PlanRecord]) {
        guard let book = try OpenBook.open(path, .reading) else { return (PlanIndex(), []) }
        var records: [PlanRecord] = []
        let index = try PlanLines(book: book).index { records.append($0) }
        return (index, records)
    }

    /// What is in the book now: the same again at once where the file was not touched since, else all is read.
    public func follow(_ known: PlanIndex) throws(PlanBookProblem) -> PlanIndex {
        guard try FileMark.of(path) != known.mark else { return known }
        guard let book = try OpenBook.open(path, .reading) else { return PlanIndex() }
        return try whole(book)
    }

    /// The records of these numbers, of a book that was not touched since it was read.
    public func records(_ numbers: ClosedRange<Int>, in index: PlanIndex) throws(PlanBookProblem) -> [PlanRecord] {
        guard let book = try OpenBook.open(path, .reading), try book.mark() == index.mark else { throw touched }
        let range = index.bytes(numbers)
        let lines = try book.read(at: range.lowerBound, most: range.count).split(separator: PlanLines.end)
        return lines.compactMap { PlanLines.decoded(Array($0)) }
    }

    /// Records what is not yet there, and waits until it is on the disk.
    ///
    /// - Parameters:
    ///   - knownAt: the position in the log of the register at which the plans were made.
    ///   - moment: when this is.
    ///   - index: what is known of the book, and then what is in it: only a file that was touched meanwhile is read again.
    /// - Returns: the place of each draft, in their order: an earlier one where the same text was recorded before.
    public func record(
        _ drafts: [PlanDraft],
        knownAt: Int,
        at moment: Instant,
        _ index: inout PlanIndex
    ) throws(PlanBookProblem) -> [PlanPlace] {
        guard let book = try OpenBook.open(path, .writing) else { throw touched }
        if try book.mark() != index.mark { index = try whole(book) }
        var made = index
        made.end()
        var bytes: [UInt8] = index.length < made.length ? [PlanLines.end] : []
        for draft in drafts where made[draft.digest] == nil {
            let record = PlanRecord(
                draft,
                number: made.count + 1,
                knownAt: knownAt,
                at: moment,
                previous: made.head
            )
            let line: [UInt8]
            do { line = try record.line() } catch { throw .unwritable(path: path, reason: "\(error)") }
            made.add(record, line: Hex.text(Hashing.sha256(line)), bytes: line.count, isEnded: true)
            bytes += line + [PlanLines.end]
        }
        if made.count > index.count {
            try book.append(bytes, after: index.length)
            if index.length == 0 { try settle() }
            made.unfinished = 0
            made.mark = try book.mark()
            index = made
        }
        return drafts.compactMap { index[$0.digest] }
    }

    private func whole(_ book: OpenBook) throws(PlanBookProblem) -> PlanIndex {
        let mark = try book.mark()
        var index = try PlanLines(book: book).index()
        index.mark = mark
        return index
    }

    /// Waits until the name of a new book is on the disk.
    private func settle() throws(PlanBookProblem) {
        let place = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
        do throws(WholeFile.Failed) { try WholeFile.settle(folderOf: place) } catch {
            throw .unwritable(path: path, reason: error.reason)
        }
    }

    var touched: PlanBookProblem { .unreadable(path: path, reason: "it changed while it was read") }
}

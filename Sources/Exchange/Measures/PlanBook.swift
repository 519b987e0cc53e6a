import Foundation
public import Register
import Store

/// The plans of comparisons in the order in which they were recorded: a file to which lines are only ever added.
///
/// Each line is a ``PlanRecord`` and holds the SHA-256 of the line before it, so that no record but the last can be changed
/// or taken out unseen. What stands after the last end of a line was never acknowledged, and is passed over.
public struct PlanBook: Sendable {
    public let path: String

    public init(path: String) { self.path = path }

    /// Where that of a store lies.
    public init(besideStore store: String) { self.init(path: "\(store).plans") }

    /// In bytes; nought where there is no file.
    public var size: Int {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        return (attributes?[.size] as? NSNumber)?.intValue ?? 0
    }

    /// Every record, once the whole chain was found unbroken. None where there is no file yet.
    public func records() throws(PlanBookProblem) -> [PlanRecord] { try read().records }

    /// Records what is not yet there, and waits until it is on the disk.
    ///
    /// - Parameters:
    ///   - knownAt: the position in the log of the register at which the plans were made.
    ///   - moment: when this is.
    /// - Returns: the record of each draft, in their order: an earlier one where the same text was recorded before.
    public func record(
        _ drafts: [PlanDraft],
        knownAt: Int,
        at moment: Instant
    ) throws(PlanBookProblem) -> [PlanRecord] {
        let result = FileLock.exclusive(folderOf: path) {
            Result { () throws(PlanBookProblem) in try add(drafts, knownAt, moment) }
        }
        return try result.get()
    }

    /// The lines of records as they stand in a book.
    public static func text(_ records: [PlanRecord]) throws -> [UInt8] {
        try records.flatMap { try $0.line() + [PlanBook.end] }
    }

    /// The bytes of all records, once the chain was found unbroken.
    public func whole() throws(PlanBookProblem) -> [UInt8] {
        let known = try read()
        guard let bytes = FileManager.default.contents(atPath: path), bytes.count >= known.length else {
            throw .unreadable(path: path, reason: "it changed while it was read")
        }
        return [UInt8](bytes.prefix(known.length))
    }

    private func add(_ drafts: [PlanDraft], _ knownAt: Int, _ moment: Instant) throws(PlanBookProblem) -> [PlanRecord] {
        let known = try read()
        var byDigest = Dictionary(known.records.map { ($0.digest, $0) }) { first, _ in first }
        var (previous, number) = (known.last, known.records.count)
        var bytes: [UInt8] = []
        for draft in drafts where byDigest[draft.digest] == nil {
            number += 1
            let record = PlanRecord(draft, number: number, knownAt: knownAt, at: moment, previous: previous)
            do {
                let line = try record.line()
                previous = Hex.text(Hashing.sha256(line))
                bytes += line + [PlanBook.end]
            } catch {
                throw .unwritable(path: path, reason: "\(error)")
            }
            byDigest[draft.digest] = record
        }
        if !bytes.isEmpty { try append(bytes, after: known.length) }
        return drafts.compactMap { byDigest[$0.digest] }
    }

    private static let end = UInt8(ascii: "\n")

    private func append(_ bytes: [UInt8], after length: Int) throws(PlanBookProblem) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw unwritable() }
        defer { close(descriptor) }
        guard ftruncate(descriptor, off_t(length)) == 0, lseek(descriptor, 0, SEEK_END) == off_t(length) else {
            throw unwritable()
        }
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else {
                let problem = unwritable()
                ftruncate(descriptor, off_t(length))
                throw problem
            }
            rest = rest.dropFirst(count)
        }
        guard fsync(descriptor) == 0 else {
            let problem = unwritable()
            ftruncate(descriptor, off_t(length))
            throw problem
        }
        do throws(WholeFile.Failed) {
            if length == 0 { try WholeFile.settle(folderOf: path) }
        } catch { throw .unwritable(path: path, reason: error.reason) }
    }

    private func unwritable() -> PlanBookProblem {
        .unwritable(path: path, reason: String(cString: strerror(errno)))
    }

    private struct Known {
        var records: [PlanRecord] = []
        /// The digest of the last line.
        var last = PlanRecord.first
        /// The bytes of all whole lines.
        var length = 0
    }

    private func read() throws(PlanBookProblem) -> Known {
        let bytes: [UInt8]
        do {
            bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        } catch CocoaError.fileReadNoSuchFile {
            return Known()
        } catch {
            throw .unreadable(path: path, reason: error.localizedDescription)
        }
        var known = Known()
        while let end = bytes[known.length...].firstIndex(of: PlanBook.end) {
            let line = Array(bytes[known.length..<end])
            known.records.append(try record(line, number: known.records.count + 1, after: known.last))
            known.last = Hex.text(Hashing.sha256(line))
            known.length = end + 1
        }
        return known
    }

    private func record(_ line: [UInt8], number: Int, after last: String) throws(PlanBookProblem) -> PlanRecord {
        func damaged(_ damage: PlanBookProblem.Damage) -> PlanBookProblem {
            .damaged(path: path, line: number, damage)
        }
        guard let record = try? JSONDecoder().decode(PlanRecord.self, from: Data(line)) else {
            throw damaged(.noRecord)
        }
        guard record.form == PlanRecord.form else { throw damaged(.otherForm(record.form)) }
        guard record.number == number else { throw damaged(.wrongNumber(found: record.number)) }
        guard record.previous == last else { throw damaged(.brokenChain) }
        guard PlanDraft(record.kind, record.text).digest == record.digest else { throw damaged(.otherText) }
        return record
    }
}

import Evaluation
import Foundation
import Store

/// A folder of measures: `measures.csv`, `readings.csv`, and the files of figures that it names.
public struct MeasureFolder: Sendable {
    /// Why nothing of it can be used.
    public struct Problem: Error, Sendable {
        public let sentences: [String]
    }

    public let path: String

    public init(_ path: String) { self.path = path }

    /// - Parameters:
    ///   - knownCodes: The codes that organisations may have; any where it is nil.
    ///   - progress: Told after each piece which file is read and how many bytes of it.
    /// - Throws: `Problem` where the catalogue or the list of readings cannot be used, or a file is not there. Rows that
    ///   are wrong are left out and told.
    public func read(
        knownCodes: Set<String>? = nil,
        progress: (String, Int) -> Void = { _, _ in }
    ) throws(Problem) -> MeasureLibrary {
        // Of each file as it was read, so that they are of the same bytes as the figures.
        var digests: [String: String] = [:]
        let readings = try readings(&digests)
        guard let first = readings.map(\.day).min(), let last = readings.map(\.day).max() else {
            throw Problem(sentences: ["\(path)/readings.csv names no file of figures."])
        }
        let catalogue = try catalogue(readOn: first, &digests)
        var book = FigureBook()
        var (figures, absent, problems) = (0, 0, [String]())
        for reading in readings.sorted(by: { ($0.day, $0.file) < ($1.day, $1.file) }) {
            var reader = FigureReader(catalogue: catalogue, readOn: reading.day, knownCodes: knownCodes)
            digests[reading.file] = try pieces(reading.file, progress) { reader.read($0) }
            let found = reader.finish()
            let conflicts = book.add(found.figures, readOn: reading.day)
            figures += found.figures.count - conflicts.count
            absent += found.absent
            problems += MeasureFolder.told(found.problems, reading.file)
            problems += conflicts.prefix(FileProblems.most).map { figure in
                "\(reading.file): \(figure.measure) of \(figure.code) for \(figure.period) differs from another file read on the same day, and is left out."
            }
        }
        return MeasureLibrary(
            catalogue: catalogue,
            book: book,
            lastRead: last,
            figures: figures,
            absent: absent,
            digest: Hashing.digest(
                (MeasureFolder.own + readings.map(\.file).sorted()).map { ($0, digests[$0] ?? "") }
            ),
            problems: problems
        )
    }

    private static let own = ["measures.csv", "readings.csv"]

    private func catalogue(
        readOn day: ReadingDay,
        _ digests: inout [String: String]
    ) throws(Problem) -> MeasureCatalogue {
        var reader = CatalogueReader(readOn: day)
        digests["measures.csv"] = try pieces("measures.csv", { _, _ in }) { reader.read($0) }
        let (catalogue, problems) = reader.finish()
        guard problems.isEmpty else { throw Problem(sentences: MeasureFolder.told(problems, "measures.csv")) }
        return catalogue
    }

    private func readings(_ digests: inout [String: String]) throws(Problem) -> [(file: String, day: ReadingDay)] {
        let name = "readings.csv"
        guard let bytes = FileManager.default.contents(atPath: "\(path)/\(name)") else {
            throw Problem(sentences: ["\(path)/\(name) is not there, or cannot be read."])
        }
        digests[name] = Hex.text(Hashing.sha256([UInt8](bytes)))
        let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init)
        guard lines.first == "file,read_on" else {
            throw Problem(sentences: ["\(name):1: expected the columns file,read_on."])
        }
        var (found, wrong) = ([(file: String, day: ReadingDay)](), [String]())
        for (number, line) in lines.enumerated().dropFirst() {
            let parts = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 2, let day = ReadingDay(parts[1]), MeasureFolder.isPlain(parts[0]) else {
                wrong.append(
                    "\(name):\(number + 1): expected the name of a file in this folder and a day such as 2026-11-29."
                )
                continue
            }
            if found.contains(where: { $0.file == parts[0] }) {
                wrong.append("\(name):\(number + 1): '\(parts[0])' is named a second time.")
            }
            found.append((parts[0], day))
        }
        guard wrong.isEmpty else { throw Problem(sentences: wrong) }
        return found
    }

    /// A name within the folder, and no way out of it.
    private static func isPlain(_ name: String) -> Bool {
        !name.isEmpty && name.first != "."
            && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || ".-_".contains($0)) }
    }

    /// - Returns: The SHA-256 of what was read.
    private func pieces(
        _ file: String,
        _ progress: (String, Int) -> Void,
        _ read: (UnsafeRawBufferPointer) -> Void
    ) throws(Problem) -> String {
        var (done, hash) = (0, RunningHash())
        do throws(FilePieces.Problem) {
            try FilePieces("\(path)/\(file)").read { piece in
                read(piece)
                hash.add(piece)
                done += piece.count
                progress(file, done)
                return true
            }
        } catch {
            switch error {
            case .notOpened: throw Problem(sentences: ["\(path)/\(file) is not there, or cannot be read."])
            case .isFolder: throw Problem(sentences: ["\(path)/\(file) is a folder: expected a file in CSV."])
            case .notRead(let words): throw Problem(sentences: ["\(path)/\(file) could not be read: \(words)."])
            }
        }
        return Hex.text(hash.digest)
    }

    private static func told(_ problems: FileProblems, _ file: String) -> [String] {
        let more = problems.count - problems.kept.count
        return problems.kept.map { "\(file): \($0)" } + (more > 0 ? ["\(file): and \(more) more."] : [])
    }
}

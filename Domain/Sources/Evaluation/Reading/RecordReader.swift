/// What makes something of the records of a CSV file.
protocol RecordTaker {
    mutating func take(_ record: Record)
    mutating func refuse(_ problem: FileFormProblem, line: Int)

    /// Takes as many of the next records of a chunk as it can without their being split, one a line, and gives their number
    /// and the place after the last of them.
    mutating func takeRun(in chunk: UnsafeRawBufferPointer, from start: Int, line: Int) -> (count: Int, end: Int)
}

extension RecordTaker {
    mutating func takeRun(in chunk: UnsafeRawBufferPointer, from start: Int, line: Int) -> (count: Int, end: Int) {
        (0, start)
    }
}

/// Records of a CSV file (RFC 4180), found in chunks of bytes that may end anywhere.
///
/// Keeps only the record that is not yet whole, of at most ``RecordReader/longest`` bytes. A byte order mark, `\r\n` and
/// empty lines are passed over.
struct RecordReader {
    static let longest = 65_536

    private(set) var carried: [UInt8] = []
    private var line = 1
    private(set) var hasBegun = false
    private var isPassingOver = false
    private var isQuoted = false
    var fields = FieldPlaces()

    /// Reads a chunk and gives each whole record in it, or what is wrong with it.
    mutating func read(_ chunk: UnsafeRawBufferPointer, into taker: inout some RecordTaker) {
        var start = 0
        while start < chunk.count {
            if isPassingOver {
                guard let end = chunk[start...].firstIndex(of: Byte.lineFeed) else { return }
                isPassingOver = false
                line += 1
                start = end + 1
                continue
            }
            if hasBegun, carried.isEmpty {
                let run = taker.takeRun(in: chunk, from: start, line: line)
                line += run.count
                start = run.end
            }
            if let end = plainRecord(in: chunk, from: start) {
                let piece = UnsafeRawBufferPointer(rebasing: chunk[start..<end])
                give(piece, line, &taker)
                line += 1
                start = end + 1
                continue
            }
            let limit = start + RecordReader.longest - carried.count
            let end = endOfRecord(in: chunk, from: start, through: limit)
            let piece = UnsafeRawBufferPointer(rebasing: chunk[start..<end])
            if end > limit {
                giveUp(piece, &taker)
                start = end
            } else if end < chunk.count {
                give(piece, &taker)
                start = end + 1
            } else {
                carried.append(contentsOf: piece)
                return
            }
        }
    }

    /// Gives the last record, which may lack a line break.
    mutating func finish(into taker: inout some RecordTaker) {
        if isQuoted {
            taker.refuse(.quoteLeftOpen, line: line)
        } else if !carried.isEmpty {
            give(UnsafeRawBufferPointer(start: nil, count: 0), &taker)
        }
        carried = []
        isQuoted = false
    }

    /// The place of the line break outside quotes that ends the record, or else of the end of the chunk, or `limit + 1`.
    private mutating func endOfRecord(in chunk: UnsafeRawBufferPointer, from start: Int, through limit: Int) -> Int {
        let stop = Swift.min(chunk.count, limit + 1)
        var place = start
        var isQuoted = isQuoted
        while place < stop {
            let byte = chunk[place]
            if byte == Byte.lineFeed, !isQuoted { break }
            if byte == Byte.quote {
                if isQuoted {
                    isQuoted = false
                } else {
                    isQuoted = opensField(after: place > start ? chunk[place - 1] : carried.last)
                }
            }
            place += 1
        }
        self.isQuoted = isQuoted
        return place
    }

    /// Whether a quotation mark after this byte opens a field, or doubles one inside it.
    private func opensField(after byte: UInt8?) -> Bool {
        guard let byte else { return true }
        return byte == Byte.comma || byte == Byte.quote || line == 1 && byte == 0xBF
    }

    private mutating func giveUp(_ piece: UnsafeRawBufferPointer, _ taker: inout some RecordTaker) {
        taker.refuse(.lineTooLong(limit: RecordReader.longest), line: line)
        line += carried.count { $0 == Byte.lineFeed } + piece.count { $0 == Byte.lineFeed }
        carried = []
        isQuoted = false
        isPassingOver = true
    }

    private mutating func give(_ piece: UnsafeRawBufferPointer, _ taker: inout some RecordTaker) {
        guard !carried.isEmpty else { return split(piece, &taker) }
        carried.append(contentsOf: piece)
        let whole = carried
        whole.withUnsafeBytes { split($0, &taker) }
        carried = []
    }

    private func give(_ record: UnsafeRawBufferPointer, _ line: Int, _ taker: inout some RecordTaker) {
        fields.stored.withUnsafeBufferPointer {
            let fields = UnsafeBufferPointer(rebasing: $0[..<fields.count])
            taker.take(Record(bytes: record, fields: fields, line: line))
        }
    }

    private mutating func split(_ whole: UnsafeRawBufferPointer, _ taker: inout some RecordTaker) {
        var record = whole
        if !hasBegun {
            hasBegun = true
            if record.starts(with: [0xEF, 0xBB, 0xBF]) { record = UnsafeRawBufferPointer(rebasing: record[3...]) }
        }
        if record.last == Byte.carriageReturn { record = UnsafeRawBufferPointer(rebasing: record.dropLast()) }
        let first = line
        line += 1
        guard !record.isEmpty else { return }
        let form = FieldPlace.split(record, into: &fields)
        line += form.lineBreaks
        if form.hasHighBytes, String(validating: record, as: UTF8.self) == nil {
            taker.refuse(.notUTF8, line: first)
        } else if form.hasStrayQuote {
            taker.refuse(.strayQuote, line: first)
        } else {
            give(record, first, &taker)
        }
    }
}

/// Bytes that have a meaning in a CSV file.
enum Byte {
    static let lineFeed = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")
    static let quote = UInt8(ascii: "\"")
    static let comma = UInt8(ascii: ",")
    static let space = UInt8(ascii: " ")
}

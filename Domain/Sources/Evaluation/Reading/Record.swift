/// One record of a CSV file, while its bytes are at hand.
struct Record {
    let bytes: UnsafeRawBufferPointer
    let fields: UnsafeBufferPointer<FieldPlace>
    let line: Int

    /// The bytes of a field between its quotes, without spaces at its ends, and with quotes inside still doubled.
    @inline(__always)
    func bytes(_ field: Int) -> UnsafeRawBufferPointer {
        var start = Int(fields[field].start)
        var end = Int(fields[field].end)
        while start < end, bytes[start] == Byte.space { start += 1 }
        while start < end, bytes[end - 1] == Byte.space { end -= 1 }
        return UnsafeRawBufferPointer(rebasing: bytes[start..<end])
    }

    func text(_ field: Int) -> String {
        let text = String(decoding: bytes(field), as: UTF8.self)
        return fields[field].hasDoubledQuotes ? text.replacingDoubledQuotes : text
    }

    /// Whether a field says that there is no value: it is empty or `NA`.
    func isMissing(_ field: Int) -> Bool {
        let bytes = bytes(field)
        return bytes.isEmpty || bytes.count == 2 && bytes[0] == UInt8(ascii: "N") && bytes[1] == UInt8(ascii: "A")
    }

    var texts: [String] { fields.indices.map { text($0) } }
}

/// Where the content of a field lies in its record.
struct FieldPlace {
    let start: Int32
    let end: Int32
    let hasDoubledQuotes: Bool

    init(start: Int, end: Int, hasDoubledQuotes: Bool = false) {
        self.start = Int32(truncatingIfNeeded: start)
        self.end = Int32(truncatingIfNeeded: end)
        self.hasDoubledQuotes = hasDoubledQuotes
    }

    /// What is to be known of a record besides its fields.
    struct Form {
        var lineBreaks = 0
        var hasHighBytes = false
        var hasStrayQuote = false
    }

    /// Splits a record of at most ``RecordReader/longest`` bytes at the commas outside quotes.
    static func split(_ record: UnsafeRawBufferPointer, into fields: inout FieldPlaces) -> Form {
        fields.count = 0
        var form = Form()
        var every: UInt8 = 0
        var place = 0
        while true {
            if place < record.count, record[place] == Byte.quote {
                place = quoted(record, from: place, into: &fields, &form, &every)
            } else {
                let start = place
                while place < record.count, record[place] != Byte.comma {
                    let byte = record[place]
                    every |= byte
                    if byte == Byte.quote { form.hasStrayQuote = true }
                    place += 1
                }
                fields.append(FieldPlace(start: start, end: place))
            }
            guard place < record.count else { break }
            place += 1
        }
        form.hasHighBytes = every >= 0x80
        return form
    }

    /// The place of the comma or the end after a field in quotes.
    private static func quoted(
        _ record: UnsafeRawBufferPointer,
        from open: Int,
        into fields: inout FieldPlaces,
        _ form: inout Form,
        _ every: inout UInt8
    ) -> Int {
        var place = open + 1
        var isDoubled = false
        while place < record.count {
            let byte = record[place]
            every |= byte
            if byte == Byte.lineFeed { form.lineBreaks += 1 }
            if byte == Byte.quote {
                guard place + 1 < record.count, record[place + 1] == Byte.quote else { break }
                isDoubled = true
                place += 1
            }
            place += 1
        }
        fields.append(FieldPlace(start: open + 1, end: place, hasDoubledQuotes: isDoubled))
        place += 1
        while place < record.count, record[place] != Byte.comma {
            form.hasStrayQuote = true
            every |= record[place]
            place += 1
        }
        return Swift.min(place, record.count)
    }
}

/// The fields of one record after another, in the same storage.
struct FieldPlaces: Sendable {
    private(set) var stored: [FieldPlace] = []
    var count = 0

    mutating func append(_ field: FieldPlace) {
        if count < stored.count { stored[count] = field } else { stored.append(field) }
        count += 1
    }
}

extension String {
    fileprivate var replacingDoubledQuotes: String {
        var bytes: [UInt8] = []
        var isSecond = false
        for byte in utf8 {
            isSecond = byte == Byte.quote && !isSecond
            if byte != Byte.quote || isSecond { bytes.append(byte) }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// The fields of one plain record after another: whole in the chunk, in ASCII and without quotes.
struct PlainFields {
    private let chunk: UnsafeRawBufferPointer
    /// Where each field begins, and last where one after the last would.
    private let starts: UnsafeMutableBufferPointer<Int>

    /// - Parameter starts: Room for one more than there are columns.
    init(_ chunk: UnsafeRawBufferPointer, starts: UnsafeMutableBufferPointer<Int>) {
        self.chunk = chunk
        self.starts = starts
    }

    /// The place after the line break of the record that begins at `start`: nothing where it is not plain or has another
    /// number of fields.
    @inline(__always)
    func split(from start: Int) -> Int? {
        let stop = Swift.min(chunk.count, start + RecordReader.longest)
        var place = start
        var column = 0
        starts[0] = start
        while place < stop {
            let byte = chunk[place]
            place += 1
            // With its sign, which bytes outside ASCII have, most are told by one comparison.
            if Int8(bitPattern: byte) > Int8(bitPattern: Byte.comma) { continue }
            if byte == Byte.comma {
                column += 1
                guard column < starts.count - 1 else { return nil }
                starts[column] = place
            } else if byte == Byte.lineFeed {
                guard column == starts.count - 2 else { return nil }
                let hasReturn = place - 1 > start && chunk[place - 2] == Byte.carriageReturn
                starts[column + 1] = hasReturn ? place - 1 : place
                return place
            } else if byte == Byte.quote || byte >= 0x80 {
                return nil
            }
        }
        return nil
    }

    @inline(__always)
    subscript(column: Int) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(rebasing: chunk[starts[column]..<starts[column + 1] - 1])
    }

    /// Whether a field is not empty and has no spaces at its ends.
    @inline(__always)
    func isTrimmed(_ column: Int) -> Bool {
        let (start, end) = (starts[column], starts[column + 1] - 1)
        return start < end && chunk[start] != Byte.space && chunk[end - 1] != Byte.space
    }
}

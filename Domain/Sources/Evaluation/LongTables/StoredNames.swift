/// The bytes of the names of a table, at hand for comparing many fields with them.
struct StoredNames {
    private let bytes: UnsafeBufferPointer<UInt8>
    /// Where each name begins, and last where the last one ends.
    private let ends: UnsafeBufferPointer<Int>

    init(bytes: UnsafeBufferPointer<UInt8>, ends: UnsafeBufferPointer<Int>) {
        self.bytes = bytes
        self.ends = ends
    }

    var count: Int { ends.count - 1 }

    @inline(__always)
    func isName(_ number: Int, _ field: UnsafeRawBufferPointer) -> Bool {
        let start = ends[number]
        guard ends[number + 1] - start == field.count else { return false }
        return isPart(from: start, field)
    }

    /// Whether a name is that of a unit in several columns, each with the separator after it: as ``UnitKey`` makes them.
    @inline(__always)
    func isKey(_ number: Int, _ columns: UnsafeBufferPointer<Int>, of fields: PlainFields) -> Bool {
        var read = ends[number]
        let end = ends[number + 1]
        for column in columns {
            let field = fields[column]
            guard fields.isTrimmed(column), read + field.count < end, isPart(from: read, field),
                bytes[read + field.count] == UnitKey.separator
            else { return false }
            read += field.count + 1
        }
        return read == end
    }

    @inline(__always)
    private func isPart(from start: Int, _ field: UnsafeRawBufferPointer) -> Bool {
        for place in 0..<field.count where bytes[start + place] != field[place] { return false }
        return true
    }
}

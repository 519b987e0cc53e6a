/// The names in several columns that together name the unit of a row.
struct UnitKey: Sendable {
    private(set) var bytes: [UInt8] = []
    private static let separator: UInt8 = 0x1F

    mutating func take(_ record: Record, _ places: [Int]) {
        bytes.removeAll(keepingCapacity: true)
        for place in places {
            bytes.append(contentsOf: record.bytes(place))
            bytes.append(UnitKey.separator)
        }
    }

    /// Whether it was taken from a record with the same names.
    func isOf(_ record: Record, _ places: [Int]) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            var read = 0
            for place in places {
                let name = record.bytes(place)
                guard read + name.count < bytes.count, bytes[read + name.count] == UnitKey.separator else {
                    return false
                }
                for byte in name {
                    guard bytes[read] == byte else { return false }
                    read += 1
                }
                read += 1
            }
            return true
        }
    }
}

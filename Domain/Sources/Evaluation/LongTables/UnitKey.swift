/// The names in several columns that together name the unit of a row.
struct UnitKey: Sendable {
    private(set) var bytes: [UInt8] = []
    static let separator: UInt8 = 0x1F

    mutating func take(_ record: Record, _ places: [Int]) {
        bytes.removeAll(keepingCapacity: true)
        for place in places {
            bytes.append(contentsOf: record.bytes(place))
            bytes.append(UnitKey.separator)
        }
    }
}

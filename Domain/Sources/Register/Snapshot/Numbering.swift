extension Dictionary where Value == Int32 {
    /// The number of a key, the next one where it is new: looked up once, as this is done for every entry and row.
    mutating func number(of key: Key) -> (number: Int32, isNew: Bool) {
        let next = Int32(count)
        let number = Self.read(&self[key, default: next])
        return (number, number == next)
    }

    private static func read(_ number: inout Int32) -> Int32 { number }
}

/// Names met in bytes, each with a number, found again without making a text.
struct NameTable {
    private(set) var names: [String] = []
    private var stored: [UInt8] = []
    private var ends: [Int] = [0]
    private var hashes: [UInt64] = []
    private var slots: [Int32] = [Int32](repeating: -1, count: 64)
    private var latest = -1

    var count: Int { names.count }

    /// The number of a name: the next where it is new. Asks first whether it is the name met before, or the one after that.
    mutating func number(of name: UnsafeRawBufferPointer, text: () -> String) -> Int {
        if latest >= 0 {
            if self.is(name, latest) { return latest }
            if latest + 1 < names.count, self.is(name, latest + 1) {
                latest += 1
                return latest
            }
        }
        latest = find(name, text)
        return latest
    }

    private func `is`(_ name: UnsafeRawBufferPointer, _ number: Int) -> Bool {
        let start = ends[number]
        guard ends[number + 1] - start == name.count else { return false }
        for place in 0..<name.count where stored[start + place] != name[place] { return false }
        return true
    }

    /// Takes a name for the one met last.
    mutating func meet(_ number: Int) { latest = number }

    func withNames(_ body: (StoredNames) -> Void) {
        stored.withUnsafeBufferPointer { bytes in
            ends.withUnsafeBufferPointer { body(StoredNames(bytes: bytes, ends: $0)) }
        }
    }

    private mutating func find(_ name: UnsafeRawBufferPointer, _ text: () -> String) -> Int {
        let hash = NameTable.hash(name)
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] >= 0 {
            let number = Int(slots[slot])
            if hashes[number] == hash, self.is(name, number) { return number }
            slot = (slot + 1) & mask
        }
        slots[slot] = Int32(names.count)
        names.append(text())
        stored.append(contentsOf: name)
        ends.append(stored.count)
        hashes.append(hash)
        if names.count * 2 > slots.count { grow() }
        return names.count - 1
    }

    private mutating func grow() {
        slots = [Int32](repeating: -1, count: slots.count * 2)
        let mask = slots.count - 1
        for (number, hash) in hashes.enumerated() {
            var slot = Int(truncatingIfNeeded: hash) & mask
            while slots[slot] >= 0 { slot = (slot + 1) & mask }
            slots[slot] = Int32(number)
        }
    }

    /// Source: Fowler, Noll and Vo, FNV-1a of 64 bits, with its high half mixed into the low.
    private static func hash(_ name: UnsafeRawBufferPointer) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in name { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return hash ^ (hash >> 32)
    }
}

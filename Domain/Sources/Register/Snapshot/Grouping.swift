import Synchronization

/// Statements by what they name, as row numbers of the list that holds them, so that nothing is stored twice.
struct Grouping<Key: Hashable & Sendable, Payload: StatementPayload>: Sendable {
    private let list: [Stated<Payload>]
    /// The number of each key, in the order in which the list first names it.
    private let numbers: [Key: Int32]
    /// Where in `rows` those of each key begin; one more than there are keys.
    private let starts: [Int32]
    private let rows: [Int32]
    private let kept = KeptReads<Payload>()

    /// - Parameter key: What a statement is filed under; nil where it is under nothing.
    init(_ list: [Stated<Payload>], by key: (Payload) -> Key?) {
        self.init(list) { payload, file in
            if let key = key(payload) { file(key) }
        }
    }

    /// - Parameter keys: What a statement is filed under, any number of times: once counts.
    init(_ list: [Stated<Payload>], byEach keys: (Payload) -> [Key]) {
        self.init(list) { payload, file in keys(payload).forEach(file) }
    }

    private init(_ list: [Stated<Payload>], _ keys: (Payload, (Key) -> Void) -> Void) {
        var numbers: [Key: Int32] = [:]
        var counts: [Int32] = []
        var filed: [(row: Int32, number: Int32)] = []
        filed.reserveCapacity(list.count)
        for row in list.indices {
            let first = filed.count
            keys(list[row].payload) { key in
                let (number, isNew) = numbers.number(of: key)
                if isNew { counts.append(0) }
                if filed[first...].contains(where: { $0.number == number }) { return }
                counts[Int(number)] += 1
                filed.append((Int32(row), number))
            }
        }
        var starts: [Int32] = [0]
        starts.reserveCapacity(counts.count + 1)
        for count in counts { starts.append(starts[starts.count - 1] + count) }
        var next = starts
        var rows = [Int32](repeating: 0, count: filed.count)
        for (row, number) in filed {
            rows[Int(next[Int(number)])] = row
            next[Int(number)] += 1
        }
        self.list = list
        self.numbers = numbers
        self.starts = starts
        self.rows = rows
    }

    /// What is filed under a key, in the order of the list.
    subscript(key: Key) -> Filed<Payload> { numbers[key].map { self[number: $0] } ?? nothing }

    var nothing: Filed<Payload> { Filed(list: list, rows: []) }

    /// The same by the number of a key, for who asks often.
    subscript(number number: Int32) -> Filed<Payload> {
        Filed(list: list, rows: rows[Int(starts[Int(number)])..<Int(starts[Int(number) + 1])])
    }

    func number(of key: Key) -> Int32? { numbers[key] }

    /// What is filed under the number of a key, with the days on which it can say something else.
    func told(_ number: Int32) -> ToldReads<Payload> {
        kept.reads(number, among: count) { ToldReads(Array(self[number: number])) }
    }

    /// How many keys there are.
    var count: Int { starts.count - 1 }

    /// The keys in the order of their numbers.
    var keysInOrder: [Key] { numbers.sorted { $0.value < $1.value }.map(\.key) }

    /// The number of the key of each statement of the list, where each has one key.
    var numberOfRows: [Int32] {
        var all = [Int32](repeating: -1, count: list.count)
        for number in 0..<count {
            for row in rows[Int(starts[number])..<Int(starts[number + 1])] { all[Int(row)] = Int32(number) }
        }
        return all
    }

    /// In no order.
    var keys: Dictionary<Key, Int32>.Keys { numbers.keys }
}

/// Statements with the days on which they can say something else.
final class ToldReads<Payload: StatementPayload>: Sendable {
    let stated: [Stated<Payload>]
    let days: ChangeDays

    init(_ stated: [Stated<Payload>]) {
        self.stated = stated
        days = ChangeDays(stated.lazy.map { $0.payload })
    }
}

/// Worked out when they are first asked for: most questions are about one day and need none.
private final class KeptReads<Payload: StatementPayload>: Sendable {
    private let kept = Mutex<[ToldReads<Payload>?]>([])

    func reads(_ number: Int32, among count: Int, _ find: () -> ToldReads<Payload>) -> ToldReads<Payload> {
        if let reads = kept.withLock({ $0.isEmpty ? nil : $0[Int(number)] }) { return reads }
        let reads = find()
        kept.withLock { kept in
            if kept.isEmpty { kept = Array(repeating: nil, count: count) }
            kept[Int(number)] = reads
        }
        return reads
    }
}

/// Some statements of a list, in its order.
struct Filed<Payload: StatementPayload>: RandomAccessCollection, Sendable {
    let list: [Stated<Payload>]
    let rows: ArraySlice<Int32>

    var startIndex: Int { rows.startIndex }
    var endIndex: Int { rows.endIndex }
    subscript(position: Int) -> Stated<Payload> { list[Int(rows[position])] }
}

import Register

/// What a format cannot say: counted by kind of fact and why.
public struct LeftOut: Hashable, Sendable {
    /// What of the facts of a kind is left out.
    enum Part: String, Hashable {
        case facts = "all"
        case dates = "the exact dates"
        case sources = "all sources but one"
        case allSources = "the sources"
        case addresses = "sources"
        case statedShared = "what is stated of sharing (stated_shared)"
    }

    struct Reason: Hashable {
        let kind: String
        let part: Part
        let why: String
    }

    private(set) var counts: [Reason: Int] = [:]
    private let format: String
    /// What it says of no fact at all.
    private let always: [String]

    init(_ format: String, always: [String]) {
        self.format = format
        self.always = always
    }

    mutating func add(_ kind: String, _ part: Part, _ why: String) {
        counts[Reason(kind: kind, part: part, why: why), default: 0] += 1
    }

    /// A sentence for each kind and reason, in the order of kinds, then what no fact is said with.
    public var lines: [String] {
        counts.sorted { LeftOut.key($0.key) < LeftOut.key($1.key) }.map { reason, count in
            let facts = count == 1 ? "1 fact" : "\(count) facts"
            return "\(format) leaves out \(reason.part.rawValue) of \(facts) of the kind \(reason.kind): \(reason.why)."
        } + always.map { "\(format) never says \($0)." }
    }

    /// How many facts of a kind are not said at all.
    func facts(_ kind: String) -> Int {
        counts.filter { $0.key.kind == kind && $0.key.part == .facts }.reduce(0) { $0 + $1.value }
    }

    private static func key(_ reason: Reason) -> (String, String, String) {
        (reason.kind, reason.part.rawValue, reason.why)
    }
}

/// What was found in a book whose chain is unbroken: where each plan stands, without the texts.
///
/// It is worth as much as the file has not changed since, which ``PlanBook/follow(_:)`` finds out.
public struct PlanIndex: Sendable {
    /// In the order of their numbers.
    public private(set) var places: [PlanPlace] = []
    /// The bytes of all records.
    public private(set) var length = 0
    /// The bytes after the last record that are the beginning of another, and no record.
    public internal(set) var unfinished = 0
    /// Whether the line of the last record has its end.
    private(set) var isEnded = true
    var mark: FileMark?

    private var starts: [Int] = []
    private var byDigest: [String: Int] = [:]
    private var turns: [PlanQuestion: PlanPlace.Turn] = [:]

    /// Of an empty book.
    public init() {}

    public var count: Int { places.count }

    /// The SHA-256 of the last line, which stands for the whole book; 64 noughts where there is none.
    public var head: String { places.last?.line ?? PlanRecord.first }

    /// Where the text of this digest stands first.
    public subscript(digest: String) -> PlanPlace? { byDigest[digest].map { places[$0] } }

    /// The bytes of the records of these numbers.
    func bytes(_ numbers: ClosedRange<Int>) -> Range<Int> {
        starts[numbers.lowerBound - 1]..<(numbers.upperBound < count ? starts[numbers.upperBound] : length)
    }

    /// Whether this is the same book, further on.
    public func continues(_ other: PlanIndex) -> Bool {
        other.count == 0 || other.count <= count && places[other.count - 1] == other.places[other.count - 1]
    }

    mutating func add(_ record: PlanRecord, line: String, bytes: Int, isEnded: Bool) {
        let turn = PlanQuestion(record).map { question in
            let earlier = turns[question]
            let turn = PlanPlace.Turn(
                number: (earlier?.number ?? 0) + 1,
                firstAt: earlier?.firstAt ?? record.recordedAt
            )
            turns[question] = turn
            return turn
        }
        starts.append(length)
        length += bytes + (isEnded ? 1 : 0)
        self.isEnded = isEnded
        if byDigest[record.digest] == nil { byDigest[record.digest] = places.count }
        places.append(
            PlanPlace(
                number: record.number,
                recordedAt: record.recordedAt,
                kind: record.kind,
                digest: record.digest,
                line: line,
                turn: turn
            )
        )
    }

    /// The line of the last record has got its end.
    mutating func end() {
        guard !isEnded else { return }
        length += 1
        isEnded = true
    }
}

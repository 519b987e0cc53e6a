import Invented
import Register

/// A register of invented bodies in the proportions of that of England, as long as asked and the same for the same
/// seed: places of eight bodies follow one another, each with its seats, people, groups and arrangements, and on the
/// way facts stated before are corrected, ended and retracted.
///
/// Every entry has texts of its own but for its sources, as entries read from a file have.
struct GeneratedRegister {
    private(set) var entries: [Entry] = []
    var random: SplitMix64
    private let count: Int
    private var sources = SharedSources()
    private var seconds: Int64 = 1_600_000_000
    private var documents: [(address: String, title: String, date: DayBounds?)] = []
    /// Facts that a later entry may change.
    private var changeable: [(id: FactID, claim: Claim)] = []

    /// The day before which everything in it was recorded.
    static let today = CalendarDay(number: 20_000)

    static func entries(_ count: Int, seed: UInt64) -> [Entry] {
        var register = GeneratedRegister(random: SplitMix64(seed: seed), count: count)
        register.entries.reserveCapacity(count)
        register.addWhole()
        var place = 0
        while register.entries.count < count {
            register.addPlace(place)
            place += 1
        }
        return register.entries
    }

    private init(random: SplitMix64, count: Int) {
        self.random = random
        self.count = count
    }

    /// States a fact, and now and then changes one that was stated before.
    mutating func add(_ id: String, _ statement: Statement, title: String = "", confidence: Confidence = .notStated) {
        guard let fact = FactID(id),
            let claim = Claim(statement: statement, sources: [source(title)], confidence: confidence)
        else { fatalError("no fact: \(id)") }
        record(.assert(fact, claim))
        if statement.canChange {
            if changeable.count < 2000 {
                changeable.append((fact, claim))
            } else {
                changeable[Int.random(in: 0..<2000, using: &random)] = (fact, claim)
            }
        }
        if random.happens(10), !changeable.isEmpty { changeOne() }
    }

    private mutating func record(_ change: Change) {
        guard entries.count < count else { return }
        if random.happens(30) { seconds += 1 }
        let entry = Entry(
            position: entries.count + 1,
            recordedAt: Instant(seconds: seconds),
            author: "officer-\(entries.count % 5)",
            content: .change(change)
        )
        entries.append(sources.shared(entry))
    }

    private mutating func changeOne() {
        let place = Int.random(in: 0..<changeable.count, using: &random)
        let (id, claim) = changeable[place]
        if random.happens(10) {
            changeable.remove(at: place)
            record(.retract(id, reason: "It was recorded of another body."))
            return
        }
        let ending = Ending(until: .within(DayBounds(day(19_000..<20_000))), manner: .ended)
        if random.happens(35), let ended = claim.statement.ending(ending) {
            let sources = [source("Notice of an end")]
            record(.end(id, ending, sources: sources))
            if let claim = Claim(statement: ended, sources: claim.sources + sources, confidence: claim.confidence) {
                changeable[place].claim = claim
            }
            return
        }
        guard
            let corrected = Claim(
                statement: claim.statement.during(period()),
                sources: [source("Minutes of the board")],
                confidence: .high
            )
        else { return }
        record(.correct(id, corrected, reason: "A later source gives the dates."))
        changeable[place].claim = corrected
    }

    /// About five facts rest on one document.
    private mutating func source(_ title: String) -> Source {
        if random.happens(20) || documents.count < 8 {
            let number = entries.count
            let address = "https://www.place\(number % 977).example/news/\(number)/who-leads-the-trust"
            documents.append((address, title, random.happens(70) ? bounds(17_000..<20_000) : nil))
        }
        let document = documents[documents.count - 1 - Int.random(in: 0..<8, using: &random) % documents.count]
        guard
            let source = Source(
                kind: .document,
                title: GeneratedRegister.copy(document.title),
                address: GeneratedRegister.copy(document.address),
                publisher: "",
                date: document.date
            )
        else { fatalError("no source") }
        return source
    }

    private static func copy(_ text: String) -> String { String(decoding: Array(text.utf8), as: UTF8.self) }
}

extension Statement {
    fileprivate var canChange: Bool {
        if case .appointment = self { return true }
        if case .arrangement = self { return true }
        if case .groupMember = self { return true }
        return false
    }

    fileprivate func during(_ period: Period) -> Statement {
        if case .appointment(let payload) = self { return .appointment(payload.during(period)) }
        if case .arrangement(let payload) = self { return .arrangement(payload.during(period)) }
        if case .groupMember(let payload) = self { return .groupMember(payload.during(period)) }
        return self
    }
}

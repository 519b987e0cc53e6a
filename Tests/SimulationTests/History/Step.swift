/// One thing that somebody does, with all that happens to them while they do it.
struct Step: Sendable {
    /// Which of the people acts.
    let person: Int
    /// What their clock says.
    let clock: Int64
    let deed: Deed
    /// The call on the store that fails.
    let fault: Fault?
    /// What others do just before this is written, one after the other.
    let rivals: [Rival]
    /// They do it while this person reads what was recorded since.
    let rivalsComeEarly: Bool
    /// Decides what is looked at afterwards.
    let eye: UInt64
}

struct Rival: Sendable {
    let person: Int
    let clock: Int64
    let deed: Deed
}

struct Fault: Sendable {
    let call: Int
    /// The call takes effect, and its answer is lost.
    let isAfter: Bool
}

enum Deed: Sendable {
    case record([Offer])
    case erasePerson(String, reason: String, power: String)
    case erase([Int], reason: String, power: String)
    case keepCheckpoint
    /// The person closes the store and opens it again.
    case reopen
    /// A write that expects a head which is so many entries off.
    case writeStale(off: Int)
}

extension Deed {
    /// Whether others can be quicker.
    var isWrite: Bool {
        switch self {
        case .record, .erasePerson, .erase: true
        case .keepCheckpoint, .reopen, .writeStale: false
        }
    }
}

extension Step: CustomStringConvertible {
    var description: String {
        let failing = fault.map { ", and call \($0.call) \($0.isAfter ? "loses its answer" : "fails")" } ?? ""
        let meeting = rivals.map {
            "\n      \(rivalsComeEarly ? "while it reads" : "meanwhile") \(Step.who[$0.person]) at \($0.clock) \($0.deed)"
        }.joined()
        return "\(Step.who[person]) at \(clock) \(deed)\(failing)\(meeting)"
    }

    static let who = ["anna", "bea", "col"]
}

extension Deed: CustomStringConvertible {
    var description: String {
        switch self {
        case .record(let offers): "records " + offers.map { "\($0)" }.joined(separator: "; and ")
        case .erasePerson(let person, let reason, let power): "erases \(person) because '\(reason)' by '\(power)'"
        case .erase(let positions, let reason, let power): "erases \(positions) because '\(reason)' by '\(power)'"
        case .keepCheckpoint: "keeps a checkpoint"
        case .reopen: "opens the store again"
        case .writeStale(let off): "writes to a head \(off) off"
        }
    }
}

extension Offer: CustomStringConvertible {
    var description: String {
        "as \(author)" + (at.map { " at \($0)" } ?? "") + ": " + deals.map { "\($0)" }.joined(separator: ", ")
    }
}

extension Deal: CustomStringConvertible {
    var description: String {
        switch self {
        case .assert(let fact, let said): "assert \(fact) \(said)"
        case .correct(let fact, let said, let reason): "correct \(fact) \(said) because '\(reason)'"
        case .end(let fact, let until, let merged, let sources):
            "end \(fact) at \(until)\(merged ? " by a merger" : "") from \(sources)"
        case .retract(let fact, let reason): "retract \(fact) because '\(reason)'"
        case .erase: "erase"
        }
    }
}

extension Said: CustomStringConvertible {
    var description: String {
        let fields = fields.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value.joined(separator: " + "))" }
        return "\(kind) {\(fields.joined(separator: "; "))} from \(sources)"
    }
}

extension Origin: CustomStringConvertible {
    var description: String { address.isEmpty ? title : "\(title) <\(address)>" }
}

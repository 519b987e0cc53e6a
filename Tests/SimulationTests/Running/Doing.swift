import Register
import Registrar

extension Deed {
    /// Records or erases.
    func done(by registrar: Registrar) async throws -> Recorded {
        switch self {
        case .record(let offers): return try await registrar.record(offers.map { try Proposal($0) })
        case .erasePerson(let person, let reason, let power):
            guard let person = PersonID(person) else { throw Untranslatable(what: person) }
            return try await registrar.erase(person, reason: reason, power: power).1
        case .erase(let positions, let reason, let power):
            return try await registrar.erase(positions: positions, reason: reason, power: power)
        case .keepCheckpoint, .reopen, .writeStale: throw Untranslatable(what: "\(self)")
        }
    }
}

extension Model {
    /// - Returns: Why it is refused.
    mutating func take(_ deed: Deed, clock: Int64) -> String? {
        switch deed {
        case .record(let offers):
            switch decide(offers, clock: clock) {
            case .accepted(let new): lines += new
            case .refused(let why): return why
            }
        case .erasePerson(let person, let reason, let power):
            return erase(person: person, reason: reason, power: power, clock: clock)
        case .erase(let positions, let reason, let power):
            return erase(positions: positions, reason: reason, power: power, clock: clock)
        case .keepCheckpoint, .reopen: break
        case .writeStale: return "head-moved"
        }
        return nil
    }
}

public import Register

/// Why a change is not recorded, or a question not answered.
public enum Refusal: Error, Hashable, Sendable {
    case factStands(FactID)
    case factUnknown(FactID)
    case factErased(FactID, by: Int)
    case otherKind(FactID, stands: String, given: String)
    case cannotEnd(FactID, kind: String)
    case endsBeforeStart(FactID, until: String)
    case nothingChanges(FactID)
    case reasonMissing
    case powerMissing
    case personErased(FactID)
    case factNamesPerson(FactID)
    case notDefined(FactID, Reference)
    case stillNamed(Reference, by: FactID)
    case contradicts(FactID, RecordError)
    case seatElsewhere(FactID, SeatOfBody)
    case reasonNamesPerson
    case unreadable(FactID, CodecError)
    case erasureByHand
    case timeGiven
    case timeGoesBack(given: Instant, last: Instant)
    case noSuchPosition(Int, head: Int)
    case nothingToErase
    case alreadyErased(Int)
    case erasureStays(Int)
    case personNotNamed(PersonID)
    /// No signed checkpoint that covers the position is kept.
    case noCheckpoint(of: Int)
    case nothingRecorded(before: CalendarDay, first: CalendarDay?)
    case onlyReading
    case headKeepsMoving(times: Int)

    public var code: String {
        switch self {
        case .factStands: "registrar.fact-stands"
        case .factUnknown: "registrar.fact-unknown"
        case .factErased: "registrar.fact-erased"
        case .otherKind: "registrar.other-kind"
        case .cannotEnd: "registrar.cannot-end"
        case .endsBeforeStart: "registrar.ends-before-start"
        case .nothingChanges: "registrar.nothing-changes"
        case .reasonMissing: "registrar.reason-missing"
        case .powerMissing: "registrar.power-missing"
        case .personErased: "registrar.person-erased"
        case .factNamesPerson: "registrar.fact-names-person"
        case .notDefined: "registrar.not-defined"
        case .stillNamed: "registrar.still-named"
        case .contradicts: "registrar.contradicts"
        case .seatElsewhere: "registrar.seat-elsewhere"
        case .reasonNamesPerson: "registrar.reason-names-person"
        case .unreadable: "registrar.unreadable"
        case .erasureByHand: "registrar.erasure-by-hand"
        case .timeGiven: "registrar.time-given"
        case .timeGoesBack: "registrar.time-goes-back"
        case .noSuchPosition: "registrar.no-such-position"
        case .nothingToErase: "registrar.nothing-to-erase"
        case .alreadyErased: "registrar.already-erased"
        case .erasureStays: "registrar.erasure-stays"
        case .personNotNamed: "registrar.person-not-named"
        case .noCheckpoint: "registrar.no-checkpoint"
        case .nothingRecorded: "registrar.nothing-recorded"
        case .onlyReading: "registrar.only-reading"
        case .headKeepsMoving: "registrar.head-keeps-moving"
        }
    }
}

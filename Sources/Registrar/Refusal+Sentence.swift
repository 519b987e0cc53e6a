import Register

extension Refusal: CustomStringConvertible {
    public var description: String { sentence }

    public var sentence: String {
        switch self {
        case .factStands(let fact): "\(fact) is recorded already: correct, end or retract it."
        case .factUnknown(let fact): "\(fact) is not recorded: assert it first."
        case .factErased(let fact, let by):
            "\(fact) was erased by entry \(by), and its identifier is not used again."
        case .otherKind(let fact, let stands, let given):
            "\(fact) is of the kind '\(stands)', and a correction cannot make it '\(given)'."
        case .cannotEnd(let fact, let kind): "\(fact) is of the kind '\(kind)', which has no end."
        case .endsBeforeStart(let fact, let until): "\(fact) cannot end at \(until): it begins later than that."
        case .nothingChanges(let fact): "\(fact) is recorded so already: nothing would change."
        case .reasonMissing: "A reason is needed: say why."
        case .powerMissing: "A power is needed: name the provision under which the erasure is made."
        case .personErased(let fact): "\(fact) names a person who was erased from this register."
        case .factNamesPerson(let fact):
            "\(fact) contains the identifier of the person it is about; identifiers of facts outlive an erasure."
        case .notDefined(let fact, let reference):
            "The fact \(fact) names \(reference.inWords), which nothing here defines."
        case .stillNamed(let reference, let fact):
            "The fact \(fact) still names \(reference.inWords): correct or retract it first, or in the same file."
        case .contradicts(let fact, let error): "The fact \(fact) contradicts itself: \(error)."
        case .seatElsewhere(let fact, let named):
            "The fact \(fact) names the seat \(named.seat) with the body \(named.body), and it is no seat of that body."
        case .reasonNamesPerson:
            "The reason or the power names a person who is erased: both stay in the log, so leave the name out."
        case .unreadable(let fact, let error):
            "\(fact) cannot be recorded, since it could not be read back: \(error)."
        case .erasureByHand: "An erasure is not written in a file: use the command erase."
        case .timeGiven: "A recorded day can be given only in a register marked invented; elsewhere the clock gives it."
        case .timeGoesBack(let given, let last):
            "The recorded time \(given.text) is earlier than that of the last entry, \(last.text)."
        case .noSuchPosition(let position, let head): "There is no entry \(position): the log has \(head)."
        case .nothingToErase: "No entry is given to erase: name at least one position."
        case .alreadyErased(let position): "Entry \(position) is erased already."
        case .erasureStays(let position): "Entry \(position) records an erasure, and stays."
        case .personNotNamed(let person): "No entry names the person \(person)."
        case .noCheckpoint(let position):
            "No signed checkpoint covers entry \(position) yet, so it cannot be proved: ask again after the next entry."
        case .nothingRecorded(let day, let first):
            if let first {
                "Nothing was recorded here by the end of \(day.inWords): the first entry is of \(first.inWords)."
            } else {
                "Nothing is recorded here yet."
            }
        case .onlyReading: "The register was opened for reading only."
        case .headKeepsMoving(let times):
            "Others were writing at the same time: gave up after \(times) tries, and nothing was recorded."
        }
    }
}

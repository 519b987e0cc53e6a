import Register

/// What is recorded of one body, as its cover reads it.
struct BodyReading {
    let cover: Cover
    let body: BodyID
    let roll: BoardRoll
    let absent: Away
    let suspended: Away
    /// Those that count, and those that may.
    let places: [QuorumPlace]
    /// Of these who is absent for certain, and who may be, the former included.
    let isAbsent: Set<PersonID>
    let mayBeAbsent: Set<PersonID>
    /// Why there is no number of directors that must be present; nil where there is one.
    let refusal: Refusal?
    /// Nil with a refusal.
    let board: QuorumBoard?

    enum Refusal {
        case notApplicable(String)
        case unknown(String, [Missing])
    }

    var snapshot: Snapshot { cover.snapshot }
    var name: String { snapshot.shortName(of: body) }
    func name(_ person: PersonID) -> String { snapshot.name(of: person) }
    func names(_ people: some Sequence<PersonID>) -> String { people.map(name).inWords }
    func secretary(_ what: Missing.What) -> Missing { Missing(what, from: .secretary(body)) }

    init(_ cover: Cover, _ body: BodyID) {
        let snapshot = cover.snapshot
        self.cover = cover
        self.body = body
        roll = BoardRoll(snapshot, body)
        let absent = Away.absent(from: body, snapshot)
        self.absent = absent
        let suspended = Away.suspended(from: body, snapshot)
        self.suspended = suspended
        let places = roll.places.compactMap { QuorumPlace($0, suspended: suspended) }
        self.places = places
        isAbsent = BodyReading.people(places, absent.sure)
        mayBeAbsent = BodyReading.people(places, absent.possible)
        var board: QuorumBoard?
        var refusal = BodyReading.refusal(cover, body)
        if refusal == nil, let share = BodyReading.share(cover) {
            let found = QuorumBoard(
                places: places,
                share: share,
                isWhole: roll.whole != nil,
                absent: isAbsent,
                mayBeAbsent: mayBeAbsent,
                mayNeedMore: cover.rule(Cover.careTrustQuorum) != nil && snapshot.mayHaveSpecialStatus(body)
            )
            let twice = found.inTwoPlaces
            if twice.isEmpty {
                board = found
            } else {
                let seats = places.filter { !$0.sure.isDisjoint(with: twice) }.map(\.seat)
                refusal = .unknown(
                    "\(twice.map(snapshot.name).inWords) is recorded in two voting seats of this board at once. How "
                        + "somebody with two seats counts is not said.",
                    seats.map { Missing(.holderOnDay($0), from: .secretary(body)) }
                )
            }
        }
        (self.board, self.refusal) = (board, refusal)
    }

    private static func people(_ places: [QuorumPlace], _ away: (SeatID) -> Set<PersonID>) -> Set<PersonID> {
        places.union { away($0.seat).intersection($0.possible) }
    }

    private static func share(_ cover: Cover) -> QuorumBoard.Share? {
        guard let id = cover.rule(Cover.quorum)?.parameters.first, let parameter = cover.rulebook[id],
            case .share(let part, let whole) = parameter.value(on: cover.snapshot.day)
        else { return nil }
        return QuorumBoard.Share(part: part, whole: whole)
    }

    private static func refusal(_ cover: Cover, _ body: BodyID) -> Refusal? {
        let (snapshot, evaluator) = (cover.snapshot, cover.evaluator)
        let secretary = Confirmer.secretary(body)
        let name = snapshot.shortName(of: body)
        guard snapshot.isOpen(body) != .not else {
            return .notApplicable("\(name) was not open on \(snapshot.day.inWords).")
        }
        let kinds = snapshot.legalKindsStated(of: body)
        if snapshot.isOpen(body) == .certainly, kinds.areSurely(.foundationTrust, on: snapshot.day) {
            return .unknown(
                "\(name) is a foundation trust: its constitution says how many directors have to be present, and which. "
                    + "That is not recorded.",
                [Missing(.quorum, from: secretary)]
            )
        }
        guard let rule = cover.rule(Cover.quorum), share(cover) != nil else {
            return .unknown(
                "The rulebook gives no quorum of an NHS trust on \(snapshot.day.inWords).",
                [Missing(.quorum, from: secretary)]
            )
        }
        guard let open = evaluator.openApplicability(rule, body) else { return nil }
        return .unknown(open.explanation, open.missing)
    }

    func stops(whenLeftBy person: PersonID) -> Known {
        guard let board else {
            if case .notApplicable? = refusal { return .no }
            return .unknown
        }
        let after = board.left(by: person).stops()
        switch board.stops() {
        case .no: return after
        case .yes: return .no
        case .unknown: return after == .no ? .no : .unknown
        }
    }

    /// Designations as they stand: that of the vice-chair lapses when the chair is suspended (regulation 9D).
    var viceChairs: Designated {
        let found = snapshot.designated(.viceChair, in: body)
        let chairs = roll.places.filter { $0.isOfKind(.chair) != .no }.map(\.seat)
        guard chairs.contains(where: { !suspended.possible(from: $0).isEmpty }) else { return found }
        return Designated(sure: [], possible: found.possible, facts: found.facts)
    }

    var facts: FactSet {
        let own = snapshot.existences(of: body).facts.union(snapshot.legalKindsStated(of: body).facts)
            .union(snapshot.sectors(of: body).facts).union(roll.whole.map { [$0.fact.id] } ?? [])
        return roll.facts.union(own).union(absent.facts).union(suspended.facts).union(viceChairs.facts)
    }

    /// Whether the list of suspensions is stated to be whole.
    var knowsSuspensions: Bool {
        snapshot.completenesses(of: body).contains {
            $0.payload.list == .suspensions && $0.payload.holds(on: snapshot.day)
        }
    }

    /// What would have to be recorded to know more of the number.
    var missing: [Missing] {
        switch refusal {
        case .notApplicable: return []
        case .unknown(_, let why): return why
        case nil: break
        }
        var missing: [Missing] = []
        let open = places.filter { !$0.isSure || ($0.mayBeExecutive && $0.mayBeOther) || $0.sure.isEmpty }
        let seats = Set(open.map(\.seat))
        missing += roll.missing(roll.places.filter { seats.contains($0.seat) })
        missing += open.filter { $0.sure.isEmpty && !$0.possible.isEmpty }.map { secretary(.holderOnDay($0.seat)) }
        if board?.mayNeedMore == true { missing.append(secretary(.specialStatus)) }
        missing += roll.missingWhole
        if !knowsSuspensions { missing.append(secretary(.wholeList(.suspensions, nil, nil))) }
        return missing.uniqued
    }
}

extension Snapshot {
    func bodyProfile(_ body: BodyID, membership: Coverage, _ leading: Leading) -> BodyProfile {
        BodyProfile(
            body: body,
            membership: membership,
            legalKinds: legalKinds(of: body),
            regions: regions(of: body),
            sectors: sectors(of: body),
            leaders: leaders(of: body, leading).map { leaderProfile($0, in: body) },
            designations: designations(in: body),
            sharedExecutives: sharedDirectors(of: body, .executive),
            sharedNonExecutives: sharedDirectors(of: body, .nonExecutive),
            seats: seatFigures(of: body),
            forums: index.forums.filter {
                $0.payload.parents.contains(body) && $0.payload.isCommon && $0.covers(day) != .not
            },
            instruments: index.instruments.filter {
                $0.payload.adoptedBy.contains(body) && $0.covers(day) != .not
            },
            wholeLists: ListKind.ofProfile.compactMap { completeness(of: $0, in: body) }
        )
    }

    private func leaderProfile(_ leader: Leader, in body: BodyID) -> LeaderProfile {
        var boards = leader.also.filter { $0.coverage != .not }.reduce(into: [body: leader.coverage]) { boards, led in
            // What else is led is certain only if this is: the same person may hold neither.
            boards[led.body] = max(boards[led.body] ?? .not, min(led.coverage, leader.coverage))
        }
        guard let person = leader.person else { return LeaderProfile(leader: leader, service: nil, boards: boards) }
        for holding in holdings(of: person) {
            let board = holding.seat.payload.body
            let coverage = min(holding.coverage, isOpen(board))
            if coverage != .not { boards[board] = max(boards[board] ?? .not, coverage) }
        }
        let service = service(of: person, in: body)
        return LeaderProfile(leader: leader, service: service.appointments.isEmpty ? nil : service, boards: boards)
    }

    private func sharedDirectors(of body: BodyID, _ kind: SeatKind) -> [SharedDirector] {
        currentSeats(of: body).filter { $0.payload.kind == kind && $0.payload.office != .chiefExecutive }
            .flatMap { holders(of: $0.payload.seat) }
            .compactMap { holding in
                let others = holdings(of: holding.person).filter {
                    $0.seat.payload.kind == kind && $0.seat.payload.body != body && isOpen($0.seat.payload.body) != .not
                }
                guard !others.isEmpty else { return nil }
                return SharedDirector(
                    person: holding.person,
                    seat: holding.seat,
                    appointment: holding.appointment,
                    coverage: min(holding.coverage, others.map(\.coverage).max() ?? .not),
                    elsewhere: Set(others.map(\.seat.payload.body)).sorted()
                )
            }
    }

    /// The seats of a board on the day, each once.
    private func currentSeats(of body: BodyID) -> [Stated<Seat>] {
        let ids = Set(seats(of: body).filter { $0.covers(day) != .not }.map(\.payload.seat))
        return ids.sorted().compactMap { seat($0) }.filter { $0.payload.body == body }
    }

    private func seatFigures(of body: BodyID) -> SeatFigures {
        let seats = currentSeats(of: body)
        let states = seats.map { state(of: $0.payload.seat) }
        func held(_ capacity: Capacity) -> Int {
            states.filter { state in
                guard case .held(let holders) = state else { return false }
                return holders.contains { $0.appointment.payload.capacity == capacity }
            }.count
        }
        return SeatFigures(
            recorded: seats.count,
            voting: seats.filter { $0.payload.votes == true }.count,
            notVoting: seats.filter { $0.payload.votes == false }.count,
            vacant: states.filter { if case .vacant = $0 { true } else { false } }.count,
            holderNotRecorded: states.filter { $0 == .notRecorded }.count,
            interim: held(.interim),
            acting: held(.acting),
            hasOthers: seats.contains { $0.payload.office != .chair && $0.payload.office != .chiefExecutive }
        )
    }
}

extension Forum {
    /// Whether bodies decide or meet together in it.
    public var isCommon: Bool {
        switch kind {
        case .committeeInCommon, .jointCommittee: true
        case .board, .committee, .councilOfGovernors: parents.count > 1 || !meetsWith.isEmpty
        }
    }
}

extension ForumLegalKind {
    /// What a decision of it is in law, in one phrase that begins small.
    public var effect: String {
        switch self {
        case .board: "each decides for its own body"
        case .committee: "decides for its own body, as delegated"
        case .committeeInCommon: "each decides for its own body; without a delegation it advises"
        case .jointCommittee: "binds each of its bodies, within its agreement"
        case .councilOfGovernors: "holds its own foundation trust’s board to account"
        }
    }
}

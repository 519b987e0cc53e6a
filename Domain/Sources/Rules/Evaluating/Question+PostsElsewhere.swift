import Register

/// An office or employment of somebody at another body.
struct BarringPost {
    let body: BodyID?
    let explanation: String
    let facts: FactSet
    /// Why it is not certain that there is such a post; nil where it is.
    let open: Missing?
}

extension Question {
    /// Seats on other boards. Whether the seat of an executive without a vote is an office is left open.
    ///
    /// - Parameter noun: What the holder is, after "is recorded as": `an executive of`.
    func seatsElsewhere(_ people: Set<PersonID>, _ kinds: Set<SeatKind>, _ noun: String) -> [BarringPost] {
        elsewhere(people, kinds).map { other, holder in
            let said = "\(name(holder.person)) is recorded as \(noun) \(snapshot.shortName(of: other))"
            let open = holder.coverage == .certainly ? nil : Missing(.holderOnDay(holder.seat), from: .secretary(other))
            let seats = snapshot.statements(of: holder.seat).filter { $0.covers(day) != .not }
            guard Set(seats.map({ $0.payload.kind })) == [.executive] else {
                return BarringPost(body: other, explanation: said + ".", facts: holder.facts, open: open)
            }
            return switch Known(all: seats.map { Known($0.payload.votes) }) {
            case .yes: BarringPost(body: other, explanation: said + ".", facts: holder.facts, open: open)
            case .no:
                BarringPost(
                    body: other,
                    explanation: said + ", without a vote; whether that is such an office is in no text that was read.",
                    facts: holder.facts,
                    open: open ?? secretary(.opinion)
                )
            case .unknown:
                BarringPost(
                    body: other,
                    explanation: said + "; whether the seat has a vote is not recorded.",
                    facts: holder.facts,
                    open: open ?? Missing(.votes(holder.seat), from: .secretary(other))
                )
            }
        }
    }

    /// Employments by other bodies of the register, of which who is seconded by one has one. An employer of which the
    /// register knows no body is no trust.
    ///
    /// An office without a seat, or university work for a trust, may be of a kind that is barred.
    func employmentsElsewhere(_ people: Set<PersonID>) -> [BarringPost] {
        people.sorted().flatMap { person -> [BarringPost] in
            let merges = snapshot.samePersons(of: person).facts
            let all = snapshot.employments(of: person).filter { ($0.payload.body ?? body) != body }
            let employments = Lasting(all, on: day) { $0.body == $1.body && $0.employment == $1.employment }
            let seats = Set(elsewhere([person], Set(SeatKind.allCases)).map(\.body))
            let posts = employments.possible.compactMap { said -> BarringPost? in
                guard let other = said.payload.body else { return nil }
                let isEmployee = said.payload.employment == .employee
                if said.payload.employment == .office, seats.contains(other) { return nil }
                let isSure = isEmployee && employments.sure.contains(said)
                let noun = isEmployee ? "employed by" : "working or holding an office at"
                return BarringPost(
                    body: other,
                    explanation: "\(name(person)) is recorded as \(noun) \(snapshot.shortName(of: other)).",
                    facts: merges.union([said.fact.id]),
                    open: isSure ? nil : secretary(.employment(person))
                )
            }
            let seconded = Lasting(
                snapshot.secondments(of: person).filter { ($0.payload.employerBody ?? body) != body },
                on: day
            ) { $0.employerBody == $1.employerBody && $0.body == $1.body }
            return posts
                + seconded.possible.compactMap { said in
                    guard let other = said.payload.employerBody else { return nil }
                    return BarringPost(
                        body: other,
                        explanation: "\(name(person)) is recorded as seconded by \(snapshot.shortName(of: other)).",
                        facts: merges.union([said.fact.id]),
                        open: seconded.sure.contains(said) ? nil : secretary(.employment(person))
                    )
                }
        }
    }

    /// Offices elsewhere of which no seat is recorded.
    func officesWithoutSeat(of person: PersonID) -> Lasting<Employment> {
        let seats = Set(elsewhere([person], Set(SeatKind.allCases)).map(\.body))
        return Lasting(
            snapshot.employments(of: person).filter { said in
                said.payload.employment == .office && said.payload.body != body
                    && !(said.payload.body.map { seats.contains($0) } ?? false)
            },
            on: day
        ) { $0.body == $1.body && $0.employer == $1.employer }
    }
}

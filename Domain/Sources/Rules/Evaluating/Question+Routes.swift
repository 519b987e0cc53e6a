import Register

extension Question {
    /// Whether every act was done that the seat needs at a body of this kind.
    func lawfullyAppointed(_ holder: BoardHolder, at body: BodyID, _ legal: LegalKind) -> Answer {
        guard let place = place(holder.seat, of: body), place.kinds.count == 1,
            let seatKind = place.kinds.first, place.isOfOffice(.chiefExecutive) != .unknown
        else {
            let said = "Of which kind the seat of \(name(holder.person)) is, sources disagree."
            return .unknown(said, holder.facts, [secretary(.seatKind(holder.seat), body)])
        }
        let kind: SeatKind = place.isOfKind(.chair) == .yes ? .chair : seatKind
        let routes = AppointingRoute.all(kind, isChief: place.isOfOffice(.chiefExecutive) == .yes, at: legal)
        return .every(
            routes.map { route in
                route == .power ? empowered(holder, kind, at: body) : decided(route, holder, at: body)
            }
        )
    }

    /// Whether whoever is named as appointing held the power on the day of the act; failing an act, at the start.
    private func empowered(_ holder: BoardHolder, _ kind: SeatKind, at body: BodyID) -> Answer {
        let holders = powers.filter {
            $0.id.raw == (kind == .chair ? "nhs-trust.appoint-chair" : "nhs-trust.appoint-non-executives")
        }
        .flatMap(\.holders)
        let fact = holder.holding.appointment.fact.id
        let name = name(holder.person)
        let acts = snapshot.acts(.power, for: holder.holding.appointment)
        let answer = decided(.power, holder, at: body, acts)
        guard answer.result == .met || (answer.result == .unknown && acts.isEmpty),
            case .within(let start) = holder.appointment.dated.from
        else { return answer }
        var said: [(authority: String, on: DayBounds, fact: FactID)] = acts.sure.compactMap { act in
            act.payload.authority.map { ($0, act.payload.on, act.fact.id) }
        }
        if let authority = holder.appointment.appointedBy, said.isEmpty { said.append((authority, start, fact)) }
        guard !said.isEmpty else {
            return .unknown(
                "Who appointed \(name) is not recorded.",
                answer.facts,
                [secretary(.appointedBy(acts.sure.first?.fact.id ?? fact), body)]
            )
        }
        let words = "\(name) is recorded as appointed by \(said.map(\.authority).uniqued.inWords)."
        var missing: [Missing] = []
        var notes: [String] = []
        for one in said {
            let named = holders.filter {
                $0.name.lowercased() == one.authority.lowercased() && $0.force.contains(one.on.earliest)
                    && $0.force.contains(one.on.latest)
            }
            if named.isEmpty {
                missing.append(Missing(.power(one.fact, one.authority), from: .appointer(one.authority)))
            } else if !named.contains(where: \.isConfirmed) {
                notes.append("That \(one.authority) held the power rests on what we could not confirm.")
            }
        }
        return missing.isEmpty
            ? .met(words, answer.facts).noting(all: notes.uniqued) : .unknown(words, answer.facts, missing)
    }
}

extension ActsFound {
    /// All but those of a removal.
    var facts: FactSet {
        [sure, open, late, after, wrong, near].reduce(into: []) { if !$1.isEmpty { $0.formUnion($1.facts) } }
    }

    fileprivate var isEmpty: Bool {
        sure.isEmpty && open.isEmpty && late.isEmpty && wrong.isEmpty && near.isEmpty
    }
}

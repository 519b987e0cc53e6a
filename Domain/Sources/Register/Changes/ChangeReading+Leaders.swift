extension ChangeReading {
    private struct Place: Hashable {
        let person: PersonID
        let office: Office
        let body: BodyID

        func post(_ capacity: Capacity) -> ChangeInWorld.Post {
            ChangeInWorld.Post(person: person, office: office, body: body, capacity: capacity)
        }
    }

    /// Chairs and chief executives who began, went on in another capacity, or stopped.
    var leaders: [ChangeInWorld] {
        let leading = snapshot.leadingAppointments
        let places = Dictionary(
            leading.map { stated, office, body in
                (stated.fact.id, Place(person: snapshot.person(stated.payload.person), office: office, body: body))
            },
            uniquingKeysWith: { first, _ in first }
        )
        return ChangeReading.grouped(leading.map(\.stated)) { places[$0.fact.id] }.flatMap { place, edges in
            place.map { turns(of: $0, edges) } ?? []
        }
    }

    private func turns(of place: Place, _ edges: Edges<Appointment>) -> [ChangeInWorld] {
        let began = edges.starts.compactMap { change(.began(place.post($0.stated.payload.capacity)), at: $0) }
        let stopped = edges.ends.compactMap { change(.stopped(place.post($0.stated.payload.capacity)), at: $0) }
        let changed = edges.handovers.compactMap { handover -> ChangeInWorld? in
            let (old, new) = (handover.before.payload.capacity, handover.stated.payload.capacity)
            guard old != new, old != .notStated, new != .notStated else { return nil }
            return change(
                .changedCapacity(place.post(new), from: old),
                handover.when,
                false,
                [handover.stated.fact, handover.before.fact]
            )
        }
        return began + changed + stopped
    }

    /// Seats that are stated to be vacant from a day on, or until one.
    var vacancies: [ChangeInWorld] {
        ChangeReading.grouped(snapshot.index.vacancies) { $0.payload.seat }.flatMap { seat, edges -> [ChangeInWorld] in
            guard let body = snapshot.seat(seat)?.payload.body else { return [] }
            return edges.starts.compactMap { change(.fellVacant(seat, of: body), at: $0) }
                + edges.ends.compactMap { change(.vacancyEnded(seat, of: body), at: $0) }
        }
    }
}

/// The posts of the people who ever held one office in two or more bodies: nobody else can share it on any day.
struct PostsOfSeveral: Sendable {
    struct Post: Sendable {
        let fact: Fact
        let dated: Period
        let evidence: DayBounds?
        /// Nil where the seat is stated to be of several bodies, of which the day decides.
        let body: BodyID?
        /// The number of its seat among those of the index.
        let seat: Int32
        /// How many statements say that the seat is of this office.
        let statements: Int
    }

    /// In the order of the identifiers that remain.
    let holders: [(person: PersonID, posts: [Post])]

    init(of office: Office, _ places: PostPlaces, _ index: FactIndex) {
        var statements = [Int](repeating: 0, count: places.seats.count)
        for seat in index.seats.indices where index.seats[seat].payload.office == office {
            statements[Int(places.seatOfRow[seat])] += 1
        }
        let rows = index.appointments.indices.filter { row in
            let seat = places.seat[row]
            return seat >= 0 && statements[Int(seat)] > 0
                && office.isHeld(index.appointments[row].payload.capacity)
        }
        var first = [Int32](repeating: -1, count: places.persons.count)
        var hasSeveral = [Bool](repeating: false, count: places.persons.count)
        for row in rows {
            let (person, body) = (Int(places.person[row]), places.body[Int(places.seat[row])])
            if body < 0 || (first[person] >= 0 && first[person] != body) { hasSeveral[person] = true }
            first[person] = body
        }
        var posts: [Int32: [Post]] = [:]
        for row in rows where hasSeveral[Int(places.person[row])] {
            let (stated, seat) = (index.appointments[row], places.seat[row])
            posts[places.person[row], default: []].append(
                Post(
                    fact: stated.fact,
                    dated: stated.payload.dated,
                    evidence: stated.fact.evidence,
                    body: places.body[Int(seat)] < 0 ? nil : places.seats[number: seat].first?.payload.body,
                    seat: seat,
                    statements: statements[Int(seat)]
                )
            )
        }
        holders = posts.map { number, posts in (places.persons[Int(number)], posts) }.sorted { $0.person < $1.person }
    }
}

/// The seats, bodies and people of appointments as numbers.
struct PostPlaces {
    let seats: Grouping<SeatID, Seat>
    /// The number of the seat of each statement of a seat.
    let seatOfRow: [Int32]
    /// The number of the seat of each appointment; -1 where no such seat is stated.
    let seat: [Int32]
    /// The number of the person of each appointment.
    let person: [Int32]
    /// The people by number.
    let persons: [PersonID]
    /// The number of the body of each seat; -1 where several are stated.
    let body: [Int32]

    init(
        seats: Grouping<SeatID, Seat>,
        seatsOfBody: Grouping<BodyID, Seat>,
        toSeat: Grouping<SeatID, Appointment>,
        ofPerson: Grouping<PersonID, Appointment>
    ) {
        self.seats = seats
        seatOfRow = seats.numberOfRows
        let numbers = toSeat.keysInOrder.map { seats.number(of: $0) ?? -1 }
        seat = toSeat.numberOfRows.map { numbers[Int($0)] }
        person = ofPerson.numberOfRows
        persons = ofPerson.keysInOrder
        let bodies = seatsOfBody.numberOfRows
        body = (0..<Int32(seats.count)).map { number in
            let rows = seats[number: number].rows
            let first = rows.first.map { bodies[Int($0)] } ?? -1
            return rows.allSatisfy { bodies[Int($0)] == first } ? first : -1
        }
    }
}

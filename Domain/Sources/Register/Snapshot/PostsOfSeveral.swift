/// The posts of the people who ever held one office in two or more bodies: nobody else can share it on any day.
struct PostsOfSeveral: Sendable {
    struct Post: Sendable {
        /// The row of the appointment.
        let appointment: Int32
        /// The number of its seat among those of the index.
        let seat: Int32
        /// How many statements say that the seat is of this office.
        let statements: Int32
    }

    /// In the order of the identifiers that remain.
    let holders: [(person: PersonID, posts: [Post])]

    init(
        of office: Office,
        _ appointments: [Stated<Appointment>],
        _ seats: Grouping<SeatID, Seat>,
        _ people: People
    ) {
        struct Holder {
            let body: BodyID
            var hasSeveral = false
            var posts: [Post] = []
        }
        var holders: [PersonID: Holder] = [:]
        for row in appointments.indices {
            let appointment = appointments[row].payload
            guard office.isHeld(appointment.capacity), let number = seats.number(of: appointment.seat) else { continue }
            let stated = seats[number: number]
            let count = stated.count { $0.payload.office == office }
            guard count > 0, let body = stated.first?.payload.body else { continue }
            let post = Post(appointment: Int32(row), seat: number, statements: Int32(count))
            var holder = holders[people[appointment.person]] ?? Holder(body: body)
            holder.hasSeveral = holder.hasSeveral || stated.contains { $0.payload.body != holder.body }
            holder.posts.append(post)
            holders[people[appointment.person]] = holder
        }
        self.holders = holders.filter(\.value.hasSeveral).map { ($0.key, $0.value.posts) }
            .sorted { $0.person < $1.person }
    }
}

/// Statements by the body, person or seat they are about, in the order of the log.
struct NameIndex: Sendable {
    let existences: [BodyID: [Stated<BodyExistence>]]
    let bodyNames: [BodyID: [Stated<BodyName>]]
    let legalKinds: [BodyID: [Stated<BodyLegalKind>]]
    let sectors: [BodyID: [Stated<BodySector>]]
    let regions: [BodyID: [Stated<BodyRegion>]]
    let personNames: [PersonID: [Stated<PersonName>]]
    let seats: [SeatID: [Stated<Seat>]]
    let seatsOfBody: [BodyID: [Stated<Seat>]]
    let appointmentsToSeat: [SeatID: [Stated<Appointment>]]
    let appointmentsOfPerson: [PersonID: [Stated<Appointment>]]

    init(_ index: FactIndex, _ people: People) {
        existences = Dictionary(grouping: index.existences) { $0.payload.body }
        bodyNames = Dictionary(grouping: index.bodyNames) { $0.payload.body }
        legalKinds = Dictionary(grouping: index.legalKinds) { $0.payload.body }
        sectors = Dictionary(grouping: index.sectors) { $0.payload.body }
        regions = Dictionary(grouping: index.regions) { $0.payload.body }
        personNames = Dictionary(grouping: index.personNames) { people[$0.payload.person] }
        seats = Dictionary(grouping: index.seats) { $0.payload.seat }
        seatsOfBody = Dictionary(grouping: index.seats) { $0.payload.body }
        appointmentsToSeat = Dictionary(grouping: index.appointments) { $0.payload.seat }
        appointmentsOfPerson = Dictionary(grouping: index.appointments) { people[$0.payload.person] }
    }
}

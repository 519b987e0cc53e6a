import Register

/// Changes about invented bodies, five to a body, each about as long as those of a real register.
enum GeneratedChanges {
    static func list(_ numbers: Range<Int>) -> [Change] { numbers.map(change) }

    private static func change(_ number: Int) -> Change {
        let (place, part) = (number / 5, number % 5)
        guard let body = BodyID("B\(place)"), let seat = SeatID("B\(place).chair"),
            let person = PersonID("invented-person-\(place)"), let fact = FactID("rows.\(number)"),
            let source = source(place)
        else { fatalError("an identifier that is none") }
        let name = "Imogen Quarrington the \(place)th"
        let statement: Statement =
            switch part {
            case 0: .bodyExistence(BodyExistence(body: body, successors: [], dated: .notRecorded))
            case 1:
                .bodyName(BodyName(body: body, name: "Hospitals of Ferrywold \(place) NHS Trust", dated: .notRecorded))
            case 2:
                .seat(
                    Seat(
                        seat: seat,
                        body: body,
                        kind: .chair,
                        office: .chair,
                        title: nil,
                        votes: true,
                        dated: .notRecorded
                    )
                )
            case 3: .personName(PersonName(person: person, name: name, dated: .notRecorded))
            default:
                .appointment(
                    Appointment(
                        person: person,
                        namedAs: name,
                        seat: seat,
                        capacity: .notStated,
                        appointedBy: nil,
                        approval: nil,
                        statedShared: nil,
                        dated: .notRecorded
                    )
                )
            }
        guard let claim = Claim(statement: statement, sources: [source], confidence: .high) else {
            fatalError("a claim without a source")
        }
        return .assert(fact, claim)
    }

    private static func source(_ place: Int) -> Source? {
        Source(
            kind: .minute,
            title: "Minutes of the board of Ferrywold \(place), November 2024 (invented)",
            address: "https://ferrywold-\(place).example/about-us/the-board/minutes",
            publisher: "Hospitals of Ferrywold \(place) NHS Trust",
            date: DayBounds(text: "2024-11")
        )
    }
}

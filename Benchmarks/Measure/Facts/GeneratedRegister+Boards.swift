import Invented
import Register

extension GeneratedRegister {
    /// Chair and chief executive of every body, and of one in eight the whole board.
    mutating func addBoard(_ body: BodyID, _ leaders: inout [Office: [PersonID]]) {
        for office in [Office.chair, .chiefExecutive] where random.happens(90) {
            addSeat(body, office.rawValue, office == .chair ? .chair : .executive, office, &leaders)
        }
        guard random.happens(12) else { return }
        for office in [Office.finance, .medical, .nursing] {
            addSeat(body, office.rawValue, .executive, office, &leaders)
        }
        for number in 1...6 {
            addSeat(body, "non-executive-\(number)", .nonExecutive, nil, &leaders)
        }
        if random.happens(50) {
            let whole = Completeness(body: body, list: .boardMembers, asAt: DayBounds(day(19_500..<20_000)))
            add("lists.\(body)", .completeness(whole))
        }
    }

    private mutating func addSeat(
        _ body: BodyID,
        _ name: String,
        _ kind: SeatKind,
        _ office: Office?,
        _ leaders: inout [Office: [PersonID]]
    ) {
        let seat = GeneratedRegister.known(SeatID("\(body).\(name)"))
        add(
            "seats.\(seat)",
            .seat(
                Seat(seat: seat, body: body, kind: kind, office: office, title: nil, votes: true, dated: .notRecorded)
            )
        )
        if random.happens(4) { add("vacancies.\(seat)", .vacancy(Vacancy(seat: seat, dated: period()))) }
        for _ in 0..<(random.happens(30) ? 2 : 1) { addHolder(seat, body, office, &leaders) }
    }

    private mutating func addHolder(
        _ seat: SeatID,
        _ body: BodyID,
        _ office: Office?,
        _ leaders: inout [Office: [PersonID]]
    ) {
        let others = office.flatMap { leaders[$0] } ?? []
        var person = others.isEmpty || !random.happens(18) ? newPerson() : random.pick(others)
        if others.contains(person), random.happens(10) { person = addAgain(person) }
        if let office { leaders[office, default: []].append(person) }
        let number = entries.count
        let appointment = Appointment(
            person: person,
            namedAs: random.happens(80) ? GeneratedRegister.name(person) : nil,
            seat: seat,
            capacity: random.happens(80) ? .notStated : random.pick(Capacity.allCases),
            appointedBy: random.happens(10) ? "NHS England" : nil,
            approval: nil,
            statedShared: random.happens(20) ? true : nil,
            dated: period()
        )
        add("posts.P\(number)", .appointment(appointment), confidence: random.pick([.high, .medium]))
        if random.happens(3) {
            let designation = Designation(person: person, body: body, designation: .viceChair, dated: period())
            add("designations.D\(number)", .designation(designation))
        }
        if random.happens(1) {
            add("absences.\(number)", .absence(Absence(person: person, seat: seat, body: body, dated: period())))
        }
    }

    private mutating func newPerson() -> PersonID {
        let first = random.pick(["ada", "ben", "cleo", "dov", "esme", "finn", "greta", "hal", "isla", "jude"])
        let last = random.pick(["ashgrove", "birkmoor", "carden", "dunlow", "elmhurst", "farrow", "garsdale", "hexley"])
        let person = GeneratedRegister.known(PersonID("\(first)-\(last)-\(entries.count)"))
        if random.happens(30) { addName(person) }
        return person
    }

    /// The same person by another identifier, as another source has it.
    private mutating func addAgain(_ person: PersonID) -> PersonID {
        let other = GeneratedRegister.known(PersonID("\(person)-b\(entries.count)"))
        add("same.\(entries.count)", .samePerson(SamePerson(person: person, other: other)))
        return other
    }

    private mutating func addName(_ person: PersonID) {
        let name = GeneratedRegister.name(person)
        add("people.\(person)", .personName(PersonName(person: person, name: name, dated: .notRecorded)))
    }

    private static func name(_ person: PersonID) -> String {
        person.raw.split(separator: "-").prefix(2).map { $0.prefix(1).uppercased() + $0.dropFirst() }
            .joined(separator: " ")
    }
}

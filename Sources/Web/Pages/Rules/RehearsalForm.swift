import Register
import Rules

/// What somebody asks to rehearse, as typed; nothing of it is kept.
struct RehearsalForm {
    static let mostBodies = 4
    static let longestName = 100
    static let names = ["what", "person", "from", "years"] + (1...mostBodies).map { "body\($0)" }

    enum What: String, CaseIterable {
        case jointChair = "joint-chair"
        case jointChief = "joint-chief-executive"
        case newExecutive = "new-executive"
        case exit

        var inWords: String {
            switch self {
            case .jointChair: "One chair for several bodies"
            case .jointChief: "One chief executive for several bodies"
            case .newExecutive: "A new executive director of one body"
            case .exit: "Somebody leaves"
            }
        }
    }

    let what: String
    let person: String
    let from: String
    let bodies: [String]

    init(_ field: (String) -> String) {
        what = field("what")
        person = field("person")
        from = field("from")
        bodies = (1...RehearsalForm.mostBodies).map { field("body\($0)") }
    }

    var isEmpty: Bool { [what, person, from].allSatisfy(\.isEmpty) && bodies.allSatisfy(\.isEmpty) }

    /// The change, or everything that is wrong with what was typed.
    func read(_ snapshot: Snapshot) -> (change: ProposedChange?, problems: [String]) {
        var problems: [String] = []
        let what = What(rawValue: what)
        if what == nil { problems.append("Choose what would change.") }
        let day = CalendarDay(iso: from)
        if day == nil { problems.append("Give the first day as year-month-day, such as 2027-04-01.") }
        let typed = bodies.filter { !$0.isEmpty }
        let found = typed.compactMap { BodyID($0) }.filter { snapshot.existence(of: $0) != nil }
        if found.count < typed.count { problems.append("A body that was chosen is not recorded.") }
        let several = what == .jointChair || what == .jointChief
        if found.isEmpty { problems.append(several ? "Choose two or more bodies." : "Choose a body.") }
        if several, found.count == 1 { problems.append("Choose two or more bodies: one is no sharing.") }
        if Set(found).count < found.count { problems.append("A body was chosen twice.") }
        if what == .newExecutive, found.count > 1 { problems.append("Choose one body: a seat is of one.") }
        let newcomer = newcomer(snapshot)
        if newcomer == nil {
            problems.append(
                isOfSeveral(snapshot)
                    ? "Several people are called '\(person)': give the identifier of the one you mean."
                    : "Give the name or the identifier of a person, of at most \(RehearsalForm.longestName) letters."
            )
        }
        if what == .exit, case .named = newcomer {
            problems.append(
                "'\(person)' is not recorded: who leaves has to be in the register, by identifier or full name."
            )
        }
        guard problems.isEmpty, let what, let day, let newcomer else { return (nil, problems) }
        switch (what, newcomer) {
        case (.jointChair, _): return (.jointOffice(.chair, newcomer, at: found, from: day), [])
        case (.jointChief, _): return (.jointOffice(.chiefExecutive, newcomer, at: found, from: day), [])
        case (.newExecutive, _): return (.newExecutive(newcomer, at: found[0], from: day), [])
        case (.exit, .recorded(let person)): return (.exit(person, from: found, on: day), [])
        case (.exit, .named): return (nil, problems)
        }
    }

    /// By identifier, else by full name where one person has it; else somebody who is not recorded.
    private func newcomer(_ snapshot: Snapshot) -> ProposedChange.Newcomer? {
        let typed = RehearsalForm.spaced(person)
        guard !typed.isEmpty, person.count <= RehearsalForm.longestName else { return nil }
        if let id = PersonID(typed), snapshot.isRecorded(id) { return .recorded(snapshot.person(id)) }
        let named = named(snapshot)
        if named.count > 1 { return nil }
        return named.first.map { .recorded($0) } ?? .named(typed)
    }

    private func isOfSeveral(_ snapshot: Snapshot) -> Bool { named(snapshot).count > 1 }

    /// Everybody who is or was called so; capitals and spaces make no difference.
    private func named(_ snapshot: Snapshot) -> Set<PersonID> {
        let typed = RehearsalForm.spaced(person).lowercased()
        let names = snapshot.index.personNames.filter {
            RehearsalForm.spaced($0.payload.name).lowercased() == typed
        }
        return Set(names.map { snapshot.person($0.payload.person) })
    }

    /// With one space between words, and none around them.
    private static func spaced(_ name: String) -> String {
        name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}

import Register

/// What the command line says in whole sentences.
enum Sentences {
    static func sharing(_ count: SharingCount, on day: CalendarDay) -> String {
        let (certain, possible) = (count.sharing.certain.count, count.sharing.possible.count)
        let verb = certain == 1 ? "is" : "are"
        var text =
            "\(certain) of \(Words.count(count.open.count, "body", "bodies")) \(verb) recorded as sharing a chair or chief executive on \(day.inWords)"
        if possible > certain { text += "; up to \(possible) if days known only by month or year fall that way" }
        return text + "; \(count.sharing.confirmed.count) on evidence from \(day.year - 1) or later."
    }

    static func question(_ question: OpenQuestion, _ snapshot: Snapshot) -> String {
        switch question {
        case .basesDiffer(let body, let office, let arrangements, let appointments):
            "\(snapshot.name(of: body)): by the arrangements it \(words(arrangements)) a \(office.inWords), "
                + "by the appointments it \(words(appointments)) one."
        case .differentHolders(let body, let office, let row, _):
            "\(snapshot.name(of: body)): the row \(row) says that one \(office.inWords) serves these bodies, "
                + "and the appointments name different people."
        }
    }

    private static func words(_ coverage: Coverage) -> String {
        switch coverage {
        case .certainly: "shares"
        case .possibly: "may share"
        case .not: "does not share"
        }
    }
}

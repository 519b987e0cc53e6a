import Register

/// What only the board of a body may decide.
struct Reserved {
    let body: BodyID
    private let stated: [Stated<ReservedMatter>]
    private let every: [Stated<ReservedMatter>]
    private let day: CalendarDay

    init(_ snapshot: Snapshot, _ body: BodyID) {
        self.body = body
        day = snapshot.day
        every = snapshot.reservedMatters(of: body)
        stated = every.filter { $0.covers(snapshot.day) != .not }
    }

    var facts: FactSet { stated.facts }

    /// Those of the same name as one of the functions, certainly or at least possibly reserved.
    func matters(of functions: [String], _ least: Coverage) -> [Stated<ReservedMatter>] {
        let names = Set(functions.map(\.asCompared))
        return stated.filter { one in
            let isDenied = every.contains {
                $0.covers(day) != .certainly && $0.payload.matter.asCompared == one.payload.matter.asCompared
                    && $0.payload.dated.isRival(of: one.payload.dated)
            }
            let coverage = isDenied ? min(one.covers(day), .possibly) : one.covers(day)
            return names.contains(one.payload.matter.asCompared) && coverage >= least
        }
    }
}

extension String {
    /// Without regard to capitals and to space around it.
    var asCompared: String {
        lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}

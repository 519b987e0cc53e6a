import Register

/// The lead employers that bodies name for somebody.
struct LeadEmployers {
    let sure: Set<BodyID>
    let possible: Set<BodyID>
    let facts: FactSet

    /// The one that is named for certain, where no other may be.
    var only: BodyID? { sure.count == 1 && possible == sure ? sure.first : nil }
}

extension Question {
    /// The statement that the tests of the board are all recorded.
    var wholeTests: Stated<Completeness>? { whole(.fitAndProperTests) }
    var missingTests: Missing { secretary(.wholeList(.fitAndProperTests, nil, nil)) }

    func tests(of person: PersonID, by body: BodyID) -> [Stated<FitAndProperTest>] {
        snapshot.fitAndProperTests(of: person).filter { $0.payload.body == body }
    }

    /// The letters about a person that the body received.
    func letters(to person: PersonID) -> [Stated<FitAndProperLetter>] {
        snapshot.fitAndProperLetters(of: person).filter { $0.payload.body == body }
    }

    /// Whom each body last named as the lead employer of a person, in a test or a letter.
    func leads(of person: PersonID) -> LeadEmployers {
        let named = Dictionary(grouping: namings(of: person), by: \.by).sorted { $0.key < $1.key }
        let last = named.flatMap { latest($0.value, on: \.on) }
        return LeadEmployers(
            sure: Set(last.filter { happened($0.on) == .yes }.map(\.lead)),
            possible: Set(last.map(\.lead)),
            facts: FactSet(last.map { $0.fact })
        )
    }

    /// Every body that was named as lead employer of a person by the day.
    func everLeads(of person: PersonID) -> Set<BodyID> {
        Set(namings(of: person).filter { happened($0.on) == .yes }.map(\.lead))
    }

    private func namings(of person: PersonID) -> [Naming] {
        snapshot.fitAndProperTests(of: person).compactMap { test in
            test.payload.leadEmployer.map { Naming(test.payload.body, $0, test.payload.on, test.fact.id) }
        }
            + snapshot.fitAndProperLetters(of: person).map {
                Naming($0.payload.body, $0.payload.leadEmployer, $0.payload.on, $0.fact.id)
            }
    }

    /// Those of several that are or may be the last by the day: several where days are open or the same.
    func latest<Element>(_ all: [Element], on: (Element) -> DayBounds) -> [Element] {
        let possible = all.filter { happened(on($0)) != .no }
        let sure = possible.filter { happened(on($0)) == .yes }.map { on($0).earliest }.max()
        return possible.filter { one in sure.map { on(one).latest >= $0 } ?? true }
    }
}

/// That a body named the lead employer of somebody.
private struct Naming {
    let by: BodyID
    let lead: BodyID
    let on: DayBounds
    let fact: FactID

    init(_ by: BodyID, _ lead: BodyID, _ on: DayBounds, _ fact: FactID) {
        self.by = by
        self.lead = lead
        self.on = on
        self.fact = fact
    }
}

/// What supports and models there are for an office or a body, found without looking at all of them.
struct Evidence {
    private struct Place: Hashable {
        let office: Office
        let body: BodyID
    }

    private struct Holder: Hashable {
        let office: Office
        let person: PersonID
    }

    private struct Row: Hashable {
        let office: Office
        let fact: FactID
    }

    private let deciding: Deciding
    private let held: [Place: [Int]]
    /// What can decide, from appointments and rows.
    private let supports: [Support]
    private let named: [Place: [Int]]
    private let ofHolder: [Holder: [Int]]
    private let unnamed: [Place: [Int]]
    private let ofRow: [Row: [Int]]
    private let models: Touching<DecidedModel>
    private let mergers: Touching<DecidedModel>

    init(_ deciding: Deciding, _ models: [DecidedModel]) {
        self.deciding = deciding
        self.models = Touching(models) { Set($0.bodies) }
        mergers = Touching(models.filter { $0.kind == .merger }) { deciding.snapshot.closing($0) }
        held = deciding.held.indices.reduce(into: [:]) { held, number in
            let support = deciding.held[number]
            guard let office = support.office else { return }
            held[Place(office: office, body: support.body), default: []].append(number)
        }
        let supports = (deciding.held + deciding.rows).filter { $0.office != nil && $0.decides }
        var (named, unnamed): ([Place: [Int]], [Place: [Int]]) = ([:], [:])
        var (ofHolder, ofRow): ([Holder: [Int]], [Row: [Int]]) = ([:], [:])
        for (number, support) in supports.enumerated() {
            guard let office = support.office else { continue }
            let place = Place(office: office, body: support.body)
            if let person = support.person {
                named[place, default: []].append(number)
                ofHolder[Holder(office: office, person: person), default: []].append(number)
            } else {
                unnamed[place, default: []].append(number)
                ofRow[Row(office: office, fact: support.fact), default: []].append(number)
            }
        }
        self.supports = supports
        (self.named, self.unnamed, self.ofHolder, self.ofRow) = (named, unnamed, ofHolder, ofRow)
    }

    /// Who holds an office of a body, whether that decides or not.
    func held(_ office: Office, _ body: BodyID) -> [Support] {
        (held[Place(office: office, body: body)] ?? []).map { deciding.held[$0] }
    }

    func models(touching bodies: Set<BodyID>) -> [DecidedModel] { models.touching(bodies) }
    func models(covering bodies: Set<BodyID>) -> [DecidedModel] { models.covering(bodies) }
    func mergers(closing bodies: Set<BodyID>) -> [DecidedModel] { mergers.touching(bodies) }

    /// The sharings of an office that reach over all these bodies, by what does not come from one row.
    func offices(_ office: Office, over bodies: Set<BodyID>, without row: FactID?) -> [Draft] {
        guard let body = bodies.min() else { return [] }
        func other(_ number: Int) -> Bool { supports[number].fact != row }
        // Only who holds the office in this body can hold it in all, and only rows that name one of the bodies of
        // these people can be theirs.
        let people = Set(
            (named[Place(office: office, body: body)] ?? []).filter(other).compactMap { supports[$0].person }
        )
        let theirs = people.flatMap { ofHolder[Holder(office: office, person: $0)] ?? [] }.filter(other)
        let reached = Set(theirs.map { supports[$0].body }).union([body])
        let rows = Set(
            reached.flatMap { unnamed[Place(office: office, body: $0)] ?? [] }.filter(other).map { supports[$0].fact }
        )
        let said = rows.flatMap { ofRow[Row(office: office, fact: $0)] ?? [] }
        return Deciding.offices(office, (theirs + said).map { supports[$0] }).filter { bodies.isSubset(of: $0.bodies) }
    }
}

import Register
import Registrar
import Store
import StoreSupport

/// Several people with a registrar each on one store, and the model beside them.
actor Simulation {
    struct Human {
        var store: any LogStore
        var wire: Wire
        var registrar: Registrar
        let clock: HandClock
        /// How many entries are read at once.
        let page: Int
    }

    enum Outcome: Equatable {
        case recorded(head: Int, entries: Int)
        case recordedWithoutCheckpoint(head: Int, entries: Int)
        case done
        case refused(String)
        case failed
        case headKeptMoving
        case another(String)
    }

    let place: Place
    let key: SigningKey
    /// Looks past every wire.
    let raw: any LogStore
    /// Has followed the log from its beginning, and looks only now and then.
    let follower: Registrar
    private let followed: any LogStore
    var people: [Human] = []
    var model = Model()
    /// Checkpoints that somebody kept.
    var kept: [String] = []
    /// What stood at a position when it was the head; forgotten at each erasure.
    var remembered: [(position: Int, all: [Model.Stands])] = []
    /// Tells the model something else than what was done, to see that it is noticed.
    let mishear: @Sendable (Deed) -> Deed
    private var acceptedRivals = 0
    private var trouble: Differs?

    init(_ place: Place, mishear: @escaping @Sendable (Deed) -> Deed = { $0 }) throws {
        self.place = place
        self.mishear = mishear
        key = try Samples.signingKey()
        raw = try place.open()
        followed = try place.open()
        follower = Registrar(store: followed, key: nil)
        for _ in Step.who {
            people.append(try Simulation.human(place, HandClock(), key, page: people.isEmpty ? 7 : 5000))
        }
    }

    func run(_ history: [Step]) async throws {
        for (index, step) in history.enumerated() {
            do {
                try await take(step)
                try await compare(step.eye, isLast: index == history.count - 1)
            } catch {
                throw Differs(step: index + 1, what: (error as? Differs)?.what ?? "\(error)")
            }
        }
    }

    func close() throws {
        for human in people { try place.close(human.store) }
        try place.close(followed)
        try place.close(raw)
    }

    private static func human(_ place: Place, _ clock: HandClock, _ key: SigningKey, page: Int) throws -> Human {
        let store = try place.open()
        let wire = Wire(store, page: page)
        let registrar = Registrar(
            store: wire,
            key: key,
            clock: { Instant(seconds: clock.seconds) },
            salt: { Samples.salt(Int(clock.seconds)) }
        )
        return Human(store: store, wire: wire, registrar: registrar, clock: clock, page: page)
    }

    private func take(_ step: Step) async throws {
        let wire = people[step.person].wire
        (acceptedRivals, trouble) = (0, nil)
        await wire.fail(step.fault)
        await wire.meet(
            step.rivals.map { rival in
                let person = rival.person == step.person ? (rival.person + 1) % Step.who.count : rival.person
                return { try await self.meanwhile(Rival(person: person, clock: rival.clock, deed: rival.deed)) }
            },
            whileReading: step.rivalsComeEarly
        )
        people[step.person].clock.seconds = step.clock
        let outcome = await attempt(step.deed, people[step.person])
        await wire.fail(nil)
        await wire.meet([])
        if let trouble { throw trouble }
        let rivals = step.rivalsComeEarly ? 0 : acceptedRivals
        try await settle(step.deed, outcome, step.clock, mayFail: step.fault != nil, rivals: rivals)
        if case .reopen = step.deed { try reopen(step.person) }
    }

    private func meanwhile(_ rival: Rival) async throws {
        let before = model.lines.count
        do {
            people[rival.person].clock.seconds = rival.clock
            let outcome = await attempt(rival.deed, people[rival.person])
            try await settle(rival.deed, outcome, rival.clock, mayFail: false, rivals: 0)
        } catch {
            trouble = trouble ?? error as? Differs ?? Differs(step: 0, what: "\(error)")
        }
        if model.lines.count > before { acceptedRivals += 1 }
    }

    private func reopen(_ person: Int) throws {
        let old = people[person]
        people[person] = try Simulation.human(place, old.clock, key, page: old.page)
        try place.close(old.store)
    }
}

/// Where the program and the model part.
struct Differs: Error, Equatable, CustomStringConvertible {
    let step: Int
    let what: String

    var description: String { "after step \(step): \(what)" }
}

import Register
import Registrar
import Store

/// What is looked at after each step. Whoever looks, the answers are those of the model.
extension Simulation {
    func compare(_ eye: UInt64, isLast: Bool) async throws {
        var chance = Chance(seed: eye)
        let registrar = chance.pick(people.map(\.registrar))
        let head = model.lines.count
        let position = head == 0 ? 0 : chance.number(1...head)
        try await same("the head", raw.head(), head)
        try await compareFacts(registrar, .now, head)
        try await compareFacts(registrar, .position(position), position)
        try await comparePublished(registrar, position, &chance)
        try await compareHistory(registrar, position, &chance)
        try await compareDay(registrar, &chance)
        try await compareSeats(registrar, position, &chance)
        if let then = remembered.randomElement(using: &chance) {
            let now = try await registrar.facts(.position(then.position)).all.map(Model.Stands.init)
            try same("what was known at \(then.position) before", now, then.all)
        }
        if head > 0, chance.happens(10) { remembered.append((head, model.now.inOrder)) }
        if let text = try await raw.latestCheckpoint(), chance.happens(10) { kept.append(text) }
        if isLast || chance.happens(7) { try await compareWhole(&chance) }
    }

    private func compareFacts(_ registrar: Registrar, _ known: KnownAt, _ position: Int) async throws {
        let (facts, state) = (try await registrar.facts(known), model.state(at: position))
        try same("the facts at \(position)", facts.all.map(Model.Stands.init), state.inOrder)
        let gone = Dictionary(uniqueKeysWithValues: facts.erased.map { ($0.id.raw, $0.by) })
        try same("the erased facts at \(position)", gone, state.gone)
    }

    private func comparePublished(_ registrar: Registrar, _ position: Int, _ chance: inout Chance) async throws {
        let base = try await registrar.base(.position(position))
        let all = base.index.facts.all.map(Model.Stands.init)
        try same("what anybody may see at \(position)", all, model.published(at: position))
        guard position > 0 else { return }
        let log = try await registrar.publishedLog(.position(position))
        let line = log.line(at: chance.number(1...position))
        try same(
            "how line \(line.position) is shown at \(position)",
            line.seen,
            model.seen(line.position, at: position)
        )
        if line.seen == .shown, model.wasPrivate(line.position) {
            try same("whether private kinds are shown at \(position)", model.showsPrivate(at: position), true)
        }
        let opening = try await registrar.opening(of: line.position)
        let isShown = model.seen(line.position, at: model.lines.count) == .shown
        try same(
            "whether line \(line.position) is opened",
            opening != nil,
            isShown && model.lines[line.position - 1].deal != .erase
        )
    }

    private func compareHistory(_ registrar: Registrar, _ position: Int, _ chance: inout Chance) async throws {
        guard let name = model.lines.compactMap(\.deal.fact).randomElement(using: &chance), let fact = FactID(name)
        else { return }
        let all = try await registrar.history(of: fact, .position(position)).map(\.inWords)
        try same("the history of \(name) at \(position)", all, model.history(of: name, at: position).map(\.words))
        let seen = try await registrar.publishedHistory(of: fact, .position(position)).map(\.inWords)
        let wanted = model.publishedHistory(of: name, at: position)
        try same("the published history of \(name) at \(position)", seen, wanted)
    }

    private func compareDay(_ registrar: Registrar, _ chance: inout Chance) async throws {
        guard let line = model.lines.randomElement(using: &chance) else { return }
        let day = Instant(seconds: line.at).day.advanced(by: chance.pick([0, 0, -1, 1]))
        let wanted = model.lines.filter { $0.at < (Int64(day.number) + 1) * 86_400 }.count
        do {
            try await same("the position of \(day.iso)", registrar.position(.day(day)), wanted)
        } catch Refusal.nothingRecorded {
            try same("the position of \(day.iso)", 0, wanted)
        }
    }

    private func compareSeats(_ registrar: Registrar, _ position: Int, _ chance: inout Chance) async throws {
        let (seat, body) = (chance.pick(Inventing.seats), chance.pick(Inventing.bodies))
        let iso = chance.pick(["2022-12-31", "2024-02-20", "2024-03-15", "2024-06-30", "2025-01-01", "2026-01-01"])
        guard let day = CalendarDay(iso: iso), let seatID = SeatID(seat), let bodyID = BodyID(body) else { return }
        let snapshot = Snapshot(try await registrar.base(.position(position)), validOn: day)
        let (stands, when) = (model.published(at: position), "on \(iso) at \(position)")
        let holders = snapshot.holders(of: seatID).map(Model.Holder.init)
        try same("the holders of \(seat) \(when)", holders, Model.holders(of: seat, on: iso, stands))
        try same("the seat \(seat) \(when)", .init(snapshot.state(of: seatID)), Model.seat(seat, on: iso, stands))
        for office in [Office.chair, .chiefExecutive] {
            let found = snapshot.holders(of: office, in: bodyID).map(Model.Holder.init)
            let wanted = Model.holders(ofOffice: office.rawValue, in: body, on: iso, stands)
            try same("who is \(office.rawValue) of \(body) \(when)", found, wanted)
        }
    }

    /// Reads the whole log: its hashes, what is gone from it, and its times; by one who comes anew and one who followed.
    private func compareWhole(_ chance: inout Chance) async throws {
        let verifier = LogVerifier(key: key.verifier)
        let report = try await verifier.verify(raw, against: kept.randomElement(using: &chance))
        try same("what is wrong with the log", report.problems, [])
        try same("what is erased", report.erased, model.erased.keys.sorted())
        let stored = try await raw.entries(after: 0, limit: .max)
        try same("what has lost its payload", stored.filter { $0.payload == nil }.map(\.position), report.erased)
        let anew = Registrar(store: raw, key: nil)
        do {
            _ = try await anew.record([])
            try same("whether a reader writes", true, false)
        } catch Refusal.onlyReading {}
        for registrar in [anew, follower] {
            try await same("what is lost unexplained", registrar.unexplainedLosses(), [])
            try await compareFacts(registrar, .now, model.lines.count)
            var times: [Int64] = []
            for position in model.lines.indices {
                times.append(try await registrar.entry(at: position + 1).recordedAt.seconds)
            }
            try same("the recorded times", times, model.lines.map(\.at))
            try same("the order of the recorded times", times, times.sorted())
        }
    }

    func same<Value: Equatable>(_ what: String, _ found: Value, _ wanted: Value) throws {
        if found == wanted { return }
        guard let left = found as? [AnyHashable], let right = wanted as? [AnyHashable] else {
            throw Differs(step: 0, what: "\(what)\n  is     \(found)\n  wanted \(wanted)")
        }
        let (more, fewer) = (left.filter { !right.contains($0) }, right.filter { !left.contains($0) })
        throw Differs(
            step: 0,
            what: "\(what)\n  has    \(more.map(\.description))\n  lacks  \(fewer.map(\.description))"
        )
    }
}

extension Entry {
    var inWords: String {
        switch content {
        case .change(let change): "\(position) at \(recordedAt.seconds) by \(author) \(Deal(change))"
        case .erased(_, let verb, let by): "\(position) at \(recordedAt.seconds) by \(author) \(verb) erased by \(by)"
        }
    }
}

extension PublishedLog.Line {
    var seen: Model.Seen {
        switch content {
        case .shown: .shown
        case .erased: .erased
        case .aboutErased: .aboutErased
        case .privateToBody: .privateToBody
        }
    }
}

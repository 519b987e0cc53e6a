import Testing

/// That the simulation tells what is wrong: each of these is put in, and has to be found.
@Suite struct InjectedBugTests {
    @Test(arguments: Bug.allCases)
    func `a store that goes wrong is told`(_ bug: Bug) async throws {
        #expect(try await find(on: .broken(bug), tries: 0) != nil, "no history tells a store that \(bug.rawValue)")
    }

    @Test(arguments: Mishearing.allCases)
    func `a register that does something else than it was told is found`(_ mistake: Mishearing) async throws {
        let found = try await find(on: .memory, tries: 0, mishear: mistake.mishear)
        #expect(found != nil, "no history tells \(mistake)")
    }

    @Test func `a history that goes wrong is shrunk to little more than it takes`() async throws {
        let mishear = Mishearing.retractsNothing.mishear
        let found = try #require(try await find(on: .memory, tries: 300, mishear: mishear))
        #expect(found.history.count <= 8, "\(found.history.count) steps: \(found.differs)")
        #expect(found.differs.step == found.history.count)
        #expect(try await Trying.run(found.history, on: .memory, mishear: mishear) != nil)
        #expect(try await Trying.run(found.history, on: .memory) == nil)
    }

    @Test func `a history without a fault is not shrunk`() async throws {
        let steps = Inventing.history(seed: 1, steps: 20)
        #expect(try await Shrinking.shrink(steps, tries: 5) { _ in nil } == nil)
    }

    @Test func `one seed gives one history, and another another`() {
        let (first, again) = (Inventing.history(seed: 7, steps: 30), Inventing.history(seed: 7, steps: 30))
        #expect(first.map(\.description) == again.map(\.description))
        #expect(first.map(\.description) != Inventing.history(seed: 8, steps: 30).map(\.description))
    }

    private func find(
        on ground: Ground,
        tries: Int,
        mishear: @escaping @Sendable (Deed) -> Deed = { $0 }
    ) async throws -> (history: [Step], differs: Differs)? {
        for seed: UInt64 in 1...12 {
            let history = Inventing.history(seed: seed, steps: 100)
            let found = try await Shrinking.shrink(history, tries: tries) {
                try await Trying.run($0, on: ground, mishear: mishear)
            }
            if let found { return found }
        }
        return nil
    }
}

/// What a register could do instead of what it was told.
enum Mishearing: CaseIterable, Sendable {
    case endsLater, losesAMerger, dropsASource, retractsNothing, correctsAnother, erasesTheNext, forgetsNobody
    case swapsAuthors, showsAbsences

    var mishear: @Sendable (Deed) -> Deed {
        { deed in
            switch deed {
            case .record(let offers): .record(offers.map(mishear))
            case .erase(let positions, let reason, let power):
                .erase(self == .erasesTheNext ? positions.map { $0 + 1 } : positions, reason: reason, power: power)
            case .erasePerson(let person, let reason, let power):
                self == .forgetsNobody
                    ? .erase([1], reason: reason, power: power) : .erasePerson(person, reason: reason, power: power)
            case .keepCheckpoint, .reopen, .writeStale: deed
            }
        }
    }

    private func mishear(_ offer: Offer) -> Offer {
        let author = self == .swapsAuthors && offer.author == "bea" ? "anna" : offer.author
        return Offer(author: author, at: offer.at, deals: offer.deals.map(mishear))
    }

    private func mishear(_ deal: Deal) -> Deal {
        switch (self, deal) {
        case (.endsLater, .end(let fact, let until, let merged, let sources)) where Days(until) != nil:
            .end(fact, until: "2030", merged: merged, sources)
        case (.losesAMerger, .end(let fact, let until, true, let sources)):
            .end(fact, until: until, merged: false, sources)
        case (.dropsASource, .end(let fact, let until, let merged, _)): .end(fact, until: until, merged: merged, [])
        case (.retractsNothing, .retract(let fact, _)): .retract(fact, reason: "")
        case (.correctsAnother, .correct(let fact, let said, let reason)) where fact.hasSuffix("-1"):
            .correct(fact.dropLast() + "2", said, reason: reason)
        case (.showsAbsences, .assert(let fact, let said)) where said.kind == "absence":
            .assert(fact, Said(kind: "vacancy", fields: said.fields, sources: said.sources))
        case (_, let other): other
        }
    }
}

/// Invents what people do.
extension Inventing {
    static func history(seed: UInt64, steps: Int) -> [Step] {
        var inventing = Inventing(chance: Chance(seed: seed))
        var clock: Int64 = 1_709_000_000
        return (0..<steps).map { number in
            clock += Int64(inventing.chance.pick([0, 1, 60, 3600, 86_400, 400_000, -86_400, -200_000]))
            let deed = number < 6 ? inventing.beginning() : inventing.deed(after: number, clock)
            let step = inventing.step(deed, after: number, clock)
            inventing.follow(step.rivals.map(\.deed) + [deed], clock)
            return step
        }
    }

    private mutating func step(_ deed: Deed, after number: Int, _ clock: Int64) -> Step {
        var rivals: [Rival] = []
        if chance.happens(6), deed.isWrite {
            let those = chance.pick([1, 1, 2, 5])
            for _ in 0..<those {
                rivals.append(
                    Rival(person: person(), clock: clock + 5, deed: rivalDeed(of: those, after: number, clock))
                )
            }
        }
        return Step(
            person: person(),
            clock: clock,
            deed: deed,
            fault: chance.happens(10) ? Fault(call: chance.number(1...7), isAfter: chance.happens(50)) : nil,
            rivals: rivals,
            rivalsComeEarly: chance.happens(30),
            eye: chance.next()
        )
    }

    /// Where five have to be quicker, they do what is always accepted.
    private mutating func rivalDeed(of rivals: Int, after number: Int, _ clock: Int64) -> Deed {
        guard rivals == 5 else { return deed(after: number, clock) }
        let fresh = Deal.assert("count-\(number)-\(chance.number(1...9999))", said("published-count"))
        return .record([Offer(author: "col", at: nil, deals: [fresh])])
    }

    /// What the rest can speak of.
    private mutating func beginning() -> Deed {
        let kind = chance.pick(["body", "seat", "group", "body", "seat", "instrument", "forum"])
        return .record([
            Offer(author: author(), at: nil, deals: [.assert("\(kind)-\(chance.number(1...4))", said(kind))])
        ])
    }

    private mutating func deed(after number: Int, _ clock: Int64) -> Deed {
        let power = chance.happens(95) ? "A power" : " "
        switch chance.number(1...100) {
        case 1...3:
            let which = chance.number(0...3)
            return .erasePerson(Self.people[which], reason: reasonToErase(Self.names[which]), power: power)
        case 4...8:
            let positions = (0..<chance.pick([0, 1, 1, 2, 3])).map { _ in
                chance.number(chance.happens(97) ? 1...max(model.lines.count, 1) : 0...999)
            }
            return .erase(positions, reason: reasonToErase(chance.pick(Self.names)), power: power)
        case 9...11: return .keepCheckpoint
        case 12...15: return .reopen
        case 16...17: return .writeStale(off: chance.pick([-2, -1, 1]))
        case _: return .record((0..<chance.pick([1, 1, 1, 1, 2])).map { _ in offer(clock) })
        }
    }

    private mutating func offer(_ clock: Int64) -> Offer {
        let at =
            chance.happens(state.isInvented ? 20 : 2)
            ? clock + Int64(chance.pick([0, 100, 90_000, 200_000, -300_000])) : nil
        return Offer(author: author(), at: at, deals: (0..<chance.pick([0, 1, 1, 1, 1, 2, 3, 5])).map { _ in deal() })
    }

    private mutating func deal() -> Deal {
        let kind = chance.happens(50) ? chance.pick(Self.kinds) : chance.pick(Self.frequent)
        let stranger = chance.happens(3) ? chance.pick(Self.kinds) : kind
        let any = "\(stranger)-\(chance.number(1...6))"
        let some = state.inOrder
        let standing = some.isEmpty || chance.happens(8) ? nil : chance.pick(some)
        let fact = standing?.fact ?? any
        switch chance.number(1...100) {
        case 1...50:
            let free = (1...6).map { "\(kind)-\($0)" }.filter { name in !some.contains { $0.fact == name } }
            let new = said(kind)
            if let person = new.people.first, chance.happens(3) { return .assert("about-\(person)", new) }
            return .assert(free.isEmpty || chance.happens(10) ? any : chance.pick(free), new)
        case 51...68:
            return .correct(fact, said(chance.happens(96) ? standing?.said.kind ?? kind : kind), reason: reason())
        case 69...85:
            let end = chance.happens(3) ? Days.afterTheLast : chance.pick([until(), "not recorded"])
            return .end(fact, until: end, merged: chance.happens(20), chance.happens(70) ? [] : sources())
        case 86...99: return .retract(fact, reason: reason())
        case _: return .erase
        }
    }

    private static let frequent = [
        "body", "seat", "seat", "appointment", "appointment", "appointment", "vacancy", "person-name", "absence",
        "same-person", "group", "forum", "suspension", "delegation", "committee-terms", "completeness",
    ]

    /// Now and then it says the name, which it must not.
    private mutating func reasonToErase(_ name: String) -> String {
        chance.happens(75) ? "Asked for" : chance.pick([reason(), "\(name) asked"])
    }

    private mutating func person() -> Int { chance.number(0...2) }
    private mutating func author() -> String { chance.pick(["anna", "bea", "col"]) }
}

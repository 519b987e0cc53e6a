import Invented
import Register
import Rules
import Testing
import TextFiles

/// Where seats change hands all the time, what was worked out for one day is not told of another.
@Suite struct TurnoverTests {
    @Test("On random days and on edges the timelines of generated boards say what the rules give on that day")
    func law() throws {
        let rulebook = try Rulebook(files: try England.files())
        let facts = GeneratedCountry.facts(bodies: 3, seed: 7)
        let from = try #require(CalendarDay(year: 2019, month: 1, day: 1))
        let until = try #require(CalendarDay(year: 2025, month: 7, day: 1))
        let world = Evaluator(rulebook, Snapshot(FactIndex(facts), validOn: from))
        var chance = SystemRandomNumberGenerator()
        for body in world.snapshot.bodies {
            let timelines = world.timelines(for: body, from: from, until: until)
            let edges = timelines.flatMap(\.intervals).flatMap { [$0.from, $0.lastDay] }.shuffled(using: &chance)
            let random = (0..<12).map { _ in
                CalendarDay(number: Int32.random(in: from.number..<until.number, using: &chance))
            }
            for day in Set(edges.prefix(12) + random) {
                let direct = Evaluator(rulebook, world.snapshot.on(day)).findings(for: body)
                let asked = Dictionary(uniqueKeysWithValues: direct.map { ($0.rule, $0) })
                for timeline in timelines {
                    let differing = Telling.differences(timeline.finding(on: day), asked[timeline.rule])
                    #expect(differing.isEmpty, "\(timeline.rule), \(body), \(day.iso)")
                }
            }
            for timeline in timelines { #expect(Telling.misquoted(timeline, in: world).isEmpty, "\(timeline.rule)") }
        }
    }
}

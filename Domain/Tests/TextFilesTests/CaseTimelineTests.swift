import Register
import Rules
import Testing
import TextFiles

/// What lies between change points holds for every kind of fact that a case names.
@Suite struct CaseTimelineTests {
    @Test("On random days around a case its timeline says what the rule gives on that day")
    func law() throws {
        let rulebook = try RuleCaseTests.rulebook.get()
        var chance = SystemRandomNumberGenerator()
        for one in try RuleCaseTests.cases.get() {
            let rule = try #require(rulebook[one.rule])
            let (from, until) = (one.day.advanced(by: -1_000), one.day.advanced(by: 1_000))
            let world = Evaluator(rulebook, one.snapshot())
            let timelines = world.timelines(for: one.body, from: from, until: until, of: [one.rule])
            let timeline = try #require(timelines.first)
            let edges = timeline.intervals.flatMap { [$0.from, $0.lastDay] }
            let random = (0..<20).map { _ in
                CalendarDay(number: Int32.random(in: from.number..<until.number, using: &chance))
            }
            for day in Set(edges + random + [one.day]) {
                let asked = Evaluator(rulebook, world.snapshot.on(day)).finding(rule, for: one.body)
                let told = timeline.finding(on: day)
                #expect(Telling.differences(told, asked).isEmpty, "\(one.rule), \(one.name), \(day.iso)")
            }
            #expect(Telling.misquoted(timeline, in: world).isEmpty, "\(one.rule), \(one.name)")
        }
    }
}

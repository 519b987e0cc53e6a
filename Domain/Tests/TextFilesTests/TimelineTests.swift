import Foundation
import Register
import Rules
import Testing
import TextFiles

/// Intervals from change points say on every day what the rules give on that day.
@Suite struct TimelineTests {
    static let world = Result { () throws -> Evaluator in
        let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../../Fixtures/worlds/example-group.yaml").standardizedFileURL
        let facts = try Worlds.facts(try String(contentsOf: path, encoding: .utf8), file: "example-group.yaml")
        let rulebook = try Rulebook(files: try England.files())
        let index = FactIndex(facts)
        return Evaluator(rulebook, Snapshot(index, validOn: CalendarDay(number: 20_000)))
    }

    private func day(_ iso: String) throws -> CalendarDay { try #require(CalendarDay(iso: iso)) }

    @Test("On random days and on every edge a timeline says what the rules give on that day")
    func law() throws {
        let world = try TimelineTests.world.get()
        let (from, until) = (try day("2010-01-01"), try day("2030-01-01"))
        var chance = SystemRandomNumberGenerator()
        for body in world.snapshot.bodies {
            let timelines = world.timelines(for: body, from: from, until: until)
            #expect(!timelines.isEmpty)
            let edges = timelines.flatMap(\.intervals).flatMap { [$0.from, $0.lastDay] }
            let random = (0..<60).map { _ in
                CalendarDay(number: Int32.random(in: from.number..<until.number, using: &chance))
            }
            for day in Set(edges + random) {
                let direct = Evaluator(world.rulebook, world.snapshot.on(day)).findings(for: body)
                let byRule = Dictionary(uniqueKeysWithValues: direct.map { ($0.rule, $0) })
                for timeline in timelines {
                    let (told, asked) = (timeline.finding(on: day), byRule[timeline.rule])
                    #expect(
                        Telling.differences(told, asked).isEmpty,
                        "\(timeline.rule), \(body), \(day.iso)"
                    )
                }
            }
            for timeline in timelines { #expect(Telling.misquoted(timeline, in: world).isEmpty, "\(timeline.rule)") }
        }
    }

    @Test("Intervals follow each other from the first day to the last, and neighbours differ")
    func whole() throws {
        let world = try TimelineTests.world.get()
        let (from, until) = (try day("2019-01-01"), try day("2027-01-01"))
        for body in world.snapshot.bodies {
            for timeline in world.timelines(for: body, from: from, until: until) {
                #expect(timeline.intervals.first?.from == from)
                #expect(timeline.intervals.last?.until == until)
                for (one, next) in zip(timeline.intervals, timeline.intervals.dropFirst()) {
                    #expect(one.until == next.from)
                }
                #expect(timeline.finding(on: until) == nil)
            }
        }
    }

    @Test("The day on which a rule changed parts its answers")
    func versions() throws {
        let world = try TimelineTests.world.get()
        let body = try #require(world.snapshot.bodies.first)
        let rule = try #require(RuleID("code.B.2.5b"))
        let (from, until) = (try day("2023-01-01"), try day("2024-01-01"))
        let only = world.timelines(for: body, from: from, until: until, of: [rule])
        #expect(only.map(\.rule) == [rule])
        #expect(only.first?.finding(on: try day("2023-03-31"))?.outcome == .notApplicable)
        #expect(only.first?.finding(on: try day("2023-04-01"))?.outcome != .notApplicable)
    }
}

/// What would change is what differs between the register as it is and as it would be.
@Suite struct RehearsalTests {
    private func added(_ changes: [Change], to snapshot: Snapshot) throws -> Snapshot {
        var facts = snapshot.facts
        for (index, change) in changes.enumerated() {
            facts.apply(
                Entry(
                    position: snapshot.facts.position + index + 1,
                    recordedAt: Instant(seconds: 0),
                    author: "test",
                    content: .change(change)
                )
            )
        }
        return Snapshot(FactIndex(facts), validOn: snapshot.day)
    }

    private func told(_ interval: Timeline.Interval) -> [String] {
        [interval.from.iso, interval.finding.outcome.rawValue]
            + Set(interval.finding.missing.map(\.what.code)).sorted() + interval.finding.doubts.map(\.rawValue)
    }

    @Test("Every body and rule whose answer differs on some day is told, and no other")
    func law() throws {
        let world = try TimelineTests.world.get()
        let (from, until) = (CalendarDay(number: 20_400), CalendarDay(number: 20_900))
        let dated = world.snapshot.facts.all.filter { $0.statement.period != nil }
        for fact in stride(from: 7, to: dated.count, by: 100).map({ dated[$0] }) {
            let after = try added([.retract(fact.id, reason: "to see")], to: world.snapshot)
            let rehearsal = Rehearsal(before: world, after: after, changed: [fact.id], from: from, until: until)
            let rehearsed = Evaluator(world.rulebook, after)
            for body in world.snapshot.bodies {
                let old = world.timelines(for: body, from: from, until: until)
                let new = rehearsed.timelines(for: body, from: from, until: until)
                let rules = Set(rehearsal.changes.filter { $0.after.body == body }.map(\.after.rule))
                let differing = Set(
                    zip(old, new).filter { one, other in
                        one.intervals.map { told($0) } != other.intervals.map { told($0) }
                    }.map(\.0.rule)
                )
                #expect(rules == differing, "\(fact.id), \(body)")
                for change in rehearsal.changes where change.after.body == body {
                    let rule = try #require(world.rulebook[change.after.rule])
                    let (then, now) = (rehearsed.snapshot.on(change.from), world.snapshot.on(change.from))
                    #expect(change.after == Evaluator(world.rulebook, then).finding(rule, for: body))
                    #expect(change.before == Evaluator(world.rulebook, now).finding(rule, for: body))
                }
            }
        }
    }
}

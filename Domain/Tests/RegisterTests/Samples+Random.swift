import Invented
import Register

extension Samples {
    static let firstDay: CalendarDay = day("0001-01-01")
    static let lastDay: CalendarDay = day("9999-12-31")

    static func day(_ random: inout SplitMix64) -> CalendarDay {
        CalendarDay(number: Int32.random(in: firstDay.number...lastDay.number, using: &random))
    }

    /// Days, months, years and ranges, of which some lack one day of a month or year.
    static func bounds(_ random: inout SplitMix64) -> DayBounds {
        let first = day(&random)
        let year = String(first.iso.prefix(4))
        let wide = [bounds(year), bounds(String(first.iso.prefix(7))), DayBounds(first)]
        let chosen = random.pick(
            wide + [DayBounds(earliest: first, latest: max(first, day(&random)))].compactMap { $0 }
        )
        let trimmed = DayBounds(
            earliest: chosen.earliest.advanced(by: random.pick([0, 0, 1])),
            latest: chosen.latest.advanced(by: random.pick([0, 0, -1]))
        )
        return trimmed ?? chosen
    }

    static func boundary(_ random: inout SplitMix64) -> Boundary {
        let bounds = bounds(&random)
        return random.pick([.within(bounds), .seen(bounds), .open, .unknown, .notRecorded])
    }

    /// Changes to few facts, so that they meet; with what an erasure leaves of some of them.
    static func ledger(_ random: inout SplitMix64, count: Int) -> Ledger {
        var contents: [Entry.Content] = []
        while contents.count < count { contents.append(content(&random, after: contents)) }
        erase(&random, &contents)
        var ledger = Ledger()
        var seconds: Int64 = 1_700_000_000
        for (index, content) in contents.enumerated() {
            seconds += random.pick([0, 1, 3600, 86_400])
            do { try ledger.append(entry(index + 1, content, at: seconds)) } catch { preconditionFailure("\(error)") }
        }
        return ledger
    }

    private static func content(_ random: inout SplitMix64, after contents: [Entry.Content]) -> Entry.Content {
        let fact = "fact-\(random.pick(Array(1...6)))"
        let statement = random.pick(random.pick([fullStatements, leastStatements]))
        let day = day(&random)
        return .change(
            random.pick([
                assert(fact, statement), correct(fact, statement), retract(fact), end(fact, day.iso),
                end(fact, "2031-01-01", .merged),
            ])
        )
    }

    private static func erase(_ random: inout SplitMix64, _ contents: inout [Entry.Content]) {
        let positions = Array(Set((1...3).map { _ in Int.random(in: 1...contents.count, using: &random) })).sorted()
        let erasure = Erasure(positions: positions, reason: "asked for", power: "an invented power", tokens: [])
        contents.append(.change(.erase(erasure)))
        for position in positions {
            guard case .change(let change) = contents[position - 1] else { continue }
            contents[position - 1] = .erased(fact: change.fact, verb: change.verb, by: contents.count)
        }
    }
}

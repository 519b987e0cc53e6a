import Register
import Registrar

/// The count of sharing on the first of every month, kept for the positions asked about last.
struct MonthlyCounts: Sendable {
    struct Month: Hashable, Sendable {
        let day: CalendarDay
        let open: Int
        let certain: Int
        let possible: Int
        let confirmed: Int
    }

    private struct Key: Hashable {
        let generation: Int
        let position: Int
        let firstYear: Int
        let last: CalendarDay
    }

    private let workshop: Workshop<Key, [Month]>

    init(_ turns: Turns) {
        workshop = Workshop(turns, keeping: [.present: 4, .past: 8])
    }

    func forgetAll() { workshop.forgetAll() }

    /// The months from the year before which nothing was compiled, up to the month of today.
    func counts(_ view: RegisterView) async throws(SiteError) -> [Month] {
        try await counts(view, from: MonthlyCounts.firstYear(view.snapshot.index))
    }

    func counts(_ view: RegisterView, from year: Int) async throws(SiteError) -> [Month] {
        let key = Key(
            generation: view.head.generation,
            position: view.snapshot.basis.knownAt,
            firstYear: year,
            last: MonthlyCounts.first(of: view.today)
        )
        let (base, today) = (view.base, view.today)
        return try await workshop.value(key, view.recencyOfAnyDay, view.visit) {
            MonthlyCounts.days(from: year, upTo: today).map { MonthlyCounts.month($0, base) }
        }
    }

    private static func month(_ day: CalendarDay, _ base: SnapshotBase) -> Month {
        let count = Snapshot(base, validOn: day).sharing(base.index.usualBasis)
        return Month(
            day: day,
            open: count.open.count,
            certain: count.sharing.certain.count,
            possible: count.sharing.possible.count,
            confirmed: count.sharing.confirmed.count
        )
    }

    static let firstYear = 2016

    /// What a body records itself begins with its first fact.
    private static func firstYear(_ index: FactIndex) -> Int {
        guard index.compilations.isEmpty, let first = Panel.firstMonth(of: index) else { return firstYear }
        return max(firstYear, first.year)
    }

    private static func first(of day: CalendarDay) -> CalendarDay {
        CalendarDay(year: day.year, month: day.parts.month, day: 1) ?? day
    }

    private static func days(from first: Int, upTo last: CalendarDay) -> [CalendarDay] {
        guard last.year >= first else { return [] }
        return (first...last.year).flatMap { year in
            (1...12).compactMap { CalendarDay(year: year, month: $0, day: 1) }
        }.filter { $0 <= last }
    }
}

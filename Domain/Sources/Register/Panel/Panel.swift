/// The researcher's panel: a row for each body and month, in the order of months and then of bodies.
public struct Panel: Sendable {
    public let rows: [PanelRow]

    /// More months than these are not worked out at once.
    public static let mostMonths = 1200

    /// - Parameter months: The first day of each month.
    public init(_ base: SnapshotBase, months: [CalendarDay]) {
        rows = months.flatMap { Snapshot(base, validOn: $0).panel }
    }

    /// The first day of each month from one to another, both included; empty where the last is before the first.
    public static func months(from first: CalendarDay, until last: CalendarDay) -> [CalendarDay] {
        let (start, end) = (Panel.number(of: first), Panel.number(of: last))
        guard start <= end else { return [] }
        return (start...end).compactMap { CalendarDay(year: $0 / 12, month: $0 % 12 + 1, day: 1) }
    }

    /// The first day of the month in which the first arrangement that counts may have begun, or the first appointment
    /// where no arrangement is recorded; nil where none has a start.
    public static func firstMonth(of index: FactIndex) -> CalendarDay? {
        let starts = index.arrangements.filter { $0.payload.status != .announced }
            .compactMap { $0.payload.dated.from.bounds?.earliest }
        let posts = index.appointments.compactMap { $0.payload.dated.from.bounds?.earliest }
        return (index.arrangements.isEmpty ? posts : starts).min().flatMap { months(from: $0, until: $0).first }
    }

    /// The day of the first of a month written `2024-11`; nil for anything else.
    public static func month(text: some StringProtocol) -> CalendarDay? {
        guard text.utf8.count == 7 else { return nil }
        return CalendarDay(iso: text + "-01")
    }

    private static func number(of day: CalendarDay) -> Int {
        let parts = day.parts
        return parts.year * 12 + parts.month - 1
    }
}

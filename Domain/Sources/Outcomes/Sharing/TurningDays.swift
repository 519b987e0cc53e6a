import Register

/// The days on which it can become another answer who shares a chair or chief executive.
enum TurningDays {
    /// In order, each once.
    static func of(_ index: FactIndex) -> [CalendarDay] {
        let seats = Set(index.seats.filter { leads($0.payload.office) }.map(\.payload.seat))
        let periods =
            index.existences.map(\.payload.dated)
            + index.arrangements.filter { !$0.payload.model.offices.isEmpty }.map(\.payload.dated)
            + index.seats.filter { seats.contains($0.payload.seat) }.map(\.payload.dated)
            + index.appointments.filter { seats.contains($0.payload.seat) }.map(\.payload.dated)
        return Set(periods.flatMap(days)).sorted()
    }

    static func leads(_ office: Office?) -> Bool { office == .chair || office == .chiefExecutive }

    private static func days(_ period: Period) -> [CalendarDay] {
        [period.from.bounds, period.until.bounds, period.lastSeen].compactMap { $0 }.flatMap { bounds in
            [bounds.earliest, bounds.latest].flatMap { [$0, $0.advanced(by: 1)] }
        }
    }
}

import Register

extension Subject {
    /// Days, bounds of days, boundaries and periods.
    static let days = Subject("days") { input in
        let text = String(decoding: input, as: UTF8.self)
        if let day = CalendarDay(iso: text) {
            try hold(day.iso == text, "the day \(text) is written \(day.iso)")
            try hold((1...9999).contains(day.year), "the day \(text) lies outside the calendar")
        }
        if let bounds = DayBounds(text: text) {
            try hold(bounds.earliest <= bounds.latest, "the bounds \(text) are upside down")
            try hold(DayBounds(text: bounds.text) == bounds, "the bounds \(text) come back as \(bounds.text)")
            try hold(bounds.text.utf8.count <= text.utf8.count, "the bounds \(text) grow to \(bounds.text)")
            _ = (bounds.inWords, bounds.advanced(by: 1).text, bounds.advanced(by: -1).text)
        }
        if let boundary = Boundary(text: text) {
            try hold(Boundary(text: boundary.text) == boundary, "the boundary \(text) comes back as \(boundary.text)")
        }
        try holdPeriod(text)
    }

    /// A text with lines for from, until and last seen.
    private static func holdPeriod(_ text: String) throws(Broken) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
        guard lines.count == 3, let from = Boundary(text: lines[0]), let until = Boundary(text: lines[1]),
            let period = Period(from: from, until: until, lastSeen: DayBounds(text: lines[2]))
        else { return }
        for bounds in [from.bounds, until.bounds, period.lastSeen].compactMap(\.self) {
            for day in [bounds.earliest, bounds.latest] {
                let covers = period.covers(day)
                let (certain, possible) = (period.span(.certainly), period.span(.possibly))
                try hold(
                    (covers == .certainly) == (certain?.contains(day) ?? false),
                    "\(text) covers \(day.iso) \(covers), and its certain span says otherwise"
                )
                try hold(
                    (covers != .not) == (possible?.contains(day) ?? false),
                    "\(text) covers \(day.iso) \(covers), and its possible span says otherwise"
                )
            }
        }
    }
}

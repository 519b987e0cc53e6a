import Register

extension CalendarDay {
    /// The day on which so many years have passed: of 29 February 1 March where the year has none.
    func passing(_ years: Int) -> CalendarDay? {
        guard let later = advanced(byYears: years) else { return nil }
        return month == 2 && day == 29 && later.day != 29 ? later.advanced(by: 1) : later
    }
}

extension Service {
    /// The days on which so many whole years have passed since the first appointment; nil where that is not bounded.
    func passing(_ years: Int) -> DayBounds? {
        guard case .within(let first) = since, let earliest = first.earliest.passing(years),
            let latest = first.latest.passing(years)
        else { return nil }
        return DayBounds(earliest: earliest, latest: latest)
    }
}

extension ServedTime {
    /// Whether it is more than so many years.
    func exceeds(_ number: Int) -> Bool { years > number || (years == number && months + days > 0) }
}

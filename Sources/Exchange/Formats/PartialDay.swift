import Register

/// A date in a format that knows fewer kinds of dates than the register.
enum PartialDay {
    /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as Popolo allows; a range is cut to what its days have in common.
    static func popolo(_ bounds: DayBounds?) -> String? {
        guard let bounds else { return nil }
        let (first, last) = (bounds.earliest.iso, bounds.latest.iso)
        for length in [10, 7, 4] where first.prefix(length) == last.prefix(length) {
            return String(first.prefix(length))
        }
        return nil
    }

    /// The start of a period; nil where it is not within bounds.
    static func start(_ period: Period) -> DayBounds? {
        guard case .within(let bounds) = period.from else { return nil }
        return bounds
    }

    /// A day that is known exactly; nil otherwise.
    static func exact(_ bounds: DayBounds?) -> String? {
        guard let bounds, bounds.earliest == bounds.latest else { return nil }
        return bounds.earliest.iso
    }
}

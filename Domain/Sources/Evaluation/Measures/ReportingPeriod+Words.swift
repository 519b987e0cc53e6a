extension ReportingPeriod: CustomStringConvertible {
    private static let monthNames = [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ]

    /// For a reader, such as `April 2019`, `April to June 2019` or `year from April 2019`.
    public var description: String {
        let name = ReportingPeriod.monthNames[month - 1]
        switch kind {
        case .month: return "\(name) \(year)"
        case .quarter: return "\(name) to \(ReportingPeriod.monthNames[(month + 1) % 12]) \(year)"
        case .year: return month == 1 ? "\(year)" : "year from \(name) \(year)"
        }
    }

    /// The day on which the period begins, such as `2019-04-01`.
    public var firstDay: String {
        let years = "\(year)"
        return String(repeating: "0", count: Swift.max(0, 4 - years.count)) + years + (month < 10 ? "-0" : "-")
            + "\(month)-01"
    }

    /// Finds a month by its English name, in any case.
    static func month(named name: String) -> Int? {
        monthNames.firstIndex { $0.lowercased() == name.lowercased() }.map { $0 + 1 }
    }
}

extension Appointment {
    /// Whether two statements, of one person, are of one holding of one seat and cannot both be right: on some day both
    /// certainly hold, and their starts or their ends differ beyond what is open in either.
    ///
    /// Terms that follow each other are two holdings, and so are a stated capacity and another one: an interim chair
    /// who became the substantive one held the seat twice, even where the dates of the two overlap.
    public func isRival(of other: Appointment) -> Bool {
        seat == other.seat && isOfOneCapacity(with: other) && dated.isRival(of: other.dated)
    }

    private func isOfOneCapacity(with other: Appointment) -> Bool {
        capacity == other.capacity || capacity == .notStated || other.capacity == .notStated
    }
}

/// The days, by number and both included, on which something may have begun or stopped.
private struct DayRange {
    let first: Int32
    let last: Int32

    func meets(_ other: DayRange) -> Bool { max(first, other.first) <= min(last, other.last) }
}

extension Period {
    /// Whether two statements of one thing cannot both be right: on some day both certainly hold, and their starts or
    /// their ends differ beyond what is open in either.
    public func isRival(of other: Period) -> Bool {
        guard let days = span(.certainly), let others = other.span(.certainly), days.common(others) != nil else {
            return false
        }
        return !starts.meets(other.starts) || !ends.meets(other.ends)
    }

    fileprivate var starts: DayRange {
        switch from {
        case .within(let bounds): DayRange(first: bounds.earliest.number, last: bounds.latest.number)
        case .seen(let bounds): DayRange(first: .min, last: bounds.latest.number)
        case .open, .unknown, .notRecorded: DayRange(first: .min, last: lastSeen?.latest.number ?? .max)
        }
    }

    /// An open end is one after all days: a source shows it continuing, and another end disagrees with that.
    fileprivate var ends: DayRange {
        switch until {
        case .within(let bounds): DayRange(first: bounds.earliest.number, last: bounds.latest.number)
        case .seen(let bounds): DayRange(first: bounds.earliest.number + 1, last: .max)
        case .open: DayRange(first: .max, last: .max)
        case .unknown, .notRecorded:
            DayRange(first: lastSeen.map { $0.earliest.number + 1 } ?? .min, last: .max)
        }
    }
}

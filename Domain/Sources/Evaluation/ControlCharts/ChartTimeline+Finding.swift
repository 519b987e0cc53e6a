extension ChartTimeline {
    /// The place of the first time at or after `time`: for labels, the label itself.
    func place(of time: ChartTime) -> Int? {
        switch time {
        case .period(let wanted):
            times.firstIndex {
                if case .period(let period) = $0 { period >= wanted && period.kind == wanted.kind } else { false }
            }
        case .number(let wanted):
            times.firstIndex { if case .number(let number) = $0 { number >= wanted } else { false } }
        case .label: times.firstIndex(of: time)
        }
    }

    /// The time that a text means here, such as for a rebase or a mark: `2019-04-01` or `201904` where times are periods, a
    /// whole number where they are numbers, and else a label that stands in the timeline.
    public func time(_ text: String) -> ChartTime? {
        switch times.first {
        case .period(let first):
            if let period = try? ReportingPeriod(first.kind, beginning: text) { return .period(period) }
            guard text.utf8.count == 6, let number = Int(text), number > 0 else { return nil }
            return (try? ReportingPeriod(first.kind, year: number / 100, month: number % 100)).map { .period($0) }
        case .number: return Int(text).map { .number($0) }
        case .label: return times.contains(.label(text)) ? .label(text) : nil
        case nil: return nil
        }
    }

    /// Whether a time lies between the first and the last.
    func spans(_ time: ChartTime) -> Bool {
        switch (time, times.first, times.last) {
        case (.period(let wanted), .period(let first), .period(let last)):
            first.start <= wanted.start && wanted.start < last.next.start
        case (.number(let wanted), .number(let first), .number(let last)): first <= wanted && wanted <= last
        case (.label, _, _): times.contains(time)
        case (.period, _, _), (.number, _, _): false
        }
    }

    /// Finds what the texts of a file say of time.
    ///
    /// All days written as `2019-04-01` that are firsts of a month are months, quarters or years by the smallest
    /// difference between neighbours; all whole numbers are numbers, and those of six digits such as `201904` are months;
    /// all else are labels in the order given. All but labels must be in order of time.
    public init(texts: [String]) throws(TimelineProblem) {
        if let months = ChartTimeline.months(texts), let kind = ChartTimeline.kind(of: months) {
            try self.init(periods: months.compactMap { try? ReportingPeriod(kind, year: $0.year, month: $0.month) })
        } else if let numbers = ChartTimeline.numbers(texts) {
            try self.init(numbers: numbers)
        } else {
            try self.init(labels: texts)
        }
    }

    private static func numbers(_ texts: [String]) -> [Int]? {
        let numbers = texts.compactMap { Int($0) }
        return numbers.count == texts.count && !texts.isEmpty ? numbers : nil
    }

    private static func months(_ texts: [String]) -> [ReportingPeriod]? {
        guard let length = texts.first?.utf8.count, texts.allSatisfy({ $0.utf8.count == length }) else { return nil }
        let months = texts.compactMap { text -> ReportingPeriod? in
            if length == 10 { return try? ReportingPeriod(.month, beginning: text) }
            guard length == 6, let number = Int(text), number > 0 else { return nil }
            return try? ReportingPeriod(.month, year: number / 100, month: number % 100)
        }
        return months.count == texts.count ? months : nil
    }

    private static func kind(of months: [ReportingPeriod]) -> PeriodKind? {
        let starts = months.map(\.start).sorted()
        let steps = zip(starts, starts.dropFirst()).map { $1 - $0 }.filter { $0 > 0 }
        guard let step = steps.min(), step > 1 else { return .month }
        guard steps.allSatisfy({ $0 % step == 0 }) else { return nil }
        switch step {
        case 3 where months.allSatisfy { $0.month % 3 == 1 }: return .quarter
        case 12: return .year
        default: return nil
        }
    }
}

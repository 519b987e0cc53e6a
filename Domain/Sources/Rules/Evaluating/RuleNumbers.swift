import Register

extension Rulebook {
    /// What a rule counts from the days that it reads.
    func spans(of rule: Rule) -> CountedSpans {
        var (months, days): ([Int], [Int]) = ([], [])
        if let measure = rule.check.measure.flatMap({ Measure.byID[$0] }), measure.tellsDays {
            return CountedSpans(months: [], days: [])
        }
        for (number, unit) in numbers(of: rule) {
            switch unit {
            case .years: months.append(number * 12)
            case .months: months.append(number)
            case .days: days.append(number)
            default: break
            }
        }
        return CountedSpans(months: months, days: days)
    }

    /// The days on which a rule can change its answer by itself, whatever is recorded: in order, each once.
    ///
    /// - Parameters:
    ///   - from: The first day of the span that is asked about.
    ///   - until: The first day after it.
    func ownDays(of rule: Rule, from: CalendarDay, until: CalendarDay) -> [CalendarDay] {
        let parameters = rule.parameters.compactMap { self[$0] }
        let forces = [rule.force] + parameters.flatMap(\.values).map(\.force)
        var found = Set(forces.flatMap { [$0.from, $0.until].compactMap(\.self) })
        for value in parameters.flatMap(\.values) {
            guard case .dayOfYear(let month, let day) = value.value else { continue }
            for year in (from.year - 1)...until.year {
                guard let due = CalendarDay(year: year, month: month, day: day) else { continue }
                found.formUnion([due, due.advanced(by: 1)])
            }
        }
        return found.filter { from < $0 && $0 < until }.sorted()
    }

    private func numbers(of rule: Rule) -> [(Int, ParameterUnit)] {
        rule.parameters.compactMap { self[$0] }.flatMap { parameter in
            parameter.values.compactMap { value in
                if case .number(let number) = value.value { (number, parameter.unit) } else { nil }
            }
        }
    }
}

/// The starts of units as rows come in: each text once, and for each unit which of them it has.
struct StartColumn: Sendable {
    let column: String
    private var texts = NameTable()
    /// For each text the line that it was first met in.
    private var lines: [Int] = []
    private var readings: [Reading] = []
    private var units: [Given] = []

    /// What is wrong with a row, so that reading on is of no use.
    enum Wrong {
        case notFinite
        case differs(starts: [String], lines: [Int])
    }

    private enum Reading: Equatable {
        case missing
        case number(Double)
        case text
    }

    /// The number of the text of a unit, below nought where there is none yet, and its line.
    private struct Given {
        var text: Int32 = -1
        var line = 0
    }

    init(_ column: String) { self.column = column }

    /// - Parameter unit: All units before it were met before.
    mutating func take(_ record: Record, _ place: Int, unit: Int) -> Wrong? {
        let text = texts.number(of: record.bytes(place), text: { record.text(place) })
        if text == lines.count {
            lines.append(record.line)
            switch ByteNumber.read(record.bytes(place)) {
            case .number(let number): readings.append(.number(number))
            case .notANumber: readings.append(record.isMissing(place) ? .missing : .text)
            case .notFinite: return .notFinite
            }
        }
        if unit == units.count { units.append(Given()) }
        let known = Int(units[unit].text)
        guard known != text, readings[text] != .missing else { return nil }
        guard known >= 0 else {
            units[unit] = Given(text: Int32(truncatingIfNeeded: text), line: record.line)
            return nil
        }
        if readings[known] == readings[text], readings[known] != .text { return nil }
        return .differs(starts: [texts.names[known], texts.names[text]], lines: [units[unit].line, record.line])
    }

    /// The start of each unit.
    /// - Parameter times: In order.
    /// - Throws: ``LongTableProblem/startOfOtherForm(_:column:line:form:example:)`` for a start that is not written as the
    ///   times are, ``LongTableProblem/startBelowNought(_:column:line:)`` for one below nought where no time is.
    func starts(among times: [String]) throws(LongTableProblem) -> [UnitStart] {
        let order = OrderedTimes(times)
        var found: [UnitStart] = []
        for text in texts.names.indices { found.append(try start(text, among: order)) }
        return units.map { $0.text < 0 ? .never : found[Int($0.text)] }
    }

    private func start(_ text: Int, among times: OrderedTimes) throws(LongTableProblem) -> UnitStart {
        let written = texts.names[text]
        switch (times.form, readings[text]) {
        case (_, .missing), (_, .number(0)): return .never
        case (.number, .number(let number)):
            if number < 0, let first = times.numbers.first, first >= 0 {
                throw .startBelowNought(written, column: column, line: lines[text])
            }
            return times.place { times.numbers[$0] >= number }.map { .at($0) } ?? .afterLast(written)
        case (.day, .text) where DayText.isDay(written), (.month, .text) where DayText.isMonth(written):
            return times.place(of: written).map { .at($0) } ?? .afterLast(written)
        case (.text, .text), (.text, .number):
            if let place = times.place(of: written), times.texts[place] == written { return .at(place) }
        case (.number, .text), (.day, _), (.month, _): break
        }
        let example = times.texts.first ?? ""
        throw .startOfOtherForm(written, column: column, line: lines[text], form: times.form, example: example)
    }
}

/// Times in order, as numbers too where all are.
private struct OrderedTimes {
    let texts: [String]
    let form: TimeForm
    let numbers: [Double]

    init(_ texts: [String]) {
        self.texts = texts
        form = TimeForm(texts)
        numbers = form == .number ? texts.compactMap { Double($0) } : []
    }

    func place(of text: String) -> Int? { place { !texts[$0].utf8.lexicographicallyPrecedes(text.utf8) } }

    /// The first place that is reached, where all after one that is are.
    func place(_ isReached: (Int) -> Bool) -> Int? {
        var (low, high) = (0, texts.count)
        while low < high {
            let middle = (low + high) / 2
            if isReached(middle) { high = middle } else { low = middle + 1 }
        }
        return low < texts.count ? low : nil
    }
}

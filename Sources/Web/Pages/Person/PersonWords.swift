import Register

/// What a person leads, in sentences.
struct PersonWords {
    private let page: PersonPage
    private var snapshot: Snapshot { page.snapshot }

    init(_ page: PersonPage) {
        self.page = page
    }

    /// What they lead on the day; where they lead nothing, which seats they hold.
    var onTheDay: String {
        let led = snapshot.coLed(by: page.person)
        let certain = led.filter { $0.coverage == .certainly }
        let possible = led.filter { $0.coverage == .possibly }
        let day = page.view.day.inWords
        guard !led.isEmpty else {
            return "\(page.name) is not recorded as chair or chief executive of any body on \(day). \(otherSeats)"
        }
        let posts = PostWords(snapshot: snapshot)
        var text = ""
        if !certain.isEmpty {
            let bodies = Set(certain.map(\.body)).count
            text = "\(page.name) is recorded as leading \(Say.bodies(bodies)) on \(day): \(posts.list(certain))."
        }
        if !possible.isEmpty {
            let doubt = certain.isEmpty ? "\(page.name), not certain on \(day):" : "Possibly also"
            text += (text.isEmpty ? "" : " ") + "\(doubt) \(posts.list(possible))."
        }
        return text + (isLow(led) ? " This rests on low confidence." : "")
    }

    private func isLow(_ led: [Led]) -> Bool {
        Say.isLow(led.flatMap(\.facts).compactMap { snapshot.facts[$0] })
    }

    private var otherSeats: String {
        let held = snapshot.holdings(of: page.person)
        guard !held.isEmpty else { return "No seat of theirs is recorded for this day." }
        let seats = held.map { holding in
            let doubt = holding.coverage == .possibly ? "possibly " : ""
            return
                "\(doubt)\(Say.seat(holding.seat.payload)) of \(snapshot.shortName(of: holding.seat.payload.body))"
        }
        return "Seats held: \(Say.list(seats))."
    }

    /// On which days they led several bodies.
    var several: String {
        let certain = PersonWords.joined(page.spans.filter(\.isCertain).map(\.days))
        let possible = PersonWords.joined(page.spans.filter { !$0.isCertain }.map(\.days))
        guard !page.spans.isEmpty else {
            return "No day is recorded on which they led several bodies as chair or chief executive."
        }
        var text = certain.isEmpty ? "No day is certain on which they led several bodies" : "They led several bodies"
        if !certain.isEmpty { text += " \(PersonWords.list(certain))" }
        if !possible.isEmpty { text += "; possibly\(certain.isEmpty ? "" : " also") \(PersonWords.list(possible))" }
        return text + "."
    }

    /// Runs that touch, as one.
    private static func joined(_ spans: [DaySpan]) -> [DaySpan] {
        spans.reduce(into: []) { joined, span in
            guard let last = joined.last, last.until != nil, last.until == span.from,
                let both = DaySpan(from: last.from, until: span.until)
            else { return joined.append(span) }
            joined[joined.count - 1] = both
        }
    }

    private static func list(_ spans: [DaySpan]) -> String {
        guard spans.count > 3, let first = spans.first, let last = spans.last else {
            return Say.list(spans.map(Say.days))
        }
        let whole = DaySpan(from: first.from, until: last.until).map(Say.days) ?? ""
        return "in \(spans.count) runs of days \(whole), listed below"
    }
}

extension Say {
    /// "from 1 April 2016 to 30 September 2021"
    static func days(_ span: DaySpan) -> String {
        let last = span.until.map { $0.advanced(by: -1).inWords }
        switch (span.from?.inWords, last) {
        case (let from?, let last?): return from == last ? "on \(from)" : "from \(from) to \(last)"
        case (let from?, nil): return "from \(from) on, with no end recorded"
        case (nil, let last?): return "up to \(last), with no start recorded"
        case (nil, nil): return "on days of which neither start nor end is recorded"
        }
    }
}

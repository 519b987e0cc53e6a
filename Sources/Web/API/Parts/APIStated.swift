import Register

/// A value that sources state for a time, with the facts that do.
struct APIStatedText: Described {
    let value: String
    let period: APIPeriod
    let certainty: APICertainty
    let facts: [String]

    static let schema = Schema.object(
        "A value stated for a time; several where sources disagree.",
        [
            .always("value", .text, "The value."),
            .always("period", .of(APIPeriod.self), "When it holds."),
            .always("certainty", .of(APICertainty.self), "Whether it holds on the day."),
            .always("facts", .facts, "The facts that state it."),
        ]
    )

    init<Payload: Dated>(_ stated: Stated<Payload>, _ day: CalendarDay, _ value: (Payload) -> String) {
        self.value = value(stated.payload)
        period = APIPeriod(stated.payload.dated)
        certainty = APICertainty(stated.covers(day))
        facts = [stated.fact.id.raw]
    }
}

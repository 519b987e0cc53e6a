import ArgumentParser

/// One of a few words that an option takes; its help names them all, and the one that is taken where it is left out.
struct Chosen<Choice: RawRepresentable & CaseIterable & Sendable>: ExpressibleByArgument, Sendable
where Choice.RawValue == String {
    let choice: Choice

    init(_ choice: Choice) { self.choice = choice }

    init?(argument: String) {
        guard let choice = Choice(rawValue: argument) else { return nil }
        self.choice = choice
    }

    var defaultValueDescription: String { choice.rawValue }

    static var allValueStrings: [String] { Choice.allCases.map(\.rawValue) }
}

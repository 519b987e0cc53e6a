import ArgumentParser

/// One of a few words that an option takes.
enum Choosing {
    static func one<Choice: RawRepresentable & CaseIterable>(_ text: String) throws -> Choice
    where Choice.RawValue == String {
        guard let choice = Choice(rawValue: text) else {
            let all = Choice.allCases.map(\.rawValue).joined(separator: ", ")
            throw ValidationError("'\(text)' is none of \(all)")
        }
        return choice
    }
}

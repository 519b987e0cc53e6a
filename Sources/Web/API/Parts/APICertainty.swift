import Register

/// Whether something holds on the day, given what is known of its dates.
enum APICertainty: String, CaseIterable, Described {
    case certainly, possibly, not

    init(_ coverage: Coverage) {
        self =
            switch coverage {
            case .certainly: .certainly
            case .possibly: .possibly
            case .not: .not
            }
    }

    static let schema = Schema([
        "type": "string", "enum": .list(allCases.map { .text($0.rawValue) }),
        "description": "Whether it holds on the day, by what is known of its dates.",
    ])
}

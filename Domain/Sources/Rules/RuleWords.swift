import Register

/// How a rule is found to be met, told apart by whether it can be found out already.
public enum Checking: String, CaseIterable, Sendable {
    case automatic, evidence, judgement
    /// From recorded facts, of which some cannot be recorded yet.
    case waiting

    /// `checked from recorded facts`, after a number of rules.
    public var inWords: String {
        switch self {
        case .automatic: "checked from recorded facts"
        case .evidence: "by evidence that somebody attaches"
        case .judgement: "by somebody’s recorded judgement"
        case .waiting: "waiting for meetings in common"
        }
    }
}

extension RuleCheck {
    public var checking: Checking {
        switch self {
        case .automatic(_, _, let waits): waits == nil ? .automatic : .waiting
        case .evidence: .evidence
        case .judgement: .judgement
        }
    }

    /// Whether this program computes it already.
    public var isComputed: Bool { measure != nil }

    public var sentence: String {
        switch self {
        case .automatic(_, let measure, nil):
            measure == nil
                ? "Automatic: it could be told from facts, of which the register does not hold all. Recorded evidence is taken instead."
                : "Automatic: this program computes it from recorded facts."
        case .automatic(_, _, let waits?): "Automatic, but it waits for \(waits.inWords)."
        case .evidence: "By evidence: somebody attaches a recorded item that shows it."
        case .judgement: "By judgement: it needs somebody’s recorded opinion."
        }
    }
}

extension TextStanding {
    /// How far the text was read, how sure we are of it and why, and when it was last compared.
    public var sentence: String {
        let read = original.inWords.capitalisedFirst
        let sure = "Confidence \(confidence.rawValue): \(because)"
        let ended = sure.hasSuffix(".") ? sure : sure + "."
        return ["\(read).", ended, compared].compactMap(\.self).joined(separator: " ")
    }

    private var compared: String? {
        if let confirmed { return "Last compared with its source on \(confirmed.inWords)." }
        return original == .none ? nil : "Never compared with its source."
    }
}

extension TextRead {
    /// For a table: `read`, `in part`, `not read`, `no text`.
    public var inShort: String {
        switch self {
        case .read: "read"
        case .partly: "in part"
        case .not: "not read"
        case .none: "no text"
        }
    }
}

extension Grade {
    public var inWords: String {
        switch self {
        case .statute: "statute: Acts and regulations"
        case .code: "Code: comply or explain"
        case .practice: "practice: guidance, licence and what we derived"
        }
    }
}

/// What a number of rules amounts to, in sentences.
public struct RuleCount: Sendable {
    public let rules: [Rule]

    public init(_ rules: [Rule]) {
        self.rules = rules
    }

    public func count(_ checking: Checking) -> Int { rules.count { $0.check.checking == checking } }
    public func count(_ read: TextRead) -> Int { rules.count { $0.standing.original == read } }

    public var computed: Int { rules.count { $0.check.isComputed } }

    /// `141 checked from recorded facts, of which this program computes none; 87 by evidence …`
    public var checks: String {
        Checking.allCases.filter { count($0) > 0 }.map { checking in
            "\(count(checking)) \(checking.inWords)" + (checking == .automatic ? own : "")
        }.joined(separator: "; ") + "."
    }

    private var own: String {
        let all = count(.automatic)
        let computed = rules.count { $0.check.checking == .automatic && $0.check.isComputed }
        if computed == all {
            return all == 1 ? ", which this program computes" : ", all of which this program computes"
        }
        if all == 1 { return ", which this program does not compute" }
        return ", of which this program computes \(computed == 0 ? "none" : "\(computed)")"
    }

    /// `The original text of 77 was read, of 42 was read in part only and of 153 was not read; 20 have no text of their own.`
    public var texts: String {
        let words: [(TextRead, String)] = [
            (.read, "was read"), (.partly, "was read in part only"), (.not, "was not read"),
        ]
        let parts = words.filter { count($0.0) > 0 }.map { "of \(count($0.0)) \($0.1)" }
        let none = count(.none)
        let derived = "\(none) \(none == 1 ? "has no text of its own" : "have no text of their own")"
        if parts.isEmpty { return "\(derived.capitalisedFirst)." }
        return "The original text \(parts.inWords)" + (none > 0 ? "; \(derived)." : ".")
    }
}

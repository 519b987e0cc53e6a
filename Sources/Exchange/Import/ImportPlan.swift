public import Register
public import TextFiles

/// What an import would append, worked out without appending anything.
public struct ImportPlan: Sendable {
    /// The author of every entry that an import of tables makes.
    public static let author = "import"

    /// The author of the entries that an import makes for somebody whom a file names.
    public static func author(for role: String) -> String { "\(author):\(role)" }

    public static func isImport(_ author: String) -> Bool {
        author == ImportPlan.author || author.hasPrefix("\(ImportPlan.author):")
    }

    /// Empty where anything is refused.
    public let changes: [Change]
    public let report: ImportReport
    /// Changes that need a reason and have none.
    public let refusals: [TextProblem]

    /// - Parameters:
    ///   - lastAuthors: Who made the last entry on each fact, retracted ones too.
    ///   - reason: Why rows were corrected or have vanished.
    ///   - isRefused: Whether a claim names a person who was erased and must not come back.
    public init(
        _ desired: Desired,
        onto facts: Facts,
        lastAuthors: [FactID: String] = [:],
        reason: String? = nil,
        retractMissing: Bool = false,
        isRefused: (Claim) -> Bool = { _ in false }
    ) {
        var planner = ImportPlanner(facts: facts, lastAuthors: lastAuthors, reason: reason, scope: desired.scope)
        for fact in desired.facts {
            if isRefused(fact.claim) {
                planner.report.skipped.append(fact.id)
            } else {
                planner.place(fact)
            }
        }
        planner.findVanished(desired, retract: retractMissing)
        refusals = planner.refusals
        report = planner.report
        changes = planner.refusals.isEmpty ? planner.changes : []
    }

    /// Who made the last entry on each fact.
    public static func lastAuthors(of ledger: Ledger) -> [FactID: String] {
        var authors: [FactID: String] = [:]
        for entry in ledger.entries {
            if let fact = entry.fact { authors[fact] = entry.author }
        }
        return authors
    }
}

/// What became of the facts of an import.
public struct ImportReport: Hashable, Sendable {
    public internal(set) var unchanged = 0
    public internal(set) var added: [FactID] = []
    public internal(set) var ended: [FactID] = []
    public internal(set) var corrected: [FactID] = []
    /// In the register and no longer in the files.
    public internal(set) var vanished: [FactID] = []
    public internal(set) var retracted: [FactID] = []
    /// Last changed by somebody else, and so left as they are.
    public internal(set) var untouched: [FactID] = []
    /// Erased, or about a person who was.
    public internal(set) var skipped: [FactID] = []

    public init() {}
}

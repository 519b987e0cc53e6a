public import Register
public import Rules

/// A change and where its file says it.
public struct PlacedChange: Hashable, Sendable {
    public let change: Change
    public let place: TextPlace

    public init(change: Change, place: TextPlace) {
        self.change = change
        self.place = place
    }
}

/// The changes under one heading.
public struct ChangePart: Hashable, Sendable {
    /// Nil where the file gives none, so that the clock does.
    public let recordedAt: Instant?
    /// The role that records, where the file gives one.
    public let author: String?
    public let changes: [PlacedChange]

    public init(recordedAt: Instant?, author: String?, changes: [PlacedChange]) {
        self.recordedAt = recordedAt
        self.author = author
        self.changes = changes
    }
}

/// What a world file or a file of changes says, in its order.
public struct ChangeFile: Hashable, Sendable {
    /// Only in a world file; it is also the first change of the first part.
    public let notice: RegisterNotice?
    public let parts: [ChangePart]

    public init(notice: RegisterNotice?, parts: [ChangePart]) {
        self.notice = notice
        self.parts = parts
    }

    /// Reads the description of a whole small register, and checks that it is complete in itself.
    ///
    /// - Parameters:
    ///   - text: The contents of the file.
    ///   - file: The name to give in problems and as the source of the register's notice.
    ///   - rulebook: Where it is given, evidence and reasons are only about its rules.
    public static func world(
        _ text: String,
        file: String,
        of rulebook: Rulebook? = nil
    ) throws(TextProblems) -> ChangeFile {
        var reader = FileReader(file: file, form: .world, rulebook: rulebook)
        return try reader.read(text)
    }

    /// Reads changes to a register that exists already.
    ///
    /// - Parameter rulebook: Where it is given, evidence and reasons are only about its rules.
    public static func changes(
        _ text: String,
        file: String,
        of rulebook: Rulebook? = nil
    ) throws(TextProblems) -> ChangeFile {
        var reader = FileReader(file: file, form: .changes, rulebook: rulebook)
        return try reader.read(text)
    }

    /// Whether anything in it is about a rule of a rulebook.
    public var namesRules: Bool {
        parts.flatMap(\.changes).contains { $0.change.claim?.statement.rule != nil }
    }
}

extension Statement {
    /// The identifier of the rule that it is about.
    var rule: String? {
        switch self {
        case .ruleEvidence(let payload): payload.rule
        case .explanation(let payload): payload.rule
        case .registerNotice, .compilation, .bodyExistence, .bodyName, .bodyLegalKind, .bodySector, .bodyRegion,
            .authorisation, .forum, .forumMember, .seat, .vacancy, .designation, .personName, .samePerson, .appointment,
            .absence, .group, .groupMember, .arrangement, .intent, .reason, .expectedBenefit, .instrument,
            .completeness, .publishedCount, .independence, .registration, .membership, .employment, .secondment,
            .appointmentAct, .accountingOfficer, .suspension, .delegation, .reservedMatter, .committeeTerms, .interest,
            .dualOffice, .declaration, .fitAndProperTest, .fitAndProperLetter, .nobodyDisqualified, .appraisal,
            .timeCommitment, .remuneration, .governor, .establishmentOrder, .constitutionClause, .oversightSegment,
            .rating, .review:
            nil
        }
    }
}

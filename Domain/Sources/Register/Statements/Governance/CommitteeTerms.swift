/// The terms of reference of a committee.
public struct CommitteeTerms: Dated {
    public static let tag = "committee-terms"

    public let forum: ForumID
    public let purpose: CommitteePurpose
    public let functions: [String]
    /// As the terms say it.
    public let quorum: String?
    /// As the terms say it.
    public let voting: String?
    /// The bodies whose boards agreed the terms.
    public let agreedBy: [BodyID]
    /// When the last of them did.
    public let agreedOn: DayBounds?
    /// When the committee first met.
    public let firstMet: DayBounds?
    public let dated: Period

    public init(
        forum: ForumID,
        purpose: CommitteePurpose,
        functions: [String] = [],
        quorum: String? = nil,
        voting: String? = nil,
        agreedBy: [BodyID] = [],
        agreedOn: DayBounds? = nil,
        firstMet: DayBounds? = nil,
        dated: Period
    ) {
        self.forum = forum
        self.purpose = purpose
        self.functions = functions
        self.quorum = quorum
        self.voting = voting
        self.agreedBy = agreedBy
        self.agreedOn = agreedOn
        self.firstMet = firstMet
        self.dated = dated
    }

    public init(from reader: inout RecordReader) throws(RecordError) {
        forum = try reader.identifier("forum")
        purpose = try reader.choice("purpose")
        functions = try reader.list("functions")
        quorum = try reader.optionalText("quorum")
        voting = try reader.optionalText("voting")
        agreedBy = try reader.identifiers("agreed-by")
        agreedOn = try reader.optionalBounds("agreed-on")
        firstMet = try reader.optionalBounds("first-met")
        dated = try reader.period()
    }

    public func write(to writer: inout RecordWriter) {
        writer.put("forum", forum)
        writer.put("purpose", purpose)
        writer.put("functions", functions)
        writer.put("quorum", quorum)
        writer.put("voting", voting)
        writer.put("agreed-by", agreedBy)
        writer.put("agreed-on", agreedOn)
        writer.put("first-met", firstMet)
        writer.put(dated)
    }

    public func during(_ period: Period) -> CommitteeTerms {
        CommitteeTerms(
            forum: forum,
            purpose: purpose,
            functions: functions,
            quorum: quorum,
            voting: voting,
            agreedBy: agreedBy,
            agreedOn: agreedOn,
            firstMet: firstMet,
            dated: period
        )
    }

    public var days: [DayBounds] { [agreedOn, firstMet].compactMap { $0 } }

    public var contradictions: [RecordError] {
        [
            .again("functions", functions),
            .again("agreed-by", agreedBy.map(\.raw)),
            .ended(dated, before: "agreed-on", agreedOn),
        ].compactMap { $0 }
    }
}

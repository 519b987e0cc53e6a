/// That a body lets somebody exercise functions of its own.
public struct Delegation: Dated {
    public static let tag = "delegation"

    /// Whose functions they are.
    public let body: BodyID
    public let basis: DelegationBasis
    /// What may be decided, each as the instrument names it.
    public let functions: [String]
    /// The committee that may.
    public let toForum: ForumID?
    /// The body that may.
    public let toBody: BodyID?
    /// The seat whose holder may.
    public let toSeat: SeatID?
    /// Who may, where it is none of these.
    public let toOther: String?
    public let limits: String?
    /// Whether it may be delegated further; nil where it is not recorded.
    public let mayBePassedOn: Bool?
    public let instrument: InstrumentID?
    /// When the board of the body resolved it.
    public let resolvedOn: DayBounds?
    /// When both sides agreed the terms.
    public let agreedOn: DayBounds?
    public let dated: Period

    public init(
        body: BodyID,
        basis: DelegationBasis,
        functions: [String] = [],
        toForum: ForumID? = nil,
        toBody: BodyID? = nil,
        toSeat: SeatID? = nil,
        toOther: String? = nil,
        limits: String? = nil,
        mayBePassedOn: Bool? = nil,
        instrument: InstrumentID? = nil,
        resolvedOn: DayBounds? = nil,
        agreedOn: DayBounds? = nil,
        dated: Period
    ) {
        self.body = body
        self.basis = basis
        self.functions = functions
        self.toForum = toForum
        self.toBody = toBody
        self.toSeat = toSeat
        self.toOther = toOther
        self.limits = limits
        self.mayBePassedOn = mayBePassedOn
        self.instrument = instrument
        self.resolvedOn = resolvedOn
        self.agreedOn = agreedOn
        self.dated = dated
    }

    public init(from reader: inout RecordReader) throws(RecordError) {
        body = try reader.identifier("body")
        basis = try reader.choice("basis")
        functions = try reader.list("functions")
        toForum = try reader.optionalIdentifier("to-forum")
        toBody = try reader.optionalIdentifier("to-body")
        toSeat = try reader.optionalIdentifier("to-seat")
        toOther = try reader.optionalText("to-other")
        limits = try reader.optionalText("limits")
        mayBePassedOn = try reader.optionalFlag("sub-delegation")
        instrument = try reader.optionalIdentifier("instrument")
        resolvedOn = try reader.optionalBounds("resolved-on")
        agreedOn = try reader.optionalBounds("agreed-on")
        dated = try reader.period()
    }

    public func write(to writer: inout RecordWriter) {
        writer.put("body", body)
        writer.put("basis", basis)
        writer.put("functions", functions)
        writer.put("to-forum", toForum)
        writer.put("to-body", toBody)
        writer.put("to-seat", toSeat)
        writer.put("to-other", toOther)
        writer.put("limits", limits)
        writer.put("sub-delegation", mayBePassedOn)
        writer.put("instrument", instrument)
        writer.put("resolved-on", resolvedOn)
        writer.put("agreed-on", agreedOn)
        writer.put(dated)
    }

    public func during(_ period: Period) -> Delegation {
        Delegation(
            body: body,
            basis: basis,
            functions: functions,
            toForum: toForum,
            toBody: toBody,
            toSeat: toSeat,
            toOther: toOther,
            limits: limits,
            mayBePassedOn: mayBePassedOn,
            instrument: instrument,
            resolvedOn: resolvedOn,
            agreedOn: agreedOn,
            dated: period
        )
    }

    public var days: [DayBounds] { [resolvedOn, agreedOn].compactMap { $0 } }

    public var contradictions: [RecordError] {
        let recipients = [
            (name: "to-forum", value: toForum?.raw), (name: "to-body", value: toBody?.raw),
            (name: "to-seat", value: toSeat?.raw), (name: "to-other", value: toOther),
        ]
        let nobody = RecordError.missing(
            field: "to-forum",
            expected: "a forum, or 'to-body' and a body, 'to-seat' and a seat, or 'to-other' and a text"
        )
        let others: [RecordError?] = [
            .same("to-body", toBody, as: "body", body),
            .unfit(
                "to-body",
                toBody?.raw,
                if: basis == .withinBody,
                expected: "no other body where 'basis' is '\(DelegationBasis.withinBody.rawValue)'"
            ),
            .again("functions", functions),
            .ended(dated, before: "resolved-on", resolvedOn),
            .ended(dated, before: "agreed-on", agreedOn),
        ]
        return (recipients.allSatisfy { $0.value == nil } ? [nobody] : RecordError.beside(recipients))
            + others.compactMap { $0 }
    }
}

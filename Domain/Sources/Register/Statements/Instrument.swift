/// A document that creates an arrangement, a committee or a delegation.
public struct Instrument: Dated {
    public static let tag = "instrument"

    public let instrument: InstrumentID
    public let kind: InstrumentForm
    public let title: String
    public let adoptedBy: [BodyID]
    /// The forum or arrangement it creates.
    public let creates: String?
    public let dated: Period

    public init(
        instrument: InstrumentID,
        kind: InstrumentForm,
        title: String,
        adoptedBy: [BodyID],
        creates: String?,
        dated: Period
    ) {
        self.instrument = instrument
        self.kind = kind
        self.title = title
        self.adoptedBy = adoptedBy
        self.creates = creates
        self.dated = dated
    }

    public init(from reader: inout RecordReader) throws(RecordError) {
        instrument = try reader.identifier("instrument")
        kind = try reader.choice("instrument-kind")
        title = try reader.text("title")
        adoptedBy = try reader.identifiers("adopted-by")
        creates = try reader.optionalText("creates")
        dated = try reader.period()
    }

    public func write(to writer: inout RecordWriter) {
        writer.put("instrument", instrument)
        writer.put("instrument-kind", kind)
        writer.put("title", title)
        writer.put("adopted-by", adoptedBy)
        writer.put("creates", creates)
        writer.put(dated)
    }

    public func during(_ period: Period) -> Instrument {
        Instrument(
            instrument: instrument,
            kind: kind,
            title: title,
            adoptedBy: adoptedBy,
            creates: creates,
            dated: period
        )
    }
}

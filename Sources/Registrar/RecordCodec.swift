import Register

extension ByteWriter {
    mutating func put(_ record: Record) {
        put(record.tag)
        put(count: record.version)
        put(count: record.fields.count)
        for field in record.fields {
            put(field.name)
            switch field.value {
            case .text(let text):
                put("t")
                put(text)
            case .list(let list):
                put("l")
                put(list)
            }
        }
    }

    mutating func put(_ sources: [Source]) {
        put(count: sources.count)
        for source in sources {
            for text in [
                source.kind.rawValue, source.title, source.address, source.publisher, source.date?.text ?? "",
            ] {
                put(text)
            }
        }
    }

    mutating func put(_ claim: Claim) {
        put(claim.statement.record)
        put(claim.sources)
        put(claim.confidence.rawValue)
    }
}

extension ByteReader {
    mutating func record() throws(CodecError) -> Record {
        let (tag, version, count) = (try text(), try count(), try count())
        var fields: [Record.Field] = []
        for _ in 0..<count {
            let name = try text()
            switch try text() {
            case "t": fields.append(.init(name: name, value: .text(try text())))
            case "l": fields.append(.init(name: name, value: .list(try list())))
            case let other: throw .unknown(field: name, found: other)
            }
        }
        return Record(tag: tag, version: version, fields: fields)
    }

    mutating func sources() throws(CodecError) -> [Source] {
        var sources: [Source] = []
        for _ in 0..<(try count()) {
            let (kindText, title, address) = (try text(), try text(), try text())
            let (publisher, date) = (try text(), try text())
            guard let kind = Source.Kind(rawValue: kindText), date.isEmpty || DayBounds(text: date) != nil,
                let source = Source(
                    kind: kind,
                    title: title,
                    address: address,
                    publisher: publisher,
                    date: DayBounds(text: date)
                )
            else { throw .unknown(field: "source", found: kindText) }
            sources.append(source)
        }
        return sources
    }

    mutating func claim() throws(CodecError) -> Claim {
        let record = try record()
        let statement: Statement
        do throws(RecordError) { statement = try Statement(record) } catch { throw .statement(error) }
        let sources = try sources()
        let confidenceText = try text()
        guard let confidence = Confidence(rawValue: confidenceText),
            let claim = Claim(statement: statement, sources: sources, confidence: confidence)
        else { throw .unknown(field: "confidence", found: confidenceText) }
        return claim
    }
}

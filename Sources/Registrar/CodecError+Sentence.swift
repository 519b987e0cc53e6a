extension CodecError: CustomStringConvertible {
    public var code: String {
        switch self {
        case .tooShort: "codec.too-short"
        case .tooLong: "codec.too-long"
        case .notText: "codec.not-text"
        case .unknown: "codec.unknown"
        case .statement: "codec.statement"
        case .notCanonical: "codec.not-canonical"
        }
    }

    public var description: String {
        switch self {
        case .tooShort(let place): "the bytes stop at \(place), before the entry does"
        case .tooLong(let place): "bytes follow the end of the entry at \(place)"
        case .notText(let place): "the bytes before \(place) are not UTF-8"
        case .unknown(let field, let found): "'\(found)' is not a known \(field)"
        case .statement(let error): "\(error)"
        case .notCanonical: "the bytes are not in the one form in which an entry is written"
        }
    }
}

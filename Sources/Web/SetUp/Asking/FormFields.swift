import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdCore

/// What a form sent, in its order: plain text, whatever it looks like.
struct FormFields: Sendable {
    static let most = 400

    private(set) var pairs: [(name: String, value: String)]

    init(_ pairs: [(String, String)] = []) {
        self.pairs = pairs.map { (name: $0.0, value: $0.1) }
    }

    /// The value of the first field of a name; empty where there is none.
    subscript(_ name: String) -> String { pairs.first { $0.name == name }?.value ?? "" }

    /// Whether a form that has the field was sent, with something in it or not.
    func has(_ name: String) -> Bool { pairs.contains { $0.name == name } }

    func all(_ name: String) -> [String] { pairs.filter { $0.name == name }.map(\.value) }

    /// - Parameter most: How many bytes are read.
    init(_ request: Request, most: Int) async throws {
        let type = request.headers[.contentType] ?? ""
        let kind = type.prefix { $0 != ";" }.lowercased().filter { !$0.isWhitespace }
        let isMultipart = kind == "multipart/form-data"
        guard isMultipart || kind == "application/x-www-form-urlencoded" else { throw SiteError.setUp(.otherForm) }
        if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > most {
            throw SiteError.setUp(.tooMuch(most: most))
        }
        let body: ByteBuffer
        do {
            body = try await request.body.collect(upTo: most)
        } catch {
            throw SiteError.setUp(.tooMuch(most: most))
        }
        if isMultipart {
            guard let read = MultipartForm.pairs(Data(body.readableBytesView), type: type, most: FormFields.most) else {
                throw SiteError.setUp(.otherForm)
            }
            pairs = read
            return
        }
        guard let read = FormFields.pairs(body.readableBytesView) else { throw SiteError.setUp(.tooMuch(most: most)) }
        pairs = read
    }

    /// What a form sent in the form of an address; nil where there are too many fields.
    static func pairs(_ body: some Collection<UInt8>) -> [(name: String, value: String)]? {
        let parts = body.split(separator: UInt8(ascii: "&"), maxSplits: FormFields.most)
        guard parts.count <= FormFields.most else { return nil }
        return parts.map { part in
            let halves = part.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            return (
                name: FormFields.decoded(Array(halves[0])),
                value: halves.count > 1 ? FormFields.decoded(Array(halves[1])) : ""
            )
        }
    }

    /// Bytes that are no UTF-8 are replaced.
    private static func decoded(_ bytes: [UInt8]) -> String {
        var read: [UInt8] = []
        read.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "%"), index + 2 < bytes.count, let high = digit(bytes[index + 1]),
                let low = digit(bytes[index + 2])
            {
                read.append(high << 4 | low)
                index += 3
            } else {
                read.append(byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
                index += 1
            }
        }
        return String(decoding: read, as: UTF8.self)
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x41 + 10
        case 0x61...0x66: byte - 0x61 + 10
        default: nil
        }
    }
}

extension Request {
    /// Refuses what a browser says was sent from another site.
    ///
    /// Our pages tell nobody their address, so a browser may name no origin; the token of the form decides then.
    func refuseOtherSites(_ address: SiteAddress?) throws(SiteError) {
        if let name = HTTPField.Name("Sec-Fetch-Site"), let site = headers[name] {
            guard site == "same-origin" else { throw .setUp(.forged) }
            return
        }
        guard let origin = headers[.origin], origin != "null" else { return }
        let host = head.authority ?? ""
        guard origin == "http://\(host)" || origin == "https://\(host)" || origin == address?.text else {
            throw .setUp(.forged)
        }
    }
}

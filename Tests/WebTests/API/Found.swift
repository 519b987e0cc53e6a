import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import Web

/// What an answer of the API holds.
indirect enum Found: Decodable, Hashable {
    case text(String), number(Int), flag(Bool), list([Found]), object([String: Found])
    /// A member that is left out.
    case nothing

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let flag = try? container.decode(Bool.self) {
            self = .flag(flag)
        } else if let number = try? container.decode(Int.self) {
            self = .number(number)
        } else if let text = try? container.decode(String.self) {
            self = .text(text)
        } else if let list = try? container.decode([Found].self) {
            self = .list(list)
        } else {
            self = .object(try container.decode([String: Found].self))
        }
    }

    subscript(name: String) -> Found {
        guard case .object(let members) = self else { return .nothing }
        return members[name] ?? .nothing
    }

    var members: [String: Found] {
        guard case .object(let members) = self else { return [:] }
        return members
    }

    var list: [Found] {
        guard case .list(let list) = self else { return [] }
        return list
    }

    var text: String? {
        guard case .text(let text) = self else { return nil }
        return text
    }

    var number: Int? {
        guard case .number(let number) = self else { return nil }
        return number
    }

    /// The text, or an empty one.
    var words: String { text ?? "" }

    var isThere: Bool { self != .nothing }

    var texts: [String] { list.compactMap(\.text) }
}

extension Answered {
    /// The answer, where it is JSON.
    var found: Found {
        get throws { try JSONDecoder().decode(Found.self, from: Data(text.utf8)) }
    }
}

extension Site {
    /// Asks the API of a register.
    func found(_ path: String) async throws -> Found {
        let answer = try await ask(path)
        #expect(answer.status == 200, "\(path): \(answer.text)")
        return try answer.found
    }

    /// Asks with headers of one's own.
    func ask(_ path: String, headers: HTTPFields, _ method: HTTPRequest.Method = .get) async throws -> Answered {
        try await application(host: "127.0.0.1", port: 0).test(.router) { client in
            let response = try await client.executeRequest(uri: path, method: method, headers: headers, body: nil)
            return Answered(
                path: path,
                status: Int(response.status.code),
                headers: response.headers,
                text: String(buffer: response.body)
            )
        }
    }
}

/// One address of each operation, in the example group.
enum APIPlaces {
    static let base = "/example/api/v1"
    static let all = [
        "/", "/bodies", "/bodies/northmere", "/groups", "/groups/marram", "/people?q=ash", "/people/p-103", "/facts",
        "/facts/marram.sharing-5", "/sharing", "/sharing/months", "/entries", "/rules?section=code-b",
        "/rules/code.B.2.7",
        "/search?q=north", "/openapi.json",
    ].map { base + $0 }
    /// Those that are answered on a basis.
    static let timed = all.filter { !$0.hasSuffix("openapi.json") }
}

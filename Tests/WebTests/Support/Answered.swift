import HTTPTypes
import Hummingbird
import HummingbirdTesting

@testable import Web

/// What the site answered.
struct Answered: Sendable {
    let path: String
    let status: Int
    let headers: HTTPFields
    let text: String

    func header(_ name: String) -> String? {
        HTTPField.Name(name).flatMap { headers[$0] }
    }

    /// The page, where it is one that can be read.
    var page: Tag {
        get throws { try TagReader.page(text) }
    }
}

extension Site {
    /// Asks without a socket.
    func ask(_ path: String, _ method: HTTPRequest.Method = .get) async throws -> Answered {
        try await ask([path], method)[0]
    }

    /// Asks one after the other, as one visitor.
    func ask(_ paths: [String], _ method: HTTPRequest.Method = .get) async throws -> [Answered] {
        try await application(host: "127.0.0.1", port: 0).test(.router) { client in
            var answers: [Answered] = []
            for path in paths {
                let response = try await client.executeRequest(uri: path, method: method, headers: [:], body: nil)
                answers.append(
                    Answered(
                        path: path,
                        status: Int(response.status.code),
                        headers: response.headers,
                        text: String(buffer: response.body)
                    )
                )
            }
            return answers
        }
    }

    /// The page at an address, which has to be there.
    func page(_ path: String) async throws -> Tag {
        let answer = try await ask(path)
        guard answer.status == 200 else {
            throw MalformedPage(description: "\(path): \(answer.status) \(try answer.page.first("main")?.text ?? "")")
        }
        return try answer.page
    }
}

import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import Web

/// Folders of drafts, each of its own, below the system's folder for what passes.
enum Drafts {
    /// Of the drafts on the shared site.
    static let id = "0123456789abcdef0123456789abcdef"

    static let ofEngland = """
        plan: northern
        title: the northern arrangement
        models: [shared-chair, group-board]
        bodies: [RTR, R1H]
        from: 2027-04-01
        reasons:
          - reason: One chair for both.

        """

    static func marram() throws -> String {
        try String(contentsOf: Files.root.appendingPathComponent("Fixtures/plans/marram.yaml"), encoding: .utf8)
    }

    static func path() -> String {
        FileManager.default.temporaryDirectory.appendingPathComponent("severally-drafts-\(UUID().uuidString)").path
    }

    /// With one draft of the known name.
    static func kept(_ text: String) throws -> DraftFolder {
        let path = path()
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        let draft = StoredDraft(revision: 1, changed: Registers.day("2026-11-01"), text: text)
        try draft.file.write(toFile: "\(path)/\(id).yaml", atomically: true, encoding: .utf8)
        return DraftFolder(path: path)
    }
}

/// The example group with a set-up, on a day.
struct SetUpSite {
    let site: Site
    let path: String

    init(
        _ path: String = Drafts.path(),
        today: String = "2026-11-01",
        most: Int = DraftFolder.usualMost,
        limits: Limits = Sites.unhurried
    ) async throws {
        self.path = path
        site = Sites.site(
            [("w", try await Registers.world("example-group"))],
            today: today,
            limits: limits,
            drafts: ["w": DraftFolder(path: path, most: most)]
        )
    }

    var files: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted() }

    /// Sends fields as a form does.
    func send(
        _ path: String,
        _ fields: [(String, String)],
        headers: [(String, String)] = [],
        type: String = "application/x-www-form-urlencoded"
    ) async throws -> Answered {
        let body = fields.map { "\(Percent.encoded($0.0))=\(Percent.encoded($0.1))" }.joined(separator: "&")
        var sent: HTTPFields = [.contentType: type]
        for (name, value) in headers { sent[try #require(HTTPField.Name(name))] = value }
        return try await send(path, body: body, sent)
    }

    private func send(_ path: String, body: String, _ headers: HTTPFields) async throws -> Answered {
        try await site.application(host: "127.0.0.1", port: 0).test(.router) { client in
            let response = try await client.executeRequest(
                uri: path,
                method: .post,
                headers: headers,
                body: ByteBuffer(string: body)
            )
            return Answered(
                path: path,
                status: Int(response.status.code),
                headers: response.headers,
                text: String(buffer: response.body)
            )
        }
    }

    /// Sends the form of a page with a file in one of its fields.
    func upload(_ path: String, _ name: String, _ file: String) async throws -> Answered {
        let mark = "----form\(UUID().uuidString)"
        var parts = try await hidden(path).map { "form-data; name=\"\($0.0)\"\r\n\r\n\($0.1)" }
        parts.append("form-data; name=\"\(name)\"; filename=\"../x\"\r\nContent-Type: text/html\r\n\r\n\(file)")
        let body = parts.map { "--\(mark)\r\nContent-Disposition: \($0)\r\n" }.joined() + "--\(mark)--\r\n"
        return try await send(path, body: body, [.contentType: "multipart/form-data; boundary=\(mark)"])
    }

    /// What stands hidden in the first form of a page that is sent.
    func hidden(_ path: String) async throws -> [(String, String)] {
        let page = try await site.page(path)
        let form = try #require(page.all("form").first { $0["method"] == "post" }, "no form at \(path)")
        return form.all("input").filter { $0["type"] == "hidden" }.map { ($0["name"] ?? "", $0["value"] ?? "") }
    }

    /// Fills in the form of a page and sends it; gives the address to which that leads.
    func fill(_ path: String, _ fields: [(String, String)]) async throws -> String {
        let answer = try await send(path, try await hidden(path) + fields)
        try #require(answer.status == 303, "\(path): \(answer.status) \(answer.text.suffix(3000))")
        return try #require(answer.header("Location"))
    }

    /// The address of a new draft.
    func begin() async throws -> String { try await fill("/w/plan", []) }

    func takeUp(_ text: String) async throws -> String { try await fill("/w/plan/take-up", [("plan", text)]) }

    func text(_ path: String) async throws -> String { try #require(try await site.page(path).first("main")).text }
}

import Hummingbird
import HummingbirdCore
import Markup
import Register
import Registrar

extension Site {
    /// How many leaf hashes are told at once.
    static let mostLeaves = 10_000

    func log(_ request: Request, _ context: SiteContext) async throws -> Response {
        let view = try await view(request, context)
        let registrar = try mount(context).registrar
        let log = try await registrar.publishedLog(view.asked.known)
        let before = try Site.position("before", in: request.fields)
        if let before, before > log.head + 1 { throw Refusal.noSuchPosition(before - 1, head: log.head) }
        let page = LogPage(
            view: view,
            log: log,
            before: before,
            root: try await registrar.root(view.asked.known),
            checkpoint: try await registrar.latestCheckpoint(),
            verifierKey: registrar.verifierKey
        )
        return Answer.page(page.node)
    }

    func logEntry(_ request: Request, _ context: SiteContext) async throws -> Response {
        let view = try await view(request, context)
        let registrar = try mount(context).registrar
        let log = try await registrar.publishedLog(view.asked.known)
        let position = try Site.position(context)
        guard position <= log.head else { throw Refusal.noSuchPosition(position, head: log.head) }
        let hash = try await registrar.leafHashes(from: position, limit: 1)[0]
        return Answer.page(LogEntryPage(view: view, line: log.line(at: position), leafHash: hash).node)
    }

    /// The leaf hashes, one a line in base64, from an entry on.
    func leaves(_ request: Request, _ context: SiteContext) async throws -> Response {
        let from = try Site.position("from", in: request.fields) ?? 1
        let hashes = try await mount(context).registrar.leafHashes(from: from, limit: Site.mostLeaves)
        return Answer.text(hashes.map { $0 + "\n" }.joined())
    }

    /// That an entry is in the log of the latest checkpoint.
    func proof(_ context: SiteContext) async throws -> Response {
        let proof = try await mount(context).registrar.inclusion(of: Site.position(context))
        let lines = ["c2sp.org/tlog-proof@v1", "index \(proof.position - 1)"] + proof.hashes
        return Answer.text(lines.map { $0 + "\n" }.joined() + "\n" + proof.checkpoint)
    }

    /// That the log of one size continues that of another; of the first entry and of all, where none are named.
    func consistency(_ request: Request, _ context: SiteContext) async throws -> Response {
        let registrar = try mount(context).registrar
        let old = try Site.position("old", in: request.fields) ?? 1
        let head = try await registrar.head().position
        let new = try Site.position("new", in: request.fields) ?? max(head, 1)
        guard old <= new else {
            throw SiteError.unreadable(field: "old", found: String(old), expected: "at most “new”, which is \(new)")
        }
        let hashes = try await registrar.consistency(from: old, to: new)
        return Answer.text(hashes.map { $0 + "\n" }.joined())
    }

    /// The bytes that were hashed for one entry, where anybody may see it.
    func opening(_ context: SiteContext) async throws -> Response {
        guard let opening = try await mount(context).registrar.opening(of: Site.position(context)) else {
            throw SiteError.nothingHere
        }
        let lines = [
            "severally-opening-1", "leaf \(opening.leaf)", "salt \(opening.salt)", "payload \(opening.payload)",
        ]
        return Answer.text(lines.map { $0 + "\n" }.joined()).notIndexed
    }

    /// The number of an entry in the path.
    private static func position(_ context: SiteContext) throws(SiteError) -> Int {
        guard let text = context.parameters.get("position"), let position = number(text) else {
            throw SiteError.nothingHere
        }
        return position
    }

    /// A number from 1 on, as one would write it; nil where the field is not there.
    static func position(_ name: String, in fields: FlatDictionary<Substring, Substring>) throws(SiteError) -> Int? {
        guard let text = fields[Substring(name)].map(String.init), !text.isEmpty else { return nil }
        guard let number = number(text) else {
            throw .unreadable(field: name, found: text, expected: "a number from 1 on, such as 12")
        }
        return number
    }

    static func number(_ text: String) -> Int? {
        guard let number = Int(text), number >= 1, String(number) == text else { return nil }
        return number
    }
}

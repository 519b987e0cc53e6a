import Exchange
import Foundation
public import Hostile
import Hummingbird
import HummingbirdTesting
import Models
import Register
import Registrar
import Rules
import Store
import TextFiles

@testable import Web

extension Subject {
    /// All that the site reads.
    public static let web: [Subject] = [addresses, queries, forms]

    /// An address within the invented example group, such as `changes?from=2026-01-01`: every page and form is asked by
    /// its address alone.
    static let addresses = Subject(later: "addresses") { input in
        let path = "/w/" + String(decoding: input, as: UTF8.self)
        let status = try await ExampleSite.status(path)
        try hold((200..<500).contains(status) || status == 503, "\(path) is answered with \(status)")
    }

    /// The parameters of each operation of the API.
    static let queries = Subject("queries") { input in
        let text = String(decoding: input, as: UTF8.self)
        for operation in Operation.all {
            do throws(BadQuestion) {
                let fields = try QueryFields(text, operation.parameters)
                _ = (fields.number(.offset), fields.number(.limit))
                let query = fields.with([:]).map { "\($0.name)=\(Percent.encoded($0.value))" }.joined(separator: "&")
                let again = try QueryFields(query, operation.parameters)
                try held(again.with([:]).map(\.value) == fields.with([:]).map(\.value), text)
            } catch {
                _ = (error.sentence, error.code)
            }
        }
    }

    /// What a form of the set-up sends, with or without files, and what of it is kept in the draft.
    static let forms = Subject("forms") { input in
        let type = "multipart/form-data; boundary=b"
        var pairs = MultipartForm.pairs(Data(input), type: type, most: FormFields.most) ?? []
        pairs += FormFields.pairs(input) ?? []
        let library = try ExampleSite.library.get()
        for (name, value) in pairs {
            _ = (SetUpPlace(path: value), SetUpPlace(path: "/w/plan/\(name)"), DraftID(value))
            guard let typed = PlanDraft.typed(value) else { continue }
            try hold(PlanDraft.typed(typed) == typed, "what was typed is made plain twice, and differs")
            var draft = PlanDraft(name: PlanDraft.usualName)
            draft.problem = String(typed.unicodeScalars.prefix(Plan.longestText))
            guard PlanDraft.typed(draft.problem ?? "") == draft.problem else { continue }
            let again = try PlanDraft(draft.text, file: "plan.yaml", of: library)
            try hold(again == draft, "a draft comes back as another")
            let stored = StoredDraft(revision: 7, changed: CalendarDay(number: 0), text: draft.text)
            try hold(StoredDraft(file: stored.file) == stored, "a stored draft comes back as another")
        }
    }

    private static func held(_ condition: Bool, _ text: String) throws(BadQuestion) {
        precondition(condition, "the fields of \(text) come back as others")
    }
}

/// The site that is asked; it is only read.
private enum ExampleSite {
    static func status(_ path: String) async throws -> Int {
        try await site.value.application(host: "127.0.0.1", port: 0).test(.router) { client in
            Int(try await client.executeRequest(uri: path, method: .get, headers: [:], body: nil).status.code)
        }
    }

    static let library = Result {
        let rulebook = try RulebookFolder.read(Kept.root.appending(path: RulebookFolder.usual).path)
        return try ModelsFolder.read(Kept.root.appending(path: ModelsFolder.usual).path, rulebook: rulebook).library
    }

    private static let site = Task<Site, any Error> {
        let text = String(decoding: try Kept.bytes("Fixtures/worlds/example-group.yaml"), as: UTF8.self)
        let file = try ChangeFile.world(text, file: "example-group.yaml")
        guard let day = CalendarDay(iso: "2026-11-01"), let key = SigningKey(name: "w.example", seed: Array(0..<32))
        else { throw Broken("the site has no day or key") }
        let registrar = Registrar(store: MemoryStore(), key: key, clock: { Instant.endOf(day) })
        _ = try await registrar.record(
            file.parts.map { part in
                Proposal(
                    author: ImportPlan.author(for: part.author ?? "world"),
                    recordedAt: part.recordedAt,
                    changes: part.changes.map(\.change)
                )
            }
        )
        guard let mount = Mount(name: "w", registrar: registrar) else { throw Broken("the site has no register") }
        let rulebook = try RulebookFolder.read(Kept.root.appending(path: RulebookFolder.usual).path)
        let folder = Kept.root.appending(path: ModelsFolder.usual).path
        return Site(
            mounts: [mount],
            assets: Assets(),
            rulebook: rulebook,
            rulebookDigest: "",
            models: try ModelsFolder.read(folder, rulebook: rulebook).library,
            limits: Limits(
                rate: RateLimit(burst: 1e9, perSecond: 1e9),
                waitingEach: 1_000_000,
                waiting: 1_000_000,
                requestsEach: 1_000_000,
                requests: 1_000_000
            ),
            today: { day }
        )
    }
}

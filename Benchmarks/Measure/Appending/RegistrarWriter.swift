import Foundation
import Register
import Registrar
import Store
import StoreSQLite

/// All that recording does: deciding, writing, signing a checkpoint and keeping it.
struct RegistrarWriter: Writer {
    let name = "registrar"
    private let registrar: Registrar

    init(in folder: URL) throws {
        let store = try SQLiteStore(path: folder.appending(path: "whole.store").path)
        registrar = Registrar(store: store, key: try SigningKey(name: "severally.local/measure"))
    }

    func prepare(_ changes: [Change]) -> [Proposal] { [Proposal(author: "measure", changes: changes)] }

    func write(_ proposals: [Proposal]) async throws { _ = try await registrar.record(proposals) }
}

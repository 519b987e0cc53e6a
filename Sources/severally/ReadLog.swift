import Register
import Registrar
import Store
import StoreSQLite

/// A log that was read and verified as a whole.
struct ReadLog {
    let ledger: Ledger
    private let registrar: Registrar

    init(_ path: String, _ verifier: VerifierKey) async throws {
        registrar = Registrar(store: try SQLiteStore.reading(path: path), key: nil, verifier: verifier)
        ledger = try await registrar.standing().ledger
    }

    var head: Int { ledger.head }

    /// - Parameter size: At most as many as it has entries.
    func root(ofFirst size: Int) async throws -> [UInt8] {
        size == 0 ? MerkleTree.emptyRoot : try await registrar.root(.position(size)).root
    }
}

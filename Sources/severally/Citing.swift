import Exchange
import Register
import Registrar

extension Registrar {
    /// How to cite an answer of this store on a basis.
    func citation(_ snapshot: Snapshot, address: String? = nil) async throws -> Citation {
        let position = snapshot.basis.knownAt
        let recordedAt = try await recordedAt(position)
        return Citation(snapshot, recordedAt: recordedAt, root: try await root(at: position), address: address)
    }
}

import Logging
import Registrar
import Synchronization

/// Tells whoever runs the site why a register cannot be shown: once, and not with each request.
final class FaultReports: Sendable {
    private let last = Mutex<[String: Unreadable]>([:])

    /// - Parameter mount: The name of the register; what it holds is named in the log and on no page.
    func report(_ error: any Error, _ mount: String, _ logger: Logger) {
        guard let unreadable = Unreadable(error) else { return }
        let isNew = last.withLock { $0.updateValue(unreadable, forKey: mount) != unreadable }
        guard isNew else { return }
        logger.error("The register \(mount) is not shown (\(unreadable.code)). \(unreadable.sentence)")
    }

    /// After this the same fault is told again.
    func forget(_ mount: String, _ logger: Logger) {
        guard last.withLock({ $0.removeValue(forKey: mount) }) != nil else { return }
        logger.notice("The register \(mount) is shown again.")
    }
}

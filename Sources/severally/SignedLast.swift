import Store

/// What a place tells about the entries that a key has signed last.
enum SignedLast {
    case nothing
    case checkpoint(Checkpoint)
    /// Something lies there that does not tell, or was not signed by this key; a sentence says which.
    case unclear(String)

    init(_ text: String?, _ verifier: VerifierKey, _ which: LogProblem.Which) {
        guard let text else {
            self = .nothing
            return
        }
        do throws(LogProblem) {
            self = .checkpoint(try verifier.checkpoint(in: text, which))
        } catch {
            self = .unclear(error.sentence)
        }
    }

    init(_ file: LastSignedFile, _ verifier: VerifierKey) {
        do {
            self.init(try file.text(), verifier, .signed)
        } catch {
            self = .unclear("\(error)")
        }
    }

    var checkpoint: Checkpoint? {
        if case .checkpoint(let checkpoint) = self { checkpoint } else { nil }
    }
}

extension SignedLast {
    /// Why nobody can tell what a restoring would lose; nil where the store, or what lies beside it, tells.
    /// - Parameter signed: What lies beside the store.
    static func doubt(_ signed: SignedLast, _ present: Present) -> String? {
        switch (signed, present.signed) {
        case (.unclear(let sentence), _): sentence
        case (.checkpoint, _), (.nothing, .checkpoint): nil
        case (.nothing, .unclear(let sentence)): sentence
        case (.nothing, .nothing): present.unreadable.map { "The store that is there cannot be read: \($0)." }
        }
    }
}

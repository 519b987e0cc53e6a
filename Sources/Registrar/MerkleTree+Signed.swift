import Store

extension MerkleTree {
    /// Refuses a log that a signed checkpoint does not fit.
    /// - Parameter verifier: Nil where the key is not at hand: then the signature is not checked.
    func check(_ note: String, _ which: LogProblem.Which, by verifier: VerifierKey?) throws(LogProblem) {
        let checkpoint: Checkpoint
        if let verifier {
            checkpoint = try verifier.checkpoint(in: note, which)
        } else {
            checkpoint = try unsigned(note, which)
        }
        if let problem = checkpoint.problem(which, size: size, root: root(ofFirst: checkpoint.size)) { throw problem }
    }

    private func unsigned(_ note: String, _ which: LogProblem.Which) throws(LogProblem) -> Checkpoint {
        do throws(NoteError) {
            return try Checkpoint(noteText: SignedNote(note).text)
        } catch {
            throw .checkpoint(which, error)
        }
    }
}

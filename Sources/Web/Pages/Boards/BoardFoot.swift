import Register

/// What stands at the foot of a board list, so that a sheet of paper can be traced.
enum BoardFoot {
    static func lines(_ snapshot: Snapshot, title: String, checkpoint: String?) -> [String] {
        let invented = snapshot.facts.isInvented ? " Invented: every body and person in it is made up." : ""
        return [
            "\(title), entry \(snapshot.basis.knownAt).\(invented)",
            BoardFoot.words(checkpoint),
        ]
    }

    /// The lines of a signed checkpoint are its log, its size and its root hash.
    private static func words(_ checkpoint: String?) -> String {
        let lines = (checkpoint ?? "").split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.count >= 3 else { return "No checkpoint of the log was kept." }
        return "Checkpoint of \(lines[0]) over \(lines[1]) entries, root hash \(lines[2])."
    }
}

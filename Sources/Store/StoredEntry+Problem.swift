extension StoredEntry {
    /// Where it does not fit its own hashes; nil where it does.
    public var problem: LogProblem? {
        guard (payload == nil) == (salt == nil) else { return .halfErased(position) }
        if let payload, let salt, Hashing.payload(salt: salt, payload: payload) != payloadHash {
            return .payloadChanged(position)
        }
        guard Leaf.hash(header: header, payloadHash: payloadHash) == leafHash else { return .headerChanged(position) }
        return nil
    }
}

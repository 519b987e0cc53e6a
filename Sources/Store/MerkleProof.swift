/// Checks of proofs that need nothing but hashes, as in RFC 9162, section 2.1.
public enum MerkleProof {
    public static func includes(
        leafHash: [UInt8],
        at index: Int,
        size: Int,
        root: [UInt8],
        proof: [[UInt8]]
    ) -> Bool {
        guard index >= 0, index < size else { return false }
        var node = index
        var last = size - 1
        var hash = leafHash
        for step in proof {
            guard last > 0 else { return false }
            if node & 1 == 1 || node == last {
                hash = Hashing.node(step, hash)
                while node & 1 == 0, node != 0 {
                    node >>= 1
                    last >>= 1
                }
            } else {
                hash = Hashing.node(hash, step)
            }
            node >>= 1
            last >>= 1
        }
        return last == 0 && hash == root
    }

    public static func extends(
        from old: Int,
        oldRoot: [UInt8],
        to new: Int,
        newRoot: [UInt8],
        proof: [[UInt8]]
    ) -> Bool {
        guard old >= 0, old <= new else { return false }
        if old == 0 { return proof.isEmpty && oldRoot == MerkleTree.emptyRoot }
        if old == new { return proof.isEmpty && oldRoot == newRoot }
        let steps = old & (old - 1) == 0 ? [oldRoot] + proof : proof
        guard let first = steps.first else { return false }
        var node = old - 1
        var last = new - 1
        while node & 1 == 1 {
            node >>= 1
            last >>= 1
        }
        var oldHash = first
        var newHash = first
        for step in steps.dropFirst() {
            guard last > 0 else { return false }
            if node & 1 == 1 || node == last {
                oldHash = Hashing.node(step, oldHash)
                newHash = Hashing.node(step, newHash)
                while node & 1 == 0, node != 0 {
                    node >>= 1
                    last >>= 1
                }
            } else {
                newHash = Hashing.node(newHash, step)
            }
            node >>= 1
            last >>= 1
        }
        return last == 0 && oldHash == oldRoot && newHash == newRoot
    }
}

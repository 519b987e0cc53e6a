import Store
import StoreSupport
import Testing

@Suite struct MerkleProofTests {
    private let leaves = (0..<40).map { Samples.salt($0) }

    @Test func `every leaf of every tree up to 40 is shown to be included, and no other hash is`() throws {
        let tree = MerkleTree(leafHashes: leaves)
        for size in 1...40 {
            let root = try #require(tree.root(ofFirst: size))
            for index in 0..<size {
                let proof = try #require(tree.inclusionProof(of: index, inFirst: size))
                func holds(_ hash: [UInt8], _ at: Int, _ proof: [[UInt8]]) -> Bool {
                    MerkleProof.includes(leafHash: hash, at: at, size: size, root: root, proof: proof)
                }
                #expect(holds(leaves[index], index, proof))
                #expect(!holds(Samples.salt(99), index, proof))
                #expect(!holds(leaves[index], index, proof + [root]))
                #expect(!holds(leaves[index], size, proof))
                #expect(size == 1 || !holds(leaves[index], index, Array(proof.dropLast())))
                #expect(size == 1 || !holds(leaves[index], (index + 1) % size, proof))
            }
        }
    }

    @Test func `every tree up to 40 is shown to extend each smaller one, and no other`() throws {
        let tree = MerkleTree(leafHashes: leaves)
        for new in 0...40 {
            for old in 0...new {
                let oldRoot = try #require(tree.root(ofFirst: old))
                let newRoot = try #require(tree.root(ofFirst: new))
                let proof = try #require(tree.consistencyProof(from: old, to: new))
                func holds(_ first: [UInt8], _ second: [UInt8], _ proof: [[UInt8]]) -> Bool {
                    MerkleProof.extends(from: old, oldRoot: first, to: new, newRoot: second, proof: proof)
                }
                #expect(holds(oldRoot, newRoot, proof))
                #expect(!holds(Samples.salt(99), newRoot, proof))
                #expect(old == 0 || !holds(oldRoot, Samples.salt(99), proof))
                #expect(!holds(oldRoot, newRoot, proof + [oldRoot]))
                #expect(proof.isEmpty || !holds(oldRoot, newRoot, Array(proof.dropLast())))
            }
        }
    }

    @Test func `the compact tree has the root of the whole tree at every size`() {
        var whole = MerkleTree()
        var compact = CompactTree()
        for leaf in leaves {
            whole.append(leafHash: leaf)
            compact.append(leafHash: leaf)
            #expect(compact.root == whole.root)
            #expect(compact.size == whole.size)
        }
    }

    @Test func `the compact tree follows a store from where it was`() async throws {
        let store = MemoryStore()
        var tree = CompactTree()
        for (numbers, head) in [(1...1500, 0), (1501...1507, 1500)] {
            _ = try await store.append(Samples.drafts(numbers), expecting: head)
            try await tree.follow(store)
            let hashes = await store.entries(after: 0, limit: .max).map(\.leafHash)
            #expect(tree.root == MerkleTree(leafHashes: hashes).root)
        }
        #expect(tree.size == 1507)
    }
}

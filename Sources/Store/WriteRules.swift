/// What every store asks of a write before it changes anything.
public enum WriteRules {
    public static func check(_ drafts: [DraftEntry], expected: Int, actual: Int) throws(StoreError) {
        guard expected == actual else { throw .headMoved(expected: expected, actual: actual) }
        for draft in drafts where draft.salt.count != Salt.length {
            throw .saltLength(draft.salt.count)
        }
    }

    public static func checkErasure(of positions: [Int], recordedBy drafts: [DraftEntry], head: Int) throws(StoreError)
    {
        guard !drafts.isEmpty else { throw .erasureWithoutRecord }
        for position in positions where position < 1 || position > head {
            throw .noSuchPosition(position, head: head)
        }
    }

    public static func checkpointSize(_ text: String, head: Int) throws -> Int {
        let checkpoint = try Checkpoint(noteText: SignedNote(text).text)
        guard checkpoint.size <= head else {
            throw StoreError.checkpointBeyondHead(size: checkpoint.size, head: head)
        }
        return checkpoint.size
    }
}

import Register
import Store

/// Turns stored bytes into entries.
enum LogReader {
    /// Which entry erased which.
    struct Erasures {
        private(set) var by: [Int: Int] = [:]

        mutating func add(_ page: [StoredEntry]) throws {
            for stored in page where !stored.isErased {
                if let erasure = try LogReader.erasure(stored) { note(erasure, by: stored.position) }
            }
        }

        private mutating func note(_ erasure: Erasure, by position: Int) {
            for erased in erasure.positions { by[erased] = position }
        }
    }

    /// Whether any of the entries erases one up to a position.
    static func erases(_ entries: [StoredEntry], upTo position: Int) throws -> Bool {
        for stored in entries {
            if let erasure = try erasure(stored), erasure.positions.contains(where: { $0 <= position }) { return true }
        }
        return false
    }

    static func entry(_ stored: StoredEntry, _ erasures: Erasures) throws -> Entry {
        let erasedBy = erasures.by[stored.position]
        return try read(stored, payload: erasedBy == nil ? stored.payload : nil, erasedBy: erasedBy ?? 0)
    }

    static func erasure(_ stored: StoredEntry) throws -> Erasure? {
        guard let payload = stored.payload, isErasure(stored) else { return nil }
        if case .change(.erase(let erasure)) = try read(stored, payload: payload, erasedBy: 0).content {
            return erasure
        }
        return nil
    }

    private static func isErasure(_ stored: StoredEntry) -> Bool {
        (try? EntryCodec.verb(stored.header)) == "erase"
    }

    private static func read(_ stored: StoredEntry, payload: [UInt8]?, erasedBy: Int) throws(LogProblem) -> Entry {
        do throws(CodecError) {
            return try EntryCodec.entry(
                position: stored.position,
                header: stored.header,
                payload: payload,
                erasedBy: erasedBy
            )
        } catch {
            throw .unreadable(stored.position)
        }
    }
}

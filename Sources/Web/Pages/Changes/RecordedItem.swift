import Register
import Registrar

/// One entry, or many of one kind that were recorded together and are told in one line.
struct RecordedItem {
    /// The newest first.
    let lines: [PublishedLog.Line]

    /// From how many on entries are told together.
    static let together = 11

    var newest: PublishedLog.Line { lines[0] }
    var oldest: PublishedLog.Line { lines[lines.count - 1] }
    var isOne: Bool { lines.count == 1 }

    private struct Sort: Hashable {
        let moment: Instant
        let author: String
        let verb: String
        let kind: String
    }

    /// - Parameter lines: The newest first.
    static func items(_ lines: [PublishedLog.Line]) -> [RecordedItem] {
        let sorted = Dictionary(grouping: lines) { sort(of: $0) }
        var told: Set<Sort> = []
        return lines.compactMap { line in
            let sort = sort(of: line)
            guard let all = sorted[sort], all.count >= together else { return RecordedItem(lines: [line]) }
            return told.insert(sort).inserted ? RecordedItem(lines: all) : nil
        }
    }

    private static func sort(of line: PublishedLog.Line) -> Sort {
        switch line.content {
        case .shown(let shown):
            Sort(
                moment: line.recordedAt,
                author: shown.author,
                verb: shown.change.verb,
                kind: shown.statement?.record.tag ?? ""
            )
        case .erased: Sort(moment: line.recordedAt, author: "", verb: "erased", kind: "")
        case .aboutErased: Sort(moment: line.recordedAt, author: "", verb: "about-erased", kind: "")
        case .privateToBody: Sort(moment: line.recordedAt, author: "", verb: "private", kind: "")
        }
    }

    /// "573 appointments"; for what is not shown, "12 entries".
    var counted: String {
        guard case .shown(let shown) = newest.content, let kind = shown.statement?.kindInWords else {
            return Say.number(lines.count, "entry", "entries")
        }
        return Say.number(lines.count, kind.one, kind.many)
    }

    /// "entry 12", "12 entries, from 3 to 40"
    var positions: String {
        isOne ? String(newest.position) : "\(oldest.position) to \(newest.position)"
    }
}

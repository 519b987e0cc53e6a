import Register

/// A draft as its file says it: a plan that may be incomplete, under a line about the file.
struct StoredDraft: Hashable, Sendable {
    /// How often something was said in it: 0 for one that was only begun.
    let revision: Int
    let changed: CalendarDay
    /// The plan, as it can be downloaded.
    let text: String

    private static let (start, middle, end) = ("# Severally draft, revision ", ", last changed ", "\n")

    init(revision: Int, changed: CalendarDay, text: String) {
        self.revision = revision
        self.changed = changed
        self.text = text
    }

    init?(file: String) {
        guard let line = file.firstIndex(of: "\n") else { return nil }
        let head = file[..<line]
        guard head.hasPrefix(StoredDraft.start) else { return nil }
        let parts = head.dropFirst(StoredDraft.start.count).split(separator: StoredDraft.middle)
        guard parts.count == 2, let revision = Int(parts[0]), let changed = CalendarDay(iso: parts[1]) else {
            return nil
        }
        self.init(revision: revision, changed: changed, text: String(file[file.index(after: line)...]))
    }

    var file: String { "\(StoredDraft.start)\(revision)\(StoredDraft.middle)\(changed.iso)\(StoredDraft.end)\(text)" }

    /// The last day on which it is kept if nobody changes it.
    var lastDay: CalendarDay { changed.advanced(by: revision == 0 ? DraftFolder.daysBegun : DraftFolder.daysKept) }
}

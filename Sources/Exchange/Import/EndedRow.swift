import Register

/// Tells a row that was ended from a row that was wrong.
enum EndedRow {
    /// The ending, where a blank end was filled and what the row says is else the same.
    static func ending(from old: Statement, to new: Statement) -> Ending? {
        guard let before = old.period, let after = new.period, case .within = after.until else { return nil }
        switch before.until {
        case .open, .unknown, .notRecorded: break
        case .within, .seen: return nil
        }
        var manner = Ending.Manner.ended
        if case .arrangement(let arrangement) = new {
            guard arrangement.status == .ended || arrangement.status == .merged else { return nil }
            manner = arrangement.status == .merged ? .merged : .ended
        }
        guard kept(old) == kept(new) else { return nil }
        let ending = Ending(until: after.until, manner: manner)
        return old.payload.ending(ending) == nil ? nil : ending
    }

    /// The statement as the log folds it.
    static func folded(_ statement: Statement, _ ending: Ending) -> Statement {
        guard let ended = statement.payload.ending(ending),
            let folded = try? Statement(ended.record)
        else { return statement }
        return folded
    }

    /// What an end leaves as it was; the evidence, the note and the successors come with it.
    private static func kept(_ statement: Statement) -> [Record.Field] {
        var loose: Set<String> = ["until", "last-seen", "note", "status", "successors"]
        if isAttribute(statement) { loose.insert("from") }
        return statement.record.fields.filter { !loose.contains($0.name) }
    }

    /// Kinds whose start is only the copy in which they were seen.
    private static func isAttribute(_ statement: Statement) -> Bool {
        [BodyName.tag, BodyLegalKind.tag, BodySector.tag, BodyRegion.tag].contains(statement.record.tag)
    }
}

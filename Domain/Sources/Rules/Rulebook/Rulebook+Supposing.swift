public import Register

extension Rulebook {
    /// The rulebook as it would be if an announced change took effect: the rules that it ends have the day before `day`
    /// as their last. Everything else, the parameters among it, stays.
    ///
    /// - Parameter day: The first day on which they would no longer be in force; after the day to which the rulebook was
    ///   compiled, as until then it says what was in force.
    public func supposing(_ announced: AnnouncedID, from day: CalendarDay) throws(SupposingError) -> Rulebook {
        guard let change = self.announced.first(where: { $0.id == announced }) else { throw .notAnnounced(announced) }
        guard !change.ends.isEmpty else { throw .endsNothing(announced, leftOpen: change.leftOpen) }
        guard day > compiled else { throw .notAfterCompiled(day, compiled: compiled) }
        var forces: [RuleID: Force] = [:]
        for id in change.ends {
            guard let old = self[id]?.force else { continue }
            guard let force = Force(from: old.from, until: min(old.until ?? day, day)) else {
                throw .notYetInForce(id, from: old.from)
            }
            forces[id] = force
        }
        return Rulebook(
            title: title,
            compiled: compiled,
            note: "\(note) Supposed: from \(day.inWords) what was announced as \(announced).",
            instruments: instruments,
            sections: sections.map { section in
                RuleSection(
                    id: section.id,
                    instrument: section.instrument,
                    title: section.title,
                    rules: section.rules.map { rule in forces[rule.id].map(rule.inForce) ?? rule }
                )
            },
            parameters: parameters,
            powers: powers,
            announced: self.announced,
            superseded: superseded,
            unread: unread,
            vocabulary: vocabulary
        )
    }

    /// The rules that one rulebook answers otherwise than another, or only one of them has: they are in force on other
    /// days, ask something else, weigh otherwise, or rest on other numbers or powers.
    func differing(from other: Rulebook) -> Set<RuleID> {
        let ids = Set((rules + other.rules).map(\.id))
        return ids.filter { id in
            guard let one = self[id], let two = other[id] else { return true }
            return one != two || grade(of: one) != other.grade(of: two) || powers(for: id) != other.powers(for: id)
                || one.parameters.contains { self[$0] != other[$0] }
        }
    }
}

/// Why an announced change cannot be supposed.
public enum SupposingError: Error, Hashable, Sendable {
    case notAnnounced(AnnouncedID)
    /// Its source does not say which rules would end.
    case endsNothing(AnnouncedID, leftOpen: String?)
    case notAfterCompiled(CalendarDay, compiled: CalendarDay)
    /// A rule that would begin on that day or later cannot have ended by then.
    case notYetInForce(RuleID, from: CalendarDay)
}

extension SupposingError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .notAnnounced(let id): "The rulebook has no announced change '\(id)'."
        case .endsNothing(let id, let leftOpen):
            "What was announced as '\(id)' ends no rule of the rulebook, as far as its source says."
                + (leftOpen.map { " \($0)" } ?? "")
        case .notAfterCompiled(let day, let compiled):
            "\(day.inWords) is not after \(compiled.inWords), the day to which the rulebook was compiled: until then it "
                + "says what was in force."
        case .notYetInForce(let id, let from): "The rule '\(id)' begins on \(from.inWords) only, and cannot end before."
        }
    }
}

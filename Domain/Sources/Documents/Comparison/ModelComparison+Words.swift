public import Models
import Register
public import Rules

extension ModelComparison {
    /// The reasons that are recorded for a group of which all the bodies are members, or that there are none.
    public var reasonsInWords: String {
        let told = reasons.filter { !$0.purposes.isEmpty }
        guard !told.isEmpty else {
            return
                "No reasons are recorded for sharing between these bodies. Reasons come first: which problem is to be "
                + "solved, who agreed that and where, and how it would be seen to be solved."
        }
        return told.map { group, purposes in
            let name = snapshot.group(group)?.payload.name ?? group.raw
            return "Reasons recorded for \(name): \(purposes.map { "“\($0.text)”" }.joined(separator: "; "))"
        }.joined(separator: " ")
    }

    /// `12 met, 3 not met, 40 unknown, 9 not applicable`
    public static func inWords(_ counts: [Finding.Outcome: Int]) -> String {
        Finding.Outcome.allCases.compactMap { outcome in
            counts[outcome].map { "\($0) \(outcome.inWords.lowercasedFirst)" }
        }
        .joined(separator: ", ")
    }

    /// For whom a point is said; nothing where it is said of all.
    public func scope(_ point: ComparedModel.Point) -> String {
        guard point.bodies.count < bodies.count || !point.open.isEmpty else { return "" }
        let names = point.bodies.map { body in
            snapshot.shortName(of: body) + (point.open.contains(body) ? " (if it is of that kind)" : "")
        }
        return "\(names.inWords): "
    }

    /// `Northmere: Vice-chair (B.2.4, the Code): met → unknown. …`
    public func line(_ change: Rehearsal.ChangedFinding, _ rule: Rule) -> String {
        let before = change.before?.heading(rule) ?? "not recorded"
        return "\(snapshot.shortName(of: change.after.body)): \(rule.title) (\(rulebook.reference(rule))): \(before) → "
            + "\(change.after.heading(rule)). \(change.after.explanation)"
    }

    /// How many findings would be others, and how.
    public func changesInWords(_ compared: ComparedModel) -> String {
        guard !compared.changes.isEmpty else { return "" }
        let kinds = [
            (compared.worse, "would be not met"), (compared.better, "would be not met no longer"),
            (compared.unanswered, "would become unknown"),
            (compared.turns.count { $0.after.outcome == .met }, "would become met"),
            (compared.turns.count { $0.after.outcome == .notApplicable }, "would no longer apply"),
            (
                compared.changes.count - compared.turns.count,
                "would come to the same on other facts, or miss others"
            ),
        ]
        return kinds.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: "; ") + "."
    }

    /// How soon all approvals could lawfully be given.
    public func inWords(_ timetable: ApprovalTimetable) -> String {
        guard !timetable.steps.isEmpty else { return "No approval is needed." }
        let count =
            "\(Self.count(timetable.steps.count, "approval")) at \(Self.count(timetable.sittings, "sitting")) of the bodies"
        let least =
            timetable.leastDays == 0
            ? "no notice is set by the rulebook"
            : "\(Self.count(timetable.leastDays, "day")) after the first notices at the earliest where all go out at once, and "
                + "\(timetable.leastDaysInTurn) where each goes out after what comes before it"
        let open =
            timetable.open.isEmpty ? "" : " Not counted, since the rulebook does not set it: \(timetable.open.inWords)."
        return "\(count): \(least).\(open)"
    }

    public func decider(_ approval: Approval) -> String { rulebook.decider(approval, on: day) }

    private static func count(_ number: Int, _ thing: String) -> String {
        "\(number) \(thing)\(number == 1 ? "" : "s")"
    }
}

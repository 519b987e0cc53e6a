import Models
import Register
import Rules

extension Filling {
    /// Staying as they are, what is proposed, the other models, and merging, in that order.
    var options: PackTable {
        let alternatives = library.alternatives
        let others = library.models.filter { model in !arranged.models.contains { $0.id == model.id } }
        var rows = alternatives.prefix(1).map { row($0.title, [$0]) }
        rows.append(row("Proposed: \(arranged.models.map(\.title).inWords)", arranged.models))
        rows += (others + alternatives.dropFirst()).map { row($0.title, [$0]) }
        return PackTable(
            caption: "The options side by side, for \(plan.bodies.map(shortName).inWords) from \(day.inWords)",
            head: ["Option", "What has to hold before", "Approvals", "Days at least", "Undoing it"],
            rows: rows
        )
    }

    private func row(_ title: String, _ models: [StandardModel]) -> [[PackRun]] {
        let timetable = ApprovalTimetable(models.flatMap(\.approvals), arranged)
        let times = timetable.open.count
        let open = times == 0 ? "" : "; \(times) \(times == 1 ? "time is" : "times are") set by no rule"
        let sittings =
            "\(timetable.steps.count), at \(timetable.sittings) \(timetable.sittings == 1 ? "sitting" : "sittings") of the bodies"
        return [
            [.words(title)], [.words(prerequisites(models))], [.words(sittings)],
            [.words("\(timetable.leastDays), in turn \(timetable.leastDaysInTurn)\(open)")],
            [.words(models.map(\.reversible).joined(separator: " "))],
        ]
    }

    private func prerequisites(_ models: [StandardModel]) -> String {
        let states = models.flatMap(\.prerequisites).uniqued.flatMap { arranged.asked($0).flatMap(\.states) }
        let told: [(PrerequisiteState.Outcome, String)] = [
            (.met, "met"), (.notMet, "not met"), (.unknown, "not known"),
        ]
        let words = told.compactMap { outcome, words in
            let count = states.count { $0.outcome == outcome }
            return count == 0 ? nil : "\(count) \(words)"
        }
        return words.isEmpty ? "nothing is asked" : words.joined(separator: ", ")
    }

    /// Of what is proposed, tried on paper with the holders whom the plan names.
    var changedFindings: PackTable {
        let proposed = arranged.proposed { sharing($0).people.min() }
        let (after, changes): (Snapshot, [Rehearsal.ChangedFinding]) =
            proposed.isEmpty ? (snapshot, []) : tried(proposed)
        let turns = changes.filter(\.isTurn)
        let rows = turns.compactMap { change -> [[PackRun]]? in
            rulebook[change.after.rule].map { rule in
                use(change.before?.facts ?? [])
                let missing = change.after.missing.map { after.inWords($0.what) }.uniqued
                let why =
                    change.after.explanation + (missing.isEmpty ? "" : " Missing: \(missing.joined(separator: "; ")).")
                return [
                    [.words(after.shortName(of: change.after.body))],
                    [.words("\(rule.title) (\(rulebook.reference(rule)))")],
                    [.words(change.before?.heading(rule) ?? "not recorded")], [.words(change.after.heading(rule))],
                    [.words(why)],
                ]
            }
        }
        let same = changes.count - turns.count
        let rest = same == 0 ? "" : "; \(same) more would come to the same on other facts"
        return PackTable(
            caption: "What the rules would give otherwise on \(day.inWords)\(rest)",
            head: ["Body", "Rule", "Now", "Then", "Why"],
            rows: rows.isEmpty ? [[[.words("none")]] + (0..<4).map { _ in [.words("–")] }] : rows
        )
    }

    private func tried(_ proposed: ProposedArrangement) -> (Snapshot, [Rehearsal.ChangedFinding]) {
        let tried = arranged.evaluator.trying(.arrangement(proposed), until: day.advanced(by: 1))
        return (tried.after, tried.rehearsal.changes.filter { plan.bodies.contains($0.after.body) })
    }
}

extension Arranged {
    /// What the register would say of all models of the plan together.
    ///
    /// - Parameter holder: Who holds a post wherever it is joint, where the plan names nobody.
    func proposed(_ holder: (Office) -> PersonID?) -> ProposedArrangement {
        let each = models.map { $0.proposed(self, holders: [:]) }
        return ProposedArrangement(
            bodies: plan.bodies,
            from: day,
            model: forum?.decided ?? models.first?.decided,
            offices: posts.compactMap { post in
                let joint = bodies(sharing: post)
                guard !joint.isEmpty else { return nil }
                let newcomer: ProposedChange.Newcomer =
                    switch plan.holders.first(where: { $0.post == post })?.who {
                    case .recorded(let person): .recorded(person)
                    case .named(let name): .named(name)
                    case nil: holder(post).map { .recorded($0) } ?? .named("the shared \(post.inWords)")
                    }
                return .init(post, newcomer, at: joint)
            },
            nonExecutives: each.compactMap(\.nonExecutives).first,
            committees: each.compactMap(\.committees).last
        )
    }
}

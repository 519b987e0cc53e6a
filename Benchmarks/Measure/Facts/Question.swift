import Register

/// What the pages ask of a snapshot. Each answers with a number, so that none can be left out by the compiler.
enum Question: String, CaseIterable {
    case pairsOnDay, sharingByArrangements, sharingByAppointments, decidedModels, openQuestions, leaderLinks
    case published, boards, leaders, predecessors, groups, freshness, changes, panel

    func answer(_ snapshot: Snapshot, _ base: SnapshotBase) -> Int {
        switch self {
        case .pairsOnDay: snapshot.sharingPairs.values.reduce(0) { $0 + $1.count }
        case .sharingByArrangements: snapshot.sharing(.arrangements).sharing.possible.count
        case .sharingByAppointments: snapshot.sharing(.appointments).sharing.possible.count
        case .decidedModels: snapshot.decidedModels.count
        case .openQuestions: snapshot.openQuestions.count
        case .leaderLinks: snapshot.leaderLinks.count
        case .published: base.publishedComparisons().count
        case .boards: snapshot.bodies.reduce(0) { $0 + snapshot.board(of: $1).lines.count }
        case .leaders: snapshot.bodies.prefix(20).reduce(0) { $0 + snapshot.leaders(of: $1).count }
        case .predecessors: snapshot.bodies.reduce(0) { $0 + snapshot.predecessors(of: $1).count }
        case .groups: snapshot.groups.reduce(0) { $0 + snapshot.members(of: $1).count }
        case .freshness: Freshness(snapshot, months: 12).stale.count
        case .changes:
            snapshot.changes(in: Window.twelveMonths(to: snapshot.day)).changes.count
        case .panel: snapshot.panel.count
        }
    }
}

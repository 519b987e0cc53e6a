public import Models
public import Register
import Rules

/// The approvals of a model at some bodies, in order, and how soon they could all be given.
///
/// Days are counted from the one on which the first notices go out. A notice of three clear days allows a sitting on the
/// fourth day after it. Where no length is set by the rulebook, none is counted, and what is left open is said: the true
/// timetable is never shorter.
public struct ApprovalTimetable: Hashable, Sendable {
    public struct Step: Hashable, Sendable {
        public let approval: Approval
        public let body: BodyID
        /// Whether it is not recorded for certain that the body is of the kind that gives it.
        public let kindIsOpen: Bool
        /// Counted at its body: approvals of one forum with nothing of another between them share a sitting.
        public let turn: Int
        /// When all notices go out at once.
        public let day: Int
        /// When the notice of each sitting goes out once all that comes before it has been decided.
        public let dayInTurn: Int
    }

    public let steps: [Step]
    /// Of forums of the bodies.
    public let sittings: Int
    /// Whose time no rule sets, in words.
    public let open: [String]

    public var leastDays: Int { steps.map(\.day).max() ?? 0 }
    public var leastDaysInTurn: Int { steps.map(\.dayInTurn).max() ?? 0 }

    init(_ approvals: [Approval], _ arranged: Arranged) {
        var placing = Placing(approvals, arranged)
        placing.place()
        steps = placing.steps
        sittings = Set(placing.steps.filter { $0.approval.by != .powerHolder }.map(Sitting.init)).count
        open = placing.open
    }

    /// All approvals that are given at one sitting.
    struct Sitting: Hashable {
        let body: BodyID
        let by: Approver
        let turn: Int

        init(_ step: Step) { (body, by, turn) = (step.body, step.approval.by, step.turn) }
    }
}

private struct Placing {
    typealias Step = ApprovalTimetable.Step

    let approvals: [Approval]
    let arranged: Arranged
    private(set) var steps: [Step] = []
    private(set) var open: [String] = []

    init(_ approvals: [Approval], _ arranged: Arranged) {
        var open = approvals.map(\.name).uniqued.compactMap { name in
            let same = approvals.filter { $0.name == name }
            return same.first?.after(same.flatMap(\.after).uniqued)
        }
        var ordered: [Approval] = []
        // Models are read in their own order; together one may ask for what another brings later.
        while !open.isEmpty {
            let waiting = Set(open.map(\.name))
            let next = open.firstIndex { $0.after.allSatisfy { !waiting.contains($0) } } ?? 0
            ordered.append(open.remove(at: next))
        }
        self.approvals = ordered
        self.arranged = arranged
    }

    /// Every approval stands below those that it needs.
    mutating func place() {
        for approval in approvals {
            for body in arranged.plan.bodies {
                guard let applies = arranged.applies(approval.appliesTo, body) else { continue }
                steps.append(step(approval, body, isOpen: applies == .open))
                note(approval, body)
            }
        }
    }

    private func step(_ approval: Approval, _ body: BodyID, isOpen: Bool) -> Step {
        let before = approval.after.flatMap { needed($0, body) }
        func shares(_ step: Step) -> Bool {
            step.body == body && step.approval.by == approval.by && approval.by != .powerHolder
        }
        let turn = before.map { $0.turn + (shares($0) ? 0 : 1) }.max() ?? 1
        let notice = clearDays(approval, body).map { $0 + 1 } ?? 0
        // What is decided at the same sitting needs no other notice.
        let sitting = before.filter { shares($0) && $0.turn == turn }
        let others = before.filter { !(shares($0) && $0.turn == turn) }
        let dayInTurn = max(
            (others.map(\.dayInTurn).max() ?? 0) + notice,
            sitting.map(\.dayInTurn).max() ?? 0
        )
        return Step(
            approval: approval,
            body: body,
            kindIsOpen: isOpen,
            turn: turn,
            day: max(before.map(\.day).max() ?? 0, notice),
            dayInTurn: dayInTurn
        )
    }

    /// At the same body, or at all where that body does not give it.
    private func needed(_ name: String, _ body: BodyID) -> [Step] {
        let named = steps.filter { $0.approval.name == name }
        let here = named.filter { $0.body == body }
        return here.isEmpty ? named : here
    }

    private func clearDays(_ approval: Approval, _ body: BodyID) -> Int? {
        guard let parameter = arranged.notice(of: approval, at: body), parameter.unit == .clearDays,
            case .number(let days) = parameter.value(on: arranged.day)
        else { return nil }
        return days
    }

    private mutating func note(_ approval: Approval, _ body: BodyID) {
        if approval.by == .powerHolder {
            say("how long \(arranged.rulebook.decider(approval, on: arranged.day)) takes")
        } else if clearDays(approval, body) == nil {
            say("what notice \(approval.by.inWords) of \(arranged.snapshot.shortName(of: body)) needs")
        }
    }

    private mutating func say(_ what: String) { if !open.contains(what) { open.append(what) } }
}

extension Approval {
    /// The same after all that it comes after in any model that asks for it.
    fileprivate func after(_ names: [String]) -> Approval {
        Approval(
            name: name,
            appliesTo: appliesTo,
            by: by,
            power: power,
            decides: decides,
            rules: rules,
            after: names,
            notice: notice
        )
    }
}

extension Rulebook {
    /// Who gives an approval; of a power, who holds it on a day.
    func decider(_ approval: Approval, on day: CalendarDay) -> String {
        guard let id = approval.power else { return approval.by.inWords }
        let holders = self[id]?.holders(on: day).map(\.name) ?? []
        return holders.isEmpty ? "whoever then holds the power" : holders.joined(separator: " or ")
    }
}

import Register

/// One of the acts by which the law has somebody appointed to a seat.
struct AppointingRoute: Hashable {
    let steps: Set<AppointmentStep>
    let forum: AppointingForum
    /// Of which it is open whether they are that forum: the committee for the chief executive’s own post is made of the
    /// non-executive directors.
    var near: Set<AppointingForum> = []
    /// Whether the act has to come before the appointment begins.
    var isBefore = false
    var isAtGeneralMeeting = false

    static let appointing: Set<AppointmentStep> = [.appointed, .reappointed]

    /// Schedule 7, paragraph 17(1).
    static let council = AppointingRoute(
        steps: appointing,
        forum: .council,
        isBefore: true,
        isAtGeneralMeeting: true
    )
    /// Schedule 7, paragraph 17(3).
    static let nonExecutives = AppointingRoute(steps: appointing, forum: .nonExecutives, near: [.committee])
    /// Schedule 7, paragraph 17(5).
    static let approval = AppointingRoute(steps: [.approved], forum: .council, isBefore: true)
    /// Schedule 7, paragraph 17(4); regulation 18.
    static let committee = AppointingRoute(steps: appointing, forum: .committee)
    /// Regulation 17.
    static let chiefCommittee = AppointingRoute(steps: appointing, forum: .committee, near: [.nonExecutives])
    /// Schedule 4, paragraph 3(1); regulation 3.
    static let power = AppointingRoute(steps: appointing, forum: .power)

    /// Every act that a seat at a body of a kind needs; empty for a seat of which the law says nothing.
    static func all(_ kind: SeatKind, isChief: Bool, at legal: LegalKind) -> [AppointingRoute] {
        switch (kind, legal) {
        case (.chair, .foundationTrust), (.nonExecutive, .foundationTrust): [council]
        case (.chair, .nhsTrust), (.nonExecutive, .nhsTrust): [power]
        case (.executive, .foundationTrust): isChief ? [nonExecutives, approval] : [committee]
        case (.executive, .nhsTrust): isChief ? [chiefCommittee] : [committee]
        case (.associate, _): []
        }
    }

    var isApproval: Bool { steps == [.approved] }
}

/// The acts about one appointment, sorted by what one route asks.
struct ActsFound {
    /// Acts of the right forum that decide for the appointment for certain, and those that may.
    var sure: [Stated<AppointmentAct>] = []
    var open: [Stated<AppointmentAct>] = []
    /// Acts of the right forum after the appointment began.
    var late: [Stated<AppointmentAct>] = []
    /// Acts of the right forum that came later still, or of which it is open whether they are of this appointment.
    var after: [Stated<AppointmentAct>] = []
    /// Acts of another forum that decide or may decide for the appointment, and those of which it is open which it was.
    var wrong: [Stated<AppointmentAct>] = []
    var near: [Stated<AppointmentAct>] = []
    /// Acts by which the person was removed, or may have been, since the last that appointed.
    var removed: [Stated<AppointmentAct>] = []
}

extension AppointingRoute {
    /// What whoever decides did.
    var verb: String { isApproval ? "approved" : "appointed" }
}

extension Snapshot {
    /// Whether an act decides for an appointment: for the one to its seat that begins on its day, or next after it.
    func decides(_ act: AppointmentAct, for appointment: Stated<Appointment>) -> Known {
        guard case .within(let start) = appointment.payload.dated.from else { return .unknown }
        if act.on.earliest > start.latest { return .no }
        if let last = act.lastDay, last.latest < start.earliest { return .no }
        var isSure = act.on.latest <= start.earliest && act.lastDay.map { $0.earliest >= start.latest } != false
        for other in others(than: appointment) {
            guard case .within(let began) = other.payload.dated.from else {
                isSure = false
                continue
            }
            if began.earliest >= act.on.latest, began.latest < start.earliest { return .no }
            if began.latest >= act.on.earliest, began.earliest < start.latest, began != start { isSure = false }
        }
        return isSure ? .yes : .unknown
    }

    /// What is recorded of the acts that a route asks for.
    func acts(_ route: AppointingRoute, for appointment: Stated<Appointment>) -> ActsFound {
        var found = ActsFound()
        let person = person(appointment.payload.person)
        let all = appointmentActs(to: appointment.payload.seat).filter { self.person($0.payload.person) == person }
        for act in all where route.steps.contains(act.payload.act) {
            let decides = decides(act.payload, for: appointment)
            switch (act.payload.by, decides) {
            case (route.forum, .yes): found.sure.append(act)
            case (route.forum, .unknown): found.open.append(act)
            case (route.forum, .no):
                if isLate(act.payload, for: appointment) {
                    found.late.append(act)
                } else if isAfter(act.payload, appointment) {
                    found.after.append(act)
                }
            case (_, .no): break
            case (let forum, .yes) where !route.isApproval && !route.near.contains(forum): found.wrong.append(act)
            case (_, .yes), (_, .unknown): if !route.isApproval { found.near.append(act) }
            }
        }
        if let last = found.sure.map({ $0.payload.on.earliest }).max() {
            found.removed = all.filter {
                $0.payload.act == .removed && $0.payload.on.latest >= last && $0.payload.on.earliest <= day
            }
        }
        return found
    }

    /// Whether everybody appointed who has to, for certain, to a seat of this kind; and by which acts.
    ///
    /// An interim appointment may name who appointed instead.
    func isAppointed(_ appointment: Stated<Appointment>, to kind: SeatKind, isChief: Bool, at body: BodyID) -> FactSet?
    {
        let stated = legalKindsStated(of: body)
        guard let legal = stated.first?.payload.kind, stated.areSurely(legal, on: day) else { return nil }
        let routes = AppointingRoute.all(kind, isChief: isChief, at: legal)
        let found = routes.map { acts($0, for: appointment) }
        guard !routes.isEmpty,
            zip(routes, found).allSatisfy({ route, acts in
                !acts.sure.isEmpty || isNamed(appointment, by: route, to: kind, at: body)
            }), found.allSatisfy({ $0.wrong.isEmpty && $0.near.isEmpty && $0.removed.isEmpty })
        else { return nil }
        return found.flatMap(\.sure).facts
    }

    /// Whether an interim appointment names who has to appoint, no other source names somebody else, and nobody was removed
    /// since.
    private func isNamed(
        _ appointment: Stated<Appointment>,
        by route: AppointingRoute,
        to kind: SeatKind,
        at body: BodyID
    ) -> Bool {
        let (seat, person) = (appointment.payload.seat, person(appointment.payload.person))
        guard case .within(let start) = appointment.payload.dated.from, appointment.payload.capacity == .interim,
            appointment.payload.appointedBy != nil
        else { return false }
        let names = appointments(to: seat).filter { other in
            other.payload.capacity == .interim && other.covers(day) != .not
                && self.person(other.payload.person) == person
        }.compactMap { $0.payload.appointedBy }
        let isRemoved = appointmentActs(to: seat).contains { act in
            act.payload.act == .removed && self.person(act.payload.person) == person
                && act.payload.on.latest >= start.earliest && act.payload.on.earliest <= day
        }
        return !isRemoved && names.allSatisfy { route.isNamed($0, to: kind, at: body, from: start, self) }
    }

    /// Whether it came while the appointment had begun, and none that begins later can be meant.
    private func isLate(_ act: AppointmentAct, for appointment: Stated<Appointment>) -> Bool {
        guard act.act != .reappointed, case .within(let start) = appointment.payload.dated.from,
            start.latest < act.on.earliest, appointment.payload.dated.covers(act.on.earliest) == .certainly
        else { return false }
        return others(than: appointment).allSatisfy { other in
            if case .within(let began) = other.payload.dated.from { began.latest < act.on.earliest } else { false }
        }
    }

    /// Whether it came after the appointment began, by the day asked about, and is for no later holding that is recorded.
    private func isAfter(_ act: AppointmentAct, _ appointment: Stated<Appointment>) -> Bool {
        guard act.act != .reappointed, act.on.earliest <= day, case .within(let start) = appointment.payload.dated.from,
            start.latest < act.on.earliest
        else { return false }
        return others(than: appointment).allSatisfy { other in
            if case .within(let began) = other.payload.dated.from { began.latest < act.on.earliest } else { false }
        }
    }

    /// Other holdings of the same seat by the same person; what another source says of this one is none.
    private func others(than appointment: Stated<Appointment>) -> [Stated<Appointment>] {
        appointments(to: appointment.payload.seat).filter { other in
            other.fact.id != appointment.fact.id && person(other.payload.person) == person(appointment.payload.person)
                && !other.payload.isRival(of: appointment.payload)
        }
    }

    /// Whether a body was of a kind on a day that is known within bounds.
    func was(_ body: BodyID, _ kind: LegalKind, on bounds: DayBounds) -> Known {
        let days = [bounds.earliest, bounds.latest]
        let all =
            allLegalKinds(of: body).map { ($0.payload.kind == kind, $0.payload.dated) }
            + authorisations(of: body).map { (kind == .foundationTrust, $0.payload.dated) }
        func covers(_ period: Period, _ least: Coverage) -> Bool {
            least == .certainly
                ? days.allSatisfy { period.covers($0) == .certainly } : days.contains { period.covers($0) != .not }
        }
        let (of, rest) = (all.filter(\.0).map(\.1), all.filter { !$0.0 }.map(\.1))
        if of.contains(where: { covers($0, .certainly) }) {
            return rest.contains { covers($0, .possibly) } ? .unknown : .yes
        }
        guard !of.contains(where: { covers($0, .possibly) }) else { return .unknown }
        return !of.isEmpty || rest.contains { covers($0, .certainly) } ? .no : .unknown
    }
}

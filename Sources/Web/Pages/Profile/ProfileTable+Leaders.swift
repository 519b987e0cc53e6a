import Markup
import Register

extension ProfileTable {
    private var snapshot: Snapshot { page.snapshot }

    var leaders: [Row] {
        [
            Row(head: "Chair", opens: true) { leader($0, .chair) },
            Row(head: "Chair: time on board, boards") { span($0, .chair) },
            Row(head: "Chief executive") { leader($0, .chiefExecutive) },
            Row(head: "Chief executive: time on board, boards") { span($0, .chiefExecutive) },
            Row(head: "Vice-chair or deputy chair") { designation($0, .viceChair) },
            Row(head: "Senior independent director") { designation($0, .seniorIndependentDirector) },
            Row(head: "Deputy chief executive") { designation($0, .deputyChiefExecutive) },
            Row(head: "Accounting / accountable officer") { _ in
                .span([.class("not-recorded")], "not recorded by this register")
            },
            Row(head: "Other shared executives") { directors($0.sharedExecutives) },
            Row(head: "Shared non-executives") { directors($0.sharedNonExecutives) },
        ]
    }

    private func leader(_ body: BodyProfile, _ office: Office) -> Node {
        several(
            body.leaders(office).map { leader in
                let facts = leader.leader.facts.compactMap { snapshot.facts[$0] }
                return [.text(name(leader.leader)), page.notes.mark(facts)]
            }
        )
    }

    private func name(_ leader: Leader) -> String {
        let name = leader.person.map(snapshot.name(of:)) ?? "one person who is not named"
        let capacity = leader.capacity.map { " (\(Say.capacity($0)))" } ?? " (by an arrangement)"
        return name + capacity + (leader.coverage == .possibly ? ", possibly" : "")
    }

    private func span(_ body: BodyProfile, _ office: Office) -> Node {
        let leaders = body.leaders(office)
        return several(
            leaders.map { leader in
                let name = leaders.count > 1 ? leader.leader.person.map { "\(snapshot.name(of: $0)): " } ?? "" : ""
                return .text("\(name)\(inOffice(leader))\(ProfileWords.time(leader.service)); \(boards(leader))")
            }
        )
    }

    /// Since when in this office, where that is another day than the first on this board.
    private func inOffice(_ leader: LeaderProfile) -> String {
        guard let service = leader.service else { return "" }
        let held = service.appointments.first {
            snapshot.seat($0.payload.seat)?.payload.office == leader.leader.office
        }
        guard let start = held?.payload.dated.from, start != service.since else { return "" }
        return "in this office \(ProfileWords.since(start)); on this board in any seat "
    }

    private func boards(_ leader: LeaderProfile) -> String {
        let span = leader.span
        let number = span.possible > span.certain ? "\(span.certain), up to \(span.possible)," : "\(span.possible)"
        let members = Set(page.profile.bodies.map(\.body))
        let outside = leader.boards.keys.filter { !members.contains($0) }.sorted()
        let beyond = outside.isEmpty ? "" : ", also outside this group: \(outside.map(snapshot.shortName).inWords)"
        return "on \(number) \(span.possible == 1 ? "board" : "boards")\(beyond)"
    }

    private func designation(_ body: BodyProfile, _ kind: DesignationKind) -> Node {
        several(
            body.designations(kind).map { stated in
                let doubt = stated.covers(page.view.day) == .possibly ? ", possibly" : ""
                return [.text(snapshot.name(of: stated.payload.person) + doubt), page.notes.mark([stated.fact])]
            }
        )
    }

    private func directors(_ directors: [SharedDirector]) -> Node {
        guard !directors.isEmpty else { return "none recorded" }
        return several(
            directors.map { director in
                let doubt = director.coverage == .possibly ? ", possibly" : ""
                let elsewhere = director.elsewhere.map(snapshot.shortName).inWords
                return [
                    .text(
                        "\(snapshot.name(of: director.person)), \(director.seat.payload.inWords) (also at \(elsewhere)\(doubt))"
                    ),
                    page.notes.mark([director.appointment.fact]),
                ]
            }
        )
    }
}

/// Words of the profile that are not of one page alone.
enum ProfileWords {
    /// "since 1 April 2020, 4 years and 7 months", with what is not known of it.
    static func time(_ service: Service?) -> String {
        guard let service else { return "time on this board not recorded" }
        return since(service.since) + service.atLatestInWords + length(service)
            + (service.certain.count > 1 ? ", with breaks" : "")
    }

    /// "from 1 April 2021", and its end where one is stated.
    static func adopted(_ period: Period) -> String {
        guard case .within(let bounds) = period.from, period.until == .open, period.lastSeen == nil else {
            return Say.period(period)
        }
        return "from \(bounds.inWords)"
    }

    static func since(_ since: Boundary) -> String {
        switch since {
        case .within(let bounds): "since \(bounds.inWords)"
        case .seen(let bounds): "first seen \(bounds.inWords)"
        case .open: "since before records begin"
        case .unknown: "start unknown"
        case .notRecorded: "start not recorded"
        }
    }

    private static func length(_ service: Service) -> String {
        func words(_ days: Int) -> String { ServedTime(days: days, endingOn: service.day).inWords }
        guard let most = service.most else { return service.least == 0 ? "" : ", at least \(words(service.least))" }
        let (least, longest) = (words(service.least), words(most))
        if least == longest { return ", \(longest)" }
        return service.least == 0 ? ", up to \(longest)" : ", \(least) to \(longest)"
    }
}

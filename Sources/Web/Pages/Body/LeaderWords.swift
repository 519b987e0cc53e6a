import Markup
import Register

/// Who holds an office of a body on the day, and what else they lead, in words and as rows.
struct LeaderWords {
    let page: BodyPage
    let office: Office

    private var snapshot: Snapshot { page.snapshot }
    private var holders: [SeatHolding] { snapshot.holders(of: office, in: page.body) }
    private var shares: [SharedOffices.Share] { page.shared.shares(office, page.body) }

    var sentence: String {
        let certain = holders.filter { $0.coverage == .certainly }
        let possible = holders.filter { $0.coverage == .possibly }
        let name = office.inWords.prefix(1).uppercased() + office.inWords.dropFirst()
        var sentences: [String] = []
        if holders.isEmpty { sentences.append("\(name): not recorded for \(page.view.day.inWords).") }
        if !certain.isEmpty {
            sentences.append("\(name): \(certain.map(words).joined(separator: "; also recorded: ")).")
        }
        if !possible.isEmpty {
            let doubt = certain.isEmpty ? "\(name), not certain on this day:" : "Possibly also:"
            sentences.append("\(doubt) \(possible.map(words).joined(separator: "; ")).")
        }
        sentences += shares.map { share in
            let verb = share.coverage == .certainly ? "is" : "may be"
            return
                "By the arrangement recorded the \(office.inWords) \(verb) shared with \(Say.list(share.partners.map(snapshot.shortName)))."
        }
        return sentences.joined(separator: " ")
    }

    private func words(_ holding: SeatHolding) -> String {
        var text = snapshot.name(of: holding.person)
        switch holding.appointment.payload.capacity {
        case .interim: text += " (interim)"
        case .acting: text += " (acting)"
        case .substantive, .notStated: break
        }
        let others = elsewhere(holding).map { "\($0.words) of \(snapshot.shortName(of: $0.body))" }
        return others.isEmpty ? text : text + ", also \(Say.list(others))"
    }

    /// Other seats of the person on the day, in other bodies.
    private func elsewhere(_ holding: SeatHolding) -> [Elsewhere] {
        snapshot.holdings(of: holding.person).compactMap { other in
            let seat = other.seat.payload
            guard seat.body != page.body else { return nil }
            let doubt = other.coverage < holding.coverage ? "possibly " : ""
            return Elsewhere(body: seat.body, words: doubt + Say.seat(seat))
        }
    }

    struct Elsewhere {
        let body: BodyID
        let words: String
    }

    var rows: [[Node]] {
        if holders.isEmpty {
            return [[.text(office.inWords), .notRecorded, "", "", partners(shares), sources(shares.flatMap(\.facts))]]
        }
        return holders.map { holding in
            let appointment = holding.appointment
            return [
                .text(office.inWords),
                [
                    .text(snapshot.name(of: holding.person)),
                    .text(holding.coverage == .possibly ? " (possibly, as dates are partial or not recorded)" : ""),
                ],
                .text(Say.capacity(appointment.payload.capacity)),
                .text(Say.period(appointment.payload.dated)),
                alsoLeads(holding),
                SourceMark(
                    page.view,
                    appointment.fact,
                    about: "\(office.inWords), \(snapshot.name(of: holding.person))"
                ).node,
            ]
        }
    }

    private func alsoLeads(_ holding: SeatHolding) -> Node {
        let others = elsewhere(holding).map { other -> Node in
            [
                .text("\(other.words) of "),
                .a(page.view.asked.address(.body(other.body)), .text(snapshot.shortName(of: other.body))),
            ]
        }
        guard !others.isEmpty else { return partners(shares) }
        return .joined(others, by: "; ")
    }

    private func partners(_ shares: [SharedOffices.Share]) -> Node {
        guard !shares.isEmpty else { return "nothing else recorded" }
        return .joined(
            shares.map { share in
                [
                    .text("\(office.inWords) of "),
                    .joined(
                        share.partners.map {
                            .a(page.view.asked.address(.body($0)), .text(snapshot.shortName(of: $0)))
                        },
                        by: ", "
                    ),
                    .text(share.coverage == .possibly ? " (possibly)" : ""), .text(", by the arrangement recorded"),
                ]
            },
            by: "; "
        )
    }

    private func sources(_ facts: [FactID]) -> Node {
        .list(
            facts.compactMap { snapshot.facts[$0] }.map { SourceMark(page.view, $0, about: office.inWords).node }
        )
    }
}

import Markup
import Register

/// Who holds an office of a body on the day, and what else they lead, in words and as rows.
struct LeaderWords {
    let view: RegisterView
    let office: Office
    /// Those of this office alone.
    let leaders: [Leader]

    private var snapshot: Snapshot { view.snapshot }

    var sentence: String {
        let name = office.inWords.capitalisedFirst
        let certain = leaders.filter { $0.coverage == .certainly }
        let possible = leaders.filter { $0.coverage == .possibly }
        var sentences: [String] = []
        if leaders.isEmpty { sentences.append("\(name): not recorded for \(view.day.inWords).") }
        if !certain.isEmpty {
            sentences.append("\(name): \(certain.map(words).joined(separator: "; also recorded: ")).")
        }
        if !possible.isEmpty {
            let doubt = certain.isEmpty ? "\(name), not certain on this day:" : "Possibly also:"
            sentences.append("\(doubt) \(possible.map(words).joined(separator: "; ")).")
        }
        return sentences.joined(separator: " ")
    }

    private func words(_ leader: Leader) -> String {
        let anyway = leader.also.filter { $0.coverage > leader.coverage }
        let also = leader.also.filter { $0.coverage <= leader.coverage }
        var text = holder(leader)
        if !also.isEmpty {
            text += ", also \(posts(also) { doubt($0, leader) + post($0) })"
        }
        if !anyway.isEmpty { text += "; whoever it is, also \(posts(anyway, post))" }
        if Say.isLow(leader.facts.compactMap { snapshot.facts[$0] }) { text += " (on low confidence)" }
        return text
    }

    private func posts(_ led: [Led], _ words: (Led) -> String) -> String {
        PostWords(snapshot: snapshot).list(led, words)
    }

    private func holder(_ leader: Leader) -> String {
        let name = leader.person.map(snapshot.name(of:)) ?? "one person who is not named"
        switch leader.capacity {
        case .interim: return "\(name) (interim)"
        case .acting: return "\(name) (acting)"
        case .substantive, .notStated, nil: return name
        }
    }

    private func post(_ led: Led) -> String { PostWords.post(led) }

    private func doubt(_ led: Led, _ leader: Leader) -> String {
        led.coverage < leader.coverage ? "possibly " : ""
    }

    var rows: [[Node]] {
        guard !leaders.isEmpty else {
            return [[.text(office.inWords), .notRecorded, .notRecorded, .notRecorded, "nothing else recorded", "none"]]
        }
        return leaders.map { leader in
            let facts = leader.facts.compactMap { snapshot.facts[$0] }
            return [
                .text(office.inWords),
                linked(leader),
                leader.capacity.map { .text(Say.capacity($0)) } ?? "stated by an arrangement only",
                .joined(facts.compactMap(\.statement.period).map { .text(Say.period($0)) }, by: "; "),
                also(leader),
                .list(facts.map { SourceMark(view, $0, about: "\(office.inWords), \(holder(leader)), \($0.id)").node }),
            ]
        }
    }

    private func linked(_ leader: Leader) -> Node {
        let doubt = leader.coverage == .possibly ? ", possibly" : ""
        guard let person = leader.person else { return .text(holder(leader) + doubt) }
        let standing = holder(leader).dropFirst(snapshot.name(of: person).count)
        return [view.link(person), .text(standing + doubt)]
    }

    private func also(_ leader: Leader) -> Node {
        guard !leader.also.isEmpty else { return "nothing else recorded" }
        return .joined(
            leader.also.map { led in
                [
                    .text("\(doubt(led, leader))\(post(led)) of "),
                    .a(view.asked.address(.body(led.body)), .text(snapshot.shortName(of: led.body))),
                ]
            },
            by: "; "
        )
    }
}

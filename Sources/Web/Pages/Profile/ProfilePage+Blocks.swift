import Markup
import Register

extension ProfilePage {
    /// Reasons first.
    var reasons: Node {
        ProfilePage.section(
            "profile-reasons",
            "Why they share leaders",
            [list(profile.reasons.map { ($0.payload.purpose, $0.fact) }, none: "No stated reasons recorded.")]
        )
    }

    var benefits: Node {
        ProfilePage.section(
            "profile-benefits",
            "What they expect",
            [list(profile.benefits.map { ($0.payload.purpose, $0.fact) }, none: "No expected benefits recorded.")]
        )
    }

    static func section(_ id: String, _ title: String, _ nodes: [Node]) -> Node {
        .el("section", [.aria("labelledby", id)], [.h2([.id(id)], .text(title))] + nodes)
    }

    private func list(_ purposes: [(purpose: Purpose, fact: Fact)], none: String) -> Node {
        guard !purposes.isEmpty else { return .p([], .text(none)) }
        return .ul(
            [.class("nhsuk-list nhsuk-list--bullet")],
            purposes.map { [.text("\($0.purpose.text) \(agreed($0.purpose))"), notes.mark([$0.fact])] }
        )
    }

    /// The bodies by their short names, or that they are all of them.
    private func names(_ bodies: [BodyID]) -> String {
        let all = Set(profile.bodies.map(\.body))
        if bodies.count >= 3, Set(bodies) == all { return "all \(bodies.count) bodies" }
        return bodies.map(snapshot.shortName).inWords
    }

    private func agreed(_ purpose: Purpose) -> String {
        guard !purpose.agreedBy.isEmpty else { return "(who agreed it is not recorded)" }
        return "(agreed by \(names(purpose.agreedBy)); \(purpose.agreedAt ?? "where is not recorded"))"
    }

    /// What the facts decide, then what is stated and whether the facts show it.
    var models: Node {
        ProfilePage.section(
            "profile-models",
            "What they share",
            [
                .h3([], "Decided from facts"),
                profile.models.isEmpty
                    ? .p([], "The facts recorded decide no sharing model.")
                    : .ul([.class("nhsuk-list nhsuk-list--bullet")], profile.models.map(decided)),
                .h3([], "Stated"),
                .ul([.class("nhsuk-list nhsuk-list--bullet")], [label] + arrangements),
            ]
        )
    }

    private var label: Node {
        let labels = profile.stated.filter { if case .label = $0.origin { true } else { false } }
        guard !labels.isEmpty else { return "Its label: none recorded for this day." }
        return .joined(labels.map(stated), by: " ")
    }

    /// Those that other facts show are told together, the others one by one.
    private var arrangements: [Node] {
        let rows = profile.stated.filter { if case .row = $0.origin { true } else { false } }
        let shown = rows.filter { if case .decided = $0.verdict { true } else { false } }
        guard !rows.isEmpty else { return ["No arrangement in force is recorded."] }
        let same: Node = [
            .text(
                "Other facts show \(shown.count) of \(rows.count) \(rows.count == 1 ? "arrangement" : "arrangements") in force."
            ),
            notes.mark(shown.compactMap { snapshot.facts[$0.fact] }),
        ]
        return [same] + rows.filter { !shown.contains($0) }.map(stated)
    }

    /// Who holds it, those who only possibly do apart from the others.
    private func holders(of model: DecidedModel) -> String {
        let possible = model.holders.filter { model.notes.contains(.holderIsOnlyPossible($0)) }
        let held = model.holders.filter { !possible.contains($0) }
        var words = held.isEmpty ? "" : ", held by \(held.map(snapshot.name(of:)).inWords)"
        guard !possible.isEmpty else { return words }
        if model.coverage == .certainly && held.isEmpty { words += " by an arrangement" }
        return words + "; held possibly by \(possible.map(snapshot.name(of:)).inWords)"
    }

    private func decided(_ model: DecidedModel) -> Node {
        let kind = model.kind.inWords
        let held = holders(of: model)
        let beside = model.notes.compactMap { note -> String? in
            switch note {
            case .holderIsInterim, .holderIsActing, .outsideGroup, .restsOnRowOnly: snapshot.inWords(note)
            case .holderIsOnlyPossible, .holderNotNamed, .accountingOfficerNotRecorded,
                .noDelegationInstrument, .agreementNotAdopted, .quorumNotRecorded, .reservedMattersNotRecorded,
                .boardListNotStatedWhole, .boardListWholeAsAt, .votesNotRecorded, .programmeNotRecorded,
                .memberListNotStatedWhole:
                nil
            }
        }
        return [
            .strong(.text(kind.capitalisedFirst)),
            .text(
                " of \(names(model.bodies)) (\(Say.certainty(model.coverage))\(held)). \(beside.joined(separator: " "))"
            ),
            notes.mark(model.facts.compactMap { snapshot.facts[$0] }),
        ]
    }

    private func stated(_ stated: StatedModel) -> Node {
        let bodies = names(stated.bodies)
        let what: String
        switch stated.origin {
        case .row(let model): what = "An arrangement of \(bodies): \(model.inWords)"
        case .label(let text, _): what = "Its label: “\(text)”"
        }
        return [
            .text("\(what) (\(Say.holds(stated.coverage))): "), verdict(stated.verdict),
            notes.mark(snapshot.facts[stated.fact].map { [$0] } ?? []),
        ]
    }

    private func verdict(_ verdict: StatedModel.Verdict) -> Node {
        switch verdict {
        case .notShown([.labelNamesNoModel]): "not compared: the label does not name one model."
        case .decided: "other facts show the same."
        case .notShown(let missing):
            .text((["other facts do not show it."] + missing.map { snapshot.inWords($0) }).joined(separator: " "))
        case .contradicted: [.strong("other facts show something else"), "."]
        }
    }

    /// The facts in the order in which they are shown.
    static func shown(_ profile: GroupProfile, _ snapshot: Snapshot) -> [Fact] {
        let bodies = profile.bodies
        let ids =
            profile.models.flatMap(\.facts) + profile.stated.map(\.fact)
            + bodies.flatMap { $0.leaders.flatMap(\.leader.facts) }
        var facts = profile.reasons.map(\.fact) + profile.benefits.map(\.fact)
        facts += ids.compactMap { snapshot.facts[$0] }
        facts += bodies.flatMap { body -> [Fact] in
            body.legalKinds.map(\.fact) + body.regions.map(\.fact) + body.sectors.map(\.fact)
                + body.designations.map(\.fact)
                + (body.sharedExecutives + body.sharedNonExecutives).map(\.appointment.fact)
                + body.forums.map(\.fact) + body.instruments.map(\.fact) + body.wholeLists.map(\.fact)
        }
        return facts.uniqued
    }
}

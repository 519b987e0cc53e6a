import Register

extension BodyReading {
    /// The chair, then the vice-chair, and at an NHS trust then a non-executive director whom those present choose.
    var presiding: Presiding {
        if case .notApplicable(let why)? = refusal {
            return Presiding(people: [], only: [], isByLaw: false, explanation: why, missing: [])
        }
        let (chairs, viceChairs) = (chairs, presidingViceChairs)
        let named = Set((chairs + viceChairs).map(\.person))
        let others = isByLaw ? others(besides: named) : []
        let people = (chairs + viceChairs + others).filter { !isAbsent.contains($0.person) }
        let only = isByLaw ? only(people) : []
        var missing: [Missing] = []
        if !chairs.contains(where: \.isCertain) { missing.append(secretary(.officeHolder(.chair))) }
        if !viceChairs.contains(where: \.isCertain) { missing.append(secretary(.designated(.viceChair))) }
        if isByLaw { missing += roll.missingWhole } else { missing.append(secretary(.presiding)) }
        var said = [
            sentence(chairs, "chair") ?? "No chair is recorded.",
            sentence(viceChairs, "vice-chair") ?? "No vice-chair is recorded.",
        ]
        if isByLaw {
            said.append("The chair presides, then the vice-chair.")
            said.append(
                others.isEmpty
                    ? "No other non-executive director is recorded who could be chosen when neither is there."
                    : "When neither is there, those present choose another non-executive director: "
                        + "\(others.map { name($0.person) }.inWords) may be chosen."
            )
        } else {
            said.append("Who presides when the chair is away is not recorded.")
        }
        let away = (chairs + viceChairs).map(\.person).filter(isAbsent.contains).uniqued
        if !away.isEmpty { said.append("\(names(away)) \(away.count == 1 ? "is" : "are") recorded as absent.") }
        said += only.map { one in
            one.isCertain
                ? "Without \(name(one.person)) nobody can preside."
                : "Without \(name(one.person)) it is not certain that anybody can preside."
        }
        return Presiding(
            people: people,
            only: only,
            isByLaw: isByLaw,
            explanation: said.joined(separator: " "),
            missing: missing.uniqued
        )
    }

    /// Whether the rulebook has a rule on it that applies to the body for certain.
    private var isByLaw: Bool {
        guard let rule = cover.rule(Cover.presiding) else { return false }
        return cover.evaluator.notApplicable(rule, body) == nil && cover.evaluator.openApplicability(rule, body) == nil
    }

    private var chairs: [Presiding.Presider] {
        presiders(.chair, places.filter(\.mayBeChair)) { place, person in place.isOnlyChair }
    }

    /// Who is designated and may be a non-executive director.
    private var presidingViceChairs: [Presiding.Presider] {
        let designated = viceChairs
        return presiders(.viceChair, places.filter { $0.mayBeOther && !$0.isOnlyChair }) { _, person in
            designated.sure.contains(person)
        }.filter { designated.possible.contains($0.person) }
    }

    private func others(besides named: Set<PersonID>) -> [Presiding.Presider] {
        presiders(.nonExecutive, places.filter { $0.mayBeOther && !$0.isOnlyChair }) { _, _ in true }
            .filter { !named.contains($0.person) }
    }

    private func presiders(
        _ place: Presiding.Place,
        _ places: [QuorumPlace],
        _ isSure: (QuorumPlace, PersonID) -> Bool
    ) -> [Presiding.Presider] {
        var certain: [PersonID: Bool] = [:]
        for one in places {
            for person in one.possible {
                let holds = one.isSure && one.isOnlyOther && one.sure.contains(person) && isSure(one, person)
                certain[person] = (certain[person] ?? false) || (holds && !mayBeAbsent.contains(person))
            }
        }
        return certain.sorted { $0.key < $1.key }.map {
            Presiding.Presider(person: $0.key, place: place, isCertain: $0.value)
        }
    }

    private func only(_ people: [Presiding.Presider]) -> [BodyCover.Single] {
        let (all, sure) = (Set(people.map(\.person)), Set(people.filter(\.isCertain).map(\.person)))
        if roll.whole != nil, all.count == 1, let one = all.first {
            return [BodyCover.Single(person: one, isCertain: true)]
        }
        guard sure.count == 1, let one = sure.first else { return [] }
        return [BodyCover.Single(person: one, isCertain: false)]
    }

    private func sentence(_ people: [Presiding.Presider], _ office: String) -> String? {
        guard !people.isEmpty else { return nil }
        let sure = people.filter(\.isCertain).map(\.person)
        let open = people.filter { !$0.isCertain }.map(\.person)
        let parts = [
            sure.isEmpty ? nil : "\(names(sure)) \(sure.count == 1 ? "is" : "are") \(office).",
            open.isEmpty ? nil : "\(names(open)) may be \(office), or may not be there.",
        ]
        return parts.compactMap(\.self).joined(separator: " ")
    }
}

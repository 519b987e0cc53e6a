/// What a row or a group's own label says is shared, and whether the other facts say so too.
public struct StatedModel: Hashable, Sendable {
    public enum Origin: Hashable, Sendable {
        /// An arrangement row in force.
        case row(SharingModel)
        /// How the group describes itself, as written, with the kinds of model it can be read as.
        case label(String, [DecidedModel.Kind])
    }

    public enum Verdict: Hashable, Sendable {
        /// These other facts decide the same.
        case decided([FactID])
        /// They leave it open; this is what they lack.
        case notShown([Missing])
        /// They show something else. Show both.
        case contradicted([FactID])
    }

    public enum Missing: Hashable, Sendable {
        case holderNotRecorded(Office, BodyID)
        case holderNotCertain(Office, BodyID)
        /// The only holder recorded acts, and who acts as chair does not hold the chair.
        case holderOnlyActs(Office, BodyID)
        /// The facts make it possible; the model's dates and notes say what keeps it from being certain.
        case onlyPossible(DecidedModel)
        /// No fact shows a model of this kind over these bodies.
        case nothingRecorded(DecidedModel.Kind)
        /// The label is not the name of one model.
        case labelNamesNoModel
        case membersNotRecorded
    }

    public let origin: Origin
    /// The fact that states it.
    public let fact: FactID
    public let bodies: [BodyID]
    /// Whether the statement itself holds on the day.
    public let coverage: Coverage
    public let verdict: Verdict
}

extension Snapshot {
    /// The rows of a group in force and its label, each beside what the other facts decide.
    ///
    /// A row is compared with everything but itself; the label with everything, rows included.
    public func statedModels(of group: GroupID) -> [StatedModel] {
        let deciding = Deciding(self)
        return statedModels(of: group, Comparing(deciding, deciding.models))
    }

    func statedModels(of group: GroupID, _ comparing: Comparing) -> [StatedModel] {
        let stated = arrangements(of: group).compactMap { row -> StatedModel? in
            let coverage = row.payload.coverage(on: day)
            guard coverage != .not else { return nil }
            return StatedModel(
                origin: .row(row.payload.model),
                fact: row.fact.id,
                bodies: row.payload.bodies,
                coverage: coverage,
                verdict: comparing.verdict(on: row)
            )
        }
        return stated + label(of: group, comparing)
    }

    private func label(of group: GroupID, _ comparing: Comparing) -> [StatedModel] {
        guard let said = self.group(group), said.covers(day) != .not, let text = said.payload.statedModel
        else { return [] }
        let kinds = DecidedModel.Kind.kinds(label: text)
        return [
            StatedModel(
                origin: .label(text, kinds),
                fact: said.fact.id,
                bodies: allMembers(of: group).keys.sorted(),
                coverage: said.covers(day),
                verdict: comparing.verdict(on: kinds, of: group)
            )
        ]
    }
}

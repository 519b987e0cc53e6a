/// A group on one day, read into the same form for every group, so that two can be laid side by side.
///
/// The group is a view: whatever a body has, does or adopts stands with that body.
public struct GroupProfile: Hashable, Sendable {
    public let group: Stated<Group>
    public let day: CalendarDay
    /// The bodies of the group and of the groups within it on the day, by name.
    public let bodies: [BodyProfile]
    public let reasons: [Stated<Reason>]
    public let benefits: [Stated<ExpectedBenefit>]
    /// What the facts decide, without what another of these implies.
    public let models: [DecidedModel]
    /// Its label and its arrangements in force, each beside what other facts show.
    public let stated: [StatedModel]
    /// Its sharing over time, whatever the day.
    public let spells: [Spell]
    public let notKnown: [NotKnown]
    /// The facts on which the profile rests.
    public let facts: [FactID]
}

extension Snapshot {
    /// The profile of a group on the day; nil where no such group is recorded.
    public func profile(of group: GroupID) -> GroupProfile? {
        let deciding = Deciding(self)
        return profile(of: group, deciding, models: deciding.models, questions: openQuestions)
    }

    /// The same from models and open questions of the day that were worked out already.
    public func profile(
        of group: GroupID,
        models: [DecidedModel],
        questions: [OpenQuestion]
    ) -> GroupProfile? {
        profile(of: group, Deciding(self), models: models, questions: questions)
    }

    private func profile(
        of id: GroupID,
        _ deciding: Deciding,
        models: [DecidedModel],
        questions: [OpenQuestion]
    ) -> GroupProfile? {
        guard let group = group(id) else { return nil }
        let leading = Leading(deciding)
        let bodies = allMembers(of: id)
            .sorted { (name(of: $0.key), $0.key) < (name(of: $1.key), $1.key) }
            .map { bodyProfile($0.key, membership: $0.value, leading) }
        var draft = ProfileDraft(
            snapshot: self,
            group: group,
            bodies: bodies,
            reasons: index.reasons.filter { $0.payload.purpose.group == id && $0.covers(day) != .not },
            benefits: index.expectedBenefits.filter { $0.payload.purpose.group == id && $0.covers(day) != .not },
            models: decidedModels(of: id, among: models)
        )
        draft.questions = questions
        return GroupProfile(
            group: group,
            day: day,
            bodies: bodies,
            reasons: draft.reasons,
            benefits: draft.benefits,
            models: draft.models.withoutImplied,
            stated: statedModels(of: id, Comparing(deciding, models)),
            spells: spells(of: id),
            notKnown: draft.notKnown,
            facts: draft.facts.map(\.id)
        )
    }
}

/// The parts of a profile from which it is told what is not known.
struct ProfileDraft {
    let snapshot: Snapshot
    let group: Stated<Group>
    let bodies: [BodyProfile]
    let reasons: [Stated<Reason>]
    let benefits: [Stated<ExpectedBenefit>]
    let models: [DecidedModel]
    var questions: [OpenQuestion] = []

    var purposes: [(purpose: Purpose, fact: Fact)] {
        reasons.map { ($0.payload.purpose, $0.fact) } + benefits.map { ($0.payload.purpose, $0.fact) }
    }

    /// Every fact that the profile shows, each once, in the order of the log.
    var facts: [Fact] {
        var ids = Set(purposes.map(\.fact.id) + bodies.flatMap(\.facts))
        ids.formUnion(models.flatMap(\.facts))
        ids.formUnion(snapshot.membershipFacts(of: group.payload.group))
        ids.insert(group.fact.id)
        return ids.compactMap { snapshot.facts[$0] }
            .sorted { ($0.firstPosition, $0.id) < ($1.firstPosition, $1.id) }
    }
}

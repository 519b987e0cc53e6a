import Register

/// A committee with two or more parents, and on what it stands.
struct JointCommittee {
    let committee: Committee
    let parents: [BodyID]
    /// The terms, where only one statement of them holds and that for certain.
    let terms: Stated<CommitteeTerms>?
    let termsFacts: FactSet
    /// The agreements and delegations in writing on which it stands.
    let agreements: [Stated<Instrument>]
    let delegations: [Stated<Delegation>]

    var name: String { committee.name }

    init(_ question: Question, _ forum: ForumID) {
        let (snapshot, day) = (question.snapshot, question.day)
        committee = question.committee(forum)
        let stated = snapshot.statements(of: forum).filter { $0.covers(day) != .not }
        parents = Set(stated.flatMap { $0.payload.parents }).sorted()
        let all = snapshot.committeeTerms(of: forum).filter { $0.covers(day) != .not }
        terms = all.count == 1 && all.first?.covers(day) == .certainly ? all.first : nil
        termsFacts = all.facts
        agreements = stated.flatMap { snapshot.instruments(of: $0.payload) }.filter { said in
            said.payload.kind == .partnershipAgreement || said.payload.kind == .delegation
        }
        delegations = snapshot.delegations(of: forum).filter { $0.covers(day) != .not }
    }
}

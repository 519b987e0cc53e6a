extension Snapshot {
    /// The bodies that a statement is about, in its own order and each once: those that it names, those of the seat
    /// or forum that it names, and for what it says of a group alone the members of the group on the day.
    public func bodies(concernedBy statement: Statement) -> [BodyID] {
        var bodies: [BodyID] = []
        switch statement {
        case .bodyExistence(let payload): bodies = [payload.body]
        case .intent, .reason, .expectedBenefit, .group:
            let groups = statement.references.compactMap { reference -> GroupID? in
                if case .group(let group) = reference { return group }
                return nil
            }
            bodies = (groups + [statement.ownGroup].compactMap { $0 }).flatMap { members(of: $0).keys.sorted() }
        case .registerNotice, .compilation, .bodyName, .bodyLegalKind, .bodySector, .bodyRegion, .authorisation,
            .forum, .forumMember, .seat, .vacancy, .designation, .personName, .samePerson, .appointment, .absence,
            .groupMember, .arrangement, .instrument, .completeness, .publishedCount, .independence, .registration,
            .membership, .employment, .secondment, .appointmentAct, .accountingOfficer, .suspension, .delegation,
            .reservedMatter, .committeeTerms, .interest, .dualOffice, .declaration, .fitAndProperTest,
            .fitAndProperLetter, .nobodyDisqualified, .appraisal, .timeCommitment, .remuneration, .governor,
            .establishmentOrder, .constitutionClause, .oversightSegment, .rating, .review, .ruleEvidence, .explanation:
            bodies = statement.references.flatMap { self.bodies(of: $0) }
        }
        return bodies.uniqued
    }

    private func bodies(of reference: Reference) -> [BodyID] {
        switch reference {
        case .body(let body): [body]
        case .seat(let seat): self.seat(seat).map { [$0.payload.body] } ?? []
        case .forum(let forum): named.forums[forum].last?.payload.parents ?? []
        case .group, .instrument: []
        }
    }
}

extension Statement {
    fileprivate var ownGroup: GroupID? {
        if case .group(let payload) = self { return payload.group }
        return nil
    }
}

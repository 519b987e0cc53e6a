extension DecidedModel {
    /// What a reader must know beside a decided model, such as a part of its definition that no fact shows.
    public enum Note: Hashable, Sendable {
        case holderIsInterim(PersonID, BodyID)
        case holderIsActing(PersonID, BodyID)
        /// The sharing is certain; that this person is the holder is not.
        case holderIsOnlyPossible(PersonID)
        case holderNotNamed(Office)
        /// No appointment shows the sharing of this office, only an arrangement row.
        case restsOnRowOnly(Office)
        /// A body that is no member of the group asked about belongs to the set.
        case outsideGroup(BodyID)
        /// The register has no kind of fact for who is accounting or accountable officer.
        case accountingOfficerNotRecorded
        case noDelegationInstrument(ForumID)
        case agreementNotAdopted(ForumID, by: BodyID)
        /// Whether each board is quorate is known for a sitting only.
        case quorumNotRecorded
        /// The register has no kind of fact for how much was delegated and which matters are reserved.
        case reservedMattersNotRecorded
        case boardListNotStatedWhole(BodyID)
        /// The list of board members was stated to be whole, but as at another day than the one asked about.
        case boardListWholeAsAt(BodyID, DayBounds)
        case votesNotRecorded(BodyID)
        /// The register has no kind of fact for the programme of a collaborative.
        case programmeNotRecorded
        /// The register has no kind of fact for the list of a group's members being whole.
        case memberListNotStatedWhole(GroupID)
    }
}

extension Snapshot {
    /// A note as a sentence.
    public func inWords(_ note: DecidedModel.Note) -> String {
        switch note {
        case .holderIsInterim(let person, let body): "\(name(of: person)) is interim at \(name(of: body))."
        case .holderIsActing(let person, let body): "\(name(of: person)) is acting at \(name(of: body))."
        case .holderIsOnlyPossible(let person): "That \(name(of: person)) is the holder is possible, not certain."
        case .holderNotNamed(let office): "The \(office.inWords) is not named."
        case .restsOnRowOnly(let office): "The shared \(office.inWords) rests on an arrangement row only."
        case .outsideGroup(let body): "\(name(of: body)) is not a member of this group."
        case .accountingOfficerNotRecorded: "Who is accounting or accountable officer is not recorded."
        case .noDelegationInstrument(let forum): "No delegation to \(name(of: forum)) is recorded."
        case .agreementNotAdopted(let forum, let body):
            "No agreement on \(name(of: forum)) adopted by \(name(of: body)) is recorded."
        case .quorumNotRecorded: "Whether each board is separately quorate is not recorded."
        case .reservedMattersNotRecorded: "What was delegated and which matters are reserved is not recorded."
        case .boardListNotStatedWhole(let body):
            "No source says that the list of board members of \(name(of: body)) is whole."
        case .boardListWholeAsAt(let body, let day):
            "The list of board members of \(name(of: body)) was stated to be whole as at \(day.inWords)."
        case .votesNotRecorded(let body): "Which seats of \(name(of: body)) vote is not wholly recorded."
        case .programmeNotRecorded: "The programme is not recorded."
        case .memberListNotStatedWhole: "Whether the group has other members is not recorded."
        }
    }

    /// The name of a forum on the day; failing that the one recorded last; failing that the identifier.
    public func name(of forum: ForumID) -> String {
        let stated = named.forums[forum]
        return (best(stated) ?? stated.last)?.payload.name ?? forum.raw
    }
}

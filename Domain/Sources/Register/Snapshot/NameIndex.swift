/// Statements by the body, person, seat or group they are about, in the order of the log.
struct NameIndex: Sendable {
    let existences: Grouping<BodyID, BodyExistence>
    let predecessors: Grouping<BodyID, BodyExistence>
    let bodyNames: Grouping<BodyID, BodyName>
    let legalKinds: Grouping<BodyID, BodyLegalKind>
    let sectors: Grouping<BodyID, BodySector>
    let regions: Grouping<BodyID, BodyRegion>
    let authorisations: Grouping<BodyID, Authorisation>
    let completenesses: Grouping<BodyID, Completeness>
    let wholeLists: Grouping<WholeList, Completeness>
    let personNames: Grouping<PersonID, PersonName>
    let samePersons: Grouping<PersonID, SamePerson>
    let seats: Grouping<SeatID, Seat>
    let seatsOfBody: Grouping<BodyID, Seat>
    let vacancies: Grouping<SeatID, Vacancy>
    let appointmentsToSeat: Grouping<SeatID, Appointment>
    let appointmentsOfPerson: Grouping<PersonID, Appointment>
    let absencesFromBody: Grouping<BodyID, Absence>
    let designationsInBody: Grouping<BodyID, Designation>
    let designationsOfPerson: Grouping<PersonID, Designation>
    let groups: Grouping<GroupID, Group>
    let groupsWithin: Grouping<GroupID, Group>
    let groupMembers: Grouping<GroupID, GroupMember>
    let arrangementsOfGroup: Grouping<GroupID, Arrangement>
    let arrangementsOfBody: Grouping<BodyID, Arrangement>
    let arrangementsHeldBy: Grouping<PersonID, Arrangement>
    let forums: Grouping<ForumID, Forum>
    let forumsOfBody: Grouping<BodyID, Forum>
    let membersOfForum: Grouping<ForumID, ForumMember>
    let placesOfSeat: Grouping<SeatID, ForumMember>
    let instrumentsAdoptedBy: Grouping<BodyID, Instrument>
    let instruments: Grouping<InstrumentID, Instrument>
    let instrumentsCreating: Grouping<String, Instrument>
    let governance: GovernanceIndex
    let chairsOfSeveral: PostsOfSeveral
    let chiefExecutivesOfSeveral: PostsOfSeveral

    init(_ index: FactIndex, _ people: People) {
        existences = Grouping(index.existences) { $0.body }
        predecessors = Grouping(index.existences, byEach: \.successors)
        bodyNames = Grouping(index.bodyNames) { $0.body }
        legalKinds = Grouping(index.legalKinds) { $0.body }
        sectors = Grouping(index.sectors) { $0.body }
        regions = Grouping(index.regions) { $0.body }
        authorisations = Grouping(index.authorisations) { $0.body }
        completenesses = Grouping(index.completenesses) { $0.body }
        wholeLists = Grouping(index.completenesses) { said in
            WholeList(body: said.body, list: said.list, forum: said.forum, person: said.person.map { people[$0] })
        }
        personNames = Grouping(index.personNames) { people[$0.person] }
        samePersons = Grouping(index.samePersons) { people[$0.person] }
        seats = Grouping(index.seats) { $0.seat }
        seatsOfBody = Grouping(index.seats) { $0.body }
        vacancies = Grouping(index.vacancies) { $0.seat }
        appointmentsToSeat = Grouping(index.appointments) { $0.seat }
        appointmentsOfPerson = Grouping(index.appointments) { people[$0.person] }
        absencesFromBody = Grouping(index.absences) { $0.body }
        designationsInBody = Grouping(index.designations) { $0.body }
        designationsOfPerson = Grouping(index.designations) { people[$0.person] }
        groups = Grouping(index.groups) { $0.group }
        groupsWithin = Grouping(index.groups) { $0.within }
        groupMembers = Grouping(index.groupMembers) { $0.group }
        arrangementsOfGroup = Grouping(index.arrangements) { $0.group }
        arrangementsOfBody = Grouping(index.arrangements, byEach: \.bodies)
        arrangementsHeldBy = Grouping(index.arrangements) { $0.holder.map { people[$0] } }
        forums = Grouping(index.forums) { $0.forum }
        forumsOfBody = Grouping(index.forums, byEach: \.parents)
        membersOfForum = Grouping(index.forumMembers) { $0.forum }
        placesOfSeat = Grouping(index.forumMembers) { $0.seat }
        instrumentsAdoptedBy = Grouping(index.instruments, byEach: \.adoptedBy)
        instruments = Grouping(index.instruments) { $0.instrument }
        instrumentsCreating = Grouping(index.instruments) { $0.creates }
        governance = GovernanceIndex(index, people)
        let places = PostPlaces(
            seats: seats,
            seatsOfBody: seatsOfBody,
            toSeat: appointmentsToSeat,
            ofPerson: appointmentsOfPerson
        )
        chairsOfSeveral = PostsOfSeveral(of: .chair, places, index)
        chiefExecutivesOfSeveral = PostsOfSeveral(of: .chiefExecutive, places, index)
    }
}

/// A list that may be stated to be whole.
struct WholeList: Hashable {
    let body: BodyID
    let list: ListKind
    let forum: ForumID?
    let person: PersonID?
}

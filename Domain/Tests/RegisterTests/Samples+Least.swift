import Register

extension Samples {
    /// A statement of every kind with nothing that may be left out, in the order of the cases.
    static let leastStatements: [Statement] =
        leastAboutBodies + leastAboutBoards + leastAboutGroups + leastAboutGovernance

    private static var leastAboutBodies: [Statement] {
        [
            .registerNotice(RegisterNotice(title: "Invented register", invented: false, checkedTo: nil)),
            .compilation(Compilation(table: "posts", rows: [])),
            .bodyExistence(BodyExistence(body: northmere, successors: [], dated: .notRecorded)),
            .bodyName(BodyName(body: northmere, name: "Northmere (invented)", dated: .notRecorded)),
            .bodyLegalKind(BodyLegalKind(body: northmere, kind: .foundationTrust, dated: .notRecorded)),
            .bodySector(BodySector(body: northmere, sector: .acute, dated: .notRecorded)),
            .bodyRegion(BodyRegion(body: northmere, region: "Middle Shires (invented)", dated: .notRecorded)),
            .authorisation(Authorisation(body: northmere, authorisedBy: nil, dated: .notRecorded)),
        ]
    }

    private static var leastAboutBoards: [Statement] {
        [
            .forum(
                Forum(
                    forum: id("northmere.board"),
                    name: "Board",
                    kind: .board,
                    parents: [],
                    instrument: nil,
                    meetsWith: [],
                    dated: .notRecorded
                )
            ),
            .forumMember(
                ForumMember(
                    forum: id("northmere.board"),
                    parent: northmere,
                    seat: chairSeat,
                    votes: nil,
                    dated: .notRecorded
                )
            ),
            .seat(
                Seat(
                    seat: chairSeat,
                    body: northmere,
                    kind: .associate,
                    office: nil,
                    title: nil,
                    votes: nil,
                    dated: .notRecorded
                )
            ),
            .vacancy(Vacancy(seat: chairSeat, dated: .notRecorded)),
            .designation(
                Designation(person: beaLund, body: northmere, designation: .viceChair, dated: .notRecorded)
            ),
            .personName(PersonName(person: beaLund, name: "Bea Lund (invented)", dated: .notRecorded)),
            .samePerson(SamePerson(person: beaLund, other: ashRowe)),
            .appointment(
                Appointment(
                    person: beaLund,
                    namedAs: nil,
                    seat: chairSeat,
                    capacity: .notStated,
                    appointedBy: nil,
                    approval: nil,
                    statedShared: nil,
                    dated: .notRecorded
                )
            ),
            .absence(Absence(person: beaLund, seat: chairSeat, body: northmere, dated: .notRecorded)),
        ]
    }

    private static var leastAboutGroups: [Statement] {
        [
            .group(
                Group(
                    group: twinRivers,
                    name: "Twin Rivers (invented)",
                    statedModel: nil,
                    within: nil,
                    note: nil,
                    dated: .notRecorded
                )
            ),
            .groupMember(GroupMember(group: twinRivers, body: eastholt, dated: .notRecorded)),
            .arrangement(
                Arrangement(
                    arrangement: id("A2"),
                    group: nil,
                    model: .sharedChair,
                    bodies: [northmere, eastholt],
                    holder: nil,
                    status: .announced,
                    note: nil,
                    dated: .notRecorded
                )
            ),
            .intent(Intent(group: twinRivers, text: "one chair", statedOn: nil, plannedFor: nil)),
            .reason(
                Reason(
                    Purpose(
                        group: twinRivers,
                        text: "one plan",
                        agreedBy: [],
                        agreedAt: nil,
                        seenBy: nil,
                        reviewOn: nil,
                        dated: .notRecorded
                    )
                )
            ),
            .expectedBenefit(
                ExpectedBenefit(
                    Purpose(
                        group: twinRivers,
                        text: "shorter waits",
                        agreedBy: [],
                        agreedAt: nil,
                        seenBy: nil,
                        reviewOn: nil,
                        dated: .notRecorded
                    )
                )
            ),
            .instrument(
                Instrument(
                    instrument: id("minute-1"),
                    kind: .resolution,
                    title: "Resolution",
                    adoptedBy: [],
                    creates: nil,
                    dated: .notRecorded
                )
            ),
            .completeness(Completeness(body: northmere, list: .committees, asAt: bounds("2024"))),
            .publishedCount(
                PublishedCount(count: "K2", on: bounds("2024"), measure: "bodies", value: "210")
            ),
        ]
    }
}

import Register

extension Samples {
    static let northmere: BodyID = id("northmere")
    static let eastholt: BodyID = id("eastholt")
    static let saltley: BodyID = id("saltley-vale")
    static let twinRivers: GroupID = id("twin-rivers")
    static let chairSeat: SeatID = id("northmere.chair")
    static let ashRowe: PersonID = id("person-ash-rowe")
    static let beaLund: PersonID = id("person-bea-lund")

    /// A statement of every kind with every field, in the order of the cases.
    static let fullStatements: [Statement] = fullAboutBodies + fullAboutBoards + fullAboutGroups + fullAboutGovernance

    private static var dates: Period { period("2019-04", "2024-07-01", lastSeen: "2024-06") }

    private static var fullAboutBodies: [Statement] {
        [
            .registerNotice(
                RegisterNotice(title: "Invented register", invented: true, checkedTo: bounds("2024-06-30"))
            ),
            .compilation(Compilation(table: "posts", rows: ["P1", "P2"])),
            .bodyExistence(BodyExistence(body: northmere, successors: [saltley, eastholt], dated: dates)),
            .bodyName(BodyName(body: northmere, name: "Northmere NHS Trust (invented)", dated: dates)),
            .bodyLegalKind(BodyLegalKind(body: northmere, kind: .nhsTrust, dated: dates)),
            .bodySector(BodySector(body: northmere, sector: .mentalHealth, dated: dates)),
            .bodyRegion(BodyRegion(body: northmere, region: "Middle Shires (invented)", dated: dates)),
            .authorisation(Authorisation(body: eastholt, authorisedBy: "The regulator (invented)", dated: dates)),
        ]
    }

    private static var fullAboutBoards: [Statement] {
        [
            .forum(
                Forum(
                    forum: id("northmere.quality"),
                    name: "Quality committee",
                    kind: .committeeInCommon,
                    parents: [northmere],
                    instrument: id("delegation-1"),
                    meetsWith: [id("eastholt.quality")],
                    dated: dates
                )
            ),
            .forumMember(
                ForumMember(
                    forum: id("northmere.quality"),
                    parent: northmere,
                    seat: chairSeat,
                    votes: true,
                    dated: dates
                )
            ),
            .seat(
                Seat(
                    seat: chairSeat,
                    body: northmere,
                    kind: .chair,
                    office: .chair,
                    title: "Chair in common",
                    votes: true,
                    dated: dates
                )
            ),
            .vacancy(Vacancy(seat: chairSeat, dated: dates)),
            .designation(
                Designation(person: ashRowe, body: northmere, designation: .seniorIndependentDirector, dated: dates)
            ),
            .personName(PersonName(person: ashRowe, name: "Ash Rowe (invented)", dated: dates)),
            .samePerson(SamePerson(person: ashRowe, other: beaLund)),
            .appointment(
                Appointment(
                    person: ashRowe,
                    namedAs: "Dr A. Rowe (invented)",
                    seat: chairSeat,
                    capacity: .interim,
                    appointedBy: "Council of governors",
                    approval: "Resolution 7",
                    statedShared: false,
                    dated: dates
                )
            ),
            .absence(Absence(person: ashRowe, seat: chairSeat, body: northmere, dated: dates)),
        ]
    }

    private static var fullAboutGroups: [Statement] {
        [
            .group(
                Group(
                    group: twinRivers,
                    name: "Twin Rivers Group (invented)",
                    statedModel: "hospital group",
                    within: id("three-shires"),
                    note: "also called the Rivers",
                    dated: dates
                )
            ),
            .groupMember(GroupMember(group: twinRivers, body: northmere, dated: dates)),
            .arrangement(
                Arrangement(
                    arrangement: id("A1"),
                    group: twinRivers,
                    model: .sharedChairAndChiefExecutive,
                    bodies: [northmere, eastholt],
                    holder: ashRowe,
                    status: .current,
                    note: "announced in March",
                    dated: dates
                )
            ),
            .intent(
                Intent(
                    group: twinRivers,
                    text: "one chief executive",
                    statedOn: bounds("2023-01"),
                    plannedFor: bounds("2024")
                )
            ),
            .reason(
                Reason(
                    Purpose(
                        group: twinRivers,
                        text: "one plan for stroke care",
                        agreedBy: [northmere, eastholt],
                        agreedAt: "Boards in common, 4 March 2019",
                        seenBy: "one rota",
                        reviewOn: bounds("2022"),
                        dated: dates
                    )
                )
            ),
            .expectedBenefit(
                ExpectedBenefit(
                    Purpose(
                        group: twinRivers,
                        text: "shorter waits",
                        agreedBy: [northmere, eastholt],
                        agreedAt: "Boards in common, 4 March 2019",
                        seenBy: "median wait",
                        reviewOn: bounds("2022-04"),
                        dated: dates
                    )
                )
            ),
            .instrument(
                Instrument(
                    instrument: id("delegation-1"),
                    kind: .delegation,
                    title: "Delegation to the quality committee",
                    adoptedBy: [northmere, eastholt],
                    creates: "northmere.quality",
                    dated: dates
                )
            ),
            .completeness(Completeness(body: northmere, list: .boardMembers, asAt: bounds("2024-06-30"))),
            .publishedCount(
                PublishedCount(
                    count: "K1",
                    on: bounds("2024-01"),
                    measure: "bodies that share a chair",
                    value: "about a third"
                )
            ),
        ]
    }
}

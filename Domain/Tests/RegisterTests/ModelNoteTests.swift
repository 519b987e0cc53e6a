import Register
import Testing

struct ModelNoteTests {
    @Test func `each note is a sentence that names people, bodies and forums as the register does`() throws {
        var world = SharingWorld("alder")
        world.forum("joint", .jointCommittee, ["alder"])
        let snapshot = world.on("2024-06-01")
        let (ann, alder, joint): (PersonID, BodyID, ForumID) = (world.id("ann"), world.id("alder"), world.id("joint"))
        let march = try #require(DayBounds(text: "2024-03"))
        let sentences: [(DecidedModel.Note, String)] = [
            (.holderIsInterim(ann, alder), "ann is interim at alder."),
            (.holderIsActing(ann, alder), "ann is acting at alder."),
            (.holderIsOnlyPossible(ann), "That ann is the holder is possible, not certain."),
            (.holderNotNamed(.chair), "The chair is not named."),
            (.restsOnRowOnly(.chiefExecutive), "The shared chief executive rests on an arrangement row only."),
            (.outsideGroup(alder), "alder is not a member of this group."),
            (.accountingOfficerNotRecorded, "Who is accounting or accountable officer is not recorded."),
            (.noDelegationInstrument(joint), "No delegation to Invented forum joint is recorded."),
            (
                .agreementNotAdopted(joint, by: alder),
                "No agreement on Invented forum joint adopted by alder is recorded."
            ),
            (.quorumNotRecorded, "Whether each board is separately quorate is not recorded."),
            (.reservedMattersNotRecorded, "What was delegated and which matters are reserved is not recorded."),
            (
                .boardListNotStatedWhole(alder),
                "No source says that the list of board members of alder is whole."
            ),
            (
                .boardListWholeAsAt(alder, march),
                "The list of board members of alder was stated to be whole as at March 2024."
            ),
            (.votesNotRecorded(alder), "Which seats of alder vote is not wholly recorded."),
            (.programmeNotRecorded, "The programme is not recorded."),
            (.memberListNotStatedWhole(world.group("grove")), "Whether the group has other members is not recorded."),
        ]
        for (note, sentence) in sentences { #expect(snapshot.inWords(note) == sentence) }
    }
}

import Register
import Testing

struct RecordedPersonTests {
    @Test func `a person is recorded by a name, a seat, a designation or as the holder in an arrangement`() {
        var world = SharingWorld("alder", "birch")
        world.state("name", Samples.personName(world.id("ann"), "Ann Ash"))
        world.hold("bea", .chair, of: "alder")
        world.row("r1", .sharedChair, ["alder", "birch"], holder: "cat", status: .announced)
        let dated = SharingWorld.period("2020-01-01", "open")
        world.state(
            "vice",
            .designation(
                Designation(person: world.id("dan"), body: world.id("alder"), designation: .viceChair, dated: dated)
            )
        )
        let snapshot = world.on("1999-01-01")
        for person in ["ann", "bea", "cat", "dan"] { #expect(snapshot.isRecorded(world.id(person)), "\(person)") }
        #expect(snapshot.recordedPeople.map(\.raw) == ["ann", "bea", "cat", "dan"])
        #expect(!snapshot.isRecorded(world.id("eve")))
        #expect(!world.on("2024-06-01", known: 2).isRecorded(world.id("ann")))
    }

    @Test func `an absence or a joining of identifiers alone records nobody`() {
        var world = SharingWorld("alder")
        world.hold("bea", .chair, of: "alder")
        let absence = Absence(
            person: world.id("eve"),
            seat: world.id("alder.chair"),
            body: world.id("alder"),
            dated: SharingWorld.period("2024-01-01", "open")
        )
        world.state("away", .absence(absence))
        world.same("fay", "eve")
        let snapshot = world.on("2024-06-01")
        #expect(!snapshot.isRecorded(world.id("eve")) && !snapshot.isRecorded(world.id("fay")))
        #expect(snapshot.recordedPeople.map(\.raw) == ["bea"])
    }

    @Test func `what is recorded under any of the joined identifiers is told of each, until they are parted`() {
        var world = SharingWorld("alder", "birch")
        world.state("name", Samples.personName(world.id("ann"), "Ann Ash"))
        world.state("other-name", Samples.personName(world.id("ann-2"), "Ann Birch"))
        world.row("r1", .sharedChair, ["alder", "birch"], holder: "ann-2")
        world.same("ann", "ann-2")
        world.same("ann", "ann-3")
        let snapshot = world.on("2024-06-01")
        let people: [PersonID] = ["ann", "ann-2", "ann-3"].map { world.id($0) }
        for person in people {
            #expect(snapshot.names(of: person).map(\.payload.name) == ["Ann Ash", "Ann Birch"])
            #expect(snapshot.arrangements(heldBy: person).map(\.fact.id.raw) == ["r1"])
            #expect(snapshot.samePersons(of: person).map(\.payload.other.raw) == ["ann-2", "ann-3"])
        }
        #expect(snapshot.recordedPeople.map(\.raw) == ["ann"])
        world.retract("same.ann.ann-2")
        #expect(world.on("2024-06-01").names(of: people[0]).map(\.payload.name) == ["Ann Ash"])
        #expect(world.on("2024-06-01").recordedPeople.map(\.raw) == ["ann", "ann-2"])
    }
}

import Outcomes
import Register
import Testing

struct TreatmentTests {
    @Test func `before ends ahead of the earliest month and after begins beyond the latest`() throws {
        var world = World("alder", "birch")
        world.group("grove", [])
        world.row("r1", .sharedChair, ["alder", "birch"], from: "2016")
        let treatment = try #require(world.treatment())
        #expect(treatment.before.inWords == "up to December 2015")
        #expect(treatment.after.inWords == "from January 2017 on")
        #expect(treatment.phase(of: world.month("2016-06")) == .leftOut)
        #expect(treatment.treated.map(\.raw) == ["alder", "birch"])
        #expect(treatment.lasting == .certainly)
        #expect(treatment.limitations.isEmpty)
    }

    @Test func `a shorter episode before is passed over and told`() throws {
        var world = World("alder", "birch")
        world.group("grove", [])
        world.row("r1", .sharedChair, ["alder", "birch"], from: "2014-01-01", until: "2014-06-01")
        world.row("r2", .sharedChair, ["alder", "birch"], from: "2016-04-01", until: "2018-01-01")
        let treatment = try #require(world.treatment())
        #expect(treatment.start == MonthBounds(world.month("2016-04")))
        #expect(treatment.limitations.map(\.code) == ["shared-earlier"])
        #expect(
            treatment.limitations.map { world.on().inWords($0) } == [
                "Members shared leaders before: it began in January 2014, and its end was in May 2014."
            ]
        )
    }

    @Test func `what ended and was resumed is treated by its first lasting time alone`() throws {
        var world = World("alder", "birch")
        world.group("grove", [])
        world.row("r1", .sharedChair, ["alder", "birch"], from: "2014-01-01", until: "2016-03-10")
        world.row("r2", .sharedChair, ["alder", "birch"], from: "2018-04-01")
        let treatment = try #require(world.treatment())
        #expect(treatment.after.inWords == "February 2014 to February 2016")
        #expect(treatment.phase(of: world.month("2016-03")) == .outside)
        #expect(treatment.phase(of: world.month("2019-01")) == .outside)
    }

    @Test(arguments: [
        ("2016-04-01", "2017-04-01", Coverage.certainly), ("2016-04-01", "2017-03-31", .not),
        ("2016-04", "2017-04-15", .possibly), ("2016", "2017", .possibly), ("2016-02-29", "2017-02-28", .certainly),
    ])
    func `twelve months are certain, possible or not`(from: String, until: String, coverage: Coverage) {
        var world = World("alder", "birch")
        world.group("grove", [])
        world.row("r1", .sharedChair, ["alder", "birch"], from: from, until: until)
        #expect(world.episodes().map(\.twelveMonths) == [coverage])
    }

    @Test func `a treatment of which twelve months are only possible says so`() throws {
        var world = World("alder", "birch")
        world.group("grove", [])
        world.row("r1", .sharedChair, ["alder", "birch"], from: "2016-04", until: "2017-04-15")
        let treatment = try #require(world.treatment())
        #expect(treatment.lasting == .possibly)
        #expect(treatment.limitations == [.lastsOnlyPossibly])
    }

    @Test func `an episode that is certainly long enough stands before an earlier possible one`() throws {
        var world = World("alder", "birch")
        world.group("grove", [])
        world.row("r1", .sharedChair, ["alder", "birch"], from: "2012-04", until: "2013-04-15")
        world.row("r2", .sharedChair, ["alder", "birch"], from: "2016-04-01")
        #expect(world.treatment()?.start == MonthBounds(world.month("2016-04")))
    }

    @Test func `what has not lasted twelve months on the day asked about is not yet a treatment`() {
        var world = World("alder", "birch")
        world.group("grove", [])
        world.row("r1", .sharedChair, ["alder", "birch"], from: "2023-08-01")
        let start = EpisodeStart.within(MonthBounds(world.month("2023-08")))
        #expect(world.answer() == .none(.notYetTwelveMonths(start)))
        #expect(world.answer(on: "2023-07-31") == .none(.noSharing))
        #expect(world.treatment(on: "2024-07-31") != nil)
        #expect(
            world.on().inWords(.notYetTwelveMonths(start))
                == "Leaders are shared since a time too short to compare: it began in August 2023, and twelve months "
                + "had not passed on the day asked about."
        )
    }

    @Test func `a start that nobody recorded leaves no month before`() {
        var world = World("alder", "birch")
        world.group("grove", [])
        world.row("r1", .sharedChair, ["alder", "birch"], from: "seen 2018-05")
        #expect(world.answer() == .none(.startNotKnown(.by(world.month("2018-05")), facts: [world.id("r1")])))
    }

    @Test func `something first seen later is a limitation and moves no bound`() throws {
        var world = World("alder", "birch")
        world.group("grove", [])
        world.row("r1", .sharedChiefExecutive, ["alder", "birch"], from: "2016-04-01")
        world.row("r2", .sharedChair, ["alder", "birch"], from: "seen 2018-05")
        let treatment = try #require(world.treatment())
        #expect(treatment.start == MonthBounds(world.month("2016-04")))
        #expect(treatment.limitations == [.firstSeenLater(facts: [world.id("r2")])])
    }

    @Test func `a member that merges bounds the months after`() throws {
        var world = World("alder")
        world.body("birch", until: "2021-10-01", into: ["alder"])
        world.group("grove", [])
        world.row("r1", .sharedChair, ["alder", "birch"], from: "2016-04-01", until: "2021-10-01", status: .merged)
        let treatment = try #require(world.treatment())
        #expect(treatment.after.inWords == "May 2016 to September 2021")
        #expect(
            treatment.limitations.map { world.on().inWords($0) } == [
                "The code alder changes its meaning: birch merged into alder on 1 October 2021.",
                "The code birch changes its meaning: birch merged into alder on 1 October 2021.",
            ]
        )
    }

    @Test func `a member that took over a body earlier bounds the months before`() throws {
        var world = World("alder", "birch")
        world.body("cedar", until: "2014-07-15", into: ["alder"])
        world.group("grove", [])
        world.row("r1", .sharedChair, ["alder", "birch"], from: "2016-04-01")
        #expect(world.treatment()?.before.inWords == "August 2014 to March 2016")
    }

    @Test func `a code that changes at the start leaves nothing to compare`() {
        var world = World("alder", "birch")
        world.body("cedar", until: "2016-05-01", into: ["alder"])
        world.group("grove", [])
        world.row("r1", .sharedChair, ["alder", "birch"], from: "2016")
        guard case .none(.codesChanged(let changes)) = world.answer() else {
            Issue.record("there is a treatment")
            return
        }
        #expect(changes.map { world.on().inWords($0) } == ["cedar merged into alder on 1 May 2016."])
    }

    @Test func `sharing with a body outside the group is a limitation`() throws {
        var world = World("alder", "birch", "cedar")
        world.group("grove", [])
        world.group("copse", [])
        world.row("r1", .sharedChair, ["alder", "birch"], from: "2016-04-01")
        world.row("r2", .sharedChair, ["alder", "cedar"], group: "copse", from: "2012-04-01", until: "2012-08-01")
        let treatment = try #require(world.treatment())
        #expect(treatment.limitations.map(\.code) == ["shared-outside"])
        #expect(
            treatment.limitations.map { world.on().inWords($0) } == [
                "alder trust shared leaders with cedar trust, outside this group: April 2012 to July 2012."
            ]
        )
    }

    @Test func `founders that leave end the months after though the group goes on`() throws {
        var world = World("alder", "birch", "cedar", "dogwood")
        world.group("grove", [])
        world.row("r1", .sharedChair, ["alder", "birch"], from: "2016-04-01", until: "2018-01-01")
        world.row("r2", .sharedChair, ["cedar", "dogwood"], from: "2017-04-01")
        let treatment = try #require(world.treatment())
        #expect(treatment.treated.map(\.raw) == ["alder", "birch"])
        #expect(treatment.after.inWords == "May 2016 to December 2017")
        #expect(treatment.limitations.map(\.code) == ["joined-later", "joined-later", "left-earlier", "left-earlier"])
    }

    @Test func `an arrangement that is certain on no day began within its start`() {
        var world = World("alder", "birch")
        world.group("grove", [])
        world.row("r1", .sharedChair, ["alder", "birch"], from: "2015-01", until: "2015")
        let episode = world.episodes().first
        #expect(episode?.coverage == .possibly)
        #expect(episode?.start == .within(MonthBounds(world.month("2015-01"))))
    }

    @Test func `a sharing that may have ended at once leaves no month after`() {
        var world = World("alder", "birch")
        world.group("grove", [])
        world.row("r1", .sharedChair, ["alder", "birch"], from: "2015", until: "2016")
        guard case .none(let reason) = world.answer() else {
            Issue.record("there is a treatment")
            return
        }
        #expect(reason.code == "no-month-after")
        #expect(
            world.on().inWords(reason)
                == "The sharing began some time from January to December 2015, and no month after that is certain to "
                + "be of it."
        )
    }

    @Test func `bodies treated alike in two groups are treated in the smaller one`() {
        var world = World("alder", "birch", "cedar")
        world.group("copse", ["alder", "birch", "cedar"])
        world.group("grove", ["alder", "birch"])
        world.row("r1", .sharedChair, ["alder", "birch"], from: "2016-04-01")
        let snapshot = world.on()
        let answers = SharingHistory(snapshot).treatments(CodeBreaks(snapshot))
        let grove = SharingUnit.group(world.id("grove"))
        #expect(answers.map(\.unit) == [.group(world.id("copse")), grove])
        #expect(answers.first?.answer == TreatmentAnswer.none(.sameAs(grove)))
        #expect(snapshot.inWords(.sameAs(grove)).hasSuffix("in The invented grove group."))
        guard case .treatment = answers.last?.answer else {
            Issue.record("the smaller group has no treatment")
            return
        }
    }
}

import Testing

@testable import Web

struct ChangeCountTests {
    private func count(_ number: Int, _ subject: String, _ verb: String) -> ChangeCount {
        ChangeCount(number: number, subject: (subject, subject + "s"), verb: (verb, verb))
    }

    @Test func `subjects of one verb are joined, and a subject is named once for several verbs`() {
        let counts = [
            count(2, "chair", "began"), count(1, "executive", "began"), count(1, "executive", "stopped"),
            count(1, "group", "was formed"), count(3, "group", "ended"),
        ]
        #expect(
            Say.counts(counts) == "2 chairs and 1 executive began; 1 executive stopped; 1 group was formed and 3 ended"
        )
    }

    @Test func `one alone is one, and none is nothing`() {
        #expect(Say.counts([count(1, "chair", "began")]) == "1 chair began")
        #expect(Say.counts([]) == "")
        #expect(ChangeCount.all([]).isEmpty)
    }
}

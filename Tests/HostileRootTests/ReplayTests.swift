import Hostile
import HostileReaders
import HostileWeb
import Testing

struct ReplayTests {
    @Test(arguments: Subject.readers + Subject.web)
    func `what must hold for every input holds for those that are kept`(_ subject: Subject) async throws {
        let replay = try Replay(subject)
        #expect(!replay.inputs.isEmpty)
        #expect(await replay.kept() == [])
    }

    @Test(arguments: Subject.readers + Subject.web)
    func `and for many that come of damaging them`(_ subject: Subject) async throws {
        // An address is answered with a whole page.
        let count = subject.name == "addresses" ? 100 : 1000
        #expect(try await Replay(subject).damaged(count) == [])
    }

    @Test func `every folder of kept inputs belongs to a subject`() throws {
        let names = Set((Subject.domain + Subject.readers + Subject.web).map(\.name))
        #expect(Set(try Kept.subjects()) == names)
    }
}

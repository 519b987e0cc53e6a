import Dispatch
import Synchronization
import Testing

@testable import Web

/// Long work does not stand in the way of answers.
struct ApartTests {
    private func place() -> String { String(cString: __dispatch_queue_get_label(nil)) }

    @Test func `what divides its work into tasks has all of them done apart`() async {
        let places = await Apart.work(tasks: {
            await withTaskGroup(of: String.self) { group in
                for _ in 0..<8 { group.addTask { place() } }
                return await group.reduce(into: [place()]) { $0.append($1) }
            }
        })
        #expect(places == Array(repeating: "severally.apart", count: 9))
    }

    @Test func `what is worked out apart is given back in its place`() async {
        let other = await Apart.work { place() }
        #expect(other == "severally.apart")
        #expect(place() != "severally.apart")
    }
}

import Testing

@testable import Web

/// Long work does not stand in the way of answers.
struct ApartTests {
    @Test func `what divides its work into tasks has all of them done apart`() async {
        let places = await Apart.work(tasks: {
            await withTaskGroup(of: Bool.self) { group in
                for _ in 0..<8 { group.addTask { Apart.isHere } }
                return await group.reduce(into: [Apart.isHere]) { $0.append($1) }
            }
        })
        #expect(places == Array(repeating: true, count: 9))
    }

    @Test func `what is worked out apart is given back in its place`() async {
        #expect(await Apart.work { Apart.isHere })
        #expect(!Apart.isHere)
    }
}

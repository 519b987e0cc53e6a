/// Things that each concern some bodies, found by a body without looking at all of them.
struct Touching<Thing> {
    let things: [Thing]
    private let bodies: [Set<BodyID>]
    private var numbers: [BodyID: [Int]] = [:]

    init(_ things: [Thing], _ bodies: (Thing) -> Set<BodyID>) {
        self.things = things
        self.bodies = things.map(bodies)
        for (number, concerned) in self.bodies.enumerated() {
            for body in concerned { numbers[body, default: []].append(number) }
        }
    }

    /// Those that concern a body, in their order.
    func touching(_ body: BodyID) -> [Thing] { (numbers[body] ?? []).map { things[$0] } }

    /// Those that concern one of these bodies or more, each once and in their order.
    func touching(_ some: Set<BodyID>) -> [Thing] {
        Set(some.flatMap { numbers[$0] ?? [] }).sorted().map { things[$0] }
    }

    /// Those that concern all of these bodies, of which there is one at least, in their order.
    func covering(_ all: Set<BodyID>) -> [Thing] {
        guard let first = all.min(by: { numbers[$0]?.count ?? 0 < numbers[$1]?.count ?? 0 }) else { return [] }
        return (numbers[first] ?? []).filter { all.isSubset(of: bodies[$0]) }.map { things[$0] }
    }
}

extension Touching: Sendable where Thing: Sendable {}

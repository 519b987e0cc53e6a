import Hummingbird
import Markup
import Register
import Registrar

/// Pages that take long: as most visitors ask for them they are kept, and every other one is worked out by turns.
struct UsualPages: Sendable {
    private struct Key: Hashable {
        let path: String
        let generation: Int
        let basis: Basis
    }

    private let workshop: Workshop<Key, ByteBuffer>

    init(_ turns: Turns) {
        workshop = Workshop(turns, keeping: [.present: 8])
    }

    func forgetAll() { workshop.forgetAll() }

    func page(
        _ request: Request,
        _ view: RegisterView,
        _ make: @escaping @Sendable () -> Node
    ) async throws(SiteError) -> Response {
        let key = Key(path: request.uri.path, generation: view.head.generation, basis: view.snapshot.basis)
        let isUsual = view.recency == .present && request.uri.query == nil
        return Answer.page(
            try await isUsual
                ? workshop.value(key, .present, view.visit) { ByteBuffer(string: make().page) }
                : view.inTurn { ByteBuffer(string: make().page) }
        )
    }
}

extension RegisterView {
    private final class Alone: Hashable, Sendable {
        static func == (left: Alone, right: Alone) -> Bool { left === right }
        func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
    }

    /// Works out, when it is its turn, what takes long and is not kept.
    func inTurn<Value: Sendable>(_ make: @escaping @Sendable () -> Value) async throws(SiteError) -> Value {
        // Nobody else works the same out, so that the turn comes.
        while !(try await visit.turn(desk.turns, for: WorkName(Alone()))) {}
        return await Apart.work(make)
    }
}

import Dispatch

/// Works long things out on threads of their own, which share the processors with those that answer.
enum Apart {
    private static let queue = DispatchQueue(label: "severally.apart", qos: .utility, attributes: .concurrent)

    static func work<Value: Sendable>(_ make: @escaping @Sendable () -> Value) async -> Value {
        await withCheckedContinuation { continuation in queue.async { continuation.resume(returning: make()) } }
    }
}

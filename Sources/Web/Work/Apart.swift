import Dispatch

/// Works long things out on threads of their own, which share the processors with those that answer.
enum Apart {
    private static let mark = DispatchSpecificKey<Bool>()
    private static let queue: DispatchQueue = {
        let queue = DispatchQueue(label: "severally.apart", qos: .utility, attributes: .concurrent)
        queue.setSpecific(key: mark, value: true)
        return queue
    }()

    /// Whether what asks runs there.
    static var isHere: Bool { DispatchQueue.getSpecific(key: mark) ?? false }

    static func work<Value: Sendable>(_ make: @escaping @Sendable () -> Value) async -> Value {
        await withCheckedContinuation { continuation in queue.async { continuation.resume(returning: make()) } }
    }

    /// The same for what divides its work into tasks: all of them run there.
    static func work<Value: Sendable>(tasks make: @Sendable () async -> Value) async -> Value {
        await withTaskExecutorPreference(executor) { await make() }
    }

    private static let executor = Executor()

    private final class Executor: TaskExecutor {
        func enqueue(_ job: consuming ExecutorJob) {
            let job = UnownedJob(job)
            queue.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
        }
    }
}

import Evaluation
import Foundation
import Synchronization

/// Tells on standard error how far something is that takes more than two seconds.
struct HowFar {
    private let what: String
    private let began = Date()
    private var told = Date()
    private static let seconds = 2.0

    init(_ what: String) { self.what = what }

    /// For work that reports how much of it is done.
    static func report(_ what: String) -> ProgressReport {
        let howFar = Mutex(HowFar(what))
        return { done, all in howFar.withLock { $0.tell("\(done) of \(all)") } }
    }

    mutating func tell(_ state: @autoclosure () -> String) {
        let now = Date()
        guard now.timeIntervalSince(told) >= HowFar.seconds else { return }
        told = now
        Out.note("\(what): \(state()) after \(Int(now.timeIntervalSince(began))) s")
    }
}

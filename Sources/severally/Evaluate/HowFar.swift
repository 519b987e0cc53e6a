import Foundation

/// Tells on standard error how far something is that takes more than two seconds.
struct HowFar {
    private let what: String
    private let began = Date()
    private var told = Date()
    private static let seconds = 2.0

    init(_ what: String) { self.what = what }

    mutating func tell(_ state: @autoclosure () -> String) {
        let now = Date()
        guard now.timeIntervalSince(told) >= HowFar.seconds else { return }
        told = now
        Out.note("\(what): \(state()) after \(Int(now.timeIntervalSince(began))) s")
    }
}

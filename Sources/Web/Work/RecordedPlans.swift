public import Exchange
public import Foundation
import Outcomes
import Register
import Registrar
import Synchronization

/// The plans of one register's comparisons: an outcome is shown only after its plan is recorded.
public final class RecordedPlans: Sendable {
    private let book: PlanBook
    private let told: @Sendable (String) -> Void
    /// What was found in the book. Held for long only where other threads than those that answer work.
    private let known = Mutex(PlanIndex())
    private let state: Mutex<State>

    private struct State {
        var edition = 0
        var lastTold: String?
        var past: PastPlans
    }

    /// A part of the records, in their order.
    struct Part {
        let records: [PlanRecord]
        /// Of the whole book.
        let count: Int
        /// The SHA-256 of its last line.
        let head: String
    }

    /// Days and positions are many: from this size of the book on, only what is asked of the present is recorded.
    public static let mostBytesOfPast = 64 << 20
    private let mostOfPast: Int
    private let seconds: @Sendable () -> Double

    /// - Parameters:
    ///   - pastAnHour: how many plans of other days than today are recorded at once, and in an hour after that.
    ///   - told: Is given why plans cannot be recorded, once as long as that is the same, for whoever runs the site.
    public init(
        _ book: PlanBook,
        mostBytesOfPast: Int = RecordedPlans.mostBytesOfPast,
        pastAnHour: Int = PastPlans.usual,
        told: @escaping @Sendable (String) -> Void = { _ in },
        seconds: @escaping @Sendable () -> Double = { ProcessInfo.processInfo.systemUptime }
    ) {
        self.book = book
        mostOfPast = mostBytesOfPast
        self.seconds = seconds
        self.told = told
        state = Mutex(State(past: PastPlans(anHour: pastAnHour, at: seconds())))
    }

    /// Another number whenever the book was found changed otherwise than by records at its end.
    var edition: Int { state.withLock { $0.edition } }

    /// Looks whether the book is as it was left, and reads it where it is not.
    func follow() async throws(SiteError) { try await work { _ in } }

    /// - Parameter position: At which of the log the plans were made.
    func record(_ planned: PlannedFamily, at position: Int, _ recency: Recency) async throws(SiteError) {
        let drafts = PlanDraft.all(planned)
        let book = book
        let refusal = try await work { (index) throws(PlanBookProblem) -> Refusal? in
            let count = Set(drafts.map(\.digest)).count { index[$0] == nil }
            guard count > 0 else { return nil }
            if recency != .present, let refusal = self.refusal(of: count, in: index) { return refusal }
            _ = try book.record(drafts, knownAt: position, at: Clock.system(), &index)
            return nil
        }
        switch refusal {
        case nil: state.withLock { $0.lastTold = nil }
        case .full:
            throw closed(
                "\(book.path) has grown beyond \(mostOfPast >> 20) MiB: plans of other days are recorded no more."
            )
        case .many:
            tell("Many plans of other days were recorded in \(book.path) in the last hour: others have to wait.")
            throw .manyPastPlans
        }
    }

    /// That of a plan that was recorded before.
    func place(of plan: ComparisonPlan) -> PlanPlace? {
        let digest = PlanDraft(plan).digest
        return known.withLock { $0[digest] }
    }

    /// The last records before a number; nil for the newest.
    func part(below number: Int?, most: Int) async throws(SiteError) -> Part {
        let book = book
        return try await work { (index) throws(PlanBookProblem) -> Part in
            let last = min(number.map { $0 - 1 } ?? index.count, index.count)
            let records = last < 1 ? [] : try book.records(max(1, last - most + 1)...last, in: index)
            return Part(records: records, count: index.count, head: index.head)
        }
    }

    /// All of it, as it is now.
    func text() async throws(SiteError) -> PlanBookText {
        let book = book
        return try await work { (index) throws(PlanBookProblem) in try book.text(index) }
    }

    private enum Refusal { case full, many }

    private func refusal(of count: Int, in index: PlanIndex) -> Refusal? {
        if index.length > mostOfPast { return .full }
        let now = seconds()
        return state.withLock { $0.past.take(count, at: now) } ? nil : .many
    }

    /// Does something with what is in the book now, apart from the threads that answer.
    private func work<Value: Sendable>(
        _ body: @escaping @Sendable (inout PlanIndex) throws(PlanBookProblem) -> Value
    ) async throws(SiteError) -> Value {
        let done = await Apart.work { () -> Result<Value, PlanBookProblem> in
            self.known.withLock { known in
                Result { () throws(PlanBookProblem) in
                    let before = known
                    do throws(PlanBookProblem) {
                        known = try self.book.follow(known)
                        let value = try body(&known)
                        if !known.continues(before) { self.state.withLock { $0.edition += 1 } }
                        return value
                    } catch {
                        if !error.isOfWriting {
                            known = PlanIndex()
                            self.state.withLock { $0.edition += 1 }
                        }
                        throw error
                    }
                }
            }
        }
        switch done {
        case .success(let value): return value
        case .failure(let problem): throw closed("\(problem)")
        }
    }

    private func closed(_ text: String) -> SiteError {
        tell(text)
        return .plansClosed
    }

    private func tell(_ text: String) {
        let isNew = state.withLock { state in
            defer { state.lastTold = text }
            return state.lastTold != text
        }
        if isNew { told(text) }
    }
}

extension PlanBookProblem {
    /// What is in the book can be read all the same.
    fileprivate var isOfWriting: Bool {
        switch self {
        case .unwritable: true
        case .unreadable, .damaged, .noBook, .noPlainFile, .ownOutput: false
        }
    }
}

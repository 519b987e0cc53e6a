public import Exchange
import Outcomes
import Register
import Registrar
import Synchronization

/// The plans of one register's comparisons: an outcome is shown only after its plan is recorded.
public final class RecordedPlans: Sendable {
    let book: PlanBook
    private let told: @Sendable (String) -> Void
    private let state = Mutex(State())

    /// Where a plan stands in the book.
    struct Place {
        let number: Int
        let recordedAt: String
    }

    private struct State {
        var known: [String: Place] = [:]
        var lastTold: String?
    }

    /// Days and positions are many: from this size of the book on, only what is asked of the present is recorded.
    public static let mostBytesOfPast = 64 << 20
    private let mostOfPast: Int

    /// - Parameter told: Is given why plans cannot be recorded, once as long as that is the same, for whoever runs the site.
    public init(
        _ book: PlanBook,
        mostBytesOfPast: Int = RecordedPlans.mostBytesOfPast,
        told: @escaping @Sendable (String) -> Void = { _ in }
    ) {
        self.book = book
        mostOfPast = mostBytesOfPast
        self.told = told
    }

    /// - Parameter position: At which of the log the plans were made.
    func record(_ planned: PlannedFamily, at position: Int, _ recency: Recency) async throws(SiteError) {
        let drafts = PlanDraft.all(planned)
        guard state.withLock({ state in drafts.contains { state.known[$0.digest] == nil } }) else { return }
        let book = book
        if recency != .present, book.size > mostOfPast {
            throw closed(
                "\(book.path) has grown beyond \(mostOfPast >> 20) MiB: plans of other days are recorded no more."
            )
        }
        let made = await Apart.work { () -> Result<[PlanRecord], PlanBookProblem> in
            Result { () throws(PlanBookProblem) in
                try book.record(drafts, knownAt: position, at: Clock.system())
            }
        }
        switch made {
        case .success(let records):
            state.withLock { state in
                state.lastTold = nil
                for record in records {
                    state.known[record.digest] = Place(number: record.number, recordedAt: record.recordedAt)
                }
            }
        case .failure(let problem): throw closed("\(problem)")
        }
    }

    /// That of a plan that was recorded before.
    func place(of plan: ComparisonPlan) -> Place? {
        let digest = PlanDraft(plan).digest
        return state.withLock { $0.known[digest] }
    }

    func all() async throws(SiteError) -> [PlanRecord] {
        let book = book
        let read = await Apart.work { () -> Result<[PlanRecord], PlanBookProblem> in
            Result { () throws(PlanBookProblem) in try book.records() }
        }
        switch read {
        case .success(let records): return records
        case .failure(let problem): throw closed("\(problem)")
        }
    }

    private func closed(_ text: String) -> SiteError {
        let isNew = state.withLock { state in
            defer { state.lastTold = text }
            return state.lastTold != text
        }
        if isNew { told(text) }
        return .plansClosed
    }
}

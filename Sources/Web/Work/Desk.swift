import Exchange
import Markup
import Register
import Registrar
import Synchronization

/// All that is worked out for one register, and the line of those who wait for it.
final class Desk: Sendable {
    let turns: Turns
    /// Published measures of the bodies; nil where the register has none.
    let measures: MeasureLibrary?
    let pictures: MonthlyCounts
    let answers: AnswerCache
    let shelf: DataShelf
    let published: PublishedCache
    let searches: SearchIndexes
    let months: SharingMonths
    let ruleStates: RuleStatesCache
    let rehearsing: Rehearsing
    let comparing: ComparingModels
    let packs: Packs
    let outcomes: OutcomeAnswers
    /// Plans of comparisons; nil where none can be recorded, so that no outcome is shown.
    let plans: RecordedPlans?
    let pages: UsualPages
    private let prints: PrintShop
    private let generation = Mutex(0)

    /// - Parameter prints: Where whole packs are made, of this and of other registers.
    init(
        _ turns: Turns,
        _ prints: PrintShop = PrintShop(),
        measures: MeasureLibrary? = nil,
        plans: RecordedPlans? = nil
    ) {
        self.measures = measures
        self.prints = prints
        self.turns = turns
        pictures = MonthlyCounts(turns)
        answers = AnswerCache(turns)
        shelf = DataShelf(turns)
        published = PublishedCache(turns)
        searches = SearchIndexes(turns)
        months = SharingMonths(turns)
        ruleStates = RuleStatesCache(turns)
        rehearsing = Rehearsing(turns)
        comparing = ComparingModels(turns)
        packs = Packs(turns)
        self.plans = plans
        outcomes = OutcomeAnswers(turns, plans)
        pages = UsualPages(turns)
    }

    /// Forgets what was worked out before something was erased.
    func follow(_ head: Head) {
        let isNew = generation.withLock { generation in
            defer { generation = max(generation, head.generation) }
            return head.generation > generation
        }
        guard isNew else { return }
        for forget in [
            pictures.forgetAll, answers.forgetAll, shelf.forgetAll, published.forgetAll, searches.forgetAll,
            months.forgetAll, ruleStates.forgetAll,
            rehearsing.forgetAll, comparing.forgetAll, packs.forgetAll, outcomes.forgetAll, prints.forgetAll,
            pages.forgetAll,
        ] { forget() }
    }

    private struct BaseName: Hashable {
        let generation: Int
        let position: Int
    }

    /// The facts as known then. Those of earlier positions are worked out by turns.
    func base(_ registrar: Registrar, _ known: KnownAt, _ head: Head, _ visit: Visit) async throws -> SnapshotBase {
        let position = try await registrar.position(known)
        if position >= head.position { return try await registrar.base(.position(position)) }
        let name = WorkName(BaseName(generation: head.generation, position: position))
        while true {
            if let kept = await registrar.keptBase(at: position) { return kept }
            guard try await visit.turn(turns, for: name) else { continue }
            let base = try await registrar.base(.position(position))
            turns.known(name)
            return base
        }
    }
}

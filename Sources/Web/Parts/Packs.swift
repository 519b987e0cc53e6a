import Documents
import Models
import Register
import Registrar
import Rules

/// Makes packs apart from what answers, by turns with all other work, and keeps the last few: of one pack many pages are
/// looked at.
struct Packs: Sendable {
    typealias Made = Result<Pack, Pack.Problem>

    private struct Key: Hashable {
        let generation: Int
        let position: Int
        let today: CalendarDay
        let plan: Plan
    }

    private let workshop: Workshop<Key, Made>

    init(_ turns: Turns) {
        workshop = Workshop(turns, keeping: [.otherDay: 6])
    }

    func forgetAll() { workshop.forgetAll() }

    func pack(
        _ plan: Plan,
        _ view: RegisterView,
        _ library: ModelLibrary,
        _ rulebook: Rulebook
    ) async throws(SiteError) -> Made {
        let key = Key(
            generation: view.head.generation,
            position: view.snapshot.basis.knownAt,
            today: view.today,
            plan: plan
        )
        let (base, today) = (view.base, view.today)
        return try await workshop.value(key, .otherDay, view.visit) {
            let evaluator = Evaluator(rulebook, Packs.snapshot(base, of: plan, today))
            do throws(Pack.Problem) {
                return .success(try Pack(plan, library, evaluator))
            } catch {
                return .failure(error)
            }
        }
    }

    /// Documents are made to be published on their first day: what is public only until before it is left out.
    private static func snapshot(_ base: SnapshotBase, of plan: Plan, _ today: CalendarDay) -> Snapshot {
        let facts = base.index.facts
        guard plan.from > today, !facts.isInvented else { return Snapshot(base, validOn: plan.from) }
        return Snapshot(FactIndex(facts.published(on: plan.from)), validOn: plan.from)
    }
}

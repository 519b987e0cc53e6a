import Register
import Registrar
import Store
import StoreSupport

extension Simulation {
    func attempt(_ deed: Deed, _ human: Human) async -> Outcome {
        do {
            switch deed {
            case .record, .erasePerson, .erase: break
            case .reopen: return .done
            case .keepCheckpoint:
                try await human.registrar.keepCheckpoint()
                return .done
            case .writeStale(let off):
                let head = try await raw.head()
                _ = try await human.wire.append([Samples.draft(1)], expecting: max(head + off, -1))
                return .done
            }
            let recorded = try await deed.done(by: human.registrar)
            return .recorded(head: recorded.head, entries: recorded.entries)
        } catch Refusal.headKeepsMoving {
            return .headKeptMoving
        } catch let refused as RefusedChange {
            return .refused("\(refused.index) \(refused.refusal.code.dropFirst("registrar.".count))")
        } catch let refusal as Refusal {
            return .refused(String(refusal.code.dropFirst("registrar.".count)))
        } catch let lost as CheckpointNotKept {
            return .recordedWithoutCheckpoint(head: lost.recorded.head, entries: lost.recorded.entries)
        } catch StoreError.headMoved {
            return .refused("head-moved")
        } catch is InjectedFailure {
            return .failed
        } catch StoreError.busy where place.isUnreliable {
            return .failed
        } catch {
            return .another("\(error)")
        }
    }

    /// Compares what came of a deed with what the model says, and lets the model follow.
    func settle(_ deed: Deed, _ outcome: Outcome, _ clock: Int64, mayFail: Bool, rivals: Int) async throws {
        var next = model
        let refusal = next.take(mishear(deed), clock: clock)
        let (before, after) = (model.lines.count, next.lines.count)
        let head = try await raw.head()
        let mayFail = mayFail || place.isUnreliable
        let wanted = refusal.map { "refused because of \($0)" } ?? "head \(after) after \(after - before) more"
        let found = "\(outcome), and the head is \(head)"
        func agrees(_ holds: Bool) throws {
            if !holds { throw Differs(step: 0, what: "\(deed)\n  gave   \(found)\n  wanted \(wanted)") }
        }
        switch outcome {
        case .recorded(let told, let entries):
            try agrees(refusal == nil && rivals < 5 && told == after && head == after && entries == after - before)
        case .recordedWithoutCheckpoint(let told, let entries):
            try agrees(mayFail && refusal == nil && told == after && head == after && entries == after - before)
        case .done: try agrees(refusal == nil && head == before)
        case .refused(let why): try agrees(why == refusal && head == before)
        case .failed: try agrees(mayFail && (head == before || refusal == nil && head == after))
        case .headKeptMoving: try agrees(rivals == 5 && head == before)
        case .another: try agrees(false)
        }
        if head == after, head > before || refusal == nil {
            if next.erased != model.erased { remembered = [] }
            model = next
        }
        if case .recorded = outcome, !mayFail {
            let text = try await raw.latestCheckpoint()
            let size = try text.map { try Checkpoint(noteText: SignedNote($0).text).size }
            if size != head { throw Differs(step: 0, what: "the checkpoint after it covers \(size ?? 0) of \(head)") }
        }
    }
}

import Exchange
import Register
import Registrar
import TextFiles

/// World files as one register: their whole history where nothing is recorded yet, afterwards only what changed.
struct WorldImport {
    let files: [ChangeFile]
    let paths: [String]

    init(paths: [String], onlyInvented: Bool, rulebook: RulebookOption) throws {
        var files: [ChangeFile] = []
        var problems: [TextProblem] = []
        var unlisted = 0
        for path in paths {
            do {
                let text = try Input.text(path)
                files.append(try rulebook.checking { try ChangeFile.world(text, file: path, of: $0) })
            } catch let found as TextProblems {
                problems += found.list
                unlisted += found.unlisted
            }
        }
        if let problems = TextProblems(problems, unlisted: unlisted) { throw problems }
        self.files = files
        self.paths = paths
        try checkNotices(onlyInvented: onlyInvented)
    }

    private func checkNotices(onlyInvented: Bool) throws {
        for (file, path) in zip(files, paths) {
            if file.notice != files.first?.notice {
                throw Failure.input(
                    "\(path): it describes another register than \(paths[0]): title, invented or checked-to differ."
                )
            }
            if onlyInvented, file.notice?.invented != true {
                throw Failure.input("\(path): the register is not marked invented, as --invented asks.")
            }
        }
    }

    /// The changes of all files; the notice, which each of them makes, only once.
    private var parts: [ChangePart] {
        files.enumerated().flatMap { index, file in
            guard index > 0, let first = file.parts.first else { return file.parts }
            let rest = ChangePart(
                recordedAt: first.recordedAt,
                author: first.author,
                changes: first.changes.filter { !$0.change.isNotice }
            )
            return [rest] + file.parts.dropFirst()
        }
    }

    func run(into store: StoreOption, reason: String?, retractMissing: Bool) async throws {
        let registrar = try await store.writing(creating: true)
        let parts = parts
        let importing = Importing(reason: reason, retractMissing: retractMissing)
        do {
            let (report, recorded) = try await registrar.record { standing in
                guard standing.ledger.head > 0 else { return (WorldImport.history(parts), ImportReport()) }
                return try importing.proposals(desired, onto: standing)
            }
            Importing.tell(report, recorded)
            if recorded.entries < recorded.head { await Importing.tellClock(registrar, recorded) }
        } catch let refused as RefusedChange {
            throw Failure.refused(refused, among: parts)
        }
    }

    private static func history(_ parts: [ChangePart]) -> [Proposal] {
        parts.map { part in
            Proposal(
                author: ImportPlan.author(for: part.author ?? "world"),
                recordedAt: part.recordedAt,
                changes: part.changes.map(\.change)
            )
        }
    }

    /// What the files say should stand in the end.
    private var desired: Desired {
        var facts = Facts()
        var places: [FactID: TextPlace] = [:]
        for placed in parts.flatMap(\.changes) {
            facts.apply(
                Entry(
                    position: facts.position + 1,
                    recordedAt: Instant(seconds: 0),
                    author: ImportPlan.author,
                    content: .change(placed.change)
                )
            )
            if let fact = placed.change.fact { places[fact] = placed.place }
        }
        let start = TextPlace(file: paths[0], line: 1, column: 1)
        return Desired(
            facts.all.map { DesiredFact(id: $0.id, claim: $0.claim, place: places[$0.id] ?? start) },
            scope: .wholeRegister(file: paths.joined(separator: ", "))
        )
    }
}

extension Change {
    var isNotice: Bool {
        if case .assert(_, let claim) = self, case .registerNotice = claim.statement { return true }
        return false
    }
}

extension Failure {
    /// Names the place of a change that the registrar refused.
    static func refused(_ refused: RefusedChange, among parts: [ChangePart]) -> Failure {
        let changes = parts.flatMap(\.changes)
        guard changes.indices.contains(refused.index) else { return .refused(refused.description) }
        let place = changes[refused.index].place
        return .refused(
            "\(place.file):\(place.line):\(place.column): \(refused.refusal.sentence) Nothing was recorded."
        )
    }
}

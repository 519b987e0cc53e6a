import ArgumentParser
import Register
import Registrar
import Rules
import TextFiles

struct RehearseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rehearse",
        abstract: "Tells what the rules would give if changes were recorded or the law were another; records nothing.",
        discussion: """
            The file is one that 'record' takes. Every finding that would change is told, in both directions, with the \
            days on which it would. Instead of a file, --suppose takes an announced change of law with the day from \
            which it would hold; 'severally rules' lists them.

            Examples:
              severally rehearse joint-chair.yaml --store example.store
              severally rehearse joint-chair.yaml --span 2027-04-01..2030-03-31 --format csv
              severally rehearse --suppose future.health-bill-2026.governors --from 2027-04-01 --store example.store
            """
    )

    static let usualYears = 3

    @Argument(help: "A file of changes, in YAML.")
    var file: String?
    @Option(help: ArgumentHelp("An announced change of law, by its identifier.", valueName: "id"))
    var suppose: String?
    @Option(
        help: ArgumentHelp("The first day of the supposed change.", valueName: "day"),
        transform: Parse.day
    )
    var from: CalendarDay?
    @OptionGroup var store: StoreOption
    @OptionGroup var rulebook: RulebookOption
    @Option(
        help: ArgumentHelp(
            "The days asked about, both included; three years from today if left out.",
            valueName: "day..day"
        ),
        transform: Parse.span
    )
    var span: CheckSpan?
    @OptionGroup var rules: RulesOption
    @OptionGroup var format: FormatOption

    func validate() throws {
        if (file == nil) == (suppose == nil) {
            throw ValidationError("give a file of changes, or --suppose with an announced change of law")
        }
        if (suppose == nil) != (from == nil) { throw ValidationError("--suppose and --from go together") }
    }

    func run() async throws {
        let (rulebook, digest) = try rulebook.readWithDigest()
        let chosen = try rules.chosen(from: rulebook)
        if let suppose, let from { return try await tell(suppose, from, rulebook, digest, chosen) }
        guard let file else { return }
        let parts = try ChangeFile.changes(try Input.text(file), file: file, of: rulebook).parts
        let span = try span ?? usualSpan()
        let registrar = try store.reading()
        let before = SnapshotBase(FactIndex(try await registrar.facts(.now)))
        let proposals = parts.map { part in
            Proposal(
                author: part.author ?? "rehearsal",
                recordedAt: part.recordedAt,
                changes: part.changes.map(\.change)
            )
        }
        let facts: Facts
        do {
            facts = try await registrar.rehearsed(proposals)
        } catch let refused as RefusedChange {
            throw Failure.refused(refused, among: parts)
        }
        let after = Snapshot(FactIndex(facts), validOn: span.from)
        let rehearsal = Rehearsal(
            before: Evaluator(rulebook, Snapshot(before, validOn: span.from)),
            after: after,
            changed: parts.flatMap(\.changes).compactMap(\.change.fact),
            from: span.from,
            until: span.until,
            of: chosen
        )
        let told = RehearsalAnswer(
            rulebook: rulebook,
            digest: digest,
            snapshot: after,
            span: span,
            rehearsal: rehearsal
        )
        switch format.format {
        case .table: for line in told.lines { Out.line(line) }
        case .csv, .json: try told.table.print(format.format)
        }
    }

    private func tell(
        _ suppose: String,
        _ from: CalendarDay,
        _ rulebook: Rulebook,
        _ digest: String,
        _ chosen: Set<RuleID>?
    ) async throws {
        guard let id = AnnouncedID(suppose) else {
            throw Failure.input("'\(suppose.prefix(120))' is no identifier of an announced change.")
        }
        let law: Rulebook
        do {
            law = try rulebook.supposing(id, from: from)
        } catch {
            let known = rulebook.announced.map(\.id.raw).joined(separator: ", ")
            throw Failure.input("\(error.description) Announced are: \(known).")
        }
        let span = try span ?? supposedSpan(from)
        let registrar = try store.reading()
        let snapshot = Snapshot(FactIndex(try await registrar.facts(.now)), validOn: span.from)
        let rehearsal = Rehearsal(
            before: Evaluator(rulebook, snapshot),
            law: law,
            from: span.from,
            until: span.until,
            of: chosen
        )
        let told = RehearsalAnswer(
            rulebook: law,
            digest: digest,
            snapshot: snapshot,
            span: span,
            rehearsal: rehearsal
        )
        switch format.format {
        case .table: for line in told.lines { Out.line(line) }
        case .csv, .json: try told.table.print(format.format)
        }
    }

    private func supposedSpan(_ from: CalendarDay) throws -> CheckSpan {
        guard let until = from.advanced(byYears: 1) else {
            throw Failure.input("Give --span: a year from \(from.inWords) is outside the calendar.")
        }
        return CheckSpan(from: from, until: until)
    }

    private func usualSpan() throws -> CheckSpan {
        guard let until = Clock.today.advanced(byYears: RehearseCommand.usualYears) else {
            throw Failure.input("Give --span: three years from today are outside the calendar.")
        }
        return CheckSpan(from: Clock.today, until: until)
    }
}

/// What would change, in lines and rows.
struct RehearsalAnswer {
    let rulebook: Rulebook
    let digest: String
    /// The register as it would be.
    let snapshot: Snapshot
    let span: CheckSpan
    let rehearsal: Rehearsal

    var table: Table {
        Table(
            head: ["body", "rule", "reference", "grade", "from", "to", "before", "after", "explanation", "missing"],
            rows: rehearsal.changes.compactMap { change in
                rulebook[change.after.rule].map { rule in
                    [
                        change.after.body.raw, rule.id.raw, rule.reference, change.after.grade.rawValue,
                        change.from.iso, change.lastDay.iso, change.before?.outcome.rawValue ?? "not recorded",
                        change.after.outcome.rawValue, change.after.explanation,
                        change.after.missing.map { snapshot.inWords($0.what) }.joined(separator: "; "),
                    ]
                }
            }
        )
    }

    var lines: [String] {
        let last = span.until.advanced(by: -1)
        let bodies = rehearsal.bodies.map { snapshot.shortName(of: $0) }
        let basis =
            "From \(span.from.inWords) to \(last.inWords), by the rulebook compiled on \(rulebook.compiled.inWords) (digest "
            + "\(digest.prefix(12))). Nothing was recorded. No legal advice."
        let asked = bodies.isEmpty ? "The changes concern no body." : "Asked about: \(bodies.inWords)."
        guard !rehearsal.changes.isEmpty else {
            return [basis, asked, "No finding that is computed so far would change."]
        }
        var (lines, body): ([String], BodyID?) = ([basis, asked], nil)
        for change in rehearsal.changes {
            guard let rule = rulebook[change.after.rule] else { continue }
            if change.after.body != body {
                lines += ["", "\(snapshot.name(of: change.after.body)) (\(change.after.body))"]
            }
            body = change.after.body
            let before = change.before?.heading(rule) ?? "not recorded"
            lines += [
                "  \(rule.title) (\(rule.reference)) [\(rule.id)]",
                "    \(change.from.inWords) to \(change.lastDay.inWords): \(before) → \(change.after.heading(rule))",
                "      \(change.after.explanation)",
            ]
            lines += change.after.missing.map { "      Missing: \(snapshot.inWords($0))." }
        }
        return lines
    }
}

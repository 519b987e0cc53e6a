import Documents
import Exchange
import Markup
import Models
import Register

/// An earlier pack against what this draft would give now, clause by clause.
struct DriftPage {
    enum Answer: Sendable {
        /// Nothing was asked.
        case none
        case wrong(String)
        case told(Told)
    }

    struct Told: Sendable {
        let record: PackRecord
        let pack: Pack
        let clauses: [PackDrift.Clause]
        let isOtherRulebook: Bool
    }

    private static let mostShown = 400

    let view: DraftView
    let answer: Answer

    static func answer(_ text: String, _ pack: Pack, rulebook: String) -> Answer {
        guard !text.isEmpty else { return .wrong("Choose the file pack.json of the earlier pack.") }
        do throws(PackRecord.Problem) {
            let record = try PackRecord(text.utf8)
            return .told(
                Told(
                    record: record,
                    pack: pack,
                    clauses: PackDrift(record.clauses, pack).clauses,
                    isOtherRulebook: record.digests.rulebook != rulebook
                )
            )
        } catch {
            return .wrong("The file cannot be compared: \(error.words).")
        }
    }

    private var problems: [AnswerProblem] {
        if case .wrong(let sentence) = answer { [AnswerProblem(field: "record", sentence: sentence)] } else { [] }
    }

    var node: Node {
        Layout(
            title: "\(problems.isEmpty ? "" : "Error: ")Compare with an earlier pack",
            trail: view.trail,
            view: view.view,
            main: [
                view.back(to: .tasks, "Back to the list of tasks"), ProblemSummary(problems: problems).node,
                .h1("Compare with an earlier pack"), view.basis, form, told,
            ]
        ).node
    }

    private var form: Node {
        guard view.draft.lacking.isEmpty else {
            return .p([], .text("Before packs can be compared, say \(view.draft.lacking.map(\.inWords).inWords)."))
        }
        return .el(
            "form",
            [.of("method", "post"), .of("enctype", "multipart/form-data"), .action(view.address(.drift))],
            [
                view.hidden(),
                .p(
                    [],
                    "Beside its documents, every pack has a file that says what each clause said and from which facts: pack.json. Every clause is told that would say something else now, by this draft and what is recorded now. The file is not kept."
                ),
                Ask(typed: FormFields(), problems: problems).file(
                    "record",
                    "The file pack.json of the earlier pack",
                    hint: "At most \(Site.mostOfRecord / 1024 / 1024) megabytes."
                ), Ask.submit("Compare"),
            ]
        )
    }

    private var told: Node {
        guard case .told(let told) = answer else { return .nothing }
        let count = told.clauses.count
        let shown = told.clauses.prefix(DriftPage.mostShown)
        let documents = shown.map(\.document).uniqued
        return [
            .h2([], .text("\(told.record.title): then and now")),
            .p(
                [.class("lead")],
                .text(
                    "Entry \(told.record.knownAt) against entry \(told.pack.snapshot.basis.knownAt). "
                        + (count == 0
                            ? "Every clause still matches."
                            : "\(count) \(count == 1 ? "clause no longer matches" : "clauses no longer match").")
                )
            ),
            told.isOtherRulebook ? .p([], "The rulebook is another than then.") : .nothing,
            told.record.digests.withPrivate
                ? .p(
                    [],
                    "The earlier pack was made also from what is private to a body. That is not shown here, so it counts as changed."
                )
                : .nothing,
            .list(documents.map { document in part(document, shown.filter { $0.document == document }, told.pack) }),
            count > shown.count
                ? .p([], .text("And \(count - shown.count) more: severally drift lists all of them.")) : .nothing,
        ]
    }

    private func part(_ name: String, _ clauses: [PackDrift.Clause], _ pack: Pack) -> Node {
        DataTable(
            caption: pack[name].map { pack.shortTitle(of: $0) } ?? "\(name): not in the pack now",
            head: ["Clause", "Then", "Now"],
            rows: clauses.map { clause in
                [
                    .text("\((clause.after ?? clause.before)?.number ?? "") (\(clause.identity))"),
                    said(clause.before?.text), said(clause.after?.text),
                ]
            }
        ).node
    }

    private func said(_ text: String?) -> Node {
        text.map { .div([.class("said")], [.text($0)]) } ?? .span([.class("not-recorded")], "not there")
    }
}

import ArgumentParser
import Foundation
import Register
import Rules

/// From a day until another.
struct CheckSpan {
    static let mostYears = 100

    let from: CalendarDay
    /// The first day after the last.
    let until: CalendarDay
}

extension Parse {
    static func span(_ text: String) throws -> CheckSpan {
        let parts = text.components(separatedBy: "..")
        guard parts.count == 2, let from = CalendarDay(iso: parts[0]), let to = CalendarDay(iso: parts[1]) else {
            throw ValidationError("'\(text)' is no span of days: expected such as 2020-04-01..2026-03-31")
        }
        guard from <= to, let most = from.advanced(byYears: CheckSpan.mostYears), to < most else {
            throw ValidationError(
                "'\(text)' is no span of days: expected a last day not before the first, and at most "
                    + "\(CheckSpan.mostYears) years"
            )
        }
        return CheckSpan(from: from, until: to.advanced(by: 1))
    }
}

/// What the rules gave for some bodies over a span.
struct CheckSpans {
    let evaluator: Evaluator
    let digest: String
    let span: CheckSpan
    let timelines: [(body: BodyID, timelines: [Timeline])]

    init(
        _ evaluator: Evaluator,
        _ digest: String,
        _ bodies: [BodyID],
        _ span: CheckSpan,
        _ rules: Set<RuleID>?
    ) async {
        self.evaluator = evaluator
        self.digest = digest
        self.span = span
        timelines = await evaluator.timelines(for: bodies, from: span.from, until: span.until, of: rules)
    }

    func rule(_ id: RuleID) -> Rule? { evaluator.rulebook[id] }
    var snapshot: Snapshot { evaluator.snapshot }

    /// A row for each interval.
    var table: Table {
        Table(
            head: [
                "body", "rule", "reference", "from", "to", "grade", "outcome", "heading", "explanation", "missing",
                "facts",
            ],
            rows: timelines.flatMap { _, timelines in
                timelines.flatMap { timeline in timeline.intervals.compactMap(row) }
            }
        )
    }

    private func row(_ interval: Timeline.Interval) -> [String]? {
        let finding = interval.finding
        guard let rule = rule(finding.rule) else { return nil }
        return [
            finding.body.raw, rule.id.raw, rule.reference, interval.from.iso, interval.lastDay.iso,
            finding.grade.rawValue, finding.outcome.rawValue, finding.heading(rule), finding.explanation,
            finding.missing.map { snapshot.inWords($0.what) }.joined(separator: "; "),
            finding.facts.map(\.raw).joined(separator: " "),
        ]
    }

    /// - Parameter all: Also of rules that never apply within the span.
    func lines(all: Bool) -> [String] {
        let last = span.until.advanced(by: -1)
        let basis =
            "From \(span.from.inWords) to \(last.inWords), as known at entry \(snapshot.basis.knownAt), by the rulebook "
            + "compiled on \(evaluator.rulebook.compiled.inWords) (digest \(digest.prefix(12))). No legal advice."
        return [basis]
            + timelines.flatMap { body, timelines in
                ["", "\(snapshot.name(of: body)) (\(body))"] + timelines.flatMap { lines(of: $0, all: all) }
            }
    }

    private func lines(of timeline: Timeline, all: Bool) -> [String] {
        guard let rule = rule(timeline.rule) else { return [] }
        if !all, timeline.intervals.allSatisfy({ $0.finding.outcome == .notApplicable }) { return [] }
        let short = evaluator.rulebook[rule.instrument]?.shortTitle ?? rule.instrument.raw
        return ["", "  \(rule.title) (\(rule.reference), \(short)) [\(rule.id)]"]
            + timeline.intervals.flatMap { interval in
                [
                    "    \(interval.from.inWords) to \(interval.lastDay.inWords): \(interval.finding.heading(rule)).",
                    "      \(interval.finding.explanation)",
                ]
            }
    }
}

/// The same in the form of `Exports/schema/timelines.schema.json`.
struct CheckSpanRecord: Encodable {
    struct Body: Encodable {
        struct Timeline: Encodable {
            struct Interval: Encodable {
                let from, to: String
                let finding: CheckRecord.Finding
            }

            let rule: String
            let intervals: [Interval]
        }

        let body, name: String
        let timelines: [Timeline]
    }

    let form = "severally.timelines/1"
    let from, to: String
    let knownAt: Int
    let rulebook: CheckRecord.Book
    let bodies: [Body]

    init(_ spans: CheckSpans) {
        (from, to) = (spans.span.from.iso, spans.span.until.advanced(by: -1).iso)
        knownAt = spans.snapshot.basis.knownAt
        rulebook = CheckRecord.Book(spans.evaluator.rulebook, spans.digest)
        bodies = spans.timelines.map { body, timelines in
            Body(
                body: body.raw,
                name: spans.snapshot.name(of: body),
                timelines: timelines.map { timeline in
                    Body.Timeline(
                        rule: timeline.rule.raw,
                        intervals: timeline.intervals.compactMap { interval in
                            spans.rule(timeline.rule).map { rule in
                                Body.Timeline.Interval(
                                    from: interval.from.iso,
                                    to: interval.lastDay.iso,
                                    finding: CheckRecord.Finding(interval.finding, rule, spans.snapshot)
                                )
                            }
                        }
                    )
                }
            )
        }
    }
}

import ArgumentParser
import Evaluation

/// How control charts are drawn and judged.
struct ChartOption: ParsableArguments {
    @Option(help: ArgumentHelp("Which way the outcome ought to go.", valueName: "way"))
    var better = Chosen(BetterDirection.neither)

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("The standard that the outcome is to reach.", valueName: "number")
    )
    var target: Double?

    @Option(help: ArgumentHelp("The rule set by which points are judged.", valueName: "rule set"))
    var rules = Chosen(ChartRules.RuleSet.plotthedots)

    @Option(
        name: .customLong("run-length"),
        parsing: .unconditional,
        help: ArgumentHelp("Points of a shift or trend: 6 or 7.", valueName: "count")
    )
    var runLength = ChartRules.RunLength.seven.rawValue

    @Flag(
        name: .customLong("screening"),
        inversion: .prefixedNo,
        help: "Leave moving ranges out once that are 3.267 times their mean or more; as the rule set says if left out."
    )
    var screening: Bool?

    @Option(
        name: .customLong("fix-after"),
        parsing: .unconditional,
        help: ArgumentHelp("Mean and limits from so many points of each group, at least 12.", valueName: "count")
    )
    var fixAfter: Int?

    @Option(
        help: ArgumentHelp("Mean and limits begin anew there, with the reason; repeatable.", valueName: "time=reason")
    )
    var rebase: [String] = []

    @Option(help: ArgumentHelp("A mark on the chart, which is no evidence; repeatable.", valueName: "time=words"))
    var mark: [String] = []

    func validate() throws {
        if ChartRules.RunLength(rawValue: runLength) == nil {
            throw ValidationError("--run-length is \(runLength): expected 6 or 7")
        }
    }

    /// - Parameter times: As the file gives them, in order.
    func options(_ times: [String]) throws -> ChartOptions {
        let length = ChartRules.RunLength(rawValue: runLength) ?? .seven
        let usual = ChartRules(rules.choice, runLength: length)
        do {
            let timeline = try ChartTimeline(texts: times)
            return try ChartOptions(
                rules: ChartRules(rules.choice, runLength: length, screening: screening ?? usual.screening),
                better: better.choice,
                target: target,
                fixAfter: fixAfter,
                rebases: try rebase.map { text in
                    let (at, reason) = try ChartOption.placed(text, "--rebase", times, timeline)
                    return try Rebase(from: at, reason: reason)
                },
                annotations: try mark.map { text in
                    let (at, words) = try ChartOption.placed(text, "--mark", times, timeline)
                    return Annotation(at: at, words: words)
                }
            )
        } catch {
            throw Failure.input(error)
        }
    }

    private static func placed(
        _ text: String,
        _ option: String,
        _ times: [String],
        _ timeline: ChartTimeline
    ) throws -> (at: ChartTime, words: String) {
        let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, !parts[1].isEmpty else {
            throw Failure.input(
                "\(option) '\(text.prefix(120))': expected a time and words, such as \(times[0])=WORDS."
            )
        }
        guard let place = times.firstIndex(of: parts[0]) else {
            throw Failure.input(
                "\(option): the file has no time '\(parts[0].prefix(120))': expected one from \(times[0]) to \(times[times.count - 1])."
            )
        }
        return (timeline.times[place], parts[1])
    }
}

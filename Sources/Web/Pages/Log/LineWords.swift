import Exchange
import Markup
import Register
import Registrar

/// One line of the log in words.
struct LineWords {
    let view: RegisterView
    let line: PublishedLog.Line

    /// "Asserted", "Corrected"; for what is not shown, why.
    var verb: String {
        switch line.content {
        case .shown(let shown): LineWords.verb(shown.change)
        case .erased(let by): "Erased by entry \(by)"
        case .aboutErased: "About a fact that was erased"
        case .privateToBody: "Private to a body"
        }
    }

    static func verb(_ change: Change) -> String {
        switch change {
        case .assert: "Asserted"
        case .correct: "Corrected"
        case .end: "Ended"
        case .retract: "Retracted"
        case .erase: "Erasure"
        }
    }

    /// What it is about; nil where that is not shown.
    var title: String? {
        guard case .shown(let shown) = line.content else { return nil }
        if case .erase(let erasure) = shown.change {
            return "\(Say.number(erasure.positions.count, "entry", "entries")) erased, under \(erasure.power)"
        }
        return shown.statement.map { FactWords(snapshot: view.snapshot).title($0) }
            ?? shown.change.fact.map { "Fact \($0.raw)" }
    }

    /// The title with a link to the fact.
    var about: Node {
        guard let title else { return .span([.class("not-recorded")], "not shown") }
        guard let fact = line.fact else { return .text(title) }
        return .a(view.asked.address(.fact(fact)), .text(title))
    }

    var kind: String? {
        if case .shown(let shown) = line.content { shown.statement?.kindInWords.one } else { nil }
    }

    /// By import or by hand, and by which role; nil where that is not shown.
    var author: String? {
        if case .shown(let shown) = line.content { LineWords.inWords(author: shown.author) } else { nil }
    }

    static func inWords(author: String) -> String {
        guard ImportPlan.isImport(author) else { return "\(author), by hand" }
        let role = author.dropFirst(ImportPlan.author.count + 1)
        return role.isEmpty ? "import" : "\(role), by import"
    }

    /// What a correction changed and why; when an end was; why it was retracted. Empty where there is nothing to add.
    var details: [String] {
        guard case .shown(let shown) = line.content else { return [] }
        switch shown.change {
        case .assert, .erase: return []
        case .correct(_, let claim, let reason):
            return LineWords.differences(shown.before?.statement, claim.statement) + ["Why: \(reason)"]
        case .end(_, let ending, _):
            return ["\(ending.manner == .merged ? "Merged" : "Ended"): until \(ending.until.text)"]
        case .retract(_, let reason): return ["It was never true: \(reason)"]
        }
    }

    static func differences(_ old: Statement?, _ new: Statement) -> [String] {
        guard let old else { return [] }
        let (before, after) = (old.record, new.record)
        let names = before.fields.map(\.name) + after.fields.map(\.name).filter { before[$0] == nil }
        let changed = names.filter { before[$0] != after[$0] }.map {
            "\($0): was \(text(before[$0])), is \(text(after[$0]))"
        }
        return changed.isEmpty ? ["Its sources or their confidence changed, not what it says"] : changed
    }

    private static func text(_ value: Record.Value?) -> String {
        switch value {
        case .text(let text): "“\(text)”"
        case .list(let list): "“\(list.joined(separator: ", "))”"
        case nil: "not recorded"
        }
    }
}

extension PublishedLog.Line {
    /// The fact that it is on; nil where that is not shown.
    var fact: FactID? {
        if case .shown(let shown) = content { shown.change.fact } else { nil }
    }
}

import Evaluation
import Hummingbird
import Markup
import Register

/// By which rules charts are drawn, as the address says it.
struct ChartsAsked: Hashable {
    let ruleSet: ChartRules.RuleSet

    static let usual = ChartRules().ruleSet

    init(_ request: Request) throws(SiteError) {
        try request.refuseTwice(["rules"])
        let text = request.fields["rules"].map(String.init) ?? ""
        guard let ruleSet = text.isEmpty ? ChartsAsked.usual : ChartRules.RuleSet(rawValue: text) else {
            let all = ChartRules.RuleSet.allCases.map(\.rawValue).joined(separator: ", ")
            throw .unreadable(field: "rules", found: text, expected: "one of \(all)")
        }
        self.ruleSet = ruleSet
    }

    private init(_ ruleSet: ChartRules.RuleSet) { self.ruleSet = ruleSet }

    var rules: ChartRules { ChartRules(ruleSet) }

    /// The fields of an address that keep them, where they are not the usual ones.
    var fields: [(name: String, value: String)] {
        ruleSet == ChartsAsked.usual ? [] : [("rules", ruleSet.rawValue)]
    }

    /// The same page by each rule set, the one shown not as a link.
    func choice(_ view: RegisterView, _ route: Route) -> Node {
        .el(
            "nav",
            [.class("tabs"), .aria("label", "Rule sets")],
            [
                .p([], "The teams that draw these charts do not agree on the rules. By the rule set:"),
                .ul(
                    [.class("nhsuk-list")],
                    ChartRules.RuleSet.allCases.map { set in
                        set == ruleSet
                            ? .span([.aria("current", "page")], .text(set.title))
                            : .a(view.asked.address(route, ChartsAsked(set).fields), .text(set.title))
                    }
                ),
            ]
        )
    }
}

extension ChartRules.RuleSet {
    fileprivate var title: String {
        switch self {
        case .plotthedots: "\(rawValue) (the usual one)"
        case .mdc2024: rawValue
        }
    }
}

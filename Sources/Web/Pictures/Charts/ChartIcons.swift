import Evaluation
import Markup

/// The icons of variation and assurance, each with a letter and with words beside it.
enum ChartIcons {
    static func variation(_ variation: Variation) -> Node {
        icon(letter(variation), ChartMark.Form(variation).style, short(variation))
    }

    /// Nothing where there is no standard.
    static func assurance(_ assurance: Assurance?) -> Node {
        switch assurance {
        case .consistentPass: icon("P", "icon-improvement", "reaches the standard")
        case .consistentFail: icon("F", "icon-concern", "misses the standard")
        case .inconsistent: icon("?", "icon-common", "hit or miss")
        case nil: "no standard"
        }
    }

    private static func letter(_ variation: Variation) -> String {
        switch variation {
        case .commonCause: "~"
        case .improvementHigh, .concernHigh, .neutralHigh: "H"
        case .improvementLow, .concernLow, .neutralLow: "L"
        }
    }

    private static func short(_ variation: Variation) -> String {
        switch variation {
        case .commonCause: "common cause"
        case .improvementHigh: "improvement, high"
        case .improvementLow: "improvement, low"
        case .concernHigh: "concern, high"
        case .concernLow: "concern, low"
        case .neutralHigh: "special, high"
        case .neutralLow: "special, low"
        }
    }

    private static func icon(_ letter: String, _ style: String, _ words: String) -> Node {
        .span(
            [.class("chart-icon")],
            .el(
                "svg",
                [.of("width", 32), .of("height", 32), .aria("hidden", "true"), .of("viewBox", "0 0 32 32")],
                [
                    Shape.circle(16, 16, 14, [.class(style)]),
                    Shape.text(16, 22, letter, "text-middle text-strong"),
                ]
            ),
            .text(" " + words)
        )
    }
}

extension ChartMark.Form {
    fileprivate var style: String {
        switch self {
        case .common: "icon-common"
        case .improvement: "icon-improvement"
        case .concern: "icon-concern"
        case .neutral: "icon-neutral"
        }
    }
}

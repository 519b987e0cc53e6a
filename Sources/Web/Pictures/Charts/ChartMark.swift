import Evaluation
import Markup

/// The shape of a point, which says what it is called without its colour.
enum ChartMark {
    enum Form: CaseIterable {
        case common, improvement, concern, neutral

        init(_ variation: Variation) {
            switch variation {
            case .commonCause: self = .common
            case .improvementHigh, .improvementLow: self = .improvement
            case .concernHigh, .concernLow: self = .concern
            case .neutralHigh, .neutralLow: self = .neutral
            }
        }

        var inWords: String {
            switch self {
            case .common: "common cause: nothing but the usual variation"
            case .improvement: "special cause, the better way"
            case .concern: "special cause, the worse way"
            case .neutral: "special cause, neither way better"
            }
        }
    }

    static func node(_ variation: Variation, _ x: Double, _ y: Double) -> Node { node(Form(variation), x, y) }

    static func node(_ form: Form, _ x: Double, _ y: Double) -> Node {
        switch form {
        case .common: Shape.circle(x, y, 3, [.class("point-common")])
        case .improvement:
            Shape.path([(x, y - 7), (x + 7, y), (x, y + 7), (x - 7, y)], closed: true, [.class("point-improvement")])
        case .concern: Shape.rect(x - 5, y - 5, 10, 10, [.class("point-concern")])
        case .neutral:
            Shape.path([(x, y - 7), (x + 7, y + 6), (x - 7, y + 6)], closed: true, [.class("point-neutral")])
        }
    }
}

import Evaluation
import Foundation
import Testing

/// One of the reference cases, as the file holds it.
struct XmRCase: Decodable, Sendable, CustomTestStringConvertible {
    struct Arguments: Decodable {
        let improvementDirection: String?
        let target: Double?
        let rebase: OneOrMore?
        let fixAfterNPoints: Int?
        let screenOutliers: Bool?
    }

    struct Expected: Decodable {
        let rebaseGroup: [Int]
        let mean: [Double?]
        let lpl: [Double?]
        let upl: [Double?]
        let outsideLimits: [Bool?]
        let closeToLimits: [Bool?]
        let specialCauseType: [String]
        let pointType: [String]
        let shortGroupWarning: [Bool]
    }

    enum OneOrMore: Decodable {
        case these([String])

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            let one = try? container.decode(String.self)
            self = .these(try one.map { [$0] } ?? container.decode([String].self))
        }
    }

    let name: String
    let arguments: Arguments
    let dates: [String]
    let values: [Double]
    let expected: Expected
    let variationIcon: String
    let assurance: String?

    var testDescription: String { name }

    static func all() throws -> [XmRCase] {
        struct File: Decodable { let cases: [XmRCase] }
        return try Truth.decoder.decode(File.self, from: OpenData.fixture("xmr_cases.json")).cases
    }

    func chart(_ dates: ChartTimeline) throws -> ControlChart {
        var rebases: [String] = []
        if case .these(let all) = arguments.rebase { rebases = all }
        let rules = ChartRules(.plotthedots, runLength: .seven, screening: arguments.screenOutliers ?? true)
        let better: BetterDirection =
            switch arguments.improvementDirection {
            case "decrease": .lower
            case "neutral": .neither
            case nil, _: .higher
            }
        let options = try ChartOptions(
            rules: rules,
            better: better,
            target: arguments.target,
            fixAfter: arguments.fixAfterNPoints,
            rebases: rebases.map { try Rebase(from: .label($0), reason: "as in the reference") }
        )
        return try ControlChart(values, over: dates, options: options)
    }
}

extension PointLabel {
    /// The words of the reference.
    var reference: String {
        switch self {
        case .commonCause: "Common Cause"
        case .special(let cause):
            switch (cause.rule, cause.side) {
            case (.outsideLimits, .high): "Above UCL"
            case (.outsideLimits, .low): "Below LCL"
            case (.trend, .high): "7 Point Trend (Increasing)"
            case (.trend, .low): "7 Point Trend (Decreasing)"
            case (.twoInThree, .high): "2 in 3 Above CL"
            case (.twoInThree, .low): "2 in 3 Below CL"
            case (.shift, .high): "7 Points Above CL"
            case (.shift, .low): "7 Points Below CL"
            }
        }
    }
}

extension Variation {
    var reference: String {
        switch self {
        case .commonCause: "common_cause"
        case .improvementHigh, .improvementLow: "special_cause_improvement"
        case .concernHigh, .concernLow: "special_cause_concern"
        case .neutralHigh: "special_cause_neutral_high"
        case .neutralLow: "special_cause_neutral_low"
        }
    }
}

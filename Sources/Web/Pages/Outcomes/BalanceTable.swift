import Evaluation
import Exchange
import Foundation
import Markup
import Outcomes

/// How alike a group and its comparators were before the start, before and after comparators were chosen.
struct BalanceTable {
    let plan: ComparisonPlan

    var node: Node {
        .details(
            "How alike the group and its comparators were before the start",
            [
                DataTable(
                    caption: "The group, all who could be comparators, and those who were chosen",
                    head: ["Quality", "Group", "All", "Chosen", "Difference from all", "Difference from those chosen"],
                    rows: plan.balance.map { row in
                        [
                            .text(name(row.quality)), .text(value(row.treated, row.quality)),
                            .text(value(row.before, row.quality)), .text(value(row.after, row.quality)),
                            .text(difference(row.differenceBefore)), .text(difference(row.differenceAfter)),
                        ]
                    },
                    numberColumns: [1, 2, 3, 4, 5]
                ).node,
                .p(
                    [],
                    "Differences are in standard deviations; beyond a quarter either way they are large. Sizes are geometric means."
                ),
            ]
        )
    }

    private func name(_ quality: MatchedQuality) -> String {
        switch quality {
        case .level: "Mean before the start"
        case .trend: "Change in each \(plan.measure.periodKind.rawValue)"
        case .size: "Size"
        case .type(let type): "Share that is \(type)"
        }
    }

    private func value(_ number: Double?, _ quality: MatchedQuality) -> String {
        guard let number else { return "none" }
        return switch quality {
        case .level: Figures.text(number, places: 1)
        case .trend: Figures.text(number, places: 3)
        case .size: Figures.text(exp(number), places: 0)
        case .type: Figures.text(100 * number, places: 0) + "%"
        }
    }

    private func difference(_ difference: StandardisedDifference) -> String {
        switch difference {
        case .number(let number): Figures.text(number, places: 2)
        case .noSpread: "no spread"
        case .noComparators: "none"
        }
    }
}

import Markup
import Register

extension NationalPage {
    /// Published shares of all trusts, as a number of the bodies open then, so that they can stand in the picture.
    var publishedShares: [ShareOverTime.Published] {
        view.snapshot.index.publishedCounts.compactMap { count in
            guard let share = PublishedShare(count.payload),
                let month = months.last(where: { $0.day <= count.payload.on.latest })
            else { return nil }
            return ShareOverTime.Published(
                label: "\(count.payload.value) (\(count.payload.on.inWords))",
                on: count.payload.on,
                number: (month.open * share.numerator + share.denominator / 2) / share.denominator
            )
        }
    }

    var published: Node {
        let counts = view.snapshot.index.publishedCounts
        guard !counts.isEmpty else {
            return [.h2([], "Published counts"), .p([], "No count published by others is recorded here.")]
        }
        return [
            .h2([], "Published counts"),
            .p(
                [],
                "What others have published. Definitions differ: some count moves that were only planned, or other kinds of body. Read this register as a floor."
            ),
            DataTable(
                caption: "Counts published by others",
                head: ["Measure", "When", "As published", "Source"],
                rows: counts.map { count in
                    [
                        .text(count.payload.measure), .text(count.payload.on.inWords), .text(count.payload.value),
                        SourceMark(view, count.fact, about: count.payload.measure).node,
                    ]
                }
            ).node,
        ]
    }
}

/// A published share of all trusts, where its words are a fraction.
struct PublishedShare {
    let numerator: Int
    let denominator: Int

    private static let fractions: [(String, Int, Int)] = [
        ("one third", 1, 3), ("a third", 1, 3), ("one quarter", 1, 4), ("a quarter", 1, 4), ("one half", 1, 2),
    ]

    /// Nil for shares of some trusts only, for other measures, and for words that are no fraction.
    init?(_ count: PublishedCount) {
        guard count.measure.hasPrefix("share of trusts") else { return nil }
        for (words, numerator, denominator) in PublishedShare.fractions where count.value.hasSuffix(words) {
            self.numerator = numerator
            self.denominator = denominator
            return
        }
        return nil
    }
}

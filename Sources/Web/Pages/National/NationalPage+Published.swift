import Markup
import Register

extension NationalPage {
    /// Published shares of all trusts, as a number of the bodies open then, so that they can stand in the picture.
    var publishedShares: [ShareOverTime.Published] {
        view.snapshot.index.publishedCounts.compactMap { count in
            let reading = PublishedReading(count.payload.measure, regions: [])
            guard reading.measure == .sharing, reading.statedTotal == nil,
                let value = PublishedValue(count.payload.value), case .share = value.amount,
                let month = months.last(where: { $0.day <= count.payload.on.latest })
            else { return nil }
            return ShareOverTime.Published(
                label: "\(count.payload.value) (\(count.payload.on.inWords))",
                on: count.payload.on,
                number: value.number(of: month.open)
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
                "What others have published. Definitions differ: some count moves that were only planned, or other kinds of body. Read this register as a floor. ",
                .a(view.asked.address(.published), "How our count compares, and why it differs"),
                "."
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

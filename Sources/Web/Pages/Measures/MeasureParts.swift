import Evaluation
import Exchange
import Markup
import Register

/// What the pages of measures have in common.
enum MeasureParts {
    static func basis(_ view: RegisterView, _ library: MeasureLibrary) -> Node {
        .p(
            [.class("basis")],
            .text(
                "Figures that were published, as read up to \(CalendarDay(iso: library.lastRead.description)?.inWords ?? library.lastRead.description). Where the code of a body changed its meaning, \(view.knownInWords), the series is cut and never joined."
            )
        )
    }

    static func about(_ measure: OutcomeMeasure) -> Node {
        let standard = measure.standard.map { "\(Figures.text($0, places: 0))" } ?? "none is set"
        return [
            .h2([], "The measure"),
            AnswerList.node([
                AnswerRow(key: "What it is", value: .orNotRecorded(measure.definition)),
                AnswerRow(key: "Better", value: .text(better(measure.better))),
                AnswerRow(key: "Standard", value: .text(standard)),
                AnswerRow(key: "Source", value: .orNotRecorded(measure.source)),
            ]),
        ]
    }

    static let reading: Node = [
        .h2([], "How to read it"),
        .p(
            [],
            "A process varies. Within its limits that is common cause: nothing is to be learnt from one point. A point that breaks a rule is special cause: something changed that is worth asking about. The chart does not say what. That leaders were shared from some month on is never by itself the reason."
        ),
    ]

    static func bullets(_ sentences: [String]) -> Node {
        sentences.isEmpty
            ? .nothing : .ul([.class("nhsuk-list nhsuk-list--bullet")], sentences.map { .text($0) })
    }

    private static func better(_ better: BetterDirection) -> String {
        switch better {
        case .higher: "higher"
        case .lower: "lower"
        case .neither: "neither higher nor lower by itself"
        }
    }
}

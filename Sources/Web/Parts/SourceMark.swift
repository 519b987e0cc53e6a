import Markup
import Register

/// The small mark after a fact that opens who says so and since when.
struct SourceMark {
    let view: RegisterView
    let fact: Fact
    /// What the fact is about, for those who hear the link alone.
    let about: String

    init(_ view: RegisterView, _ fact: Fact, about: String) {
        self.view = view
        self.fact = fact
        self.about = about
    }

    var node: Node {
        .el(
            "details",
            [.class("source")],
            [
                .el("summary", [], ["Source", .span([.class("nhsuk-u-visually-hidden")], ": \(about)")]),
                .ul([.class("nhsuk-list")], fact.sources.map { SourceMark.node($0) }),
                .p([], .text("Confidence: \(fact.claim.confidence.rawValue). \(recorded) ")),
                .p(
                    [],
                    .a(
                        view.asked.address(.fact(fact.id)),
                        "Earlier versions and details",
                        .span([.class("nhsuk-u-visually-hidden")], " of: \(about)")
                    )
                ),
            ]
        )
    }

    private var recorded: String {
        "Recorded here on \(fact.recordedAt.day.inWords), entry \(fact.position)."
    }

    static func node(_ source: Source) -> Node {
        let title = source.title.isEmpty ? source.address : source.title
        var rest = ""
        let name: Node
        if let address = Address(web: source.address) {
            name =
                source.title.isEmpty
                ? .el("a", [.href(address), .class("bare")], [.text(title)]) : .a(address, .text(title))
        } else {
            name = .text(title)
            if title != source.address, !source.address.isEmpty { rest += ", \(source.address)" }
        }
        if !source.publisher.isEmpty { rest += ", \(source.publisher)" }
        rest += source.date.map { ", dated \($0.inWords)" } ?? ", not dated"
        return [name, .text(rest)]
    }
}

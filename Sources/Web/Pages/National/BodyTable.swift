import Markup
import Register

/// The open bodies, filtered and sorted as the address says.
struct BodyTable {
    let page: NationalPage

    private var view: RegisterView { page.view }
    private var query: BodyQuery { page.query }
    private var snapshot: Snapshot { page.view.snapshot }

    var node: Node {
        let shown = bodies
        return [
            .h2([.id("bodies")], "Bodies"),
            filters, page.copiesNote,
            .p([], .text("\(shown.count) of \(Say.bodies(page.count.open.count)) open on \(view.day.inWords) shown.")),
            shown.isEmpty
                ? .p(
                    [],
                    "No body fits the filter. ",
                    .a(view.asked.address(.national, fragment: "bodies"), "Show all bodies")
                )
                : table(shown),
        ]
    }

    private func table(_ bodies: [BodyID]) -> Node {
        DataTable(
            caption: "Bodies open on \(view.day.inWords)",
            head: [
                head("Body", .name), head("Legal kind", .kind), head("Sector", .sector), head("Region", .region),
                "Chair",
                "Chief executive",
            ],
            sort: [order(.name), order(.kind), order(.sector), order(.region), nil, nil],
            rows: bodies.map(row)
        ).node
    }

    private func row(_ body: BodyID) -> [Node] {
        [
            [view.link(body), .text(" (\(body.raw))")],
            .orNotRecorded(snapshot.legalKind(of: body)?.payload.kind.inWords),
            .orNotRecorded(snapshot.sector(of: body)?.payload.sector.inWords),
            .orNotRecorded(snapshot.region(of: body)?.payload.region),
            cell(.chair, body),
            cell(.chiefExecutive, body),
        ]
    }

    private func cell(_ office: Office, _ body: BodyID) -> Node {
        let shares = page.answers.shared.shares(office, body)
        guard !shares.isEmpty else { return "no sharing recorded" }
        return .joined(
            shares.map { share in
                let partners = Node.joined(share.partners.map { .text(snapshot.shortName(of: $0)) }, by: ", ")
                return ["shared with ", partners, .text(share.coverage == .possibly ? " (possible)" : "")]
            },
            by: "; "
        )
    }

    private var bodies: [BodyID] {
        let kept = page.count.open.filter(fits).map { (key: key($0), body: $0) }
        let sorted = kept.sorted { ($0.key, $0.body) < ($1.key, $1.body) }.map(\.body)
        return query.isDescending ? sorted.reversed() : sorted
    }

    private func fits(_ body: BodyID) -> Bool {
        if let region = query.region, snapshot.region(of: body)?.payload.region != region { return false }
        if let sector = query.sector, snapshot.sector(of: body)?.payload.sector.rawValue != sector { return false }
        let chair = page.answers.shared.coverage(.chair, body) != .not
        let chief = page.answers.shared.coverage(.chiefExecutive, body) != .not
        switch query.sharing {
        case .any: return true
        case .chair: return chair
        case .chiefExecutive: return chief
        case .either: return chair || chief
        case .none: return !chair && !chief
        }
    }

    private func key(_ body: BodyID) -> String {
        switch query.sort {
        case .name: snapshot.name(of: body)
        case .region: snapshot.region(of: body)?.payload.region ?? ""
        case .sector: snapshot.sector(of: body)?.payload.sector.inWords ?? ""
        case .kind: snapshot.legalKind(of: body)?.payload.kind.inWords ?? ""
        }
    }

    private func head(_ words: String, _ sort: BodyQuery.Sort) -> Node {
        .a(view.asked.address(.national, query.sorted(by: sort).fields, fragment: "bodies"), .text(words))
    }

    private func order(_ sort: BodyQuery.Sort) -> String? {
        guard query.sort == sort else { return "none" }
        return query.isDescending ? "descending" : "ascending"
    }

    private var filters: Node {
        let regions = Set(page.count.open.compactMap { snapshot.region(of: $0)?.payload.region }).sorted()
        return .el(
            "form",
            [
                .class("filters"), .of("method", "get"),
                .action(Address(here: Route.national.path(view.asked.mount) + "#bodies")),
            ],
            [
                .list((view.asked.fields + query.sortFields).map { Form.hidden($0.name, $0.value) }),
                Form.select(
                    "sharing",
                    "Sharing",
                    BodyQuery.Sharing.allCases.map { ($0.rawValue, $0.inWords) },
                    chosen: query.sharing.rawValue
                ),
                Form.select(
                    "region",
                    "Region",
                    [("", "every region")] + regions.map { ($0, $0) },
                    chosen: query.region ?? ""
                ),
                Form.select(
                    "sector",
                    "Sector",
                    [("", "every sector")] + Sector.allCases.map { ($0.rawValue, $0.inWords) },
                    chosen: query.sector ?? ""
                ),
                Form.button("Filter the bodies"),
            ]
        )
    }
}

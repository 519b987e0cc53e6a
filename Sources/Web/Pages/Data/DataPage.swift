import Exchange
import Markup
import Register
import Registrar

/// What there is to take away: tables, panel, other forms, codebook, rights and citation.
struct DataPage {
    let view: RegisterView
    let package: DataPackage
    /// How many rows the tables have; the panel has none here.
    let counts: [String: Int]
    /// What Popolo and BODS do not say.
    let leftOut: [String]
    /// Where this site seems to be; nil where that is not known.
    let origin: String?

    var node: Node {
        Layout(
            title: "Open data",
            trail: [("Registers", Route.home.address), (view.title, view.asked.address(.national))],
            view: view,
            main: [
                .h1("Open data"),
                BasisLine(view: view, route: .data).node,
                .p([.class("lead")], .text(sentence)),
                .p(
                    [],
                    "Every file is on the basis of this page: the day, and what was known when. Change the day and the links change with it. ",
                    .text(
                        view.isInvented
                            ? "As the register is invented, they hold kinds of fact too that are private to a body in a real one."
                            : "What is private to a body is in none of them."
                    )
                ),
            ] + [panel, tables, forms, codebook, rights, cite]
        ).node
    }

    private var sentence: String {
        let count = view.snapshot.facts.all.count
        let text =
            "\(count == 1 ? "1 fact" : "\(count) facts") in \(OpenTable.all.count) tables, and the same in Popolo and BODS as far as these can say it."
        guard let first = package.basis.months.first, let last = package.basis.months.last else { return text }
        return text
            + " The researcher's panel has a row for each body on the first of each month from \(month(first)) to \(month(last))."
    }

    private func month(_ day: CalendarDay) -> String { "\(CalendarDay.monthName(day.month)) \(day.year)" }

    private var panel: Node {
        [
            .h2([.id("panel")], "The researcher's panel"),
            .p([], .text(OpenTable.panel.meaning)),
            .ul(
                [.class("nhsuk-list nhsuk-list--bullet")],
                [
                    .a(view.asked.address(.dataFile("panel.csv")), "panel.csv"),
                    .a(
                        view.asked.address(.dataForSpreadsheets("panel.csv")),
                        "panel.csv, the form for spreadsheets"
                    ),
                ]
            ),
            .p([], "With pandas, in Python:"), code("import pandas; panel = pandas.read_csv(\"\(address)\")"),
            .p([], "In R:"), code("panel <- read.csv(\"\(address)\")"),
            .p([], "How many shared a chair or chief executive in each month:"),
            code("panel.groupby(\"month\")[[\"sharing_certain\", \"sharing_possible\", \"sharing_confirmed\"]].sum()"),
        ]
    }

    /// The panel on this basis, known at a position so that it stays the same.
    private var address: String {
        let fixed = view.asked.on(view.day).known(.position(view.snapshot.basis.knownAt))
        return (origin ?? "https://ADDRESS-OF-THIS-SITE") + fixed.address(.dataFile("panel.csv")).text
    }

    private func code(_ text: String) -> Node {
        .el("pre", [.class("code"), .of("tabindex", "0")], [.el("code", [], [.text(text)])])
    }

    private var tables: Node {
        [
            .h2([.id("tables")], "All tables"),
            .p(
                [],
                "Exact files are for programs. In a spreadsheet open the other form: there an apostrophe stands before what the spreadsheet might run as a formula, and Excel reads the letters rightly."
            ),
            DataTable(
                caption: "Tables of this register",
                head: ["Table", "What a row is", "Rows", "Exact", "For spreadsheets"],
                rows: OpenTable.all.map { table in
                    [
                        .text(table.title), .text(table.meaning),
                        .text(counts[table.name].map(String.init) ?? "one a body and month"),
                        .a(view.asked.address(.dataFile(table.file)), .text(table.file)),
                        .a(
                            view.asked.address(.dataForSpreadsheets(table.file)),
                            .text(table.file),
                            .span([.class("nhsuk-u-visually-hidden")], " for spreadsheets")
                        ),
                    ]
                },
                numberColumns: [2]
            ).node,
        ]
    }

    private var forms: Node {
        [
            .h2([.id("forms")], "Other forms"),
            .ul(
                [.class("nhsuk-list nhsuk-list--bullet")],
                [
                    [
                        .a(view.asked.address(.dataFile("datapackage.json")), "datapackage.json"),
                        ": all tables with their types and keys, a Frictionless Data Package",
                    ],
                    [
                        .a(view.asked.address(.dataFile("popolo.json")), "popolo.json"),
                        ": persons, organizations, posts and memberships",
                    ],
                    [
                        .a(view.asked.address(.dataFile("bods.json")), "bods.json"),
                        ": roles on boards in the Beneficial Ownership Data Standard, version 0.4",
                    ],
                ]
            ),
            DataTable(
                caption: "What Popolo and BODS do not say of this register",
                head: ["What is left out"],
                rows: leftOut.map { [.text($0)] }
            ).folded("What Popolo and BODS do not say"),
        ]
    }
}

extension DataTable {
    /// The table under a summary that opens it.
    func folded(_ summary: String) -> Node { .details(summary, [node]) }
}

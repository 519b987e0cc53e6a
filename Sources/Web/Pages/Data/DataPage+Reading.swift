import Exchange
import Markup
import Register

extension DataPage {
    /// What the columns of the panel mean, and where the rest stands.
    var codebook: Node {
        [
            .h2([.id("codebook")], "Codebook"),
            .p(
                [],
                "What every column means, its values, how a missing value is written and what must not be concluded: ",
                .a(view.asked.address(.dataFile("codebook.csv")), "codebook.csv"),
                " or ",
                .a(view.asked.address(.dataFile("codebook.md")), "codebook.md"),
                ". The schemas in datapackage.json say the same."
            ),
            DataTable(
                caption: "Columns of the panel",
                head: ["Column", "What it says", "Values", "Where missing", "What not to conclude"],
                rows: OpenTable.panel.columns.map { column in
                    [
                        .el("code", [], [.text(column.name)]), .text(column.meaning),
                        .text(column.values.isEmpty ? column.type : column.values),
                        .text(column.missing.isEmpty ? "never missing" : column.missing),
                        .text(column.caveat.isEmpty ? "nothing to say" : column.caveat),
                    ]
                }
            ).folded("The columns of the panel"),
        ]
    }

    var rights: Node {
        [.h2([.id("rights")], "Rights"), .p([], .text(package.rights))]
    }

    /// The citation in three forms.
    var cite: Node {
        [
            .h2([.id("cite")], "How to cite it"),
            .p([], .text(package.citation.text)),
            .p(
                [],
                "It names the day, the entry at which it is known, and the root hash of the log: whoever kept a ",
                .a(view.asked.address(.checkpoint), "checkpoint"),
                " can tell that the register is the one cited. To get the same answer again, ask for the same day and entry."
            ),
            .ul(
                [.class("nhsuk-list nhsuk-list--bullet")],
                [
                    .a(view.asked.address(.dataFile("citation.bib")), "BibTeX"),
                    .a(view.asked.address(.dataFile("CITATION.cff")), "CITATION.cff"),
                    .a(view.asked.address(.dataFile("citation.txt")), "Text"),
                ]
            ),
        ]
    }
}

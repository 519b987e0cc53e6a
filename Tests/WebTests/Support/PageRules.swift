/// What every page must be, whatever stands on it.
enum PageRules {
    /// What is wrong with a page, in words; empty where nothing is.
    static func faults(_ page: Tag) -> [String] {
        frame(page) + names(page) + scripts(page) + tables(page) + pictures(page)
    }

    private static func frame(_ page: Tag) -> [String] {
        var faults: [String] = []
        if page["lang"] != "en-GB" { faults.append("the language is not given") }
        for name in ["h1", "main", "header", "footer"] where page.all(name).count != 1 {
            faults.append("\(page.all(name).count) of <\(name)>")
        }
        if page.first("head")?.first("title")?.text.isEmpty ?? true { faults.append("no title") }
        if page.first("h1")?.text.isEmpty ?? true { faults.append("an empty heading") }
        if page.all("a").first?["href"] != "#main" { faults.append("the first link does not skip to the content") }
        if page.all("nav").contains(where: { $0["aria-label"] == nil }) { faults.append("a nav without a name") }
        return faults
    }

    private static func names(_ page: Tag) -> [String] {
        var faults: [String] = []
        let ids = page.all.compactMap { $0["id"] }
        for (id, times) in Dictionary(ids.map { ($0, 1) }, uniquingKeysWith: +) where times > 1 {
            faults.append("the id \(id) stands \(times) times")
        }
        let known = Set(ids)
        for tag in page.all {
            for attribute in ["for", "aria-labelledby", "aria-describedby"] {
                for id in (tag[attribute] ?? "").split(separator: " ") where !known.contains(String(id)) {
                    faults.append("\(attribute) names \(id), which is nowhere")
                }
            }
            if tag.name == "a", let href = tag["href"], href.hasPrefix("#"), !known.contains(String(href.dropFirst())) {
                faults.append("a link to \(href), which is nowhere")
            }
            if tag.name == "a", tag.text.isEmpty { faults.append("a link without words") }
            if tag["role"] == "region", tag["aria-label"] == nil, tag["aria-labelledby"] == nil {
                faults.append("a region without a name")
            }
        }
        let labelled = Set(page.all("label").filter { !$0.text.isEmpty }.compactMap { $0["for"] })
        for field in page.all("input", "select", "textarea") where field["type"] != "hidden" {
            if !labelled.contains(field["id"] ?? "") { faults.append("the field \(field["name"] ?? "") has no label") }
        }
        return faults
    }

    private static func scripts(_ page: Tag) -> [String] {
        page.all.flatMap { tag -> [String] in
            var faults: [String] = []
            if ["script", "style", "iframe", "object", "embed", "base"].contains(tag.name) {
                faults.append("<\(tag.name)>")
            }
            for (name, value) in tag.attributes {
                if name == "style" || name.hasPrefix("on") { faults.append("\(name) in <\(tag.name)>") }
                let isAddress = ["href", "src", "action", "formaction"].contains(name)
                if isAddress, !["/", "#", "https://", "http://", "mailto:"].contains(where: value.hasPrefix) {
                    faults.append("an address \(value)")
                }
                if isAddress, value.hasPrefix("//") { faults.append("an address of another server \(value)") }
            }
            return faults
        }
    }

    private static func tables(_ page: Tag) -> [String] {
        page.all("table").flatMap { table -> [String] in
            var faults: [String] = []
            if Grid(table, in: page).caption.isEmpty { faults.append("a table without a name") }
            for cell in table.all("th") where !["col", "row"].contains(cell["scope"] ?? "") {
                faults.append("a head \(cell.text) without a scope")
            }
            let width = table.first("thead")?.all("th").count ?? 0
            for row in table.first("tbody")?.all("tr") ?? [] {
                if row.inner.count != width { faults.append("a row of \(row.inner.count) cells under \(width)") }
                if row.inner.first?.name != "th" { faults.append("a row without a head") }
            }
            return faults
        }
    }

    private static func pictures(_ page: Tag) -> [String] {
        page.all("svg").filter { $0["aria-hidden"] != "true" }.flatMap { picture -> [String] in
            var faults: [String] = []
            if picture["role"] != "img" { faults.append("a picture that is not said to be one") }
            for name in ["title", "desc"] where picture.first(name)?.text.isEmpty ?? true {
                faults.append("a picture without \(name)")
            }
            return faults
        }
    }
}

import Models

extension Pack {
    /// What has to hold before the arrangement begins and is not known to be met at every body that it is asked of, with
    /// what is known of each body.
    public var openPrerequisites: PackTable {
        let arranged = Arranged(plan, library, evaluator)
        let outline = PackOutline(arranged)
        guard let document = outline.documents.first else { return PackTable(caption: "", head: [], rows: []) }
        let all = Filling(arranged, outline, document).prerequisites
        let open = all.rows.filter { row in
            row.dropFirst(2).contains { cell in
                let words = cell.plainText
                return !["met", "not asked of its kind", "not applicable"].contains(where: words.hasPrefix)
            }
        }
        return PackTable(caption: all.caption, head: all.head, rows: open)
    }
}

import Register
import TextFiles

extension TableReading {
    mutating func readGroups() {
        let used = Set(rows(.arrangements).map { $0["group_id"] })
        for row in rows(.groups) {
            let group: GroupID? = findings.identifier(row, "group_id")
            let name = findings.text(row, "name")
            let formed = findings.bounds(row, "formed")
            let ended = findings.lastBounds(row, "ended")
            let address = findings.text(row, "source_url")
            let date = findings.bounds(row, "source_date")
            guard let group, isNew(group.raw, .groups, row, "group_id") else { continue }
            groups.insert(group.raw)
            if !used.contains(group.raw), isWhole(.arrangements) {
                findings.add(row.place, "the group '\(group)' without an arrangement", "a row in arrangements.csv")
            }
            let period = findings.period(
                row,
                "formed",
                "ended",
                from: formed.map { .within($0) } ?? .notRecorded,
                lastDay: ended,
                otherwise: .notRecorded,
                lastSeen: nil
            )
            guard let period, let name, let address else { continue }
            let statement = Group(
                group: group,
                name: name,
                statedModel: row.optional("model"),
                within: nil,
                note: row.optional("notes"),
                dated: period
            )
            list.add(
                "groups.\(group.raw)",
                .group(statement),
                .document(address: address, date: date),
                place: row.place
            )
        }
    }

    mutating func readChecks() {
        for row in rows(.checks) {
            let check: FactID? = findings.identifier(row, "check_id")
            let on = findings.neededBounds(row, "date")
            let measure = findings.text(row, "measure")
            let value = findings.text(row, "value")
            let address = findings.text(row, "source_url")
            guard let check, isNew(check.raw, .checks, row, "check_id"), let on, let measure, let value, let address
            else { continue }
            list.add(
                "checks.\(check.raw)",
                .publishedCount(PublishedCount(count: check.raw, on: on, measure: measure, value: value)),
                .document(address: address),
                place: row.place
            )
        }
    }

    /// The order of each table, and what the register as a whole is.
    mutating func readNotices() {
        for form in TableForm.allCases {
            let start = TextPlace(file: form.file, line: 1, column: 1)
            list.add(
                "compilation.\(form.rawValue)",
                .compilation(Compilation(table: form.rawValue, rows: listed(form))),
                .document(address: form.file),
                place: start
            )
        }
        let checked = rows(.organisations).compactMap { copies[copyName($0["source"])] }
            .max { $0.latest < $1.latest }
        list.add(
            "register",
            .registerNotice(
                RegisterNotice(
                    title: "NHS trusts and foundation trusts in England",
                    invented: false,
                    checkedTo: checked
                )
            ),
            .document(title: "How the register was compiled", address: "README.md", date: checked),
            place: TextPlace(file: TableForm.copies.file, line: 1, column: 1)
        )
    }
}

extension TableReading {
    /// The identifiers of a table's rows; of the copies, which are no facts, the rows themselves.
    private func listed(_ form: TableForm) -> [String] {
        guard form == .copies else { return order[form] ?? [] }
        return rows(.copies).map { CopyRow(source: $0["source"], date: $0["date"]).text }
    }
}

extension Row {
    func optional(_ name: String) -> String? {
        self[name].isEmpty ? nil : self[name]
    }
}

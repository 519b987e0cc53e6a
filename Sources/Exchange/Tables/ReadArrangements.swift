import Register

extension TableReading {
    /// The models that the table may name.
    static let models: [SharingModel] = [
        .sharedChair, .sharedChiefExecutive, .sharedChairAndChiefExecutive, .jointExecutive, .committeesInCommon,
        .jointCommittee, .boardsInCommon, .groupBoard,
    ]

    mutating func readArrangements() {
        for row in rows(.arrangements) { readArrangement(row) }
    }

    private mutating func readArrangement(_ row: Row) {
        let id: ArrangementID? = findings.identifier(row, "arrangement_id")
        let model = findings.choice(row, "kind", TableReading.models)
        let status = findings.choice(row, "status", ArrangementStatus.allCases)
        let confidence = findings.choice(row, "confidence", [Confidence.high, .medium, .low])
        let address = findings.text(row, "source_url")
        let title = findings.text(row, "source_title")
        let date = findings.bounds(row, "source_date")
        if row["from"].isEmpty { findings.add(row.place(of: "from"), "nothing in from", "a date") }
        let from = findings.start(row)
        let last = findings.lastDay(row)
        let seen = lastSeen(row)
        if !groups.contains(row["group_id"]), isWhole(.groups) {
            findings.add(
                row.place(of: "group_id"),
                "the group '\(row["group_id"])'",
                "a group of groups.csv"
            )
        }
        let members = members(row, from: from.bounds, last: last, status: status)
        checkEnd(row, status)
        guard let id, isNew(id.raw, .arrangements, row, "arrangement_id") else { return }
        let period = findings.period(
            row,
            "from",
            "to",
            from: from,
            lastDay: last,
            otherwise: status == .current ? .open : .notRecorded,
            lastSeen: seen
        )
        guard let model, let status, let confidence, let address, let title, let period else { return }
        let statement = Arrangement(
            arrangement: id,
            group: GroupID(row["group_id"]),
            model: model,
            bodies: members,
            holder: nil,
            status: status,
            note: row.optional("note"),
            dated: period
        )
        list.add(
            "arrangements.\(id.raw)",
            .arrangement(statement),
            .document(title: title, address: address, date: date),
            confidence,
            place: row.place
        )
    }

    private mutating func checkEnd(_ row: Row, _ status: ArrangementStatus?) {
        let blank = row["to"].isEmpty
        if status == .current, !blank {
            findings.add(row.place(of: "to"), "'\(row["to"])' in to of a current row", "nothing")
        }
        if status == .ended || status == .merged, blank {
            findings.add(row.place(of: "to"), "nothing in to of a row that is \(row["status"])", "a date")
        }
    }

    private mutating func lastSeen(_ row: Row) -> DayBounds? {
        let note = row["note"]
        guard let range = note.firstRange(of: "last-seen=") else { return nil }
        let text = note[range.upperBound...].prefix { $0.isASCII && ($0.isNumber || $0 == "-") }
        if text.utf8.count <= 10, let bounds = DayBounds(text: text) { return bounds }
        findings.add(row.place(of: "note"), "'last-seen=\(text)' in note", "a date such as 2024-07-01, 2024-07 or 2024")
        return nil
    }

    private mutating func members(
        _ row: Row,
        from: DayBounds?,
        last: DayBounds?,
        status: ArrangementStatus?
    ) -> [BodyID] {
        let codes = row.codes("organisations")
        let place = row.place(of: "organisations")
        if codes.count < 2 || Set(codes).count != codes.count {
            findings.add(place, "'\(row["organisations"])' in organisations", "two or more different codes")
        }
        for code in codes where isBody(code, row, "organisations") {
            guard let body = bodies[code] else { continue }
            if let from, let opened = body.opened, from.latest < opened.earliest {
                findings.add(row.place(of: "from"), "a start before \(code) opened", "\(opened.text) or later")
            }
            guard let closed = body.closed else { continue }
            if let from, from.earliest > closed.latest {
                findings.add(row.place(of: "from"), "a start after \(code) closed", "\(closed.text) or earlier")
            }
            if let last, last.earliest > closed.latest {
                findings.add(row.place(of: "to"), "an end after \(code) closed", "\(closed.text) or earlier")
            }
            if row["to"].isEmpty, status == .current {
                findings.add(row.place(of: "status"), "a current row of \(code), which is closed", "an end")
            }
        }
        if status == .merged, isWhole(.organisations), !codes.contains(where: { bodies[$0]?.closed != nil }) {
            findings.add(row.place(of: "status"), "a merger in which no body closed", "a body with a closing date")
        }
        return codes.compactMap { BodyID($0) }
    }
}

import Register

extension TableReading {
    mutating func readCopies() {
        for row in rows(.copies) {
            guard isNew(row["source"], .copies, row, "source") else { continue }
            if let date = findings.neededBounds(row, "date") { copies[row["source"]] = date }
        }
    }

    mutating func knowBodies() {
        for row in rows(.organisations) where bodies[row["ods_code"]] == nil {
            var quiet = Findings()
            bodies[row["ods_code"]] = BodyRow(
                opened: quiet.bounds(row, "opened"),
                closed: quiet.lastBounds(row, "closed")
            )
        }
    }

    mutating func readOrganisations() {
        for row in rows(.organisations) {
            let code: BodyID? = findings.identifier(row, "ods_code")
            let name = findings.text(row, "name")
            let kind = findings.choice(row, "kind", LegalKind.allCases)
            let sector = findings.choice(row, "sector", Sector.allCases)
            let region = findings.text(row, "region")
            let opened = findings.neededBounds(row, "opened")
            let closed = findings.lastBounds(row, "closed")
            let successors = successors(row)
            let copy = copy(row)
            guard let code, let copy, let opened, isNew(code.raw, .organisations, row, "ods_code") else { continue }
            let seen = closed.flatMap { $0.latest < copy.earliest ? $0 : nil } ?? copy
            let source = Source.document(address: row["source"])
            guard
                let life = findings.period(
                    row,
                    "opened",
                    "closed",
                    from: .within(opened),
                    lastDay: closed,
                    otherwise: .open,
                    lastSeen: seen
                ),
                let held = Period(
                    from: .seen(seen),
                    until: closed.map { Period.until(lastDay: $0) } ?? .notRecorded,
                    lastSeen: seen
                ),
                let name, let kind, let sector, let region
            else { continue }
            let id = "organisations.\(code.raw)"
            let place = row.place
            list.add(
                id,
                .bodyExistence(BodyExistence(body: code, successors: successors, dated: life)),
                source,
                place: place
            )
            list.add(
                "\(id).name",
                .bodyName(BodyName(body: code, name: name, dated: held)),
                source,
                place: place
            )
            list.add(
                "\(id).kind",
                .bodyLegalKind(BodyLegalKind(body: code, kind: kind, dated: held)),
                source,
                place: place
            )
            list.add(
                "\(id).sector",
                .bodySector(BodySector(body: code, sector: sector, dated: held)),
                source,
                place: place
            )
            list.add(
                "\(id).region",
                .bodyRegion(BodyRegion(body: code, region: region, dated: held)),
                source,
                place: place
            )
        }
    }

    private mutating func successors(_ row: Row) -> [BodyID] {
        guard !row["successor_ods"].isEmpty else { return [] }
        if row["closed"].isEmpty {
            findings.add(row.place(of: "successor_ods"), "a successor of a body that is open", "none")
        }
        return row.codes("successor_ods").filter { isBody($0, row, "successor_ods") }.compactMap { BodyID($0) }
    }

    /// The date of the copy that a row was taken from.
    mutating func copy(_ row: Row) -> DayBounds? {
        guard let source = findings.text(row, "source") else { return nil }
        if let copy = copies[copyName(source)] { return copy }
        guard isWhole(.copies) else { return nil }
        findings.add(row.place(of: "source"), "the source '\(source)'", "a source listed in copies.csv")
        return nil
    }

    /// The repository and commit of a source, without the file in it.
    func copyName(_ source: String) -> String {
        guard let at = source.firstIndex(of: "@"), let colon = source[at...].firstIndex(of: ":") else { return source }
        return String(source[..<colon])
    }

    mutating func readNames() {
        for row in rows(.organisationNames) {
            let code: BodyID? = findings.identifier(row, "ods_code")
            let first = findings.neededBounds(row, "first_seen")
            let last = findings.neededBounds(row, "last_seen")
            _ = copy(row)
            guard let name = findings.text(row, "name"), let code, isBody(code.raw, row, "ods_code"), let first,
                let last
            else { continue }
            if first.earliest > last.latest {
                findings.add(
                    row.place(of: "last_seen"),
                    "'\(row["last_seen"])' in last_seen",
                    "a date not before first_seen '\(row["first_seen"])'"
                )
            }
            let id = "\(code.raw).\(row["first_seen"])"
            guard isNew(id, .organisationNames, row, "ods_code"),
                let period = Period(from: .seen(first), until: .notRecorded, lastSeen: last)
            else { continue }
            list.add(
                "organisation_names.\(id)",
                .bodyName(BodyName(body: code, name: name, dated: period)),
                .document(address: row["source"]),
                place: row.place
            )
        }
    }
}

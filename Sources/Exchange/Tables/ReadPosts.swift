import Register

extension TableReading {
    mutating func readPosts() {
        for row in rows(.posts) { readPost(row) }
    }

    private mutating func readPost(_ row: Row) {
        let post: FactID? = findings.identifier(row, "post_id")
        let person = person(row)
        let name = findings.text(row, "person")
        let office = findings.choice(row, "role", [Office.chair, .chiefExecutive])
        let interim = findings.flag(row, "interim")
        let shared = findings.flag(row, "shared")
        let confidence = findings.choice(row, "confidence", [Confidence.high, .medium, .low])
        let address = findings.text(row, "source_url")
        let date = findings.bounds(row, "source_date")
        let from = findings.start(row)
        let last = findings.lastDay(row)
        let period = findings.period(
            row,
            "from",
            "to",
            from: from,
            lastDay: last,
            otherwise: .notRecorded,
            lastSeen: date
        )
        guard isBody(row["ods_code"], row, "ods_code"), let body = BodyID(row["ods_code"]), let post,
            isNew(post.raw, .posts, row, "post_id"), let person, let name, let office, let interim, let shared,
            let confidence, let address, let period, let seat = SeatID("\(body.raw).\(office.rawValue)")
        else { return }
        let source = Source.document(address: address, date: date)
        if !list.has("seats.\(seat.raw)") {
            let statement = Seat(
                seat: seat,
                body: body,
                kind: office == .chair ? .chair : .executive,
                office: office,
                title: nil,
                votes: nil,
                dated: .notRecorded
            )
            list.add("seats.\(seat.raw)", .seat(statement), source, place: row.place)
        }
        let statement = Appointment(
            person: person,
            namedAs: name,
            seat: seat,
            capacity: interim ? .interim : .notStated,
            appointedBy: nil,
            approval: nil,
            statedShared: shared,
            dated: period
        )
        list.add("posts.\(post.raw)", .appointment(statement), source, confidence, place: row.place)
    }

    private mutating func person(_ row: Row) -> PersonID? {
        let parts = row["person_id"].split(separator: "-", omittingEmptySubsequences: false)
        let fits = parts.enumerated().allSatisfy { index, part in
            !part.isEmpty
                && part.utf8.allSatisfy { (97...122).contains($0) || (index > 0 && (48...57).contains($0)) }
        }
        guard fits, let person = PersonID(row["person_id"]) else {
            findings.add(
                row.place(of: "person_id"),
                "'\(row["person_id"])' in person_id",
                "lower-case words joined by hyphens"
            )
            return nil
        }
        return person
    }
}

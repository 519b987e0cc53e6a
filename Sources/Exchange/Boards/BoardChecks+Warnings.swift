import Register

extension BoardChecks {
    mutating func warnOfSeats() {
        for seat in seats where seat.kind == .chair && seat.votes == false {
            let row = seat.rows.first { $0.votes == false } ?? seat.first
            warn(row, .voting, "a chair that does not vote: chairs usually do.")
        }
        for office in Office.allCases {
            var first: [String: BoardSeat] = [:]
            for seat in seats where seat.office == office {
                guard let other = first[seat.first.body] else {
                    first[seat.first.body] = seat
                    continue
                }
                warn(
                    seat.first,
                    .office,
                    "a second seat of the \(office.inWords) of \(seat.first.body), beside '\(other.title)' in row "
                        + "\(other.first.place.row)."
                )
            }
        }
    }

    mutating func warnOfHoldings() {
        for row in rows where row.name != nil && row.from == .notRecorded {
            warn(row, .from, "a holder without a first day: when '\(row.name ?? "")' took the seat is not recorded.")
        }
    }

    mutating func warnOfOverlaps() {
        for seat in seats {
            let stays = seat.stays
            for (index, row) in stays.enumerated() where !isFull {
                for other in stays[..<index] where !isFull { warnOfOverlap(row, other) }
            }
        }
    }

    private mutating func warnOfOverlap(_ row: BoardRow, _ other: BoardRow) {
        guard row.name != nil || other.name != nil else { return }
        let place = "row \(other.place.row)"
        if row.overlaps(other, .certainly) {
            if row.name != nil, other.name != nil {
                warn(row, .holder, "two holders of '\(row.seatTitle)' at once: this one and the one in \(place).")
            } else {
                warn(row, .holder, "'\(row.seatTitle)' is vacant and held at once: here and in \(place).")
            }
        } else if row.until == .notRecorded || other.until == .notRecorded, row.overlaps(other, .possibly) {
            let open = other.until == .notRecorded ? other : row
            warn(
                row,
                .until,
                "'\(row.seatTitle)' here and in \(place) may overlap: no last day is recorded in row \(open.place.row)."
            )
        }
    }

    mutating func warnOfPeople() {
        var names: [String: BoardRow] = [:]
        var held: [String: [BoardRow]] = [:]
        for row in rows {
            guard let mark = row.mark, let name = row.name else { continue }
            if let first = names[mark], let other = first.name, SheetCell.folded(other) != SheetCell.folded(name) {
                warn(row, .holder, "[\(mark)] is '\(other)' in row \(first.place.row): one person of two names?")
            }
            names[mark] = names[mark] ?? row
            let earlier = held["\(row.body)|\(mark)"] ?? []
            held["\(row.body)|\(mark)", default: []].append(row)
            for other in earlier where other.seat != row.seat && !isFull {
                guard row.overlaps(other, .certainly) else { continue }
                warn(
                    row,
                    .holder,
                    "'\(name)' holds two seats of \(row.body) at once: this one and '\(other.seatTitle)' in row "
                        + "\(other.place.row)."
                )
            }
        }
    }
}

extension BoardRow {
    /// Whether both hold on one day, at least as surely as asked.
    func overlaps(_ other: BoardRow, _ least: Coverage) -> Bool {
        guard let mine = period?.span(least), let theirs = other.period?.span(least) else { return false }
        let first = max(mine.from ?? CalendarDay(number: .min), theirs.from ?? CalendarDay(number: .min))
        return [mine.until, theirs.until].allSatisfy { $0.map { first < $0 } ?? true }
    }
}

import Register

/// What only shows when rows are read together.
struct BoardChecks {
    let rows: [BoardRow]
    let seats: [BoardSeat]
    private(set) var problems: [BoardProblem] = []
    private(set) var warnings: [BoardWarning] = []

    init(_ rows: [BoardRow]) {
        self.rows = rows
        seats = BoardSeat.all(rows)
    }

    mutating func run() {
        checkBodies()
        for seat in seats { check(seat) }
        checkTwice()
        checkNoSeat()
        warnOfSeats()
        warnOfHoldings()
        warnOfOverlaps()
        warnOfPeople()
    }

    mutating func add(_ row: BoardRow, _ column: BoardColumn, _ found: String, _ expected: String) {
        problems.append(BoardProblem(place: row.place(column), found: found, expected: expected))
    }

    var isFull: Bool { warnings.count > BoardFile.mostWarnings }

    mutating func warn(_ row: BoardRow, _ column: BoardColumn?, _ words: String) {
        guard !isFull else { return }
        let isLast = warnings.count == BoardFile.mostWarnings
        let words = isLast ? "more than \(BoardFile.mostWarnings) oddities: the others are not listed." : words
        warnings.append(BoardWarning(place: row.place(column), words: words))
    }

    private mutating func checkBodies() {
        var codes: [String: BoardRow] = [:]
        var names: [String: BoardRow] = [:]
        for row in rows {
            if let first = codes[row.body.lowercased()], first.body != row.body {
                add(
                    row,
                    .body,
                    "the code '\(row.body)'",
                    "'\(first.body)' as in row \(first.place.row), or another code"
                )
            } else {
                codes[row.body.lowercased()] = codes[row.body.lowercased()] ?? row
            }
            guard let name = row.bodyName else { continue }
            if let first = names[row.body], first.bodyName != name {
                add(
                    row,
                    .body,
                    "the name '\(name)' for \(row.body)",
                    "'\(first.bodyName ?? "")' as in row \(first.place.row)"
                )
            } else {
                names[row.body] = names[row.body] ?? row
            }
        }
    }

    private mutating func check(_ seat: BoardSeat) {
        if seat.kind == nil {
            let words = BoardColumn.kind.words.joined(separator: ", ")
            add(seat.first, .kind, "nothing in any row of the seat", "one of \(words) in one of them")
        }
        agree(seat, .kind, { $0.kind?.rawValue })
        agree(seat, .office, { $0.office?.rawValue })
        agree(seat, .voting, { $0.votes.map { $0 ? "yes" : "no" } })
        guard let kind = seat.kind, let office = seat.office, let row = seat.rows.first(where: { $0.office != nil })
        else { return }
        let fits = office == .chair ? kind == .chair : kind == .executive
        if !fits {
            add(row, .office, "'\(office.rawValue)' of a seat of the kind \(kind.rawValue)", BoardChecks.fitting(kind))
        }
    }

    private static func fitting(_ kind: SeatKind) -> String {
        switch kind {
        case .chair: "chair or nothing"
        case .executive: "chief-executive, finance-director, medical-director, nursing-director or nothing"
        case .nonExecutive, .associate: "nothing: this kind of seat has none of these offices"
        }
    }

    private mutating func agree(_ seat: BoardSeat, _ column: BoardColumn, _ value: (BoardRow) -> String?) {
        guard let first = seat.rows.first(where: { value($0) != nil }), let expected = value(first) else { return }
        for row in seat.rows {
            guard let found = value(row), found != expected else { continue }
            add(row, column, "'\(found)' for the seat '\(row.seatTitle)'", "'\(expected)' as in row \(first.place.row)")
        }
    }

    private mutating func checkTwice() {
        var seen: [String: BoardRow] = [:]
        for row in rows where row.holder != .noSeat {
            let key =
                "\(row.seatKey)|\(row.name.map(SheetCell.folded) ?? "\(row.holder)")|\(row.mark ?? "")|\(row.from.text)"
            if let first = seen[key] {
                add(row, .holder, "the same seat, holder and first day as in row \(first.place.row)", "every row once")
            } else {
                seen[key] = row
            }
        }
    }

    private mutating func checkNoSeat() {
        for seat in seats {
            let without = seat.rows.filter { $0.holder == .noSeat }
            for row in without where (row.from.bounds == nil) == (row.until.bounds == nil) {
                add(
                    row,
                    .from,
                    "'no seat' with \(row.from.bounds == nil ? "no date" : "two dates")",
                    "the first day without it in from, or the last day without it in until"
                )
            }
            if without.count > 2
                || (without.count == 2 && (without[0].from.bounds == nil) == (without[1].from.bounds == nil))
            {
                add(without[without.count - 1], .holder, "'no seat' again", "one beginning and one end of a seat")
            }
        }
    }
}

extension BoardRow {
    func place(_ column: BoardColumn?) -> BoardPlace {
        BoardPlace(file: place.file, row: place.row, column: column)
    }
}

import Register

/// Boards as lines of text and as rows.
struct BoardLists {
    let snapshot: Snapshot
    let bodies: [BodyID]

    func print() {
        let title = snapshot.facts.notice?.title ?? "A register"
        Out.line("\(title): boards as at \(snapshot.day.inWords), as known at entry \(snapshot.basis.knownAt).")
        if snapshot.facts.isInvented { Out.line("Invented: every body and person in it is made up.") }
        if bodies.isEmpty { Out.line("No body is recorded as open on that day.") }
        let names = NamesApart(boardsOf: bodies, snapshot)
        for body in bodies {
            Out.line("")
            print(body, names)
        }
    }

    private func print(_ body: BodyID, _ names: NamesApart) {
        let board = snapshot.board(of: body)
        let counts = board.counts
        let name = snapshot.name(of: body)
        Out.line(name == body.raw ? name : "\(name) (\(body))")
        Out.line(counts.inWords + (counts.all.seats > 0 ? " \(counts.votingInWords)" : ""))
        guard !board.lines.isEmpty else { return }
        let notes = BoardNotes(board)
        Out.line("")
        let table = Table(
            head: ["seat", "kind and office", "votes", "holder", "capacity", "from", "until", "appointed by", "note"],
            rows: board.lines.map { line in
                [
                    line.seatInWords, line.kindInWords, line.votesInWords,
                    names.holderInWords(line), line.capacityInWords, line.firstDayInWords, line.lastDayInWords,
                    line.appointedByInWords, notes.numbers(of: line).map { String($0) }.joined(separator: ", "),
                ]
            }
        )
        table.lines.forEach(Out.line)
        Out.line("")
        for (index, source) in notes.sources.enumerated() { Out.line("\(index + 1)  \(source.inWords)") }
        Out.line(board.wholeInWords)
    }

    /// The columns of a board list, in its words, and what the register adds.
    var table: Table {
        let head = [
            "body", "seat", "kind", "office", "voting", "holder", "capacity", "from", "until", "appointed by", "source",
            "name of body", "certainty", "fact",
        ]
        return Table(head: head, rows: bodies.flatMap { snapshot.board(of: $0).lines.map(row) })
    }

    private func row(_ line: BoardLine) -> [String] {
        let seat = line.seat.payload
        let appointment = line.holding?.appointment.payload
        let capacity = appointment?.capacity ?? .notStated
        return [
            seat.body.raw, line.seatInWords, seat.kind.rawValue, seat.office?.rawValue ?? "",
            seat.votes.map { $0 ? "yes" : "no" } ?? "", holder(line), capacity == .notStated ? "" : capacity.rawValue,
            first(line.period), last(line.period), appointment?.appointedBy ?? "",
            line.fact.sources.map(\.listed).joined(separator: "; "), snapshot.name(of: seat.body),
            certainty(line).map { $0.inWords } ?? "not recorded", line.fact.id.raw,
        ]
    }

    private func holder(_ line: BoardLine) -> String {
        switch line.occupancy {
        case .held(let holding): snapshot.name(of: holding.person)
        case .vacant: "vacant"
        case .notRecorded: ""
        }
    }

    private func certainty(_ line: BoardLine) -> Coverage? {
        line.period?.covers(snapshot.day)
    }

    private func first(_ period: Period?) -> String {
        switch period?.from {
        case .within(let bounds)?: bounds.text
        case .seen(let bounds)?: "seen \(bounds.text)"
        case .unknown?: "unknown"
        case .open?, .notRecorded?, nil: ""
        }
    }

    private func last(_ period: Period?) -> String {
        switch period?.until {
        case .within?: period?.lastDay?.text ?? ""
        case .seen(let bounds)?: "seen \(bounds.text)"
        case .open?: "continuing"
        case .unknown?: "unknown"
        case .notRecorded?, nil: ""
        }
    }
}

extension Source {
    /// As a board list names it.
    fileprivate var listed: String {
        if isOwnList { return "" }
        let words = [title, address].filter { !$0.isEmpty }.joined(separator: " ")
        return words + (date.map { " (\($0.text))" } ?? "")
    }
}

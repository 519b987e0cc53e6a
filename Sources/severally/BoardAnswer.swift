import Register

/// The answer of `board list --format json`.
struct BoardAnswer: Encodable {
    struct Board: Encodable {
        let body, name: String
        let seats: Int
        let counts: Counts
        let wholeAsAt: String?
        let lines: [Line]
    }

    struct Counts: Encodable {
        let voting, notVoting, voteNotRecorded, votingExecutives, votingNonExecutives, vacant, possiblyVacant: Int
        let holderNotRecorded: Int

        init(_ counts: BoardCounts) {
            voting = counts.all.yes
            notVoting = counts.all.no
            voteNotRecorded = counts.all.notRecorded
            votingExecutives = counts.executives.yes
            votingNonExecutives = counts.nonExecutives.yes
            vacant = counts.vacant
            possiblyVacant = counts.possiblyVacant
            holderNotRecorded = counts.notRecorded
        }
    }

    struct Line: Encodable {
        let seat, kind, state: String
        let office, person, holder, capacity, appointedBy, certainty: String?
        let votes: Bool?
        let from, until: String?
        let fact: String
        let sources: [String]
    }

    let register: String
    let invented: Bool
    let on: String
    let knownAt: Int
    let boards: [Board]
}

extension BoardLists {
    var answer: BoardAnswer {
        BoardAnswer(
            register: snapshot.facts.notice?.title ?? "",
            invented: snapshot.facts.isInvented,
            on: snapshot.day.iso,
            knownAt: snapshot.basis.knownAt,
            boards: bodies.map(answer)
        )
    }

    private func answer(_ body: BodyID) -> BoardAnswer.Board {
        let board = snapshot.board(of: body)
        return BoardAnswer.Board(
            body: body.raw,
            name: snapshot.name(of: body),
            seats: board.counts.all.seats,
            counts: .init(board.counts),
            wholeAsAt: board.wholeAsAt?.text,
            lines: board.lines.map(answer)
        )
    }

    private func answer(_ line: BoardLine) -> BoardAnswer.Line {
        let appointment = line.holding?.appointment.payload
        let state =
            switch line.occupancy {
            case .held: "held"
            case .vacant: "vacant"
            case .notRecorded: "not recorded"
            }
        return BoardAnswer.Line(
            seat: line.seatInWords,
            kind: line.seat.payload.kind.rawValue,
            state: state,
            office: line.seat.payload.office?.rawValue,
            person: line.holding?.person.raw,
            holder: line.holding.map { snapshot.name(of: $0.person) },
            capacity: appointment?.capacity.rawValue,
            appointedBy: appointment?.appointedBy,
            certainty: line.period?.covers(snapshot.day).inWords,
            votes: line.seat.payload.votes,
            from: line.period?.from.text,
            until: line.period?.until.text,
            fact: line.fact.id.raw,
            sources: line.fact.sources.map(\.inWords)
        )
    }
}

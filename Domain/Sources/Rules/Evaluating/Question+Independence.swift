import Register

extension Measure {
    static let independence: [Measure] = [
        Measure("half-independent", [.share]) { $0.halfIndependent }
    ]
}

extension Question {
    /// Code B.2.7: so large a share of the board, the chair left out, are non-executive directors whom it judges
    /// independent. Seats without a vote and vacant ones are in neither count; a seat held jointly counts once.
    var halfIndependent: Answer {
        guard case .share(let part, let of) = values[0] else { preconditionFailure("\(rule.id): no share") }
        let (others, executives) = (roll.voting(.nonExecutive), roll.voting(.executive))
        let board = others + executives
        let said =
            "\(Counted.words(others)) of \(Counted.words(board)) voting directors besides the chair are non-executive; "
            + "the Code asks for \(part == 1 && of == 2 ? "at least half" : "at least \(part)/\(of)") who are judged independent."
        if let most = others.most, of * most < part * (most + executives.least) {
            return .notMet(said + " Even if all of them are judged independent, that is too few.", board.facts)
        }
        let people = Set((others.sure + others.open).flatMap(\.holders).map(\.person)).sorted()
        let judgements = people.map { secretary(.independence($0)) }
        return .unknown(
            said + " No judgement of independence is recorded.",
            board.facts,
            judgements + roll.missing(board.doubtful) + roll.missingWhole
        )
    }
}

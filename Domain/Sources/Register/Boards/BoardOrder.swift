/// The order in which the seats of a board are read out: chair, chief executive, executives, non-executives,
/// associates; within these as they are numbered or named.
struct BoardOrder: Hashable, Comparable {
    private let rank: Int
    private let title: NaturalText
    private let number: NaturalText
    private let seat: SeatID

    init(_ seat: Seat) {
        rank = BoardOrder.rank(seat)
        title = NaturalText(seat.title ?? seat.inWords)
        number = NaturalText(seat.seat.raw)
        self.seat = seat.seat
    }

    static func < (left: BoardOrder, right: BoardOrder) -> Bool {
        (left.rank, left.title, left.number, left.seat) < (right.rank, right.title, right.number, right.seat)
    }

    private static func rank(_ seat: Seat) -> Int {
        switch (seat.kind, seat.office) {
        case (.chair, _), (_, .chair): 0
        case (_, .chiefExecutive): 1
        case (.executive, .finance): 2
        case (.executive, .medical): 3
        case (.executive, .nursing): 4
        case (.executive, nil): 5
        case (.nonExecutive, _): 6
        case (.associate, _): 7
        }
    }
}

/// A text in which numbers stand in the order of their size: `Seat 2` before `Seat 10`.
struct NaturalText: Hashable, Comparable {
    private let parts: [Part]

    private enum Part: Hashable, Comparable {
        case number(Int)
        case letter(String)
    }

    init(_ text: String) {
        var parts: [Part] = []
        for character in text.lowercased() {
            guard let digit = character.isASCII ? character.wholeNumberValue : nil else {
                parts.append(.letter(String(character)))
                continue
            }
            if case .number(let number)? = parts.last, number < 1_000_000 {
                parts[parts.count - 1] = .number(number * 10 + digit)
            } else {
                parts.append(.number(digit))
            }
        }
        self.parts = parts
    }

    static func < (left: NaturalText, right: NaturalText) -> Bool {
        left.parts.lexicographicallyPrecedes(right.parts)
    }
}

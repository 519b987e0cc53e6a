import Models

extension Typing {
    /// Nil where nothing was typed, or what was typed is no amount.
    mutating func pounds(_ field: String) -> Money? {
        guard let text = text(field, most: 40) else { return nil }
        guard let amount = Money(text) else {
            add(field, "Give pounds as a number, such as 1,200,000 or 1,200.50, and no words.")
            return nil
        }
        return amount
    }

    mutating func pounds(_ field: String, lacking: String) -> Money? {
        let before = problems.count
        let amount = pounds(field)
        if amount == nil, problems.count == before { add(field, lacking) }
        return amount
    }

    /// Nil where nothing was typed, or what was typed is no whole number.
    mutating func count(_ field: String, most: Int) -> Int? {
        guard let text = text(field, most: 40) else { return nil }
        let plain = text.filter { $0 != "," }
        guard plain.allSatisfy({ $0.isASCII && $0.isNumber }), let count = Int(plain), count <= most else {
            add(field, "Give a whole number from 0 to \(ChoiceUnit.grouped(most)).")
            return nil
        }
        return count
    }
}

/// Where an item of a list of a draft stands by now, told by its mark from what another window made of the list.
enum ItemPlace: Equatable {
    case new
    case at(Int)
    case gone

    /// - Parameters:
    ///   - number: Counted from 1, as the page says it; nil for a new one.
    ///   - marks: Of the list as it is now.
    init(_ number: Int?, marks: [String], _ typed: FormFields) {
        guard let number else {
            self = .new
            return
        }
        let same = marks.indices.filter { marks[$0] == typed["was"] }
        let place = same.contains(number - 1) ? number - 1 : same.first
        self = place.map { .at($0) } ?? .gone
    }

    /// Nil for a new one.
    func item<Item>(of list: [Item]) -> Item? {
        if case .at(let place) = self { list[place] } else { nil }
    }

    func problem(_ field: String, _ item: String, list: String) -> AnswerProblem {
        AnswerProblem(
            field: field,
            sentence:
                "This \(item) was changed or removed in another window meanwhile. What you typed stands below: go back to \(list), see how it stands, and add it from there."
        )
    }

    func put<Item>(_ item: Item, in list: inout [Item]) {
        switch self {
        case .new: list.append(item)
        case .at(let place): list[place] = item
        case .gone: break
        }
    }
}

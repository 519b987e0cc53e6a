/// The log as whoever holds the store, and as anybody, may read it.
extension Model {
    enum Seen: Equatable { case shown, erased, aboutErased, privateToBody }

    func seen(_ place: Int, at position: Int) -> Seen {
        if erased[place] != nil { return .erased }
        guard let fact = lines[place - 1].deal.fact, !showsPrivate(at: position) else { return .shown }
        let left = left(of: fact, at: position)
        if left.contains(where: \.isPrivate) { return .privateToBody }
        return left.isEmpty || hasLostItsKind(place) ? .aboutErased : .shown
    }

    /// Whether it was private to a body when it was recorded, of whatever is left of it.
    func wasPrivate(_ place: Int) -> Bool {
        let fact = lines[place - 1].deal.fact
        return lines.prefix(place).last { $0.deal.fact == fact && $0.deal.said != nil }?.deal.said?.isPrivate == true
    }

    /// Whether all is erased that told the kind of the fact since it was last asserted.
    private func hasLostItsKind(_ place: Int) -> Bool {
        var isLost = false
        for earlier in 1..<place + 1 where lines[earlier - 1].deal.fact == lines[place - 1].deal.fact {
            if erased[earlier] == nil, lines[earlier - 1].deal.said != nil { isLost = false }
            if erased[earlier] != nil, lines[earlier - 1].deal.verb == "assert" { isLost = true }
        }
        return isLost
    }

    func history(of fact: String, at position: Int) -> [(place: Int, words: String)] {
        lines.indices.filter { $0 < position && lines[$0].deal.fact == fact }.map { index in
            let (line, place) = (lines[index], index + 1)
            let what = erased[place].map { "\(line.deal.verb) erased by \($0)" } ?? "\(line.deal)"
            return (place, "\(place) at \(line.at) by \(line.author) \(what)")
        }
    }

    func publishedHistory(of fact: String, at position: Int) -> [String] {
        let left = left(of: fact, at: position)
        let isHidden = left.isEmpty || left.contains(where: \.isPrivate)
        if showsPrivate(at: position) { return history(of: fact, at: position).map(\.words) }
        return isHidden
            ? [] : history(of: fact, at: position).filter { seen($0.place, at: position) != .aboutErased }.map(\.words)
    }

    /// What is left of what the fact was said to be.
    private func left(of fact: String, at position: Int) -> [Said] {
        let places = (1..<position + 1).filter { erased[$0] == nil && lines[$0 - 1].deal.fact == fact }
        return places.compactMap { lines[$0 - 1].deal.said }
    }
}

extension Deal {
    var verb: String {
        switch self {
        case .assert: "assert"
        case .correct: "correct"
        case .end: "end"
        case .retract: "retract"
        case .erase: "erase"
        }
    }
}

import Register

/// What somebody leads, in words.
struct PostWords {
    let snapshot: Snapshot

    /// "chair of A and B, and interim chief executive of C"
    func list(_ led: [Led], _ words: (Led) -> String = PostWords.post) -> String {
        var order: [String] = []
        var bodies: [String: [String]] = [:]
        for led in led {
            let post = words(led)
            if bodies[post] == nil { order.append(post) }
            bodies[post, default: []].append(snapshot.shortName(of: led.body))
        }
        return order.map { "\($0) of \(Say.list(bodies[$0] ?? []))" }.joined(separator: ", and ")
    }

    static func post(_ led: Led) -> String {
        switch led.capacity {
        case .interim: "interim \(led.office.inWords)"
        case .acting: "acting \(led.office.inWords)"
        case .substantive, .notStated, nil: led.office.inWords
        }
    }
}

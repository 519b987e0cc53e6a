import Register

/// That two bodies, both certainly open, have one chair or one chief executive by the appointments recorded.
struct SharingPair: Hashable {
    let office: Office
    let first: BodyID
    let second: BodyID
}

extension Snapshot {
    /// Every such pair on the day, and how surely.
    var sharingPairs: [SharingPair: Coverage] {
        var pairs: [SharingPair: Coverage] = [:]
        for link in links(.appointments) {
            let members = link.members.filter { isOpen($0.body) == .certainly }
            for (place, one) in members.enumerated() {
                for other in members.dropFirst(place + 1) {
                    let pair = SharingPair(office: link.office, first: one.body, second: other.body)
                    pairs[pair] = max(pairs[pair] ?? .not, min(one.coverage, other.coverage))
                }
            }
        }
        return pairs
    }
}

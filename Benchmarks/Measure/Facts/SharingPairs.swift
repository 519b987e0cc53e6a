import Register

/// Two bodies, both certainly open, that have one chair or one chief executive by the appointments recorded.
struct SharingPair: Hashable {
    let first: BodyID
    let second: BodyID
}

extension Snapshot {
    /// Every such pair on the day by office, and how surely.
    var sharingPairs: [Office: [SharingPair: Coverage]] {
        var (chairs, chiefs): ([SharingPair: Coverage], [SharingPair: Coverage]) = ([:], [:])
        for link in links(.appointments) {
            if link.office == .chair { add(link, to: &chairs) } else { add(link, to: &chiefs) }
        }
        return [.chair: chairs, .chiefExecutive: chiefs]
    }

    private func add(_ link: SharingLink, to pairs: inout [SharingPair: Coverage]) {
        let members = link.members.filter { isOpen($0.body) == .certainly }
        for (place, one) in members.enumerated() {
            for other in members.dropFirst(place + 1) {
                let pair = SharingPair(first: one.body, second: other.body)
                pairs[pair] = max(pairs[pair] ?? .not, min(one.coverage, other.coverage))
            }
        }
    }
}

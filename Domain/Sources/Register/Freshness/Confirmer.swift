/// Somebody who could say whether a fact still holds.
public enum Confirmer: Hashable, Sendable {
    /// The company secretary of a body that is open.
    case secretary(BodyID)
    /// The authority that appointed, as recorded.
    case appointer(String)
    /// Who published a source.
    case publisher(String)
    /// Who published a source of that title or address; the publisher is not recorded.
    case publisherOf(String)
}

extension Snapshot {
    /// Who could confirm a fact: the bodies that it is about, who appointed, and who published what it rests on.
    public func confirmers(of fact: Fact) -> [Confirmer] {
        var confirmers = bodies(concernedBy: fact.statement).filter { isOpen($0) != .not }.map(Confirmer.secretary)
        if case .appointment(let appointment) = fact.statement, let appointer = appointment.appointedBy {
            confirmers.append(.appointer(appointer))
        }
        let publishers = fact.sources.map { source -> Confirmer in
            if !source.publisher.isEmpty { return .publisher(source.publisher) }
            return .publisherOf(source.title.isEmpty ? source.address : source.title)
        }
        return (confirmers + publishers).uniqued
    }

    /// `the company secretary of Northmere Hospitals`
    public func inWords(_ confirmer: Confirmer) -> String {
        switch confirmer {
        case .secretary(let body): "the company secretary of \(shortName(of: body))"
        case .appointer(let name): "\(name), which is recorded as appointing"
        case .publisher(let name): "\(name), which published the source"
        case .publisherOf(let title): "whoever published “\(title)”"
        }
    }
}

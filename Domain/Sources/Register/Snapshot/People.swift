/// Which identifiers name one person, from `same-person` statements alone.
struct People: Sendable {
    private var remains: [PersonID: PersonID] = [:]

    init(_ merges: [Stated<SamePerson>]) {
        for merge in merges.map(\.payload) {
            let (keep, drop) = (self[merge.person], self[merge.other])
            if keep != drop { remains[drop] = keep }
        }
    }

    /// The identifier that remains after merges.
    subscript(person: PersonID) -> PersonID {
        var person = person
        while let next = remains[person] { person = next }
        return person
    }
}

/// Which identifiers name one person, from `same-person` statements alone.
struct People: Sendable {
    /// The identifier that remains, of every one that was joined to another.
    private var remains: [PersonID: PersonID] = [:]

    init(_ merges: [Stated<SamePerson>]) {
        for merge in merges.map(\.payload) {
            let (keep, drop) = (root(merge.person), root(merge.other))
            if keep != drop { remains[drop] = keep }
        }
        for person in Array(remains.keys) { remains[person] = root(person) }
    }

    /// The identifier that remains after merges.
    subscript(person: PersonID) -> PersonID { remains[person] ?? person }

    private mutating func root(_ person: PersonID) -> PersonID {
        var person = person
        while let next = remains[person] {
            if let last = remains[next] { remains[person] = last }
            person = next
        }
        return person
    }
}

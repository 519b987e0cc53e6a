/// Which identifiers name one person, from `same-person` statements alone.
struct People: Sendable {
    /// The identifier that remains, of every one that was joined to another.
    private var remains: [PersonID: PersonID] = [:]

    init(_ merges: [Stated<SamePerson>]) {
        for merge in merges.map({ $0.payload }) {
            let (keep, drop) = (remains.root(of: merge.person), remains.root(of: merge.other))
            if keep != drop { remains[drop] = keep }
        }
        for person in Array(remains.keys) { remains[person] = remains.root(of: person) }
    }

    /// The identifier that remains after merges.
    subscript(person: PersonID) -> PersonID { remains.isEmpty ? person : remains[person] ?? person }
}

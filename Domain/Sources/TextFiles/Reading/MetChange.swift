import Register

/// A change as the file has it, whether or not all of it could be read.
struct MetChange {
    let verb: ChangeVerb
    /// Nil where it is not an identifier.
    let fact: FactID?
    /// Of the fact's identifier.
    let place: TextPlace
    /// The form and the fields of its statement, where it has one.
    let form: Form?
    let fields: [TextField]
    /// Nil where something was wrong with it.
    let change: Change?
    /// Of the day on which it ends, where it is an end.
    let endPlace: TextPlace?
}

/// The recorded time of a heading.
struct MetHeading {
    /// Of the recorded day, else of the heading.
    let place: TextPlace
    let isGiven: Bool
    /// Nil where none is given or it could not be read.
    let recordedAt: Instant?
}

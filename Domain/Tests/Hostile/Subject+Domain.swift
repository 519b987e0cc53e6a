extension Subject {
    /// All that the domain reads.
    public static let domain: [Subject] = [days, world, changes, records, search, rules]
}

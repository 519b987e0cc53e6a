public import Register

extension Registrar {
    /// The facts as they would stand if these changes were recorded. Nothing is recorded, and no key is needed.
    ///
    /// What recording would refuse is refused, but for a person who was erased: only the key recognises those.
    public func rehearsed(_ proposals: [Proposal]) async throws -> Facts {
        let standing = try await standing()
        var facts = standing.facts
        for own in try drafts(proposals, standing) { facts.apply(own.entry) }
        return facts
    }
}

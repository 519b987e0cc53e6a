public import Register

extension Facts {
    /// The facts as they would stand after some changes, which nobody recorded.
    public func rehearsing(_ changes: [Change]) -> Facts {
        var facts = self
        for change in changes {
            let entry = Entry(
                position: facts.position + 1,
                recordedAt: Instant(seconds: 0),
                author: "rehearsal",
                content: .change(change)
            )
            facts.apply(entry)
        }
        return facts
    }
}

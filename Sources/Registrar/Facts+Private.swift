import Register

extension Facts {
    /// What anybody may see of a register that is not marked invented, whatever it said of itself at the time.
    var withoutPrivate: Facts {
        var facts = self
        for fact in all where fact.statement.visibility != .everyone {
            facts.apply(
                Entry(
                    position: position,
                    recordedAt: fact.recordedAt,
                    author: fact.author,
                    content: .change(.retract(fact.id, reason: ""))
                )
            )
        }
        return facts
    }
}

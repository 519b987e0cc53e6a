import Register

extension Snapshot {
    /// Everything stated of the legal kind of a body on the day, and not only what is surest.
    func legalKindsStated(of body: BodyID) -> [Stated<BodyLegalKind>] {
        allLegalKinds(of: body).filter { $0.covers(day) != .not }
    }
}

extension [Stated<BodyLegalKind>] {
    /// Whether something is stated, and all of it for certain and of this kind.
    func areSurely(_ kind: LegalKind, on day: CalendarDay) -> Bool {
        !isEmpty && allSatisfy { $0.covers(day) == .certainly && $0.payload.kind == kind }
    }
}

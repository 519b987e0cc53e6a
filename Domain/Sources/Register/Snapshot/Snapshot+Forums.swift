/// Forums, their members and the instruments of bodies, whatever the day.
extension Snapshot {
    /// The forums of which a body is a parent.
    public func forums(of body: BodyID) -> [Stated<Forum>] { readAll(named.forumsOfBody, body) }

    /// All statements of a forum.
    public func statements(of forum: ForumID) -> [Stated<Forum>] { readAll(named.forums, forum) }

    /// Who is stated to be a member of a forum.
    public func members(of forum: ForumID) -> [Stated<ForumMember>] { readAll(named.membersOfForum, forum) }

    /// The forums of which the holder of a seat is stated to be a member.
    public func memberships(of seat: SeatID) -> [Stated<ForumMember>] { readAll(named.placesOfSeat, seat) }

    /// The instruments that a body adopted.
    public func instruments(adoptedBy body: BodyID) -> [Stated<Instrument>] {
        readAll(named.instrumentsAdoptedBy, body)
    }
}

public import Register

/// Who shared a chair or chief executive with whom, on every day, as known at the position of a snapshot.
///
/// Each day is decided as the register decides it: by `Snapshot.links(.all)`, so arrangements and named holders count,
/// who acts as chair does not, an announced arrangement never does, and one first seen on a day counts from that day.
/// Only bodies that are or may be open are joined. Where an arrangement dates what posts without dates leave open, the
/// arrangement decides.
public struct SharingHistory: Sendable {
    public let snapshot: Snapshot
    /// In the order in which they begin.
    public let stretches: [SharingStretch]
    /// What posts would leave possible before or after the arrangement that dates it.
    let setAside: [SharingStretch]

    public init(_ snapshot: Snapshot) {
        var tracing = Tracing(snapshot)
        let all = tracing.stretches()
        let settled = SettledPosts(all)
        self.snapshot = snapshot
        stretches = settled.kept.sorted { SharingStretch.precedes($0, $1) }
        setAside = settled.setAside.sorted { SharingStretch.precedes($0, $1) }
    }

    private init(_ snapshot: Snapshot, _ other: SharingHistory) {
        self.snapshot = snapshot
        stretches = other.stretches
        setAside = other.setAside
    }

    /// The same register asked about another day, without following every link again.
    public func on(_ day: CalendarDay) -> SharingHistory { SharingHistory(snapshot.on(day), self) }
}

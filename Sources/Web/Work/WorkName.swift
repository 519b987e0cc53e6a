/// What has to be worked out, by the name under which it is kept.
struct WorkName: Hashable, @unchecked Sendable {
    // Only what is Sendable is put in.
    private let name: AnyHashable

    init(_ name: some Hashable & Sendable) {
        self.name = AnyHashable(name)
    }
}

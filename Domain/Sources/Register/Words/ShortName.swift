extension Snapshot {
    /// The name without its legal kind, for where the body has been named in full already.
    public func shortName(of body: BodyID) -> String {
        let name = name(of: body)
        for ending in [" NHS Foundation Trust", " NHS Trust"] where name.hasSuffix(ending) {
            let short = name.dropLast(ending.count)
            if !short.isEmpty { return String(short) }
        }
        return name
    }
}

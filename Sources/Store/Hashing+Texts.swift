extension Hashing {
    /// Of texts with their names, in their order.
    public static func digest(_ files: [(name: String, text: String)]) -> String {
        Hex.text(sha256(files.flatMap { Array("\($0.name)\n\($0.text.utf8.count)\n".utf8) + Array($0.text.utf8) }))
    }
}

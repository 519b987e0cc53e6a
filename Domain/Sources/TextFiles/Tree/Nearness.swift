/// What somebody may have meant.
public enum Nearness {
    /// The allowed name that is one or two letters away; the closest, then the first.
    static func closest(to name: String, among allowed: some Sequence<String>) -> String? {
        let name = Array(name.utf8.prefix(130))
        var best: (name: String, distance: Int)?
        for candidate in allowed {
            let distance = distance(name, Array(candidate.utf8))
            if distance <= 2, distance < max(name.count, candidate.utf8.count), distance < best?.distance ?? 3 {
                best = (candidate, distance)
            }
        }
        return best?.name
    }

    /// The words to put after what was expected.
    public static func hint(for name: String, among allowed: some Sequence<String>) -> String {
        closest(to: name, among: allowed).map { "; did you mean '\($0)'?" } ?? ""
    }

    /// The same for a name that may also differ in its capitals only, or end too early.
    public static func hint(forPart name: String, among allowed: some Sequence<String>) -> String {
        let small = name.lowercased()
        guard !small.isEmpty else { return "" }
        let near =
            allowed.first { $0.lowercased() == small } ?? allowed.first { $0.lowercased().hasPrefix(small) }
            ?? closest(to: name, among: allowed)
        return near.map { "; did you mean '\($0)'?" } ?? ""
    }

    /// Levenshtein's distance, or 3 for anything above 2.
    private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        guard abs(left.count - right.count) <= 2 else { return 3 }
        var row = Array(0...right.count)
        for (i, letter) in left.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, other) in right.enumerated() {
                let above = row[j + 1]
                row[j + 1] = letter == other ? diagonal : min(diagonal, above, row[j]) + 1
                diagonal = above
            }
        }
        return min(row[right.count], 3)
    }
}

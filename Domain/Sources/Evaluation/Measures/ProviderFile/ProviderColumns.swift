/// Where in the monthly file of providers its columns stand.
struct ProviderColumns: Sendable {
    /// Attendances of one kind of department, and those of them over four hours.
    struct Pair: Sendable {
        let isMajor: Bool
        let attendances: Int
        let overFourHours: Int
    }

    let headings: [String]
    let period: Int
    let code: Int
    /// The columns in which the word for a total may stand.
    let names: [Int]
    let pairs: [Pair]

    init(_ headings: [String]) throws(FileFormProblem) {
        let keys = headings.map { ProviderColumns.key($0) }
        var places: [String: Int] = [:]
        for (place, key) in keys.enumerated() where !key.isEmpty {
            if places.updateValue(place, forKey: key) != nil { throw .repeatedColumn(headings[place]) }
        }
        let code = places["orgcode"] ?? places["code"]
        guard let period = places["period"], let code else {
            throw .missingColumns((places["period"] == nil ? ["Period"] : []) + (code == nil ? ["Org Code"] : []))
        }
        self.headings = headings
        self.period = period
        self.code = code
        names = [period, code] + ["parentorg", "orgname", "name"].compactMap { places[$0] }
        pairs = try ProviderColumns.pairs(keys, headings, places)
    }

    private static func pairs(
        _ keys: [String],
        _ headings: [String],
        _ places: [String: Int]
    ) throws(FileFormProblem) -> [Pair] {
        var pairs: [Pair] = []
        var alone: [String] = []
        for (place, key) in keys.enumerated() {
            if let kind = rest(of: key, after: "attendances:") {
                if let over = places["over:" + kind] {
                    pairs.append(Pair(isMajor: kind == "type1", attendances: place, overFourHours: over))
                } else {
                    alone.append(headings[place])
                }
            } else if let kind = rest(of: key, after: "over:"), places["attendances:" + kind] == nil {
                alone.append(headings[place])
            }
        }
        guard alone.isEmpty else { throw .unpairedColumns(alone) }
        guard !pairs.isEmpty else { throw .missingColumns(["A&E attendances Type 1", "Attendances over 4hrs Type 1"]) }
        return pairs
    }

    /// A heading without spaces, case and the words that come and go between years.
    private static func key(_ heading: String) -> String {
        var text = String(heading.lowercased().filter { !$0.isWhitespace })
        if let shorter = rest(of: text, after: "numberof") { text = shorter }
        for start in ["attendancesover4hrs", "attendancesover4hours"] {
            if let kind = rest(of: text, after: start) { return "over:" + department(kind) }
        }
        if let kind = rest(of: text, after: "a&eattendances") { return "attendances:" + department(kind) }
        return text
    }

    private static func department(_ kind: String) -> String {
        kind.hasSuffix("othera&edepartment") ? String(kind.dropLast(13)) + "department" : kind
    }

    private static func rest(of text: String, after start: String) -> String? {
        text.hasPrefix(start) ? String(text.dropFirst(start.count)) : nil
    }
}

/// The columns of a board list, in the order in which the template has them.
public enum BoardColumn: String, CaseIterable, Sendable {
    case body, seat, kind, office, voting, holder, capacity, from, until
    case appointedBy = "appointed by"
    case source

    /// What stands in it.
    public var holds: String {
        switch self {
        case .body: "the body whose board it is: a code, a name, or both as Name [code]"
        case .seat: "what the seat is called; the same seat is written the same in every row"
        case .kind: "what kind of seat it is"
        case .office: "the office that goes with the seat, if it is one of these"
        case .voting: "whether the seat votes"
        case .holder: "who holds the seat: a name, or a name and a mark as Ann Example [p1]"
        case .capacity: "how the holder holds it"
        case .from: "the first day"
        case .until: "the last day"
        case .appointedBy: "who appointed"
        case .source:
            "who says so: a title, an address or both, and the date of the source in round brackets at the end"
        }
    }

    /// The words that it may have; empty where it takes any text.
    public var words: [String] {
        switch self {
        case .body, .seat, .appointedBy, .source: []
        case .kind: ["chair", "executive", "non-executive", "associate"]
        case .office: ["chair", "chief-executive", "finance-director", "medical-director", "nursing-director"]
        case .voting: ["yes", "no"]
        case .holder: ["vacant", "no seat"]
        case .capacity: ["substantive", "interim", "acting"]
        case .from: ["unknown"]
        case .until: ["continuing", "unknown"]
        }
    }

    /// What an empty cell means.
    public var ifEmpty: String {
        switch self {
        case .body, .seat: "a mistake"
        case .kind: "as in another row of the seat; a mistake if no row says it"
        case .office: "as in another row of the seat; else none of these offices"
        case .voting: "as in another row of the seat; else not recorded"
        case .holder: "not recorded, which is not vacant"
        case .capacity: "not stated"
        case .from, .until, .appointedBy: "not recorded"
        case .source: "the list itself is the source, without a date"
        }
    }

    /// The column of a heading, however it is spaced and capitalised.
    init?(heading: String) {
        self.init(rawValue: SheetCell.folded(heading).replacing("_", with: " ").replacing("-", with: " "))
    }
}

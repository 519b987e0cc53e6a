/// The empty board list that a company secretary fills in.
public enum BoardTemplate {
    /// What the body of an example row begins with.
    static let mark = "EXAMPLE"

    private static let examples: [[String]] = [
        [
            "Chair", "chair", "chair", "yes", "Ann Example [p1]", "substantive", "1/4/2023", "continuing",
            "Council of governors", "Minutes of the council of governors (14/3/2023)",
        ],
        [
            "Finance director", "executive", "finance-director", "yes", "Ben Example", "interim", "2024-07",
            "31/12/2024", "Remuneration committee", "https://example.org/our-board (2024-10-02)",
        ],
        ["Non-executive 2", "non-executive", "", "yes", "vacant", "", "2024", "continuing", "", ""],
        ["Associate director of people", "associate", "", "no", "", "", "", "", "", ""],
    ]

    /// A heading and example rows, each to be deleted. It begins with a mark that tells Excel that it is UTF-8.
    public static var bytes: [UInt8] {
        let head = BoardColumn.allCases.map(\.rawValue)
        let rows = examples.map { ["\(mark) – delete this row"] + $0 }
        return [0xEF, 0xBB, 0xBF] + CSV.write([head] + rows)
    }
}

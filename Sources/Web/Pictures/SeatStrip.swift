import Markup
import Register

/// One row for each seat, bars for those who hold it, on a common axis of days.
struct SeatStrip {
    struct Bar {
        let label: String
        let period: Period
        let capacity: Capacity
        let isVacancy: Bool
        /// Where the table leads from the label, if anywhere.
        var address: Address?
    }

    struct Row {
        let label: String
        let office: Office?
        let kind: SeatKind
        let bars: [Bar]
    }

    let id: String
    let title: String
    let rows: [Row]
    let day: CalendarDay
    let today: CalendarDay
    let columns: Columns
    /// The days on which one person led several bodies, for a band above the rows.
    let several: [LeadingSpan]
    let scale: DayScale

    init(
        id: String,
        title: String,
        rows: [Row],
        day: CalendarDay,
        today: CalendarDay,
        columns: Columns,
        several: [LeadingSpan] = []
    ) {
        self.id = id
        self.title = title
        self.rows = rows
        self.day = day
        self.today = today
        self.columns = columns
        self.several = several
        scale = SeatStrip.scale(rows, day, today)
    }

    /// What the rows and bars stand for.
    enum Columns {
        case seats, membership
        /// The seats of one person in several bodies.
        case person
    }

    static let width = 720.0
    static let rowHeight = 62.0
    static let top = 8.0
    /// How many letters of a label fit beside one another.
    private static let longestLabel = 74
    static let left = 8.0
    private static let right = 704.0
    private var left: Double { SeatStrip.left }
    private var right: Double { SeatStrip.right }

    var picture: Picture? {
        guard !rows.isEmpty else { return nil }
        let bottom = rowsTop + Double(rows.count) * SeatStrip.rowHeight
        let bars = rows.reduce(0) { $0 + $1.bars.count }
        return Picture(
            id: id,
            title: title,
            sentence: sentence(bars),
            width: Int(SeatStrip.width),
            height: Int(bottom + 56),
            legend: legend,
            marks: [patterns] + severalShade(bottom) + axis(bottom) + severalBand
                + rows.enumerated().flatMap { draw($0.element, at: $0.offset) }
                + chosenDay(bottom),
            table: table
        )
    }

    private var rowsTop: Double { SeatStrip.top + (several.isEmpty ? 0 : SeatStrip.rowHeight) }

    private func sentence(_ bars: Int) -> String {
        let (one, many, bar) =
            switch columns {
            case .seats: ("seat", "seats", bars == 1 ? "appointment or vacancy" : "appointments or vacancies")
            case .membership: ("body", "bodies", bars == 1 ? "period" : "periods")
            case .person: ("seat", "seats", bars == 1 ? "appointment" : "appointments")
            }
        return
            "\(rows.count) \(rows.count == 1 ? one : many) with \(bars) \(bar) recorded, from \(scale.first.year) to \(scale.last.year); the line marks \(day.inWords).\(severalSentence)"
    }

    private static func scale(_ rows: [Row], _ day: CalendarDay, _ today: CalendarDay) -> DayScale {
        let starts = rows.flatMap(\.bars).compactMap { $0.period.from.bounds?.earliest }
        let ends = rows.flatMap(\.bars).compactMap { $0.period.until.bounds?.latest }
        let first = min(starts.min() ?? day, day)
        let last = max(ends.max() ?? today, today, day)
        return DayScale(
            first: CalendarDay(year: first.year, month: 1, day: 1) ?? first,
            last: CalendarDay(year: last.year + 1, month: 1, day: 1) ?? last,
            left: left,
            right: right
        )
    }

    private var patterns: Node {
        .el(
            "defs",
            [],
            [
                .el(
                    "pattern",
                    [
                        .id("\(id)-hatch"), .of("width", 8), .of("height", 8), .of("patternUnits", "userSpaceOnUse"),
                        .of("patternTransform", "rotate(45)"),
                    ],
                    [Shape.line(0, 0, 0, 8, [.of("stroke", "#ffffff"), .of("stroke-width", "5")])]
                ),
                .el(
                    "pattern",
                    [.id("\(id)-dots"), .of("width", 8), .of("height", 8), .of("patternUnits", "userSpaceOnUse")],
                    [Shape.circle(4, 4, 2.4, [.of("fill", "#ffffff")])]
                ),
            ]
        )
    }

    private func axis(_ bottom: Double) -> [Node] {
        scale.years(apart: 60).flatMap { year -> [Node] in
            let x = scale.x(year)
            let line = Shape.line(x, SeatStrip.top, x, bottom, [.class("grid")])
            guard x > left + 20, x < right - 20 else { return [line] }
            return [line, Shape.text(x, bottom + 20, String(year.year), "text-middle")]
        }
    }

    private func draw(_ row: Row, at index: Int) -> [Node] {
        let y = rowsTop + Double(index) * SeatStrip.rowHeight
        return [Shape.text(left, y + 20, row.label.cut(to: SeatStrip.longestLabel), "text-strong")]
            + row.bars.flatMap { draw($0, of: row, y: y + 28) }
    }

    func fill(_ x: Double, _ y: Double, _ width: Double, _ height: Double, _ pattern: String) -> Node {
        Shape.rect(x, y, width, height, [.of("fill", "url(#\(id)-\(pattern))")])
    }

    static func mark(_ row: Row, _ bar: Bar) -> String {
        if bar.isVacancy { return "mark-vacant" }
        switch (row.office, row.kind) {
        case (.chair, _): return "mark-chair"
        case (.chiefExecutive, _): return "mark-chief"
        case (_, .executive): return "mark-executive"
        case (_, .chair), (_, .nonExecutive), (_, .associate): return "mark-nonexec"
        }
    }

    private func chosenDay(_ bottom: Double) -> [Node] {
        let x = scale.x(day)
        return [
            Shape.line(x, SeatStrip.top, x, bottom, [.class("mark-day")]),
            Shape.text(
                x,
                bottom + 42,
                day.inWords,
                x > right - 90 ? "text-end text-strong" : x < left + 90 ? "text-strong" : "text-middle text-strong"
            ),
        ]
    }

    private var legend: [Node] {
        let names: [(String, String)] =
            switch columns {
            case .seats, .person:
                [
                    ("mark-chair", "chair"), ("mark-chief", "chief executive"), ("mark-executive", "other executive"),
                    ("mark-nonexec", "non-executive or associate"), ("mark-vacant", "vacant"),
                ]
            case .membership: [("mark-nonexec", "member, or in an arrangement")]
            }
        let bars = rows.flatMap(\.bars)
        let used = Set(rows.flatMap { row in row.bars.map { SeatStrip.mark(row, $0) } })
        let sample = names.first { used.contains($0.0) }?.0 ?? "mark-nonexec"
        var marks = names.filter { used.contains($0.0) }.map { swatch($0.0, $0.1) }
        if bars.contains(where: { $0.capacity == .interim }) { marks.append(swatch(sample, "interim", "hatch")) }
        if bars.contains(where: { $0.capacity == .acting }) { marks.append(swatch(sample, "acting", "dots")) }
        return severalLegend + marks + [
            Shape.swatch(
                [Shape.path([(1, 9), (12, 2), (12, 16)], closed: true, [.class(sample)])],
                "day known only in part"
            ),
            Shape.swatch([Shape.line(0, 9, 28, 9, [.class("line-possible")])], "no start or end known"),
        ]
    }

    private func swatch(_ mark: String, _ words: String, _ pattern: String? = nil) -> Node {
        let shape = Shape.rect(1, 2, 26, 14, [.class(mark)])
        return Shape.swatch([shape] + (pattern.map { [fill(1, 2, 26, 14, $0)] } ?? []), words)
    }

    private var table: Node {
        DataTable(
            caption: title,
            head: head,
            rows: rows.flatMap { row in row.bars.map { cells(row, $0) } }
        ).node
    }

    private var head: [Node] {
        switch columns {
        case .seats: ["Seat", "Holder", "Capacity", "When"]
        case .membership: ["Body", "By", "When"]
        case .person: ["Seat", "Body", "Capacity", "When"]
        }
    }

    private func cells(_ row: Row, _ bar: Bar) -> [Node] {
        let (label, when) = (Node.text(row.label), Node.text(Say.period(bar.period)))
        let who = bar.address.map { Node.a($0, .text(bar.label)) } ?? .text(bar.label)
        switch columns {
        case .seats, .person:
            return [label, who, .text(bar.isVacancy ? "vacant" : Say.capacity(bar.capacity)), when]
        case .membership: return [label, who, when]
        }
    }
}

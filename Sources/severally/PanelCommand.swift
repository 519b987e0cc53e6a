import ArgumentParser
import Exchange
import Register
import Registrar

struct PanelCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "panel",
        abstract: "Prints one row for each body and month: who shared a chair or chief executive with whom.",
        discussion: """
            Each row says what held on the first day of the month; the totals are those of 'severally shares' for that \
            day. docs/codebook.md says what each column means.

            Examples:
              severally panel --store england.store > panel.csv
              severally panel --from 2015-01 --until 2026-11 --known 2579 --store england.store > panel.csv
            """
    )

    enum Form: String, ExpressibleByArgument, CaseIterable {
        case csv, json
    }

    @OptionGroup var store: StoreOption
    @Option(
        help: ArgumentHelp("The first month; that of the first arrangement if left out.", valueName: "month"),
        transform: Parse.month
    )
    var from: CalendarDay?
    @Option(help: ArgumentHelp("The last month; this month if left out.", valueName: "month"), transform: Parse.month)
    var until: CalendarDay?
    @Option(
        help: ArgumentHelp("As known then: a day, or a position.", valueName: "day|position"),
        transform: Parse.known
    )
    var known: KnownAt?
    @Option(help: "How to print the rows.")
    var format = Form.csv
    @Flag(help: "So that a spreadsheet shows the cells and runs none of them; goes with CSV.")
    var forSpreadsheets = false

    func validate() throws {
        if forSpreadsheets, format != .csv { throw ValidationError("--for-spreadsheets goes with --format csv") }
    }

    func run() async throws {
        let base = try await store.reading().base(known ?? .now)
        let last = until ?? Clock.today
        let first = from ?? Panel.firstMonth(of: base.index) ?? last
        let months = Panel.months(from: first, until: last)
        guard !months.isEmpty else {
            throw Failure.input("--from \(first.iso.prefix(7)) is after --until \(last.iso.prefix(7)).")
        }
        guard months.count <= Panel.mostMonths else {
            throw Failure.input("\(months.count) months are asked for: expected at most \(Panel.mostMonths).")
        }
        let table = OpenTable.panel
        let rows = table.rows(OpenBasis(base, on: last, months: months))
        let head = table.columns.map(\.name)
        switch format {
        case .csv: Out.write((forSpreadsheets ? TableText.forSpreadsheets : .exact).bytes([head] + rows))
        case .json: try Table(head: head, rows: rows).print(.json)
        }
    }
}

extension Parse {
    static func month(_ text: String) throws -> CalendarDay {
        guard let month = Panel.month(text: text) else {
            throw ValidationError("'\(text)' is not a month: expected a month such as 2024-11")
        }
        return month
    }
}

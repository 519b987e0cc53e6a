import ArgumentParser
import Exchange

struct PlansCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plans",
        abstract: "Lists the plans that were recorded before their outcomes were worked out.",
        discussion: """
            Each record holds the digest of the one before it: a break in that chain is named, and nothing is listed. A book \
            that was cut at its end or written anew has no break: keep the number of records and the head of the book, which \
            are printed, where others cannot change them, and compare. The first column is the number of the record.

            Examples:
              severally evaluate plans --store england.store
              severally evaluate plans --number 3 --store england.store
            """
    )

    @Option(help: ArgumentHelp("Print the text of this record alone.", valueName: "number"))
    var number: Int?
    @OptionGroup var book: PlanBookOption
    @OptionGroup var store: StoreOption
    @OptionGroup var format: FormatOption

    func run() throws {
        let place = book.book(store)
        let (index, records) = try place.all()
        if let number {
            guard let record = records.first(where: { $0.number == number }) else {
                throw Failure.input("\(place.path) has no record \(number): it has \(records.count).")
            }
            return Out.write([UInt8](record.text.utf8))
        }
        switch format.format {
        case .table where records.isEmpty: Out.note("No plan was recorded in \(place.path).")
        case .json: try Out.json(records)
        case .table, .csv:
            let table = Table(
                head: ["number", "recorded", "kind", "known at", "program", "sha-256"],
                rows: records.map {
                    ["\($0.number)", $0.recordedAt, $0.kind.rawValue, "\($0.knownAt)", $0.program, $0.digest]
                }
            )
            try table.print(format.format)
        }
        if index.count > 0 { Out.note(index.inWords) }
    }
}

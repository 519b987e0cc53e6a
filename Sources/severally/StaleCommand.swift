import ArgumentParser
import Register

struct StaleCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stale",
        abstract: "Lists facts that rest on old evidence, by body, and what was announced for a day that has passed.",
        discussion: """
            A fact is listed where it holds or may hold on the day and its latest evidence, which is when it was \
            last seen or else its newest dated source, is older than so many months. Evidence that is not dated, or only \
            in part, may be older and is listed as such. A fact about several bodies stands under each of them.

            Examples:
              severally stale --months 12 --store england.store
              severally stale --months 6 --body RTR --format csv --store england.store
            """
    )

    @Option(help: "How old the evidence has to be, in whole months.")
    var months = 12
    @Option(help: ArgumentHelp("Only facts about this body.", valueName: "body"))
    var body: String?
    @OptionGroup var store: StoreOption
    @OptionGroup var basisOptions: BasisOptions
    @OptionGroup var format: FormatOption

    func validate() throws {
        guard (0...1200).contains(months) else {
            throw ValidationError("'\(months)' is no number of months: expected 0 to 1200")
        }
    }

    func run() async throws {
        let snapshot = try await basisOptions.snapshot(try store.reading())
        let freshness = Freshness(snapshot, months: months)
        if let body {
            guard let id = BodyID(body), snapshot.existence(of: id) != nil else {
                throw Failure.refused("Nothing is recorded of a body \(body).")
            }
            try tell(StaleRows(freshness.of(id), snapshot, only: id), freshness.of(id))
        } else {
            try tell(StaleRows(freshness, snapshot, only: nil), freshness)
        }
    }

    private func tell(_ rows: StaleRows, _ freshness: Freshness) throws {
        guard format.format == .table else { return try rows.table.print(format.format) }
        for sentence in freshness.sentences { Out.line(sentence) }
        guard !rows.table.rows.isEmpty else { return }
        Out.line("")
        try rows.table.print(.table)
    }
}

/// One row for each fact and body that it is about.
struct StaleRows {
    let table: Table

    init(_ freshness: Freshness, _ snapshot: Snapshot, only body: BodyID?) {
        let words = FactWords(snapshot: snapshot)
        func rows(_ fact: Fact, _ bodies: [BodyID], _ confirmers: [Confirmer], _ cells: [String]) -> [[String]] {
            let who = confirmers.map(snapshot.inWords).joined(separator: "; ")
            let about = bodies.filter { body == nil || $0 == body }.map { Optional($0) }
            return (about.isEmpty ? [nil] : about).map {
                [$0?.raw ?? "", fact.id.raw] + cells + [words.title(fact.statement), who]
            }
        }
        let stale = freshness.stale.flatMap { stale in
            rows(
                stale.fact,
                stale.bodies,
                stale.confirmers,
                [
                    stale.isOld == .certainly ? "old evidence" : "evidence possibly old",
                    stale.holds == .certainly ? "holds" : "may hold",
                    stale.evidence?.text ?? "not dated", stale.months.map(String.init) ?? "",
                ]
            )
        }
        let announced = freshness.announced.flatMap { announced in
            rows(
                announced.fact,
                announced.bodies,
                announced.confirmers,
                [announced.kind.inWords, "", announced.fact.evidence?.text ?? "not dated", ""]
            )
        }
        table = Table(
            head: ["body", "fact", "finding", "on the day", "evidence", "months", "what", "who could confirm"],
            rows: StaleRows.byBody(stale) + announced
        )
    }

    /// What is about no body comes last.
    private static func byBody(_ rows: [[String]]) -> [[String]] {
        rows.sorted { ($0[0].isEmpty ? 1 : 0, $0[0]) < ($1[0].isEmpty ? 1 : 0, $1[0]) }
    }
}

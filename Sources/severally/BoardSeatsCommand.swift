import ArgumentParser
import Register

struct BoardSeatsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "seats",
        abstract: "Shows who sits on several boards: a row for each person, a column for each body.",
        discussion: """
            One person is one mark in the list, as in Ann Example [p1], or identifiers that a fact joins. Equal names \
            are not one person.

            Example:
              severally board seats --on 2024-11-06 --store group.store
            """
    )

    @OptionGroup var options: BoardOptions
    @OptionGroup var format: FormatOption

    func run() async throws {
        let snapshot = try await options.basis.snapshot(try options.store.reading())
        let bodies = try options.bodies(snapshot)
        let members = snapshot.membersOfSeveral(among: bodies)
        if format.format == .table {
            Out.line(snapshot.membersOfSeveralInWords(members))
            if members.isEmpty { return }
            Out.line("")
        }
        let names = NamesApart(members.map(\.person), snapshot)
        let table = Table(
            head: ["person"] + bodies.map(\.raw),
            rows: members.map { member in
                [names.name(of: member.person)]
                    + bodies.map { (member.seats[$0] ?? []).map(\.inWords).joined(separator: ", ") }
                    .map { $0.isEmpty ? "–" : $0 }
            }
        )
        try table.print(format.format)
    }
}

struct BoardTenureCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tenure",
        abstract: "Shows how long each member has served, on each board and on all together.",
        discussion: """
            Each board has a clock of its own; the combined clock counts each day once. The days on which six and \
            nine years have passed since the first appointment are dates and no judgement.

            Example:
              severally board tenure --on 2024-11-06 --store group.store
            """
    )

    @OptionGroup var options: BoardOptions
    @OptionGroup var format: FormatOption

    func run() async throws {
        let snapshot = try await options.basis.snapshot(try options.store.reading())
        let bodies = try options.bodies(snapshot)
        let lines = bodies.flatMap { snapshot.tenure(in: $0) } + snapshot.combinedTenure(among: bodies)
        let names = NamesApart(lines.map(\.person), snapshot)
        if format.format == .table {
            Out.line("Days served up to and including \(snapshot.day.inWords), by what is recorded.")
            if lines.contains(where: { $0.coverage == .possibly }) { Out.line("They are \(lines.clocksInWords).") }
            Out.line("")
        }
        try Table(
            head: ["board", "person", "seats", "first appointed", "served", "six years on", "nine years on"],
            rows: lines.map { line in
                [
                    line.body.map(\.raw) ?? "all boards", names.name(of: line.person), line.seats.inWords,
                    line.service.sinceInWords, line.service.inWords, line.service.anniversaryInWords(6),
                    line.service.anniversaryInWords(9),
                ]
            }
        ).print(format.format)
    }
}

struct BoardMissingCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "missing",
        abstract: "Tells what is not recorded of each board: dates, votes, who appointed, who says so.",
        discussion: """
            Example:
              severally board missing --on 2024-11-06 --body northmere --store group.store
            """
    )

    @OptionGroup var options: BoardOptions
    @OptionGroup var format: FormatOption

    func run() async throws {
        let snapshot = try await options.basis.snapshot(try options.store.reading())
        let bodies = try options.bodies(snapshot)
        let missing = bodies.map { ($0, snapshot.missing(in: $0)) }
        let names = NamesApart(boardsOf: bodies, snapshot)
        if format.format == .table { Out.line(snapshot.missingInWords(missing.map(\.1))) }
        let rows = missing.flatMap { body, list in
            list.map { missing in
                [
                    body.raw, missing.seat.map { $0.payload.title ?? $0.payload.inWords } ?? "the board as a whole",
                    missing.person.map(names.name(of:)) ?? "–", missing.what.inWords, missing.fact?.raw ?? "–",
                ]
            }
        }
        if format.format == .table, rows.isEmpty { return }
        if format.format == .table { Out.line("") }
        try Table(head: ["body", "seat", "holder", "not recorded", "fact"], rows: rows).print(format.format)
    }
}

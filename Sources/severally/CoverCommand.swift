import ArgumentParser
import Register
import Rules

struct CoverCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cover",
        abstract: "Tells how many absences stop a body deciding, and which bodies stop if a shared leader leaves.",
        discussion: """
            It counts a quorum as the rulebook gives it: a seat held jointly counts once. Where the quorum is in a \
            constitution it is unknown. Numbers are ranges where seats, votes or holders are not certain.

            Examples:
              severally cover harbourwick --on 2024-10-31 --store example.store
              severally cover marram --store example.store
            """
    )

    @Argument(help: "The identifier of a body or a group; all open bodies if left out.")
    var subject: String?
    @OptionGroup var store: StoreOption
    @OptionGroup var basis: BasisOptions
    @OptionGroup var rulebook: RulebookOption
    @OptionGroup var format: FormatOption

    func run() async throws {
        let (rulebook, digest) = try rulebook.readWithDigest()
        let snapshot = try await basis.snapshot(try store.reading())
        let bodies = try bodies(snapshot)
        let cover = Cover(rulebook, snapshot)
        let told = CoverAnswer(
            snapshot: snapshot,
            rulebook: rulebook,
            digest: digest,
            bodies: bodies.map(cover.cover),
            leaders: cover.sharedLeaders(among: bodies)
        )
        switch format.format {
        case .table: for line in told.lines { Out.line(line) }
        case .csv, .json: try told.table.print(format.format)
        }
    }

    private func bodies(_ snapshot: Snapshot) throws -> [BodyID] {
        guard let subject else { return snapshot.openBodies(.possibly) }
        if let body = BodyID(subject), snapshot.existence(of: body) != nil { return [body] }
        if let group = GroupID(subject), snapshot.group(group) != nil {
            return snapshot.members(of: group).keys.sorted()
        }
        throw Failure.refused(
            "'\(subject.prefix(120))' is not recorded as a body or a group at position \(snapshot.basis.knownAt): "
                + "'severally show' finds identifiers by names."
        )
    }
}

/// Whether bodies can decide when people are away, in lines and rows.
struct CoverAnswer {
    let snapshot: Snapshot
    let rulebook: Rulebook
    let digest: String
    let bodies: [BodyCover]
    let leaders: [LeaderCover]

    /// A row for each body.
    var table: Table {
        Table(
            head: ["body", "least", "most", "example", "singly", "presides", "explanation", "missing", "facts"],
            rows: bodies.map { cover in
                let stopping = cover.stopping
                return [
                    cover.body.raw, stopping.map { "\($0.people.least)" } ?? "",
                    stopping?.people.most.map { "\($0)" } ?? "",
                    stopping?.example.people.map(\.raw).joined(separator: " ") ?? "",
                    stopping?.single.map(\.person.raw).joined(separator: " ") ?? "",
                    cover.presiding.people.map(\.person.raw).joined(separator: " "), cover.explanation,
                    cover.missing.map { snapshot.inWords($0.what) }.joined(separator: "; "),
                    cover.facts.map(\.raw).joined(separator: " "),
                ]
            }
        )
    }

    var lines: [String] {
        let basis =
            "On \(snapshot.day.inWords), as known at entry \(snapshot.basis.knownAt), by the rulebook compiled on "
            + "\(rulebook.compiled.inWords) (digest \(digest.prefix(12))). No legal advice."
        let told = bodies.flatMap { cover -> [String] in
            ["", "\(snapshot.name(of: cover.body)) (\(cover.body))", "  \(cover.explanation)"]
                + ["  \(cover.presiding.explanation)"]
                + (cover.missing + cover.presiding.missing).uniqued.map { "  Missing: \(snapshot.inWords($0))." }
                + cover.notes.map { "  Note: \($0)" }
        }
        guard !leaders.isEmpty else { return [basis] + told }
        return [basis] + told + ["", "If somebody who sits on several of these boards leaves"]
            + leaders.map { "  \($0.explanation)" }
    }
}

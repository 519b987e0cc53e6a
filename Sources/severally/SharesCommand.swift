import ArgumentParser
import Register

struct SharesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "shares",
        abstract: "Counts the bodies that share a chair or chief executive on a day.",
        discussion: """
            'certain' counts what the recorded days leave no doubt about; 'possible' includes it and adds what holds if \
            days known only in part fall that way; 'confirmed' is the part of 'certain' that rests on evidence \
            dated in or after the calendar year before the day.

            Examples:
              severally shares --on 2024-11-06
              severally shares --on 2024-11-06 --basis all --format json
            """
    )

    @OptionGroup var store: StoreOption
    @OptionGroup var basisOptions: BasisOptions
    @OptionGroup var format: FormatOption
    @Option(
        help:
            "What the count rests on: arrangements, appointments (the same person in the posts), or all. If left out, arrangements, and appointments where no arrangement is recorded.",
        transform: Parse.sharingBasis
    )
    var basis: SharingBasis?

    func run() async throws {
        let snapshot = try await basisOptions.snapshot(try store.reading())
        let count = snapshot.sharing(basis ?? snapshot.index.usualBasis)
        let questions = snapshot.openQuestions
        switch format.format {
        case .json: try Out.json(SharesAnswer(count, snapshot, questions))
        case .csv: try Table(count).print(.csv)
        case .table:
            Out.line(count.sentence(on: snapshot.day))
            Out.line("")
            try Table(count).print(.table)
            guard basis == .all, !questions.isEmpty else { return }
            Out.line("\nOpen questions:")
            for question in questions {
                Out.line("  \(snapshot.name(of: question.body)): \(snapshot.inWords(question))")
            }
        }
    }
}

extension Table {
    init(_ count: SharingCount) {
        func row(_ name: String, _ figures: SharingFigures, _ office: OfficeCount?) -> [String] {
            [
                name, String(figures.certain.count), String(figures.possible.count), String(figures.confirmed.count),
                office.map { String($0.leastHolders) } ?? "", office.map { String($0.mostHolders) } ?? "",
            ]
        }
        self.init(
            head: ["shared", "certain", "possible", "confirmed", "least holders", "most holders"],
            rows: [
                row("chair or chief executive", count.sharing, nil),
                row("chair", count.chairs.sharing, count.chairs),
                row("chief executive", count.chiefExecutives.sharing, count.chiefExecutives),
            ]
        )
    }
}

/// The answer of `shares --format json`.
struct SharesAnswer: Encodable {
    struct Figures: Encodable {
        let certain, possible, confirmed: Int

        init(_ figures: SharingFigures) {
            certain = figures.certain.count
            possible = figures.possible.count
            confirmed = figures.confirmed.count
        }
    }

    struct Holders: Encodable {
        let least, most: Int
    }

    struct Office: Encodable {
        let sharing: Figures
        let distinct: Holders

        init(_ count: OfficeCount) {
            sharing = Figures(count.sharing)
            distinct = Holders(least: count.leastHolders, most: count.mostHolders)
        }
    }

    struct Question: Encodable {
        let body: String
        let question: String
    }

    let on: String
    let knownAt: Int
    let bodies: Int
    let basis: String
    let sharing: Figures
    let chairs: Office
    let chiefExecutives: Office
    let openQuestions: [Question]

    init(_ count: SharingCount, _ snapshot: Snapshot, _ questions: [OpenQuestion]) {
        on = snapshot.day.iso
        knownAt = snapshot.basis.knownAt
        bodies = count.open.count
        basis = count.basis.rawValue
        sharing = Figures(count.sharing)
        chairs = Office(count.chairs)
        chiefExecutives = Office(count.chiefExecutives)
        openQuestions = questions.map { Question(body: $0.body.raw, question: snapshot.inWords($0)) }
    }
}

import Register
import Registrar

/// What a register is, how far it reaches, and on which terms it may be used.
struct APIRegister: DescribedAnswer {
    let basis: APIBasis
    let title: String
    let invented: Bool
    let checkedTo: APIDate?
    let head: APIHead
    let rights: String?
    let sources: APISources
    let counts: [APIKindCount]
    let regions: [String]
    let facts: [String]

    static let schema = Schema.answer(
        "What a register is, how far it reaches, and on which terms it may be used.",
        [
            .always("title", .text, "What it calls itself."),
            .always("invented", .flag, "Whether every body, person and document in it is made up."),
            .maybe("checkedTo", .of(APIDate.self), "Up to when somebody checked it as a whole."),
            .always("head", .of(APIHead.self), "The last entry of the log, whatever position was asked about."),
            .maybe("rights", .text, "The terms of use as whoever runs the site states them."),
            .always("sources", .of(APISources.self), "The documents cited."),
            .always("counts", .list(of: APIKindCount.self), "How many facts stand of each kind."),
            .always("regions", .list(.text), "The regions of bodies on the day, for the filter of that name."),
        ]
    )

    init(_ question: Question) {
        let snapshot = question.snapshot
        let all = snapshot.facts.all
        basis = question.basis
        title = question.view.title
        invented = question.view.isInvented
        checkedTo = question.view.notice?.checkedTo.map { APIDate($0) }
        head = APIHead(question.view.head)
        rights = question.mount.rights
        sources = APISources(all)
        counts = Statement.tags.compactMap { tag in
            let number = all.count { $0.statement.record.tag == tag }
            return number == 0 ? nil : APIKindCount(kind: tag, facts: number)
        }
        regions = Set(snapshot.bodies.compactMap { snapshot.region(of: $0)?.payload.region }).sorted()
        facts = snapshot.index.notices.map(\.fact.id).raw.sorted()
    }
}

/// The last entry of the log.
struct APIHead: Described {
    let position: Int
    let firstRecordedAt, recordedAt: String?

    init(_ head: Head) {
        position = head.position
        firstRecordedAt = head.firstRecordedAt?.text
        recordedAt = head.recordedAt?.text
    }

    static let schema = Schema.object(
        "The last entry of the log.",
        [
            .always("position", .count, "Its position; 0 while nothing is recorded."),
            .maybe("firstRecordedAt", .moment, "When the first entry was recorded."),
            .maybe("recordedAt", .moment, "When the last entry was recorded."),
        ]
    )
}

/// The documents that facts cite.
struct APISources: Described {
    let documents, undated: Int
    let earliest, latest: String?

    init(_ facts: [Fact]) {
        let all = Set(facts.flatMap(\.sources))
        let dates = all.compactMap(\.date)
        documents = all.count
        undated = all.count { $0.date == nil }
        earliest = dates.map(\.earliest).min()?.iso
        latest = dates.map(\.latest).max()?.iso
    }

    static let schema = Schema.object(
        "The documents that facts cite; each fact lists its own.",
        [
            .always("documents", .count, "How many different ones."),
            .always("undated", .count, "How many of them have no date."),
            .maybe("earliest", .day, "The earliest day the oldest can be of."),
            .maybe("latest", .day, "The latest day the newest can be of."),
        ]
    )
}

/// How many facts of a kind stand.
struct APIKindCount: Described {
    let kind: String
    let facts: Int

    static let schema = Schema.object(
        "How many facts of a kind stand.",
        [.always("kind", .choice(Statement.tags), "The kind of statement."), .always("facts", .count, "How many.")]
    )
}

extension Operation {
    static let register = Operation(
        id: "readRegister",
        path: "/",
        summary: "The register",
        says:
            "What it is, the head of its log and the latest checkpoint, terms of use, sources, and how many facts stand.",
        parameters: .basis,
        answer: APIRegister.self,
        links: [],
        isWorkedOut: false
    ) { APIRegister($0) }
}

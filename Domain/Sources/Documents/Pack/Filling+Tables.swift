import Models
import Register
import Rules

extension Filling {
    func table(_ name: TableName, _ setting: Setting) -> PackTable {
        switch name {
        case .bodies: bodiesTable
        case .sharedPosts: sharedPosts
        case .jointPosts: jointPosts
        case .board: board(setting.body)
        case .interests: interests(setting.body)
        case .reasons: reasons
        case .prerequisites: prerequisites
        case .approvals: approvals
        case .decisionRights: decisionRights
        case .reservedMatters: reservedMatters(setting.body)
        case .interBodyMatters: interBodyMatters
        case .reviews: reviews
        case .parameters: parameters
        case .safeguards: safeguards
        case .measures: measures
        case .definitions: definitions
        case .signatures: signatures
        case .costWeights: costWeights
        case .costShares: costShares
        case .savingShares: savingShares
        case .fitAndProper: fitAndProper(setting.body)
        case .sharedNonExecutives: sharedNonExecutives(setting.body)
        case .options: options
        case .changedFindings: changedFindings
        }
    }

    private var bodiesTable: PackTable {
        PackTable(
            caption: "The bodies",
            head: ["Body", "What it is", "Identifier"],
            rows: plan.bodies.map { body in
                [[.words(name(body))], fill(.bodyKind, Setting(body: body)), [.words(body.raw)]]
            }
        )
    }

    private var sharedPosts: PackTable {
        PackTable(
            caption: "The shared posts, and who holds each at each body on \(day.inWords)",
            head: ["Post", "Body", "Recorded on that day", "Since", "To hold it under the arrangement"],
            rows: arranged.posts.flatMap { post in
                plan.bodies.map { body in
                    let held = HeldOffice(rawValue: post.rawValue).map { holders($0, body) }
                    let isJoint = arranged.bodies(sharing: post).contains(body)
                    return [
                        [.words(post.inWords)], [.words(shortName(body))], held?.runs ?? [],
                        since(post, body, held?.people ?? []),
                        isJoint ? holder(of: post) : [.words("not joint here: it stays with \(shortName(body))")],
                    ]
                }
            }
        )
    }

    private var jointPosts: PackTable {
        let posts = arranged.posts.filter { $0 != .chair }
        return PackTable(
            caption: "Which executive offices are joint, as this plan has it",
            head: ["Office"] + plan.bodies.map(shortName),
            rows: posts.map { post in
                let joint = arranged.bodies(sharing: post)
                return [[.words(post.inWords)]]
                    + plan.bodies.map { [.words(joint.contains($0) ? "joint" : "stays with it")] }
            }
        )
    }

    private func since(_ post: Office, _ body: BodyID, _ people: [PersonID]) -> [PackRun] {
        let starts = snapshot.holders(of: post, in: body).filter { people.contains($0.person) }
            .compactMap { $0.appointment.payload.dated.from.bounds }
        guard let first = starts.min(by: { $0.earliest < $1.earliest }) else { return [.words("–")] }
        return [.words(first.inWords)]
    }

    private func board(_ body: BodyID?) -> PackTable {
        guard let body else { return PackTable(caption: "", head: [], rows: []) }
        let board = snapshot.board(of: body)
        let whole =
            board.whole == nil ? "; that the list is whole is not recorded" : "; the list is stated to be whole"
        return PackTable(
            caption: "The board of \(shortName(body)) on \(day.inWords)\(whole)",
            head: ["Seat", "Kind", "Held by", "Votes"],
            rows: board.lines.map { line in
                use([line.seat.fact.id, line.fact.id])
                let seat = line.seat.payload
                return [
                    [.words(seat.inWords)], [.words(seat.kind.inWords)], holder(of: line, body),
                    [.words(seat.votes.map { $0 ? "yes" : "no" } ?? "not recorded")],
                ]
            }
        )
    }

    private func holder(of line: BoardLine, _ body: BodyID) -> [PackRun] {
        switch line.occupancy {
        case .held(let holding):
            let possibly = holding.coverage == .certainly ? "" : " (dates leave the day open)"
            return [.words(name(holding.person) + possibly)]
        case .vacant: return [.words("vacant")]
        case .notRecorded:
            let seat = line.seat.payload
            return [.blank(Blank("who holds the seat \(seat.inWords) of \(shortName(body))", who: .secretary(body)))]
        }
    }

    /// The seats of its directors on the boards of the other bodies: each is an interest by itself.
    private func interests(_ body: BodyID?) -> PackTable {
        guard let body else { return PackTable(caption: "", head: [], rows: []) }
        let held = snapshot.board(of: body).lines.compactMap(\.holding)
        var rows: [[[PackRun]]] = []
        for holding in held {
            for other in snapshot.holdings(of: holding.person) {
                let there = other.seat.payload
                guard there.body != body, plan.bodies.contains(there.body) else { continue }
                use([holding.appointment.fact.id, other.appointment.fact.id])
                rows.append([
                    [.words(name(holding.person))], [.words(holding.seat.payload.inWords)],
                    [.words("\(there.inWords) of \(shortName(there.body))")],
                ])
            }
        }
        return PackTable(
            caption: "Directors of \(shortName(body)) who sit on the board of another of the bodies on \(day.inWords)",
            head: ["Director", "Seat here", "Seat there"],
            rows: rows.isEmpty ? [[[.words("nobody is recorded")], [.words("–")], [.words("–")]]] : rows
        )
    }

    private var reviews: PackTable {
        func months(_ name: String) -> Int? {
            guard let choice = ChoiceID(name).flatMap({ library[$0] }),
                case .number(let months) = arranged.value(of: choice)
            else { return nil }
            return months
        }
        guard let first = months("first-review-months"), let later = months("review-months") else {
            return PackTable(caption: "Reviews", head: ["Review", "By"], rows: [])
        }
        let days = (0..<4).compactMap { day.advanced(byMonths: first + $0 * later) }
        return PackTable(
            caption: "The first reviews",
            head: ["Review", "By"],
            rows: days.enumerated().map { index, day in [[.words("\(index + 1)")], [.words(day.inWords)]] }
        )
    }

    private var parameters: PackTable {
        let chosen = Set(plan.choices.map(\.choice))
        return PackTable(
            caption: "What was chosen",
            head: ["What", "Chosen", "Standard", "Why"],
            rows: library.choices.map { choice in
                let departure = plan.choices.first { $0.choice == choice.id }
                let own = arranged.models.flatMap(\.defaults).first { $0.choice == choice.id }
                let why =
                    departure.map { "\($0.reason.because) (\($0.reason.author))" } ?? own?.because ?? choice.reason
                return [
                    [.words(choice.title)],
                    [
                        .words(
                            choice.inWords(arranged.value(of: choice))
                                + (chosen.contains(choice.id) ? " (departs)" : "")
                        )
                    ],
                    [.words(choice.inWords(arranged.standard(of: choice)))], [.words(why)],
                ]
            }
        )
    }

    private var definitions: PackTable {
        var open = own.clauses.flatMap(printedKeys) + own.template.title.keys
        open += own.parts.flatMap { $0.template.heading.keys }
        var used: Set<TermID> = []
        while let key = open.popLast() {
            guard case .term(let id) = key, used.insert(id).inserted, let term = library[id] else { continue }
            open += term.means.keys
        }
        let terms = used.compactMap { library[$0] }.sorted {
            ($0.says.lowercased(), $0.id) < ($1.says.lowercased(), $1.id)
        }
        return PackTable(
            caption: "Words with a meaning of their own",
            head: ["Word", "Means"],
            rows: terms.map { [[.words($0.says)], fill($0.means, Setting())] }
        )
    }

    /// Of its text, and of those of its items that stay.
    private func printedKeys(_ clause: PackOutline.Clause) -> [TemplateKey] {
        let items = clause.template.items.filter { arranged.open($0.conditions, for: clause.body) != nil }
        return clause.template.text.keys + items.flatMap(\.text.keys)
    }
}

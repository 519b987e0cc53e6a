import Models
import Register

/// A page of a draft; each is one thing.
enum DraftPage: Hashable {
    case tasks, title, bodies, group, models, firstDay, forum, problem
    case reasons
    /// Counted from 1; nil for a new one.
    case reason(Int?)
    case ownPosts
    case holders
    case holder(Office)
    case parameters
    case parameter(ChoiceID)
    case clauses
    case clausesOf(DocumentID)
    case clause(ClauseName)
    case rights
    case right(MatterID)
    case turnover
    case sums(PlanMoney.Kind)
    /// Counted from 1; nil for a new one.
    case sum(PlanMoney.Kind, Int?)
    case check, pack
    /// A document of the pack, by its name in it.
    case document(String)
    case drift, file, delete
    /// The whole pack in these forms: where it is ordered, and the file itself.
    case order(PackForms)
    case archive(PackForms)

    /// Those that have no more parts in their address, by what it says.
    private static let plain: [(name: String, page: DraftPage)] = [
        ("title", .title), ("bodies", .bodies), ("group", .group), ("models", .models), ("first-day", .firstDay),
        ("forum", .forum), ("problem", .problem), ("reasons", .reasons), ("own-posts", .ownPosts),
        ("holders", .holders),
        ("parameters", .parameters), ("clauses", .clauses), ("rights", .rights), ("turnover", .turnover),
        ("costs", .sums(.cost)),
        ("savings", .sums(.saving)), ("check", .check), ("pack", .pack),
        ("drift", .drift), ("plan.yaml", .file), ("delete", .delete),
    ]
    private static let itemed = [
        "reasons", "holders", "parameters", "clauses", "rights", "costs", "savings", "pack", "download",
    ]

    /// What follows the address of the draft, for the router.
    static let templates = plain.map(\.name) + itemed.map { "\($0)/:id" } + ["download/:id/pack.zip"]

    init?(_ parts: [String]) {
        switch parts.count {
        case 0: self = .tasks
        case 1:
            guard let found = DraftPage.plain.first(where: { $0.name == parts[0] }) else { return nil }
            self = found.page
        case 2:
            guard let page = DraftPage.item(parts[1], of: parts[0]) else { return nil }
            self = page
        case 3:
            guard parts[0] == "download", parts[2] == "pack.zip", let forms = PackForms(rawValue: parts[1]) else {
                return nil
            }
            self = .archive(forms)
        default: return nil
        }
    }

    private static func item(_ text: String, of list: String) -> DraftPage? {
        switch list {
        case "reasons": return number(text).map { .reason($0) }
        case "costs": return number(text).map { .sum(.cost, $0) }
        case "savings": return number(text).map { .sum(.saving, $0) }
        case "holders": return Office(rawValue: text).map { .holder($0) }
        case "parameters": return ChoiceID(text).map { .parameter($0) }
        case "clauses": return ClauseName(text).map { .clause($0) } ?? DocumentID(text).map { .clausesOf($0) }
        case "rights": return MatterID(text).map { .right($0) }
        case "download": return PackForms(rawValue: text).map { .order($0) }
        case "pack": return DocumentID(text).map { .document($0.raw) }
        default: return nil
        }
    }

    /// Of an item of a list: nil within for a new one, nil for what is none.
    private static func number(_ text: String) -> Int?? {
        if text == "new" { return .some(nil) }
        return Int(text).flatMap { $0 > 0 && String($0) == text ? .some($0) : nil }
    }

    private static func item(_ number: Int?) -> String { number.map(String.init) ?? "new" }

    /// What follows the address of the draft, with a slash before it.
    var path: String {
        switch self {
        case .tasks: ""
        case .reason(let number): "/reasons/\(DraftPage.item(number))"
        case .sum(let kind, let number): "/\(kind.many)/\(DraftPage.item(number))"
        case .holder(let post): "/holders/\(post.rawValue)"
        case .parameter(let choice): "/parameters/\(choice.raw)"
        case .clausesOf(let document): "/clauses/\(document.raw)"
        case .clause(let name): "/clauses/\(name)"
        case .right(let matter): "/rights/\(matter.raw)"
        case .document(let name): "/pack/\(name)"
        case .order(let forms): "/download/\(forms.rawValue)"
        case .archive(let forms): "/download/\(forms.rawValue)/pack.zip"
        case .title, .bodies, .group, .models, .firstDay, .forum, .problem, .reasons, .ownPosts, .holders, .parameters,
            .clauses,
            .rights, .turnover, .sums, .check, .pack, .drift, .file, .delete:
            "/" + (DraftPage.plain.first { $0.page == self }?.name ?? "")
        }
    }

    /// Whether something can be sent to it.
    var takes: Bool {
        switch self {
        case .title, .bodies, .group, .models, .firstDay, .forum, .problem, .reason, .ownPosts, .holder, .parameter,
            .clause,
            .right, .turnover, .sum, .drift, .delete, .order:
            true
        case .tasks, .reasons, .holders, .parameters, .clauses, .clausesOf, .rights, .sums, .check, .pack, .document,
            .file,
            .archive:
            false
        }
    }
}

/// A place of the set-up on the site.
enum SetUpPlace: Hashable {
    case start, takeUp
    case draft(DraftID, DraftPage)
    /// Within the set-up, and nothing stands there.
    case nothing

    /// Nil where the path is none of the set-up.
    init?(path: String) {
        let parts = path.split(separator: "/").map(String.init)
        guard parts.count >= 2, parts[1] == "plan" else { return nil }
        switch parts.count {
        case 2: self = .start
        case 3 where parts[2] == "take-up": self = .takeUp
        default:
            guard let id = DraftID(parts[2]), let page = DraftPage(Array(parts.dropFirst(3))) else {
                self = .nothing
                return
            }
            self = .draft(id, page)
        }
    }

    var takes: Bool {
        switch self {
        case .start, .takeUp: true
        case .draft(_, let page): page.takes
        case .nothing: false
        }
    }
}

import HummingbirdCore
import Register

/// What the page of changes is asked for.
struct ChangesQuery {
    enum Show: String, CaseIterable {
        /// What began or stopped in these days, whenever it was recorded.
        case world
        /// What was recorded in these days, whenever it was true.
        case recorded
    }

    let show: Show
    let days: Window
    let isFromChosen: Bool
    let isUntilChosen: Bool
    let body: BodyID?
    let group: GroupID?

    init(_ fields: FlatDictionary<Substring, Substring>, _ view: RegisterView) throws(SiteError) {
        func text(_ name: Substring) -> String? { fields[name].map(String.init).flatMap { $0.isEmpty ? nil : $0 } }
        func chosen(_ name: Substring) throws(SiteError) -> CalendarDay? {
            guard let text = text(name) else { return nil }
            guard let day = CalendarDay(iso: text) else {
                throw .unreadable(field: String(name), found: text, expected: "a day such as 2026-04-01")
            }
            return day
        }
        let shown = text("show")
        guard let show = shown.map({ Show(rawValue: $0) }) ?? .world else {
            throw .unreadable(field: "show", found: shown ?? "", expected: "world or recorded")
        }
        self.show = show
        let (from, until) = (try chosen("from"), try chosen("until"))
        let usual = Window.twelveMonths(to: until ?? view.day)
        guard let days = Window(first: from ?? usual.first, last: usual.last) else {
            throw .unreadable(
                field: "from",
                found: from?.iso ?? "",
                expected: "a day no later than \(usual.last.iso), which ends the time asked about"
            )
        }
        self.days = days
        (isFromChosen, isUntilChosen) = (from != nil, until != nil)
        body = try ChangesQuery.body(text("body"), view)
        group = try ChangesQuery.group(text("group"), view)
    }

    private static func body(_ text: String?, _ view: RegisterView) throws(SiteError) -> BodyID? {
        guard let text else { return nil }
        guard let body = BodyID(text), view.snapshot.existence(of: body) != nil else {
            throw .unreadable(field: "body", found: text, expected: "the code of a body of this register")
        }
        return body
    }

    private static func group(_ text: String?, _ view: RegisterView) throws(SiteError) -> GroupID? {
        guard let text else { return nil }
        guard let group = GroupID(text), view.snapshot.group(group) != nil else {
            throw .unreadable(field: "group", found: text, expected: "the code of a group of this register")
        }
        return group
    }

    /// What is kept when something else is chosen.
    func fields(show: Show? = nil, all: Bool = false) -> [(name: String, value: String)] {
        var fields: [(String, String)] = []
        let shown = show ?? self.show
        if shown != .world { fields.append(("show", shown.rawValue)) }
        if isFromChosen { fields.append(("from", days.first.iso)) }
        if isUntilChosen { fields.append(("until", days.last.iso)) }
        if !all {
            if let body { fields.append(("body", body.raw)) }
            if let group { fields.append(("group", group.raw)) }
        }
        return fields
    }

    /// "In the twelve months to 25 November 2026", or "From … to …" where days were chosen.
    var daysInWords: String {
        isFromChosen
            ? "From \(days.first.inWords) to \(days.last.inWords)" : "In the twelve months to \(days.last.inWords)"
    }
}

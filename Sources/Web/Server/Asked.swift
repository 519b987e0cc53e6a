import Hummingbird
import Register
import Registrar

/// What a request asks: as at which day, as known when. It is kept in every link of the page.
struct Asked: Hashable {
    let mount: String
    let day: CalendarDay
    /// Whether the day was chosen; otherwise it is today.
    let isDayChosen: Bool
    let known: KnownAt

    init(_ request: Request, mount: String, today: CalendarDay) throws(SiteError) {
        self.mount = mount
        try request.refuseTwice(["on", "known"])
        let query = request.fields
        let on = query["on"].map(String.init).flatMap { $0.isEmpty ? nil : $0 }
        if let on {
            guard let day = CalendarDay(iso: on) else {
                throw .unreadable(field: "on", found: on, expected: "a day such as 2024-11-06")
            }
            self.day = day
        } else {
            day = today
        }
        isDayChosen = on != nil
        let text = query["known"].map(String.init).flatMap { $0.isEmpty ? nil : $0 }
        if let text {
            guard let known = KnownAt(text: text), known != .position(0) else {
                throw .unreadable(
                    field: "known",
                    found: text,
                    expected: "a day such as 2026-01-31, or a position such as 12"
                )
            }
            self.known = known
        } else {
            known = .now
        }
    }

    init(mount: String, day: CalendarDay, isDayChosen: Bool, known: KnownAt) {
        self.mount = mount
        self.day = day
        self.isDayChosen = isDayChosen
        self.known = known
    }

    func known(_ known: KnownAt) -> Asked {
        Asked(mount: mount, day: day, isDayChosen: isDayChosen, known: known)
    }

    func on(_ day: CalendarDay) -> Asked {
        Asked(mount: mount, day: day, isDayChosen: true, known: known)
    }

    /// The fields of an address that keep the basis.
    var fields: [(name: String, value: String)] {
        var fields: [(String, String)] = []
        if isDayChosen { fields.append(("on", day.iso)) }
        if let text = known.text { fields.append(("known", text)) }
        return fields
    }
}

import Markup
import Models
import Register

struct FirstDayQuestion: DraftQuestion {
    let view: DraftView
    let page = DraftPage.firstDay
    let heading = "From which day?"

    var said: FormFields {
        guard let from = view.draft.from else { return FormFields() }
        let parts = from.iso.split(separator: "-").compactMap { Int($0) }.map(String.init)
        guard parts.count == 3 else { return FormFields() }
        return FormFields([("from-day", parts[2]), ("from-month", parts[1]), ("from-year", parts[0])])
    }

    func fields(_ ask: Ask) -> [Node] {
        [
            ask.day(
                "from",
                "First day of the arrangement",
                hint: "Such as 1 4 2027. The documents are filled in for this day, from what is recorded of it now."
            )
        ]
    }

    func take(_ typed: FormFields, into draft: inout PlanDraft) -> [AnswerProblem] {
        var typing = Typing(typed)
        func number(_ part: String, _ range: ClosedRange<Int>, _ lacking: String, _ wrong: String) -> Int? {
            let field = "from-\(part)"
            let text = typed[field].filter { !$0.isWhitespace }
            let found = text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) ? Int(text) : nil
            if let found, range.contains(found) { return found }
            typing.add(field, text.isEmpty ? lacking : wrong)
            return nil
        }
        let day = number("day", 1...31, "Give the day.", "The day has to be a number from 1 to 31.")
        let month = number("month", 1...12, "Give the month.", "The month has to be a number from 1 to 12.")
        let year = number("year", 1900...2200, "Give the year.", "The year has to have four digits, such as 2027.")
        guard let day, let month, let year else { return typing.problems }
        guard let from = CalendarDay(year: year, month: month, day: day) else {
            typing.add("from-day", "There is no such day: that month is shorter.")
            return typing.problems
        }
        draft.from = from
        return []
    }
}

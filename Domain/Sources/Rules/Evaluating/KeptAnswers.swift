import Register

/// What one rule was answered of parts of a body, until the days on which it can be another: those who hold seats,
/// governors, committees. Days are asked about in order, so that the last answer is enough.
final class KeptAnswers<Subject: Equatable> {
    /// What it is about, and where in the program it is worked out.
    private struct Place: Hashable {
        let row: ObjectIdentifier
        let file: UnsafeRawPointer
        let line: Int
        let number: Int
    }

    private final class Kept {
        let body: BodyID
        let subject: Subject
        let from: CalendarDay
        let until: CalendarDay
        let answer: Answer?

        init(_ body: BodyID, _ subject: Subject, from: CalendarDay, until: CalendarDay, _ answer: Answer?) {
            self.body = body
            self.subject = subject
            self.from = from
            self.until = until
            self.answer = answer
        }
    }

    private var answers: [Place: Kept] = [:]

    /// - Parameter row: A row that no other subject has.
    func answer(
        _ subject: Subject,
        _ row: ObjectIdentifier,
        at body: BodyID,
        _ place: (file: StaticString, line: Int, number: Int),
        _ snapshot: Snapshot,
        _ find: () -> Answer?
    ) -> Answer? {
        guard let horizon = snapshot.horizon, !horizon.isCollecting else { return find() }
        let file = UnsafeRawPointer(place.file.utf8Start)
        let key = Place(row: row, file: file, line: place.line, number: place.number)
        if let kept = answers[key], kept.from <= snapshot.day, snapshot.day < kept.until, kept.body == body,
            kept.subject == subject
        {
            horizon.stays(until: kept.until)
            return kept.answer
        }
        let (answer, until) = horizon.timing(find)
        answers[key] = Kept(body, subject, from: snapshot.day, until: until, answer)
        return answer
    }

    func forget() { answers.removeAll(keepingCapacity: true) }
}

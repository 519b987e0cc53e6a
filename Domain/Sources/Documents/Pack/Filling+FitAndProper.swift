import Models
import Register

extension Filling {
    /// Of those directors who sit at another of the bodies, or are to hold a shared post: the others are in the register
    /// of their own body alone.
    func fitAndProper(_ body: BodyID?) -> PackTable {
        guard let body else { return PackTable(caption: "", head: [], rows: []) }
        let rows = sharedDirectors(of: body).map { person in
            [
                [.words(name(person))], [.words(seats(of: person, at: body))],
                [.words(otherBoards(of: person, than: body).map(shortName).inWords)], leadEmployer(of: person, body),
                lastTest(of: person, body),
            ]
        }
        return PackTable(
            caption: "Fit and proper person tests of the shared directors of \(shortName(body))",
            head: ["Director", "Seat here", "Other boards", "Employer that leads", "Last test here"],
            rows: rows.isEmpty
                ? [[[.words("nobody is recorded")], [.words("–")], [.words("–")], [.words("–")], [.words("–")]]]
                : rows
        )
    }

    private func sharedDirectors(of body: BodyID) -> [PersonID] {
        let here = snapshot.board(of: body).lines.compactMap(\.holding)
        use(here.map { $0.appointment.fact.id })
        let planned = plan.holders.compactMap { holder -> PersonID? in
            guard arranged.bodies(sharing: holder.post).contains(body) else { return nil }
            return if case .recorded(let person) = holder.who { snapshot.person(person) } else { nil }
        }
        return (here.map(\.person).filter { !otherBoards(of: $0, than: body).isEmpty } + planned).uniqued
    }

    private func seats(of person: PersonID, at body: BodyID) -> String {
        let held = snapshot.board(of: body).lines.compactMap(\.holding).filter { $0.person == person }
        let posts = plan.holders.filter { arranged.bodies(sharing: $0.post).contains(body) }.filter { holder in
            if case .recorded(let planned) = holder.who { snapshot.person(planned) == person } else { false }
        }
        let words = held.map { $0.seat.payload.inWords } + posts.map { "to be shared \($0.post.inWords)" }
        return words.uniqued.inWords
    }

    private func tests(of person: PersonID, _ body: BodyID) -> [Stated<FitAndProperTest>] {
        snapshot.fitAndProperTests(of: body)
            .filter { snapshot.person($0.payload.person) == person && $0.payload.on.earliest <= day }
            .sorted { $0.payload.on.latest < $1.payload.on.latest }
    }

    private func leadEmployer(of person: PersonID, _ body: BodyID) -> [PackRun] {
        let stated = tests(of: person, body).last { $0.payload.leadEmployer != nil }
        use(stated.map { [$0.fact.id] } ?? [])
        if let lead = stated?.payload.leadEmployer { return [.words(shortName(lead))] }
        return [.blank(Blank("which employer leads the fit and proper person test of \(name(person))"))]
    }

    private func lastTest(of person: PersonID, _ body: BodyID) -> [PackRun] {
        guard let last = tests(of: person, body).last else {
            let what = "the last fit and proper person test of \(name(person)) at \(shortName(body))"
            return [.blank(Blank(what, who: .secretary(body)))]
        }
        use([last.fact.id])
        return [.words(last.payload.on.inWords)]
    }
}

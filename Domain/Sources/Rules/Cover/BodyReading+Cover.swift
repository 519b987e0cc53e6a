import Register

extension BodyReading {
    var bodyCover: BodyCover {
        let (answer, explanation, notes) = told
        return BodyCover(
            body: body,
            answer: answer,
            presiding: presiding,
            explanation: explanation,
            facts: facts.sorted(),
            missing: missing,
            notes: notes
        )
    }

    private var told: (BodyCover.Answer, String, [String]) {
        switch refusal {
        case .notApplicable(let why): return (.notApplicable, why, [])
        case .unknown(let why, _): return (.unknown, why, [])
        case nil: break
        }
        guard let board else { return (.unknown, "", []) }
        let found = board.stopping
        return (.counted(found), words(found, board), notes(found, board))
    }

    private func words(_ found: BodyCover.Stopping, _ board: QuorumBoard) -> String {
        let executives = board.range(\.isOnlyExecutive, \.mayBeExecutive)
        let others = board.range(\.isOnlyOther, \.mayBeOther)
        var said = [
            "\(found.directors.inWords) directors of \(name) count: \(executives.inWords) executive and "
                + "\(others.inWords) non-executive, the chair among the latter.",
            "\(found.needed.inWords) of them must be present, an executive and a non-executive director among them.",
        ]
        let away = board.absent.sorted()
        let perhaps = board.mayBeAbsent.subtracting(board.absent).sorted()
        if !away.isEmpty { said.append("\(names(away)) \(away.count == 1 ? "is" : "are") recorded as absent.") }
        if !perhaps.isEmpty { said.append("\(names(perhaps)) may be absent.") }
        if board.mayNeedMore {
            said.append(
                "It may be a care trust, which needs two non-executive directors, one of them nominated by a local "
                    + "authority; who was nominated is not recorded."
            )
        }
        said.append(numbers(found))
        let example = found.example
        if !example.people.isEmpty {
            let verb = example.isCertain ? "It cannot decide" : "It may be unable to decide"
            said.append("\(verb) without \(names(example.people))\(example.people.count == 1 ? "." : ", for example.")")
        }
        return said.joined(separator: " ") + singles(found)
    }

    private func numbers(_ found: BodyCover.Stopping) -> String {
        let (least, most) = (found.people.least, found.people.most)
        let more = isAbsent.isEmpty && mayBeAbsent.isEmpty ? "" : "further "
        func absences(_ count: Int) -> String {
            Counted.noun(count, "\(more)absence or conflict", "\(more)absences or conflicts")
        }
        switch (least, most) {
        case (0, 0?): return "As recorded it cannot decide."
        case (0, let most?):
            return "It may be unable to decide already; \(absences(most)) \(stop(most)) it for certain."
        case (0, nil):
            return "It may be unable to decide already, and how many absences stop it for certain is not known."
        case (_, nil):
            return
                "Fewer than \(absences(least)) of those recorded do not stop it; how many do for certain is not known."
        case (_, let most?) where most == least:
            return "\(absences(least)) can stop it deciding\(least == 1 ? "." : ", and fewer cannot.")"
        case (_, let most?): return "\(absences(least)) may stop it deciding, and \(most) do for certain."
        }
    }

    private func stop(_ count: Int) -> String { count == 1 ? "stops" : "stop" }

    private func singles(_ found: BodyCover.Stopping) -> String {
        guard found.example.people.count > 1 || found.single.count > 1 else { return "" }
        let sure = found.single.filter(\.isCertain).map(\.person)
        let open = found.single.filter { !$0.isCertain }.map(\.person)
        if found.single.isEmpty { return found.people.least > 1 ? " Nobody’s absence alone stops it." : "" }
        func each(_ people: [PersonID], _ verb: String) -> String {
            people.isEmpty ? "" : " The absence of \(people.map(name).inEither) alone \(verb) it."
        }
        return each(sure, "stops") + each(open, "may stop")
    }

    private func notes(_ found: BodyCover.Stopping, _ board: QuorumBoard) -> [String] {
        var notes: [String] = []
        if !knowsSuspensions {
            notes.append("Nobody states that the list of suspensions is whole; whoever is suspended does not count.")
        }
        let strict = board.withoutChairAsOther.stopping.people
        if strict != found.people {
            notes.append(
                "The chair is taken for a non-executive director here, as is done in practice. If the chair were not, the "
                    + "number would be \(strict.inWords) instead of \(found.people.inWords)."
            )
        }
        return notes
    }
}

extension QuorumBoard {
    var stopping: BodyCover.Stopping {
        let (few, sure) = (fewestThatMayStop, fewestThatStop)
        let directors = range(\.isSure, \.isCounted)
        let before = stops()
        let single =
            before == .yes
            ? []
            : people.compactMap { person -> BodyCover.Single? in
                let stops = stops(without: [person])
                guard stops == .yes || (stops == .unknown && before == .no) else { return nil }
                return BodyCover.Single(person: person, isCertain: stops == .yes)
            }
        return BodyCover.Stopping(
            directors: directors,
            needed: BodyCover.Range(least: share.of(directors.least), most: directors.most.map { share.of($0) }),
            people: BodyCover.Range(least: few.count, most: sure?.count),
            example: BodyCover.Example(people: sure ?? few, isCertain: sure != nil),
            single: single
        )
    }

    /// How many places are of a kind: those that are for certain, and those that may be.
    func range(_ sure: KeyPath<QuorumPlace, Bool>, _ possible: KeyPath<QuorumPlace, Bool>) -> BodyCover.Range {
        BodyCover.Range(
            least: places.count { $0.isSure && $0[keyPath: sure] },
            most: isWhole ? places.count { $0[keyPath: possible] } : nil
        )
    }
}

extension QuorumPlace {
    fileprivate var isCounted: Bool { true }
}

extension [String] {
    /// `a, b or c`.
    fileprivate var inEither: String {
        guard let last, count > 1 else { return first ?? "" }
        return dropLast().joined(separator: ", ") + " or " + last
    }
}

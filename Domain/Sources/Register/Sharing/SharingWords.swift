extension SharingCount {
    /// `61 of 206 bodies are recorded as sharing a chair or chief executive on 6 November 2024; …`
    public func sentence(on day: CalendarDay) -> String {
        let (certain, possible) = (sharing.certain.count, sharing.possible.count)
        let verb = certain == 1 ? "is" : "are"
        var text =
            "\(certain) of \(open.count) \(open.count == 1 ? "body" : "bodies") \(verb) recorded as sharing a chair or chief executive on \(day.inWords)"
        if possible > certain { text += "; up to \(possible) if dates known only in part fall that way" }
        text += "; \(sharing.confirmed.count) on evidence from \(day.year - 1) or later"
        return basis == .appointments ? "By the appointments recorded, \(text)." : text + "."
    }
}

extension Snapshot {
    /// An open question as a sentence about its body, which it does not name.
    public func inWords(_ question: OpenQuestion) -> String {
        switch question {
        case .basesDiffer(_, let office, let arrangements, let appointments):
            "By the arrangements recorded it \(words(arrangements)) a \(office.inWords); "
                + "by the appointments recorded it \(words(appointments)) one."
        case .differentHolders(_, let office, let row, _):
            "The arrangement \(row) says that one \(office.inWords) serves these bodies, "
                + "and the appointments recorded name different people."
        case .statedOtherwise(_, let group, let stated, let facts):
            "\(inWords(stated: stated, of: group)), and other facts recorded show something else "
                + "(\(facts.map(\.raw).joined(separator: ", ")))."
        }
    }

    /// What a stated model lacks, as a sentence.
    public func inWords(_ missing: StatedModel.Missing) -> String {
        switch missing {
        case .holderNotRecorded(let office, let body): "The \(office.inWords) of \(name(of: body)) is not recorded."
        case .holderNotCertain(let office, let body):
            "Who is \(office.inWords) of \(name(of: body)) on this day is not certain."
        case .holderOnlyActs(let office, let body):
            "At \(name(of: body)) somebody is only acting as \(office.inWords)."
        case .onlyPossible(let model):
            (["By partial dates or missing facts it is only possible."] + model.notes.map { inWords($0) })
                .joined(separator: " ")
        case .nothingRecorded(let kind): "No other fact recorded shows this of these bodies: \(kind.inWords)."
        case .labelNamesNoModel: "The label does not name one model."
        case .membersNotRecorded: "Its members on this day are not recorded."
        }
    }

    private func inWords(stated: FactID, of group: GroupID) -> String {
        guard case .arrangement(let row)? = facts[stated]?.statement else {
            let name = self.group(group)?.payload.name ?? group.raw
            let label = self.group(group)?.payload.statedModel ?? "not recorded"
            return "The label recorded for \(name) is “\(label)”"
        }
        return "The arrangement \(stated) states a \(row.model.inWords)"
    }

    private func words(_ coverage: Coverage) -> String {
        switch coverage {
        case .certainly: "shares"
        case .possibly: "may share"
        case .not: "is not shown to share"
        }
    }
}

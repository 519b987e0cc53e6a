/// A register as the plainest loop would keep it. It shares nothing with the program.
struct Model: Sendable {
    struct Line: Sendable {
        let author: String
        let at: Int64
        let deal: Deal
    }

    struct Stands: Hashable, Sendable {
        let fact: String
        let said: Said
        let first: Int
        let position: Int
        let at: Int64
        let author: String
    }

    enum Verdict: Equatable {
        case accepted([Line])
        /// The place of the change and the code of the reason.
        case refused(String)

        static func == (left: Verdict, right: Verdict) -> Bool { left.refusal == right.refusal }

        var refusal: String? {
            if case .refused(let why) = self { why } else { nil }
        }
    }

    /// All that was accepted, in order.
    var lines: [Line] = []
    /// Which positions were erased, and by which.
    var erased: [Int: Int] = [:]
    /// People who were erased, and their names.
    var forgotten: Set<String> = []

    var now: State { state(at: lines.count) }

    func state(at position: Int) -> State {
        var state = State()
        for place in 1..<position + 1 { state.take(lines[place - 1], at: place, erasedBy: erased[place]) }
        return state
    }

    func decide(_ offers: [Offer], clock: Int64) -> Verdict {
        var (state, new, index, last) = (now, [Line](), 0, lines.last?.at)
        var (stated, moved): ([String: Int], [String: Int]) = ([:], [:])
        let maySayWhen = state.isInvented || offers.contains { $0.deals.contains(where: Model.marksInvented) }
        for offer in offers {
            if offer.at != nil, !maySayWhen { return .refused("time-given") }
            if let at = offer.at, let last, at < last { return .refused("time-goes-back") }
            let at = offer.at ?? max(clock, last ?? clock)
            last = at
            for deal in offer.deals {
                if let why = objection(to: deal, state) { return .refused("\(index) \(why)") }
                if let fact = deal.fact {
                    if case .assert = deal {
                    } else if let old = state.standing[fact]?.said.defines, !deal.isEnd {
                        moved[old] = index
                    }
                    if deal.said != nil { stated[fact] = index }
                    if case .retract = deal { stated[fact] = nil }
                }
                new.append(Line(author: offer.author, at: at, deal: deal))
                state.take(new[new.count - 1], at: lines.count + new.count, erasedBy: nil)
                index += 1
            }
        }
        let known = Set(state.standing.values.compactMap(\.said.defines))
        for (fact, index) in stated.sorted(by: { $0.value < $1.value }) {
            if let said = state.standing[fact]?.said,
                said.needs.contains(where: { !known.contains($0) && $0 != said.defines })
            {
                return .refused("\(index) not-defined")
            }
            if let said = state.standing[fact]?.said, ["absence", "suspension"].contains(said.kind),
                !state.standing.values.contains(where: { $0.said.isSeat(of: said) })
            {
                return .refused("\(index) seat-elsewhere")
            }
        }
        for stands in state.inOrder {
            for thing in stands.said.needs where !known.contains(thing) {
                if let index = moved[thing] { return .refused("\(index) still-named") }
            }
        }
        return .accepted(new)
    }

    private func objection(to deal: Deal, _ state: State) -> String? {
        guard let fact = deal.fact else { return "erasure-by-hand" }
        let old = state.standing[fact]?.said
        if case .assert = deal {
            if state.gone[fact] != nil { return "fact-erased" }
            if old != nil { return "fact-stands" }
        } else if old == nil {
            return state.gone[fact] != nil ? "fact-erased" : "fact-unknown"
        }
        switch deal {
        case .assert, .erase: break
        case .correct(_, let said, let reason):
            if old?.kind != said.kind { return "other-kind" }
            if old == said { return "nothing-changes" }
            if isBlank(reason) { return "reason-missing" }
        case .end(_, let until, let merged, let sources):
            if old?.hasNoPeriod == true { return "cannot-end" }
            guard let ended = old?.ended(until, merged: merged, sources) else { return "ends-before-start" }
            if ended.contradictsItself { return "contradicts" }
            if ended.fields == old?.fields, sources.isEmpty || sources == old?.sources { return "nothing-changes" }
        case .retract(_, let reason):
            if isBlank(reason) { return "reason-missing" }
        }
        if let people = deal.said?.people, people.contains(where: { fact.contains($0) }) { return "fact-names-person" }
        if deal.said?.contradictsItself == true { return "contradicts" }
        if forgotten.contains(where: { deal.mentions($0) }) { return "person-erased" }
        if case .end(_, Days.afterTheLast, _, _) = deal { return "unreadable" }
        return nil
    }

    private static func marksInvented(_ deal: Deal) -> Bool {
        if case .assert(_, let said) = deal {
            said.kind == "register" && said.fields["invented"] == ["yes"]
        } else {
            false
        }
    }
}

func isBlank(_ text: String) -> Bool { text.allSatisfy { " \t\n".contains($0) } }

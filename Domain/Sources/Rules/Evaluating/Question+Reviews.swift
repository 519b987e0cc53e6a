import Register

extension Measure {
    static let reviews: [Measure] = [
        Measure("skills-reviewed", [.months], tellsDays: true) { $0.reviewed(.skills, months: $0.number(0)) },
        Measure("board-evaluated", [.months], tellsDays: true) { $0.boardEvaluated },
        Measure("leadership-reviewed-from-outside", [.years], tellsDays: true) { $0.leadershipReviewed },
        Measure("sharing-reviewed", [.months], tellsDays: true) { $0.sharingReviewed },
        Measure("pay-tested-against-market", [.years], tellsDays: true) { $0.payTested },
        Measure("segment-is-recorded") { $0.segmentIsRecorded },
    ]
}

extension Question {
    /// Whether something was reviewed within so many months.
    func reviewed(_ kind: ReviewKind, of person: PersonID? = nil, months: Int) -> Answer {
        let first = earlier(months: months)
        let all = reviews(kind) { $0 == nil || $0 == person }
        watch(all.map { $0.payload.on }, months: months)
        let (sure, open) = since(first, all.map { Event(on: $0.payload.on, fact: $0.fact.id) })
        if let last = sure.max(by: { $0.on.latest < $1.on.latest }) {
            return .met("The last recorded review of \(kind.inWords) was on \(last.on.inWords).", [last.fact])
        }
        var told: String { "No review of \(kind.inWords) after \(first.inWords) is recorded" }
        guard open.isEmpty, let whole = whole(.reviews) else {
            let told = told + (open.isEmpty ? "." : " for certain.")
            return .unknown(told, FactSet(open.map { $0.fact }), [secretary(.reviewed(kind))])
        }
        return .notMet(told + ", and the list of reviews is stated to be whole.", [whole.fact.id])
    }

    private func reviews(_ kind: ReviewKind) -> [Stated<Review>] { snapshot.reviews(of: body, kind) }

    /// - Parameter isAsked: Of whom; the board and its parts if nil.
    private func reviews(
        _ kind: ReviewKind,
        of isAsked: (PersonID?) -> Bool
    ) -> [Stated<Review>] {
        snapshot.only({ $0.reviews(of: body, kind) }) { isAsked($0.person.map(snapshot.person)) }
    }

    /// Code C.4.5: the board, its committees, the chair and the directors are evaluated within so many months. Directors
    /// are so all at once, or each by a review of his or her own.
    var boardEvaluated: Answer {
        let (chair, months) = (held(.chair), number(0))
        let directors = reviewed(.directors, months: months)
        let eachDirector =
            directors.result == .met
            ? directors
            : eachPerson([.executive, .nonExecutive], "director") { holder in
                lately(
                    "evaluation",
                    reviews(.directors) { $0 == holder.person }.map { Event(on: $0.payload.on, fact: $0.fact.id) },
                    holder,
                    months: months,
                    whole(.reviews),
                    secretary(.reviewed(.directors))
                )
            }
        return Answer.every([
            reviewed(.board, months: months), reviewed(.committees, months: months),
            chair.isVacant ? noChair(chair) : reviewed(.chair, of: chair.sure.first, months: months), eachDirector,
        ])
    }

    /// Code C.4.7: an external review of leadership within so many years names who reviewed, and any connection.
    var leadershipReviewed: Answer {
        guard let first = day.advanced(byYears: -number(0)) else { return .notApplicable("The day is too early.") }
        let answer = reviewed(.wellLed, months: number(0) * 12)
        guard answer.result == .met else { return answer }
        let recent = reviews(.wellLed).filter { happened($0.payload.on, after: first) == .yes }
        guard let named = recent.last(where: { $0.payload.reviewer != nil && $0.payload.connection != nil }) else {
            return .unknown(
                answer.explanation + " Who reviewed, and with what connection, is not recorded.",
                answer.facts,
                [secretary(.reviewed(.wellLed))]
            )
        }
        return .met(
            "An external review of leadership on \(named.payload.on.inWords) names \(named.payload.reviewer ?? "") as reviewer.",
            [named.fact.id]
        )
    }

    /// The sharing of leaders is reviewed within so many months, from so many months after it began.
    var sharingReviewed: Answer {
        let holders = roll.holders(.every)
        let posts = posts(of: holders.people, .every, employments: false).sorted { $0.key < $1.key }.flatMap(\.value)
        guard !posts.isEmpty else {
            return .notApplicable("Nobody on the board is recorded with a seat on another.")
        }
        let here = holders.sure.people
        let sure = posts.filter { $0.isSure && here.contains($0.person) }
        guard !sure.isEmpty else {
            return .unknown(
                "Whether anybody has a seat on two boards is not certain.",
                posts.union { $0.facts },
                posts.filter { !$0.isSure }.map(\.missing)
                    + holders.filter { $0.coverage != .certainly }.map { secretary(.holderOnDay($0.seat)) }
            )
        }
        let first = earlier(months: number(0))
        var answer = reviewed(.sharedLeadership, months: number(0))
        answer.facts.formUnion(sure.union { $0.facts }.union(holders.filter { here.contains($0.person) }.facts))
        guard answer.result != .met else { return answer }
        let began = sure.compactMap { post in
            serviceElsewhere(post, .every).since.flatMap { there in
                unbrokenService(of: post.person, at: body, .every).since.map { there.later($0) }
            }
        }
        watch(began, months: number(0))
        guard began.count == sure.count, let earliest = began.map(\.earliest).min(),
            let latest = began.map(\.latest).min()
        else {
            let starts = sure.map { Missing(.start($0.fact), from: $0.missing.who) }
            return .unknown(answer.explanation, answer.facts, [secretary(.reviewed(.sharedLeadership))] + starts)
        }
        if earliest > first {
            return .notApplicable("The sharing of leaders that is recorded began after \(first.inWords).")
        }
        guard answer.result == .notMet, latest > first else { return answer }
        return .unknown(answer.explanation, answer.facts, [secretary(.reviewed(.sharedLeadership))])
    }

    /// Code E.2.8: the pay of chair and non-executive directors is tested by outside advice within so many years. Whether
    /// a change of pay since then is a material one is for the body to say.
    var payTested: Answer {
        guard let first = day.advanced(byYears: -number(0)) else { return .notApplicable("The day is too early.") }
        let answer = reviewed(.payAdvice, months: number(0) * 12)
        guard answer.result == .met else { return answer }
        let advice = reviews(.payAdvice).map { $0.payload.on }.filter { happened($0, after: first) == .yes }
        guard let last = advice.map(\.earliest).max() else { return answer }
        let fees = snapshot.remunerations(of: body).filter { $0.payload.kind == .fee }
        let rates = Set(fees.filter { $0.covers(last) == .certainly }.map { $0.payload.pounds })
        return Answer.every([
            answer,
            eachPerson([.chair, .nonExecutive], "chair or non-executive director", isKept: false) { holder in
                let mine = fees.filter { snapshot.person($0.payload.person) == holder.person && $0.covers(day) != .not }
                let facts = holder.facts.union(mine.facts)
                guard !mine.isEmpty else {
                    return .unknown(
                        "The fee of \(name(holder.person)) is not recorded.",
                        facts,
                        [
                            secretary(.pay(holder.person))
                        ]
                    )
                }
                return mine.allSatisfy { rates.contains($0.payload.pounds) }
                    ? .met("The fee of \(name(holder.person)) is one that was paid at the time of the advice.", facts)
                    : .unknown(
                        "The fee of \(name(holder.person)) was not paid at the time of the advice; whether that is a material "
                            + "change is open.",
                        facts,
                        [secretary(.opinion)]
                    )
            },
        ])
    }

    /// The body is placed in a segment, for a quarter. Where sources differ, it is in one by each of them.
    var segmentIsRecorded: Answer {
        let all = snapshot.oversightSegments(of: body)
        let current = all.filter { $0.covers(day) != .not }
        let missing = [secretary(.segment)]
        let sure = current.filter { one in
            holds(one, among: all.filter { $0.payload.segment == one.payload.segment }) == .yes
        }
        let said = Set(sure.map { $0.payload.segment }).sorted { $0.rawValue < $1.rawValue }.map(\.inWords)
        guard !sure.isEmpty else {
            return .unknown(
                current.isEmpty ? "No segment of \(bodyName) is recorded." : "The days of a segment leave it open.",
                current.facts,
                missing
            )
        }
        let told = "\(bodyName) is placed in \(said.inWords)"
        let named = sure.filter { $0.payload.quarter != nil }
        guard let quarter = named.first?.payload.quarter else {
            return .unknown(told + "; for which quarter is not recorded.", sure.facts, missing)
        }
        return Answer.met("\(told) (\(quarter)).", named.facts)
            .noting(said.count > 1 ? "Sources differ on the segment." : nil)
    }
}

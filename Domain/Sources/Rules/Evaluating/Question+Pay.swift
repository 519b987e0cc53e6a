import Register

extension Measure {
    static let pay: [Measure] = [
        Measure("non-executive-fee", [.pounds]) { $0.nonExecutiveFee },
        Measure("pay-of-national-structure", [.pounds]) { $0.payOfNationalStructure },
        Measure("outside-earnings-published") { $0.outsideEarningsPublished },
        Measure("time-is-feasible", [.daysAWeek, .daysAWeek]) { $0.timeIsFeasible },
    ]
}

extension Question {
    /// Each non-executive director is paid the one national fee, and a supplement only with its reason. A foundation trust
    /// may explain another fee; that is an explanation, and not this answer.
    var nonExecutiveFee: Answer {
        eachPerson([.nonExecutive], "non-executive director") { holder in
            let person = holder.person
            let all = payments(to: person)
            let current = all.filter { $0.covers(day) != .not }
            let fees = current.filter { $0.payload.kind == .fee }
            let supplements = current.filter { $0.payload.kind == .supplement }
            let facts = holder.facts.union((fees + supplements).facts)
            let missing = secretary(.pay(person))
            guard let fee = fees.first?.payload.pounds else {
                return .unknown("The fee of \(name(person)) is not recorded.", facts, [missing])
            }
            guard fees.allSatisfy({ $0.payload.pounds == fee }),
                fees.contains(where: { one in holds(one, among: all.filter { $0.payload.kind == .fee }) == .yes })
            else {
                return .unknown("What is recorded of the fee of \(name(person)) leaves it open.", facts, [missing])
            }
            guard fee == number(0) else {
                return .notMet(
                    "\(name(person)) is paid \(pounds(fee)) a year; the national fee is \(pounds(number(0))).",
                    facts
                )
            }
            guard supplements.allSatisfy({ $0.payload.reason != nil }) else {
                return .unknown("Why \(name(person)) is paid a supplement is not recorded.", facts, [missing])
            }
            return Answer.met("\(name(person)) is paid the national fee of \(pounds(fee)) a year.", facts)
                .given(whole(.pay), secretary(.wholeList(.pay, nil, nil)))
        }
    }

    private func payments(to person: PersonID) -> [Stated<Remuneration>] {
        snapshot.remunerations(of: person).filter { $0.payload.body == body }
    }

    /// `£13,000`
    private func pounds(_ amount: Int) -> String {
        let digits = Array(String(amount))
        let parts = stride(from: digits.count % 3 - 3, to: digits.count, by: 3).map {
            String(digits[max(0, $0)..<($0 + 3)])
        }
        return "£" + parts.filter { !$0.isEmpty }.joined(separator: ",")
    }

    /// Code E.2.2: the pay of the chair is of the national structure as well, and its range depends on the turnover of the
    /// body, which is not recorded.
    var payOfNationalStructure: Answer {
        let chair = held(.chair)
        let range: Answer =
            chair.isVacant
            ? noChair(chair)
            : .unknown(
                "The range of the pay of a chair depends on the turnover of the body, which is not recorded.",
                chair.facts,
                [secretary(.evidence("the turnover of the body"))]
            )
        return Answer.every([nonExecutiveFee, range])
    }

    /// Code E.2.3: where an executive director has a seat elsewhere as chair or non-executive director, it is published
    /// whether he or she keeps the earnings.
    var outsideEarningsPublished: Answer {
        eachPerson([.executive], "executive director") { holder in
            let person = holder.person
            let posts = posts(of: person, [.chair, .nonExecutive], employments: false)
            let whole = wholePosts(of: person)
            let missing = secretary(.wholeList(.postsElsewhere, nil, person))
            guard let post = posts.first else {
                return Answer.notApplicable("\(name(person)) is recorded as non-executive director of no other body.")
                    .given(whole, missing)
            }
            if let open = posts.first(where: { !$0.isSure }) { return unsure(open, open.facts.union(holder.facts)) }
            return earnings(holder, post).given(whole, missing)
        }
    }

    private func earnings(_ holder: BoardHolder, _ post: PostElsewhere) -> Answer {
        let person = holder.person
        let all = payments(to: person).filter {
            [.outsideEarningsKept, .outsideEarningsPaidOver].contains($0.payload.kind)
        }
        let current = all.filter { $0.covers(day) != .not }
        let facts = holder.facts.union(post.facts).union(current.facts)
        let told = "\(name(person)) is \(post.inWords)"
        let missing = secretary(.pay(person))
        guard let kind = current.first?.payload.kind else {
            guard let whole = whole(.pay) else {
                return .unknown("\(told); whether the earnings are kept is not recorded.", facts, [missing])
            }
            return .notMet(
                "\(told); whether the earnings are kept is not recorded, and the list of pay is stated to be whole.",
                facts.union([whole.fact.id])
            )
        }
        let sure = current.filter { holds($0, among: all) == .yes }
        guard !sure.isEmpty, current.allSatisfy({ $0.payload.kind == kind }) else {
            return .unknown("\(told); what is recorded of the earnings leaves it open.", facts, [missing])
        }
        if sure.contains(where: { $0.payload.isPublished == true }) {
            return .met(
                "\(told); it is published that earnings are \(kind == .outsideEarningsKept ? "kept" : "paid over").",
                facts
            )
        }
        return sure.allSatisfy { $0.payload.isPublished == false }
            ? .notMet("\(told); whether the earnings are kept is not published.", facts)
            : .unknown("\(told); whether it is published that earnings are kept is not recorded.", facts, [missing])
    }
}

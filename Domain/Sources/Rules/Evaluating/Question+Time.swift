import Register

extension Question {
    /// The posts and commitments of a chair or non-executive director, added over all bodies, come to no more than so many
    /// days a week; above a smaller number that is noted. A year is counted as 52 weeks.
    var timeIsFeasible: Answer {
        eachPerson([.chair, .nonExecutive], "chair or non-executive director") { holder in
            let person = holder.person
            let posts = posts(of: person, .every, employments: true)
            let time = time(of: person)
            let facts = holder.facts.union(posts.union { $0.facts }).union(time.facts)
            let least = time.least
            guard least <= yearly(0) else {
                return .notMet(
                    "\(name(person)) gives \(weekly(least)) days a week to all posts and commitments; more than "
                        + "\(number(0)) cannot be given.",
                    facts
                )
            }
            let asked =
                [TimeKey(body: body, other: nil)]
                + posts.map { TimeKey(body: $0.body, other: $0.body == nil ? $0.name : nil) }
            guard asked.allSatisfy({ time.keys.contains($0) }), time.most <= yearly(0) else {
                return .unknown(
                    "How much time \(name(person)) gives to each post is not recorded for certain.",
                    facts,
                    [secretary(.timeCommitment(person))]
                )
            }
            let told = "\(name(person)) gives \(weekly(time.most)) days a week to all posts and commitments"
            return Answer.met(told + ".", facts)
                .noting(time.most > yearly(1) ? "\(told), which is more than \(number(1))." : nil)
                .given(wholePosts(of: person), secretary(.wholeList(.postsElsewhere, nil, person)))
        }
    }

    /// Half days a year.
    private func yearly(_ index: Int) -> Int { number(index) * 2 * TimeUnit.week.inYear }

    /// `2.5`
    private func weekly(_ halfDays: Int) -> String {
        let tenths = (halfDays * 10 + TimeUnit.week.inYear) / (2 * TimeUnit.week.inYear)
        return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
    }

    private func time(of person: PersonID) -> GivenTime {
        let all = snapshot.timeCommitments(of: person)
        let current = all.filter { $0.covers(day) != .not }
        var (least, most): ([TimeKey: Int], [TimeKey: Int]) = ([:], [:])
        for one in current {
            let key = TimeKey(body: one.payload.body, other: one.payload.commitment)
            let same = all.filter { $0.payload.body == key.body && $0.payload.commitment == key.other }
            let halfDays = one.payload.days.halves * one.payload.per.inYear
            let sure = holds(one, among: same) == .yes ? halfDays : 0
            least[key] = least[key].map { min($0, sure) } ?? sure
            most[key] = most[key].map { max($0, halfDays) } ?? halfDays
        }
        return GivenTime(
            least: least.values.reduce(0, +),
            most: most.values.reduce(0, +),
            keys: Set(most.keys),
            facts: current.facts
        )
    }
}

/// What takes time: a post at a body, or something else.
private struct TimeKey: Hashable {
    let body: BodyID?
    let other: String?
}

/// Half days a year that somebody gives to everything, at least and at most.
private struct GivenTime {
    let least: Int
    let most: Int
    let keys: Set<TimeKey>
    let facts: FactSet
}

extension TimeUnit {
    /// How many there are in a year.
    fileprivate var inYear: Int {
        switch self {
        case .week: 52
        case .month: 12
        case .year: 1
        }
    }
}

import Register

/// How somebody in the seat of an executive stands to the body: by Schedule 4, paragraph 3(3) an executive director of an
/// NHS trust is its employee, but for those whom regulation 5 treats as such.
struct EmploymentStanding {
    /// Whether an employee of the body.
    let isEmployed: Known
    /// Whether an executive director in law, if the body is an NHS trust.
    let isExecutive: Known
    /// Whether anything is recorded of it.
    let isRecorded: Bool
    /// Whether an employment by the body, or a secondment to it, is recorded that has ended.
    let hasEnded: Bool
    let explanation: String
    let facts: FactSet
    let missing: [Missing]
}

extension Question {
    func standing(of person: PersonID) -> EmploymentStanding {
        memory.standing(of: person, at: body, snapshot) { found(person) }
    }

    private func found(_ person: PersonID) -> EmploymentStanding {
        let posts = Employments(person, at: body, snapshot)
        let whole = whole(.postsElsewhere, person: person)
        let hasEnded = posts.here.hasEnded || posts.seconded.hasEnded || posts.university.hasEnded
        let isElsewhere = posts.elsewhere.now.isRecorded == .yes
        let isOffice = posts.office.now.isRecorded == .yes
        // Somebody cannot be employed by the body and hold there an office without employment: then neither is certain.
        let here = posts.office.now.possible.isEmpty ? posts.here.now.isRecorded : posts.here.now.isRecorded.doubted
        let routes = [here, posts.seconded.now.isRecorded, posts.university.now.isRecorded]
        let isTold = whole != nil && (isElsewhere || isOffice || hasEnded)
        let isExecutive: Known =
            if routes.contains(.yes) {
                .yes
            } else if routes.contains(.unknown) || !posts.universityOpen.now.possible.isEmpty {
                .unknown
            } else {
                isTold ? .no : .unknown
            }
        let isEmployed: Known = here != .no ? here : isOffice || isTold ? .no : .unknown
        var facts = posts.facts.union(snapshot.samePersons(of: person).facts)
        if isExecutive == .no || isEmployed == .no, let whole { facts.insert(whole.fact.id) }
        let isRecorded =
            hasEnded || !posts.seconded.now.possible.isEmpty || posts.all.contains { !$0.now.possible.isEmpty }
        let isOpenByList = whole == nil && routes.allSatisfy { $0 == .no } && (isElsewhere || isOffice || hasEnded)
        return EmploymentStanding(
            isEmployed: isEmployed,
            isExecutive: isExecutive,
            isRecorded: isRecorded,
            hasEnded: hasEnded,
            explanation: explanation(person, posts, here, isTold),
            facts: facts,
            missing: [secretary(.employmentHere(person))]
                + (isOpenByList ? missingWhole(.postsElsewhere, person: person) : [])
        )
    }

    private func explanation(_ person: PersonID, _ posts: Employments, _ here: Known, _ isTold: Bool) -> String {
        let name = name(person)
        if here == .yes { return "\(name) is employed by \(bodyName)." }
        if posts.seconded.now.isRecorded == .yes { return "\(name) is seconded to \(bodyName)." }
        if posts.university.now.isRecorded == .yes {
            return "\(name) holds a university post with medical or dental teaching and works for \(bodyName)."
        }
        let employers = posts.elsewhere.now.possible.map { employer($0.payload) }
        var said =
            employers.isEmpty
            ? (posts.hasEndedHere ? "The post of \(name) with \(bodyName) has ended." : "")
            : "\(name) is recorded as employed by \(Set(employers).sorted().inWords)."
        let isOpen = here != .no || posts.isPossiblyHere
        said += said.isEmpty ? "" : " "
        if isOpen {
            return said + "Whether \(name) is employed by \(bodyName) or seconded to it is not recorded for certain."
        }
        if isTold {
            return said + "Neither employment by \(bodyName) nor a secondment to it is in the whole list of posts."
        }
        return said + "Whether \(name) is employed by \(bodyName) or seconded to it is not recorded."
    }

    func employer(_ employment: Employment) -> String {
        employment.body.map { snapshot.shortName(of: $0) } ?? employment.employer ?? "somebody else"
    }
}

/// The employments and secondments of one person, as one body sees them.
struct Employments {
    /// Statements of one kind, whatever the day.
    struct Part<Payload: Dated> {
        let now: Lasting<Payload>
        /// One is recorded that is certainly over, and none that goes on.
        let hasEnded: Bool
        let facts: FactSet

        init(_ all: [Stated<Payload>], on day: CalendarDay, isOne: (Payload, Payload) -> Bool = { _, _ in true }) {
            now = Lasting(all, on: day, isOne: isOne)
            let over = all.filter { said in
                if case .within(let until) = said.payload.dated.until { until.latest <= day } else { false }
            }
            hasEnded = now.possible.isEmpty && !over.isEmpty
            facts = now.possible.isEmpty ? over.facts : now.facts
        }
    }

    let here: Part<Employment>
    let elsewhere: Part<Employment>
    /// An office here without employment.
    let office: Part<Employment>
    let university: Part<Employment>
    /// University posts of which it is not told for which trust the holder works as well.
    let universityOpen: Part<Employment>
    let seconded: Part<Secondment>

    init(_ person: PersonID, at body: BodyID, _ snapshot: Snapshot) {
        let employments = snapshot.employments(of: person)
        func part(_ condition: (Employment) -> Bool) -> Part<Employment> {
            Part(employments.filter { condition($0.payload) }, on: snapshot.day) {
                $0.body == $1.body && $0.employer == $1.employer
            }
        }
        here = part { $0.body == body && $0.employment == .employee }
        elsewhere = part { $0.body != body && $0.employment != .office }
        office = part { $0.body == body && $0.employment == .office }
        university = part { $0.body == body && $0.employment == .universityPost }
        universityOpen = part { $0.body == nil && $0.employment == .universityPost }
        seconded = Part(snapshot.secondments(of: person).filter { $0.payload.body == body }, on: snapshot.day) {
            $0.employerBody == $1.employerBody && $0.employer == $1.employer
        }
    }

    var all: [Part<Employment>] { [here, elsewhere, office, university, universityOpen] }
    var hasEndedHere: Bool { here.hasEnded || seconded.hasEnded || university.hasEnded }
    var isPossiblyHere: Bool {
        !seconded.now.possible.isEmpty || !university.now.possible.isEmpty || !universityOpen.now.possible.isEmpty
    }
    var facts: FactSet { all.union { $0.facts }.union(seconded.facts) }
}

extension Known {
    fileprivate var doubted: Known { self == .no ? .no : .unknown }
}

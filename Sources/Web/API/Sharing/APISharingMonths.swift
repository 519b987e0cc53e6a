import Register

/// The count on the first day of a month.
struct APISharingMonth: Described {
    let month, day: String
    let open: Int
    let sharing, chairs, chiefExecutives: APIFigures

    static let schema = Schema.object(
        "The count on the first day of a month.",
        [
            .always("month", Schema(ParameterForm.month.schema), "The month."),
            .always("day", .day, "Its first day, to which the count belongs."),
            .always("open", .count, "How many bodies certainly were open."),
            .always("sharing", .of(APIFigures.self), "Bodies that share a chair or chief executive."),
            .always("chairs", .of(APIFigures.self), "Bodies that share a chair."),
            .always("chiefExecutives", .of(APIFigures.self), "Bodies that share a chief executive."),
        ]
    )
}

/// The counts over months.
struct APISharingMonths: DescribedAnswer {
    let basis: APIBasis
    let restsOn: String
    let page: APIPage
    let months: [APISharingMonth]
    let facts: [String]

    static let schema = Schema.answer(
        "The counts on the first days of months.",
        [
            .always("restsOn", .choice(SharingBasis.self), "The kind of evidence counted."),
            .always("page", .of(APIPage.self), "Which of the months are here."),
            .always("months", .list(of: APISharingMonth.self), "One row a month, in order."),
        ]
    )

    init(_ question: Question) async throws {
        let restsOn = question.fields[.restsOn].flatMap { SharingBasis(rawValue: $0) } ?? .arrangements
        let (first, last) = (
            question.fields[.from].flatMap { Month(text: $0) }, question.fields[.until].flatMap { Month(text: $0) }
        )
        let asked = Month(of: question.day)
        let until = last ?? max(asked, first ?? asked)
        let from = first ?? min(APISharingMonths.usualFirst, until)
        guard from <= until else { throw BadQuestion.monthsBackwards(from: from.text, until: until.text) }
        page = question.page(total: until.number - from.number + 1)
        let rows = (from.number...until.number).dropFirst(page.offset).prefix(page.limit)
        var months: [APISharingMonth] = []
        for month in rows.map(Month.init(number:)) {
            guard let day = month.first else { continue }
            let count = try await question.view.desk.months.count(day, restsOn, question.view)
            months.append(APISharingMonth(month, day, count))
        }
        basis = question.basis
        self.restsOn = restsOn.rawValue
        self.months = months
        facts = Cited.once(APISharingMonths.facts(question.snapshot, restsOn))
    }

    private static let usualFirst = Month(number: MonthlyCounts.firstYear * 12)

    /// Whatever could count on some day.
    private static func facts(_ snapshot: Snapshot, _ restsOn: SharingBasis) -> [[String]] {
        let rows = snapshot.index.arrangements.filter { !$0.payload.model.offices.isEmpty }.map(\.fact.id)
        let held = snapshot.index.appointments.filter { appointment in
            let office = snapshot.seat(appointment.payload.seat)?.payload.office
            return office == .chair || office == .chiefExecutive
        }.map(\.fact.id)
        return switch restsOn {
        case .arrangements: [rows.raw]
        case .appointments: [held.raw]
        case .all: [rows.raw, held.raw]
        }
    }
}

extension APISharingMonth {
    init(_ month: Month, _ day: CalendarDay, _ count: SharingMonths.Count) {
        self.init(
            month: month.text,
            day: day.iso,
            open: count.open,
            sharing: APIFigures(count.sharing),
            chairs: APIFigures(count.chairs),
            chiefExecutives: APIFigures(count.chiefExecutives)
        )
    }
}

extension Parameter {
    static let from = query("from", .month, "The first month. January 2016 if left out.")
    static let until = query("until", .month, "The last month, counted too. That of the day asked about if left out.")
    static let restsOn = query(
        "rests-on",
        .choice(SharingBasis.allCases.map(\.rawValue), usual: SharingBasis.arrangements.rawValue),
        "The kind of evidence to count."
    )
}

extension Operation {
    static let months = Operation(
        id: "countSharingByMonth",
        path: "/sharing/months",
        summary: "Who shares a chair or chief executive, month by month",
        says: "The count on the first day of each month from `from` until `until`, in pages.",
        parameters: .basis + [.from, .until, .restsOn] + .list,
        answer: APISharingMonths.self,
        links: [],
        isWorkedOut: true
    ) { try await APISharingMonths($0) }
}

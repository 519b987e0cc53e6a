import Register

/// Who shares a chair or chief executive on a day, on each kind of evidence.
struct APISharing: DescribedAnswer {
    let basis: APIBasis
    let open: Int
    let counts: [APISharingCount]
    let facts: [String]

    static let schema = Schema.answer(
        "Who shares a chair or chief executive on a day, on each kind of evidence.",
        [
            .always("open", .count, "How many bodies certainly were open."),
            .always(
                "counts",
                .list(of: APISharingCount.self),
                "One count a kind of evidence; pages show that of arrangements."
            ),
        ]
    )

    init(_ question: Question, _ sharing: SharingCount) {
        let snapshot = question.snapshot
        basis = question.basis
        open = sharing.open.count
        counts = SharingBasis.allCases.map { restsOn in
            APISharingCount(restsOn == sharing.basis ? sharing : snapshot.sharing(restsOn), snapshot.day)
        }
        facts = Cited.once(snapshot.links(.all).map { $0.facts.raw })
    }
}

extension Operation {
    static let sharing = Operation(
        id: "countSharing",
        path: "/sharing",
        summary: "Who shares a chair or chief executive on a day",
        says: "The count on each kind of evidence: certain, possible and confirmed apart, with the bodies counted.",
        parameters: .basis,
        answer: APISharing.self,
        links: [Link(operation: "readBody", pointer: "/counts/0/bodies/certain/0")],
        isWorkedOut: true
    ) { APISharing($0, try await $0.answers().sharing) }
}

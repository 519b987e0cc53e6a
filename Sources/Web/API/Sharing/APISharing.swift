import Register

/// Bodies counted: possible includes certain, and confirmed is the part of certain on recent evidence.
struct APIFigures: Described {
    let certain, possible, confirmed: Int

    init(_ figures: SharingFigures) {
        certain = figures.certain.count
        possible = figures.possible.count
        confirmed = figures.confirmed.count
    }

    static let schema = Schema.object(
        "Bodies counted. Possible includes certain; confirmed is the part of certain on evidence from the year before the day or later.",
        [
            .always("certain", .count, "Certainly, by what is recorded."),
            .always("possible", .count, "If dates known only in part fall that way; the certain ones included."),
            .always("confirmed", .count, "Certainly, on recent evidence."),
        ]
    )
}

/// The bodies themselves.
struct APISharingBodies: Described {
    let certain, possible, confirmed: [String]

    init(_ figures: SharingFigures) {
        certain = figures.certain.sorted().map(\.raw)
        possible = figures.possible.sorted().map(\.raw)
        confirmed = figures.confirmed.sorted().map(\.raw)
    }

    static let schema = Schema.object(
        "The bodies counted, by identifier.",
        [
            .always("certain", .list(.identifier), "Those counted as certain."),
            .always("possible", .list(.identifier), "Those counted as possible, the certain ones included."),
            .always("confirmed", .list(.identifier), "Those counted as confirmed."),
        ]
    )
}

/// Sharing of one office, and how many people hold it.
struct APIOfficeCount: Described {
    let sharing: APIFigures
    let leastHolders, mostHolders: Int

    init(_ count: OfficeCount) {
        sharing = APIFigures(count.sharing)
        leastHolders = count.leastHolders
        mostHolders = count.mostHolders
    }

    static let schema = Schema.object(
        "Sharing of one office, and how many people hold it over all open bodies if each has a holder.",
        [
            .always("sharing", .of(APIFigures.self), "Bodies that share it."),
            .always("leastHolders", .count, "Should every possible sharing hold."),
            .always("mostHolders", .count, "Should only the certain ones hold."),
        ]
    )
}

/// The count on one kind of evidence.
struct APISharingCount: Described {
    let restsOn: String
    let sentence: String
    let sharing: APIFigures
    let bodies: APISharingBodies
    let chairs, chiefExecutives: APIOfficeCount

    init(_ count: SharingCount, _ day: CalendarDay) {
        restsOn = count.basis.rawValue
        sentence = count.sentence(on: day)
        sharing = APIFigures(count.sharing)
        bodies = APISharingBodies(count.sharing)
        chairs = APIOfficeCount(count.chairs)
        chiefExecutives = APIOfficeCount(count.chiefExecutives)
    }

    static let schema = Schema.object(
        "The count of bodies that share a chair or chief executive, on one kind of evidence.",
        [
            .always(
                "restsOn",
                .choice(SharingBasis.self),
                "arrangements: rows that say that bodies share a holder. appointments: the same person in the office of several bodies. all: both."
            ),
            .always("sentence", .text, "The count in words."),
            .always("sharing", .of(APIFigures.self), "Bodies that share a chair or chief executive."),
            .always("bodies", .of(APISharingBodies.self), "Which they are."),
            .always("chairs", .of(APIOfficeCount.self), "Sharing of a chair."),
            .always("chiefExecutives", .of(APIOfficeCount.self), "Sharing of a chief executive."),
        ]
    )
}

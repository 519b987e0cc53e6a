public import Register

extension Snapshot {
    /// A limitation as a sentence.
    public func inWords(_ limitation: Limitation) -> String {
        switch limitation {
        case .lastsOnlyPossibly:
            "By partial dates it is possible, and not certain, that the sharing lasted twelve months."
        case .joinedLater(let body, let start):
            "\(name(of: body)) began to share later, \(start.inWords): the result is not of it."
        case .leftEarlier(let body, let end):
            "\(name(of: body)) stopped sharing before the others, \(end.inWords)."
        case .sharedEarlier(let start, let end, _):
            "Members shared leaders before: it began \(start.inWords), and its end was \(end.inWords)."
        case .doubtfulMonths(let window):
            "In these months it is possible, and not certain, that leaders were shared: \(window.inWords)."
        case .firstSeenLater:
            "Something that was shared later was first seen then, and may have begun before the start given here."
        case .undatedPosts:
            "Named people hold posts without dates in several of these bodies, so they may have shared at other times."
        case .sharedOutside(let body, let other, let months, let coverage, _):
            "\(name(of: body)) \(coverage == .certainly ? "shared" : "may have shared") leaders with "
                + "\(name(of: other)), outside this group: \(months.inWords)."
        case .codeChanges(let change): "The code \(change.body.raw) changes its meaning: \(inWords(change))"
        }
    }

    /// Why a unit has no treatment, as a sentence.
    public func inWords(_ reason: NoTreatment) -> String {
        switch reason {
        case .noSharing: "No chair or chief executive of two of these bodies is recorded by the day asked about."
        case .noTwelveMonths(let episodes):
            episodes == 1
                ? "The only time in which leaders were shared did not last twelve months."
                : "None of the \(episodes) times in which leaders were shared lasted twelve months."
        case .notYetTwelveMonths(let start):
            "Leaders are shared since a time too short to compare: it began \(start.inWords), and twelve months "
                + "had not passed on the day asked about."
        case .startNotKnown(let start, _):
            "Nobody recorded since when leaders were shared (\(start.inWords)), so no month is certainly before."
        case .codesChanged(let changes):
            "A code changed its meaning too close to the start to compare: "
                + changes.map { inWords($0) }.joined(separator: " ")
        case .noMonthAfter(let start):
            "The sharing began \(start.inWordsOfTime), and no month after that is certain to be of it."
        case .sameAs(let unit): "The same bodies are treated from the same month in \(inWords(unit))."
        }
    }
}

extension Snapshot {
    /// `The Northmere Group`, or the names of the bodies.
    public func inWords(_ unit: SharingUnit) -> String {
        switch unit {
        case .group(let group): self.group(group)?.payload.name ?? group.raw
        case .bodies(let bodies): bodies.map { name(of: $0) }.inWords
        }
    }

    /// The same with the short names of bodies.
    public func shortName(of unit: SharingUnit) -> String {
        switch unit {
        case .group: inWords(unit)
        case .bodies(let bodies): bodies.map { shortName(of: $0) }.inWords
        }
    }
}

extension Limitation {
    /// Stable, for files and tables.
    public var code: String {
        switch self {
        case .lastsOnlyPossibly: "lasts-only-possibly"
        case .joinedLater: "joined-later"
        case .leftEarlier: "left-earlier"
        case .sharedEarlier: "shared-earlier"
        case .doubtfulMonths: "doubtful-months"
        case .firstSeenLater: "first-seen-later"
        case .undatedPosts: "undated-posts"
        case .sharedOutside: "shared-outside"
        case .codeChanges: "code-changes"
        }
    }
}

extension NoTreatment {
    /// Stable, for files and tables.
    public var code: String {
        switch self {
        case .noSharing: "no-sharing"
        case .noTwelveMonths: "no-twelve-months"
        case .notYetTwelveMonths: "not-yet-twelve-months"
        case .startNotKnown: "start-not-known"
        case .codesChanged: "codes-changed"
        case .noMonthAfter: "no-month-after"
        case .sameAs: "same-as"
        }
    }
}

public import Register
public import Evaluation

extension Snapshot {
    /// A caution as a sentence.
    public func inWords(_ caution: PlanCaution) -> String {
        switch caution {
        case .withoutFigures(let bodies):
            "\(names(bodies)) shared leaders too but published nothing on this measure, so the result is of the others."
        case .leftOut(let periods):
            "No figure was published for \(periods.map(\.description).inWords); it is left out for everybody."
        case .covid(let standing): standing.inWords
        case .fewComparators(let count):
            "There are only \(count) comparators. They make fewer than 19 others that could stand in its place, so that no "
                + "effect, however large, can reach 5%."
        case .notTraced(let not, let perhaps, let count):
            "Of \(count) comparators the leaders of \(not) were not traced and those of \(perhaps) only perhaps, so some "
                + "may have shared leaders too, which would hide or distort an effect."
        case .notAlike(let qualities):
            "Before the start the unit was unlike its comparators by more than a quarter of a standard deviation in "
                + "\(qualities.map(\.inWords).inWords)."
        case .noSizes:
            "The sizes of bodies are not known on this measure, so comparators were not matched on size, and a small one "
                + "among them, whose figures vary more, counts like a large one."
        }
    }
}

extension MatchedQuality {
    var inWords: String {
        switch self {
        case .level: "level"
        case .trend: "trend"
        case .size: "size"
        case .type(let type): "type (\(type))"
        }
    }
}

extension CovidStanding {
    /// A sentence.
    public var inWords: String {
        switch self {
        case .endsAhead: "The comparison ends ahead of March 2020, so that COVID-19 does not enter it."
        case .straddles:
            "The comparison runs over March 2020 to June 2021. COVID-19 struck bodies unequally then, and what it did "
                + "cannot be told from what sharing did."
        case .before:
            "The time before the start holds some of March 2020 to June 2021, so what COVID-19 did is part of what "
                + "comparators were matched on."
        }
    }
}

extension ResultCaution {
    /// A sentence.
    public func inWords(_ measure: OutcomeMeasure) -> String {
        switch self {
        case .poorFit(let rank):
            "Before the start the mixture of comparators fits badly: only \(rank.atLeastAsExtreme) of \(rank.units) fit "
                + "as badly or worse, counting this one, so its gap afterwards means little."
        case .weightsNotUnique: "Other mixtures of comparators fit as well, and might give another effect."
        case .signsDiffer(let first, let second):
            "The two methods disagree about the direction: \(measure.signed(first)) by the first, "
                + "\(measure.signed(second)) by the second."
        case .significanceDiffers(let first, let second):
            "The two methods disagree about whether anything was found: p is \(first.asProbability) by the first and "
                + "\(second.asProbability) by the second."
        case .earlierIsFound(let effect, let p):
            "Had sharing begun a year earlier, when it had not, the method would have found an effect "
                + "(\(measure.signed(effect)), p \(p.asProbability)): the group went its own way before it shared."
        case .earlierShowsAsMuch(let effect):
            "Had sharing begun a year earlier, when it had not, the method would have shown as large an effect "
                + "(\(measure.signed(effect))), so it may not be of sharing."
        case .verdictChanges(let traced, let verdict):
            (traced == .certainly
                ? "Without comparators whose leaders were not traced for certain the answer is another: "
                : "Without comparators whose leaders were not traced the answer is another: ")
                + verdict.inWords(measure)
        }
    }
}

extension ComparisonVerdict {
    /// A sentence.
    public func inWords(_ measure: OutcomeMeasure) -> String {
        switch self {
        case .found(let direction, let p):
            "That it was \(direction == .increase ? "higher" : "lower") than its comparators is beyond what chance alone "
                + "gives at 5% by the planned test (p \(p.asProbability))."
        case .nothingFound(let size):
            "No effect was found; one of \(measure.amount(size)) or more would have been found at least 80 times in 100."
        case .cannotTell(let reason): "We cannot tell. " + reason.inWords(measure)
        }
    }
}

extension CannotTell {
    /// A sentence.
    public func inWords(_ measure: OutcomeMeasure) -> String {
        switch self {
        case .tooFewComparators(let found, let needed):
            "Only \(found) others could be taken in its place, and with fewer than \(needed) no effect can reach 5%."
        case .poorFit(let rank):
            "The comparators do not follow this group before the start: \(rank.atLeastAsExtreme) of \(rank.units) fit as "
                + "badly or worse, counting this one."
        case .tooCoarse(let size, let spread):
            "An effect of less than \(measure.amount(size)) may well have been missed, which is more than the bodies that "
                + "could be comparators differ among themselves (\(measure.amount(spread)), one standard deviation): that "
                + "nothing was found says little."
        case .detectableNotKnown(let finding): finding.words
        }
    }
}

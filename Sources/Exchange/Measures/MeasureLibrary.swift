public import Evaluation
public import Outcomes

/// Measures with their figures, as a folder holds them.
public struct MeasureLibrary: Sendable {
    public let catalogue: MeasureCatalogue
    public let book: FigureBook
    /// The day of the latest reading, up to which all figures are known.
    public let lastRead: ReadingDay
    /// How many figures were read, and how many rows say that there is none.
    public let figures: Int
    public let absent: Int
    /// The SHA-256 of the files that all was read from, by which plans name them.
    public let digest: String
    /// What is wrong with rows that were left out, each with its file and line.
    public let problems: [String]

    /// The figures of all bodies on a measure.
    public func figures(_ measure: OutcomeMeasure) -> MeasureFigures {
        MeasureFigures(measure, in: book, knownOn: lastRead, digest: digest)
    }

    /// The figures of a body on a measure, cut where its code came to mean something else.
    public func series(
        _ measure: OutcomeMeasure,
        code: String,
        breaks: [SeriesBreak] = []
    ) -> MeasureSeries? {
        book.series(measure, code: code, knownOn: lastRead, breaks: breaks)
    }
}

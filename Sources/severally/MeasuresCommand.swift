import ArgumentParser
import Evaluation
import Exchange
import Foundation
import Register
import Registrar

struct MeasuresCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "measures",
        abstract: "Checks a folder of measures and their figures, or reads a provider file of NHS England.",
        discussion: """
            A folder holds measures.csv (what each measure is), readings.csv (which files of figures there are, and the day on \
            which each was read) and those files. What is wrong in a row is told with file and line, and the row is left out. \
            A missing figure is absent and never nought.

            Examples:
              severally measures Data/england/measures
              severally measures Data/england/measures --store england.store
              severally measures --provider MSitAE-APRIL-2023.csv > figures.csv
            """
    )

    @Argument(help: "A folder of measures.")
    var folder: String?
    @Option(
        help: ArgumentHelp(
            "Instead: a monthly file of A&E providers as NHS England publishes it, to be printed in the long form; repeatable.",
            valueName: "file"
        )
    )
    var provider: [String] = []
    @Option(help: ArgumentHelp("Codes that are not those of bodies of this register are told.", valueName: "file"))
    var store: String?
    @OptionGroup var format: FormatOption

    func validate() throws {
        guard (folder == nil) != provider.isEmpty else {
            throw ValidationError("say what to read: either a folder, or --provider FILE")
        }
    }

    func run() async throws {
        let codes = try await codes()
        if let folder { try check(folder, codes) } else { try convert(codes) }
    }

    private func codes() async throws -> Set<String>? {
        guard let store else { return nil }
        var option = StoreOption()
        option.store = store
        let snapshot = Snapshot(FactIndex(try await option.reading().facts(.now)), validOn: Clock.today)
        return Set(snapshot.bodies.map(\.raw))
    }

    private func check(_ folder: String, _ codes: Set<String>?) throws {
        var howFar = HowFar("Reading")
        let library: MeasureLibrary
        do {
            library = try MeasureFolder(folder).read(knownCodes: codes) { file, done in
                howFar.tell("\(done >> 20) MiB of \(file)")
            }
        } catch {
            throw Failure.input(error.sentences.joined(separator: "\n"))
        }
        let rows = library.catalogue.measures.map { measure in
            let codes = library.book.codes(measure: measure.id)
            let series = codes.compactMap { library.series(measure, code: $0) }
            let periods = series.flatMap { $0.pieces.flatMap { $0.figures.map(\.period) } }
            let gaps = series.reduce(0) { $0 + $1.pieces.reduce(0) { $0 + $1.gaps.count } }
            return [
                measure.id, measure.periodKind.rawValue, measure.better.rawValue,
                measure.standard.map { "\($0)" } ?? "", "\(codes.count)", "\(periods.count)", "\(gaps)",
                periods.min()?.firstDay ?? "", periods.max()?.firstDay ?? "",
            ]
        }
        try Table(
            head: ["measure", "period", "better", "standard", "codes", "figures", "gaps", "first", "last"],
            rows: rows
        ).print(format.format)
        for problem in library.problems { Out.note(problem) }
        guard library.problems.isEmpty else {
            throw Failure.refused("\(Words.count(library.problems.count, "problem")); the rows named were left out.")
        }
    }

    private func convert(_ codes: Set<String>?) throws {
        var rows: [[String]] = []
        var problems: [String] = []
        let day = Clock.today.iso
        guard let today = ReadingDay(day) else {
            throw Failure.input("The clock says \(day): expected a day from 1800 to 2200.")
        }
        for path in provider {
            var reader = ProviderFileReader(readOn: today, knownCodes: codes)
            reader.read(try Input.bytes(path))
            let found = reader.finish()
            rows += found.figures.map(MeasuresCommand.row)
            problems += found.problems.kept.map { "\(Input.name(path)): \($0)" }
            problems += found.leftOut.map { "\(Input.name(path)): \($0)" }
        }
        guard !rows.isEmpty else { throw Failure.input((problems + ["No figure was read."]).joined(separator: "\n")) }
        try Table(head: FigureReader.columns, rows: rows).print(format.format == .table ? .csv : format.format)
        for problem in problems { Out.note(problem) }
    }

    private static func row(_ figure: Figure) -> [String] {
        [
            figure.measure, figure.code, figure.period.firstDay, figure.period.kind.rawValue, "\(figure.value)",
            figure.counts.map { plain($0.numerator) } ?? "", figure.counts.map { plain($0.denominator) } ?? "",
            "percent",
        ]
    }

    private static func plain(_ count: Double) -> String {
        count == count.rounded() && abs(count) < 1e15 ? String(Int(count)) : "\(count)"
    }
}

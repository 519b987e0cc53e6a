import ArgumentParser
import Evaluation
import Exchange
import Outcomes
import Register
import Registrar

/// A register, and the folder of published measures of its bodies.
struct OutcomeSource: ParsableArguments {
    @OptionGroup var store: StoreOption
    @OptionGroup var basis: BasisOptions
    @Option(help: ArgumentHelp("The folder of published measures.", valueName: "folder"))
    var measures = "Data/england/measures"

    func register() async throws -> RegisterEvidence {
        RegisterEvidence(try await basis.snapshot(try store.reading()))
    }

    func library() throws -> MeasureLibrary {
        var howFar = HowFar("Reading the measures")
        let library: MeasureLibrary
        do {
            library = try MeasureFolder(measures).read { file, done in howFar.tell("\(done >> 20) MiB of \(file)") }
        } catch {
            throw Failure.input(error.sentences.joined(separator: "\n"))
        }
        for problem in library.problems { Out.note("Left out: \(problem)") }
        return library
    }

    static func figures(_ name: String, _ library: MeasureLibrary) throws -> MeasureFigures {
        guard let measure = library.catalogue[name] else {
            let all = library.catalogue.measures.map(\.id).joined(separator: ", ")
            throw Failure.input("There is no measure '\(name.prefix(120))': expected one of \(all).")
        }
        return library.figures(measure)
    }
}

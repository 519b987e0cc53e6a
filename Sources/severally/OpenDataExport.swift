import Exchange
import Foundation
import Register
import Registrar

/// Exports of what anybody may see.
struct OpenDataExport {
    let options: ExportCommand
    let registrar: Registrar

    init(_ options: ExportCommand, _ registrar: Registrar) {
        self.options = options
        self.registrar = registrar
    }

    func run() async throws {
        let known = options.known ?? .now
        let base = try await registrar.base(known)
        let basis = OpenBasis(base, on: options.on ?? Clock.today)
        let citation = try await registrar.citation(basis.snapshot)
        let isInvented = try await registrar.facts(.now).isInvented && basis.facts.isInvented
        try ExportRefused.check(basis.facts, isInvented: isInvented, on: Clock.today)
        switch options.format {
        case .datapackage:
            let form: TableText = options.forSpreadsheets ? .forSpreadsheets : .exact
            try write(try DataPackage(basis, citation: citation, form: form, isInvented: isInvented))
        case .popolo:
            let popolo = Popolo(basis.snapshot)
            Out.write(try popolo.json())
            tell(popolo.leftOut)
        case .bods:
            let bods = BODS(basis.snapshot, citation: citation)
            Out.write(try bods.json())
            tell(bods.leftOut)
        case .json, .csv: preconditionFailure("not open data")
        }
        let held = try await registrar.facts(known).all.count - basis.facts.all.count
        if held > 0 { Out.error("\(Words.count(held, "private fact")) left out.") }
    }

    private func write(_ package: DataPackage) throws {
        let to = options.to ?? ""
        let files = try package.files()
        try TableFolder(URL(fileURLWithPath: to, isDirectory: true)).write(files.map { ($0.name, $0.bytes) })
        Out.line("\(Words.count(files.count, "file")) written to \(to).")
    }

    private func tell(_ leftOut: LeftOut) {
        for line in leftOut.lines { Out.error(line) }
    }
}

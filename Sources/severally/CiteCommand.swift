import ArgumentParser
import Exchange
import Register
import Registrar

struct CiteCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cite",
        abstract: "Prints how to cite the register on a basis, so that others get the same answer.",
        discussion: """
            It names the version of the program, the register, the day, the entry of the log at which it is known, and \
            the size and root hash of the log up to there.

            Examples:
              severally cite --on 2024-11-06 --store england.store
              severally cite --on 2024-11-06 --known 2579 --form bibtex --store england.store
              severally cite --form cff --address https://example.org/england/ --store england.store > CITATION.cff
            """
    )

    enum Form: String, ExpressibleByArgument, CaseIterable {
        case text, bibtex, cff
    }

    @OptionGroup var store: StoreOption
    @OptionGroup var basisOptions: BasisOptions
    @Option(help: "A sentence, an entry for BibTeX, or a CITATION.cff.")
    var form = Form.text
    @Option(help: ArgumentHelp("Where the register can be read, an http(s) address.", valueName: "address"))
    var address: String?

    func validate() throws {
        guard let address else { return }
        let isPlain = address.unicodeScalars.allSatisfy { (0x21...0x7e).contains($0.value) }
        guard isPlain, address.hasPrefix("https://") || address.hasPrefix("http://") else {
            throw ValidationError("--address is '\(address)': expected an address that begins with http:// or https://")
        }
    }

    func run() async throws {
        let registrar = try store.reading()
        let base = try await registrar.base(basisOptions.known ?? .now)
        let citation = try await registrar.citation(Snapshot(base, validOn: basisOptions.day), address: address)
        switch form {
        case .text: Out.line(citation.text)
        case .bibtex: Out.write([UInt8](citation.bibTeX.utf8))
        case .cff: Out.write([UInt8](citation.cff.utf8))
        }
    }
}

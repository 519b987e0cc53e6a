import ArgumentParser
import Exchange
import Hummingbird
import Registrar
import Store
import StoreSQLite
import Web

struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Serves one or more registers as a web site.",
        discussion: """
            Each register has its own store and its own place on the site; they never mix. The site only reads them; \
            drafts of a set-up are kept apart, beside the store or in the folder of --drafts, and plans of comparisons \
            are recorded beside it, in STORE.plans. It answers on this \
            machine alone unless --host says otherwise.

            Examples:
              severally serve --mount england=england.store
              severally serve --mount england=england.store --mount example=example.store --port 8080
            """
    )

    @Option(help: ArgumentHelp("A register: its name in addresses, and its store.", valueName: "name=file"))
    var mount: [String]
    @Option(help: "The port to listen on; 0 takes a free one.")
    var port = 8080
    @Option(help: "The address to listen on.")
    var host = "127.0.0.1"
    @Option(name: .customLong("public"), help: ArgumentHelp("The folder of the style sheets.", valueName: "folder"))
    var publicFolder = "Public"

    @OptionGroup var rulebook: RulebookOption
    @OptionGroup var models: ModelsOption
    @Option(
        help: ArgumentHelp(
            "Where drafts of a set-up are kept, in a folder for each register; else beside its store, in STORE.drafts.",
            valueName: "folder"
        )
    )
    var drafts: String?

    @Option(help: "How to reach whoever runs the site, for the privacy page: an address of mail or of a page.")
    var contact: String?

    @Option(
        help: ArgumentHelp(
            "Where the site is found from outside, such as https://register.example: for the links of its feeds.",
            valueName: "address"
        )
    )
    var address: String?

    @Option(
        help: ArgumentHelp(
            "On which terms the data of a register may be used, for its API and the page about it.",
            valueName: "name=text"
        )
    )
    var rights: [String] = []

    @Option(
        help: ArgumentHelp(
            "How many requests a second one network address may make, and ten times as many at once.",
            valueName: "number"
        )
    )
    var requestsPerSecond = RateLimit.usual.perSecond

    @Flag(help: "Believe a proxy on this machine when it says for whom it asks: limits then count its visitors.")
    var behindProxy = false
    @Option(
        help: ArgumentHelp(
            "With --behind-proxy: the network address of a proxy elsewhere that is believed too.",
            valueName: "address"
        )
    )
    var proxy: [String] = []
    @Option(
        help: ArgumentHelp(
            "How many connections are open at once, an eighth of them for one network address.",
            valueName: "number"
        )
    )
    var connections = Limits().connections

    @Option(
        help: ArgumentHelp(
            "A folder of published measures of a register: NAME=FOLDER; repeatable.",
            valueName: "name=folder"
        )
    )
    var measures: [String] = []

    func validate() throws {
        if !proxy.isEmpty, !behindProxy { throw ValidationError("--proxy needs --behind-proxy") }
        for address in proxy where Proxies(onThisMachineAnd: [address]) == nil {
            throw ValidationError("--proxy is '\(address)': expected a network address, such as 192.0.2.7")
        }
        guard (8...100_000).contains(connections) else {
            throw ValidationError("--connections is \(connections): expected a number from 8 to 100000")
        }
        guard requestsPerSecond >= 1, requestsPerSecond <= 1_000_000 else {
            throw ValidationError("--requests-per-second is \(requestsPerSecond): expected a number from 1 to 1000000")
        }
        guard (0...65_535).contains(port) else {
            throw ValidationError("--port is \(port): expected a number from 0 to 65535")
        }
        if let address, SiteAddress(address) == nil {
            throw ValidationError(
                "--address is '\(address)': expected http:// or https:// and a host, such as https://register.example"
            )
        }
        guard !mount.isEmpty else { throw ValidationError("Give at least one --mount NAME=FILE") }
    }

    func run() async throws {
        let rights = try ServeCommand.read(rights)
        let opened = try mount.map { try ServeCommand.open($0, rights) }
        let mounts = opened.map(\.mount)
        guard Set(mounts.map(\.name)).count == mounts.count else {
            throw Failure.input("Two registers have the same name in --mount.")
        }
        if let name = rights.keys.sorted().first(where: { name in !mounts.contains { $0.name == name } }) {
            throw Failure.input("--rights names '\(name)', which no --mount does.")
        }
        let assets: Assets
        do {
            assets = try Assets(folder: publicFolder)
        } catch {
            throw Failure.input(error.description)
        }
        let (rulebook, digest) = try rulebook.readWithDigest()
        let (models, modelsDigest) = try models.read(rulebook)
        let names = mounts.map(\.name)
        let host = host
        let limits = Limits(
            rate: RateLimit(burst: 10 * requestsPerSecond, perSecond: requestsPerSecond),
            connections: connections
        )
        let site = Site(
            mounts: mounts,
            assets: assets,
            rulebook: rulebook,
            rulebookDigest: digest,
            models: models,
            modelsDigest: modelsDigest,
            limits: limits,
            contact: contact,
            address: address.flatMap { SiteAddress($0) },
            proxies: behindProxy ? Proxies(onThisMachineAnd: proxy) ?? .none : .none,
            drafts: Dictionary(
                uniqueKeysWithValues: opened.map { mount, store in
                    let folder = drafts.map { "\($0)/\(mount.name)" } ?? "\(store).drafts"
                    return (mount.name, DraftFolder(path: folder) { Out.error($0) })
                }
            ),
            measures: try measured(names),
            plans: Dictionary(
                uniqueKeysWithValues: opened.map { mount, store in
                    (mount.name, RecordedPlans(PlanBook(besideStore: store)) { Out.error($0) })
                }
            )
        )
        for mount in mounts {
            do {
                _ = try await mount.registrar.base(.now)
            } catch {
                guard let unreadable = Unreadable(error) else { throw error }
                Out.error("The register \(mount.name) is not shown. \(unreadable.sentence)")
            }
        }
        let application = site.application(host: host, port: port) { port in
            Out.line("Severally is ready:")
            for name in names { Out.line("  http://\(host.contains(":") ? "[\(host)]" : host):\(port)/\(name)/") }
            Out.line("Press Ctrl-C to stop.")
        }
        do {
            try await application.runService()
        } catch  where "\(error)".contains("Address already in use") {
            throw Failure.input("Port \(port) on \(host) is in use: choose another with --port.")
        }
    }

    private static func read(_ rights: [String]) throws -> [String: String] {
        var read: [String: String] = [:]
        for text in rights {
            let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
            guard parts.count == 2 else {
                throw Failure.input("--rights is '\(text)': expected a name and a text, such as england=\"Terms\"")
            }
            guard read.updateValue(parts[1], forKey: parts[0]) == nil else {
                throw Failure.input("--rights is given twice for '\(parts[0])'.")
            }
        }
        return read
    }

    /// By the name of the register.
    private func measured(_ names: [String]) throws -> [String: MeasureLibrary] {
        var read: [String: MeasureLibrary] = [:]
        for text in measures {
            let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
            guard parts.count == 2 else {
                throw Failure.input(
                    "--measures is '\(text)': expected a register and a folder, such as england=Data/england/measures"
                )
            }
            guard names.contains(parts[0]) else {
                throw Failure.input("--measures names '\(parts[0])', which no --mount does.")
            }
            guard read[parts[0]] == nil else { throw Failure.input("--measures is given twice for '\(parts[0])'.") }
            do {
                let library = try MeasureFolder(parts[1]).read()
                for problem in library.problems { Out.note("Left out: \(problem)") }
                read[parts[0]] = library
            } catch {
                throw Failure.input(error.sentences.joined(separator: "\n"))
            }
        }
        return read
    }

    private static func open(_ text: String, _ rights: [String: String]) throws -> (mount: Mount, store: String) {
        let parts = text.split(separator: "=", maxSplits: 1)
        guard parts.count == 2 else {
            throw Failure.input("--mount is '\(text)': expected a name and a store, such as england=england.store")
        }
        let store = try SQLiteStore.reading(path: String(parts[1]))
        let name = String(parts[0])
        // The secret half is not kept: the site only reads. Where the key is not at hand, the page of the log says so.
        let verifier = try? SigningKeyFile(besideStore: String(parts[1])).load().verifier
        let lastSigned = LastSignedFile(besideStore: String(parts[1]))
        let registrar = Registrar(store: store, key: nil, verifier: verifier, lastSigned: lastSigned)
        guard let mount = Mount(name: name, registrar: registrar, rights: rights[name]) else {
            throw Failure.input(
                "'\(parts[0])' cannot be the name of a register: expected small letters, digits and hyphens"
            )
        }
        return (mount, String(parts[1]))
    }
}

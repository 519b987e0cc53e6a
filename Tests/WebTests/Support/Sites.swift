import Exchange
import Foundation
import Models
import Register
import Registrar
import Rules
import Store
import StoreSupport
import TextFiles

@testable import Web

enum Files {
    static let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static func world(_ name: String) throws -> String {
        try String(contentsOf: root.appendingPathComponent("Fixtures/worlds/\(name).yaml"), encoding: .utf8)
    }
}

/// Registers in memory, recorded as the command line records them.
enum Registers {
    static func day(_ iso: String) -> CalendarDay {
        guard let day = CalendarDay(iso: iso) else { preconditionFailure("\(iso) is no day") }
        return day
    }

    static func clock(_ iso: String) -> @Sendable () -> Instant {
        let instant = Instant.endOf(day(iso))
        return { instant }
    }

    static func england(into store: any LogStore = MemoryStore()) async throws -> Registrar {
        let desired = try NationalTables.read(folder: Files.root.appendingPathComponent("Data/england"))
        let registrar = Registrar(store: store, key: try Samples.signingKey(), clock: clock("2026-07-10"))
        let plan = ImportPlan(desired, onto: Facts())
        _ = try await registrar.record([Proposal(author: ImportPlan.author, changes: plan.changes)])
        return registrar
    }

    static func world(_ name: String) async throws -> Registrar {
        try await described(try Files.world(name))
    }

    /// The register that a text in the form of a world file describes.
    static func described(_ text: String, into store: any LogStore = MemoryStore()) async throws -> Registrar {
        let file = try ChangeFile.world(text, file: "world.yaml")
        let isInvented = file.notice?.invented ?? false
        let registrar = Registrar(store: store, key: try Samples.signingKey(), clock: clock("2026-11-01"))
        _ = try await registrar.record(
            file.parts.map { part in
                Proposal(
                    author: ImportPlan.author(for: part.author ?? "world"),
                    recordedAt: isInvented ? part.recordedAt : nil,
                    changes: part.changes.map(\.change)
                )
            }
        )
        return registrar
    }
}

enum Rulebooks {
    static let england: Rulebook = {
        let folder = Files.root.appendingPathComponent(RulebookFolder.usual).path
        guard let rulebook = try? RulebookFolder.read(folder) else { preconditionFailure("no rulebook in \(folder)") }
        return rulebook
    }()
}

enum StandardModels {
    static let england: ModelLibrary = {
        let folder = Files.root.appendingPathComponent(ModelsFolder.usual).path
        guard let read = try? ModelsFolder.read(folder, rulebook: Rulebooks.england) else {
            preconditionFailure("no models in \(folder)")
        }
        return read.library
    }()
}

enum Sites {
    /// All tests at once are one visitor.
    static let unhurried = Limits(
        rate: RateLimit(burst: 1e9, perSecond: 1e9),
        waitingEach: 1_000_000,
        waiting: 1_000_000,
        requestsEach: 1_000_000,
        requests: 1_000_000,
        drafts: RateLimit(burst: 1e9, perSecond: 1e9)
    )

    static func site(
        _ registrars: [(name: String, registrar: Registrar)],
        today: String,
        rulebook: Rulebook = Rulebooks.england,
        rulebookDigest: String = "d1",
        limits: Limits = unhurried,
        drafts: [String: DraftFolder] = [:],
        measures: [String: MeasureLibrary] = [:],
        plans: RecordedPlans? = nil
    ) -> Site {
        let day = Registers.day(today)
        return Site(
            mounts: registrars.compactMap { Mount(name: $0.name, registrar: $0.registrar) },
            assets: Assets(),
            rulebook: rulebook,
            rulebookDigest: rulebookDigest,
            models: StandardModels.england,
            limits: limits,
            drafts: drafts,
            measures: measures,
            plans: Dictionary(
                uniqueKeysWithValues: measures.keys.map { ($0, plans ?? RecordedPlans(temporaryBook($0))) }
            ),
            today: { day }
        )
    }

    /// Where plans are recorded that nobody looks at.
    private static func temporaryBook(_ name: String) -> PlanBook {
        let file = "\(name)-\(ProcessInfo.processInfo.globallyUniqueString).plans"
        return PlanBook(path: FileManager.default.temporaryDirectory.appendingPathComponent(file).path)
    }

    static func measures(_ folder: String) throws -> MeasureLibrary {
        try MeasureFolder(Files.root.appendingPathComponent(folder).path).read()
    }

    /// A site with one invented register, at `/w/`.
    static func world(_ name: String) async throws -> Site {
        site([("w", try await Registers.world(name))], today: "2026-11-01")
    }

    static func described(_ text: String) async throws -> Site {
        site([("w", try await Registers.described(text))], today: "2026-11-01")
    }

    private static let shared = Task<Site, any Error> {
        site(
            [("england", try await Registers.england()), ("example", try await Registers.world("example-group"))],
            today: "2026-11-01",
            drafts: [
                "england": try Drafts.kept(Drafts.ofEngland), "example": try Drafts.kept(try Drafts.marram()),
            ],
            measures: [
                "england": try measures("Data/england/measures"),
                "example": try measures("Fixtures/measures/example-group"),
            ]
        )
    }

    /// The register of England and the example group on one site. It is only read.
    static func national() async throws -> Site { try await shared.value }
}

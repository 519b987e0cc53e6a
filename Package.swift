// swift-tools-version: 6.2
import PackageDescription

/// Set by `Fuzzing/run` alone: our modules then count what they reach, and the fuzz targets can be linked, as they have no `main` of their own.
let isFuzzing = Context.environment["SEVERALLY_FUZZING"] != nil
let watched: [SwiftSetting] = isFuzzing ? [.unsafeFlags(["-sanitize=fuzzer", "-O"])] : []

let settings: [SwiftSetting] =
    [
        .treatAllWarnings(as: .error),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
    ] + watched

func domain(_ name: String) -> Target.Dependency { .product(name: name, package: "Domain") }

let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")

let fuzzing: [Target] =
    isFuzzing
    ? [
        .executableTarget(
            name: "fuzz-readers",
            dependencies: ["HostileReaders", domain("Hostile")],
            path: "Fuzzing/Readers",
            swiftSettings: settings,
            linkerSettings: [.unsafeFlags(["-sanitize=fuzzer"])]
        ),
        .executableTarget(
            name: "fuzz-web",
            dependencies: ["HostileWeb", domain("Hostile")],
            path: "Fuzzing/Web",
            swiftSettings: settings,
            linkerSettings: [.unsafeFlags(["-sanitize=fuzzer"])]
        ),
    ] : []

let package = Package(
    name: "Severally",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "severally", targets: ["severally"])],
    dependencies: [
        .package(path: "Domain"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1"),
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    ],
    targets: [
        .target(name: "Store", dependencies: [crypto], swiftSettings: settings),
        .target(
            name: "StoreSQLite",
            dependencies: ["Store", .product(name: "GRDB", package: "GRDB.swift")],
            swiftSettings: settings
        ),
        .target(name: "Registrar", dependencies: [domain("Register"), "Store", crypto], swiftSettings: settings),
        .target(
            name: "Exchange",
            dependencies: [
                domain("Register"), domain("Rules"), domain("Models"), domain("TextFiles"), domain("Documents"),
                domain("Evaluation"), domain("Outcomes"),
                domain("Markup"), "Store",
            ],
            swiftSettings: settings
        ),
        .target(
            name: "Web",
            dependencies: [
                domain("Register"), domain("Rules"), domain("Models"), domain("Markup"), domain("Documents"),
                domain("Evaluation"), domain("Outcomes"),
                domain("TextFiles"), "Registrar", "Store",
                "Exchange", crypto,
                .product(name: "Hummingbird", package: "hummingbird"),
            ],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "severally",
            dependencies: [
                domain("Register"), domain("Rules"), domain("Models"), domain("TextFiles"), domain("Markup"),
                domain("Documents"), domain("Evaluation"), domain("Outcomes"),
                "Registrar", "Store", "StoreSQLite", "Exchange", "Web",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "measure",
            dependencies: [
                domain("Register"), domain("Rules"), domain("Models"), domain("Documents"), domain("TextFiles"),
                domain("Invented"), "Registrar", "Store", "StoreSQLite", "Exchange",
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            path: "Benchmarks/Measure",
            swiftSettings: settings
        ),
        .target(
            name: "StoreSupport",
            dependencies: ["Store"],
            path: "Tests/StoreSupport",
            swiftSettings: settings
        ),
        .target(
            name: "HostileReaders",
            dependencies: [
                domain("Hostile"), domain("Register"), domain("TextFiles"), "Exchange", "Store", "Registrar",
            ],
            path: "Tests/HostileReaders",
            swiftSettings: settings
        ),
        .target(
            name: "HostileWeb",
            dependencies: [
                domain("Hostile"), domain("Register"), domain("Rules"), domain("Models"), domain("TextFiles"),
                "Exchange",
                "Store", "Registrar", "Web",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdTesting", package: "hummingbird"),
            ],
            path: "Tests/HostileWeb",
            swiftSettings: settings
        ),
        .testTarget(
            name: "HostileRootTests",
            dependencies: ["HostileReaders", "HostileWeb", "Exchange", domain("Hostile"), domain("TextFiles")],
            swiftSettings: settings
        ),
        .testTarget(name: "StoreTests", dependencies: ["Store", "StoreSupport", crypto], swiftSettings: settings),
        .testTarget(
            name: "StoreSQLiteTests",
            dependencies: ["StoreSQLite", "Store", "StoreSupport", .product(name: "GRDB", package: "GRDB.swift")],
            swiftSettings: settings
        ),
        .testTarget(
            name: "RegistrarTests",
            dependencies: ["Registrar", domain("Register"), "Store", "StoreSQLite", "StoreSupport"],
            exclude: ["Golden"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "SimulationTests",
            dependencies: ["Registrar", domain("Register"), "Store", "StoreSQLite", "StoreSupport"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "ExchangeTests",
            dependencies: ["Exchange", domain("Register"), domain("Rules"), domain("TextFiles"), domain("Evaluation")],
            swiftSettings: settings
        ),
        .testTarget(
            name: "WebTests",
            dependencies: [
                "Web", "Registrar", "Store", "StoreSupport", "Exchange", domain("Register"), domain("Rules"),
                domain("Models"), domain("TextFiles"), domain("Evaluation"), domain("Outcomes"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdTesting", package: "hummingbird"),
            ],
            swiftSettings: settings
        ),
    ] + fuzzing
)

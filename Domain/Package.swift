// swift-tools-version: 6.2
import PackageDescription

/// Set by `Fuzzing/run` alone: our modules then count what they reach, and the fuzz target can be linked, as it has no `main` of its own.
let isFuzzing = Context.environment["SEVERALLY_FUZZING"] != nil
let watched: [SwiftSetting] = isFuzzing ? [.unsafeFlags(["-sanitize=fuzzer", "-O"])] : []

let settings: [SwiftSetting] =
    [
        .treatAllWarnings(as: .error),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
    ] + watched

/// Work on long columns of numbers is thirty times as slow without optimisation; tests and servers in debug builds wait for
/// it. Preconditions and overflow are checked all the same.
let numbers: [SwiftSetting] = settings + [.unsafeFlags(["-O"], .when(configuration: .debug))]

let fuzzing: [Target] =
    isFuzzing
    ? [
        .executableTarget(
            name: "fuzz-domain",
            dependencies: ["Hostile"],
            path: "Fuzzing",
            swiftSettings: settings,
            linkerSettings: [.unsafeFlags(["-sanitize=fuzzer"])]
        )
    ] : []

let package = Package(
    name: "Domain",
    platforms: [.macOS(.v15)],
    products: [
        .library(name: "Register", targets: ["Register"]),
        .library(name: "Rules", targets: ["Rules"]),
        .library(name: "Models", targets: ["Models"]),
        .library(name: "Outcomes", targets: ["Outcomes"]),
        .library(name: "Markup", targets: ["Markup"]),
        .library(name: "Documents", targets: ["Documents"]),
        .library(name: "Evaluation", targets: ["Evaluation"]),
        .library(name: "TextFiles", targets: ["TextFiles"]),
        .library(name: "Hostile", targets: ["Hostile"]),
        .library(name: "Invented", targets: ["Invented"]),
    ],
    dependencies: [
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2")
    ],
    targets: [
        .target(name: "Register", swiftSettings: settings),
        .target(name: "Rules", dependencies: ["Register"], swiftSettings: settings),
        .target(name: "Models", dependencies: ["Register", "Rules"], swiftSettings: settings),
        .target(name: "Outcomes", dependencies: ["Register", "Evaluation"], swiftSettings: numbers),
        .target(name: "Markup", swiftSettings: settings),
        .target(name: "Documents", dependencies: ["Register", "Rules", "Models", "Markup"], swiftSettings: settings),
        .target(name: "Evaluation", swiftSettings: numbers),
        .target(
            name: "TextFiles",
            dependencies: ["Register", "Rules", "Models", .product(name: "Yams", package: "Yams")],
            swiftSettings: settings
        ),
        .target(
            name: "Hostile",
            dependencies: ["Register", "Rules", "TextFiles", "Invented"],
            path: "Tests/Hostile",
            swiftSettings: settings
        ),
        .target(name: "Invented", dependencies: ["Register"], path: "Tests/Invented", swiftSettings: settings),
        .testTarget(name: "RegisterTests", dependencies: ["Register", "Invented"], swiftSettings: settings),
        .testTarget(
            name: "OutcomesTests",
            dependencies: ["Outcomes", "Register", "Evaluation", "Invented"],
            swiftSettings: settings
        ),
        .testTarget(name: "MarkupTests", dependencies: ["Markup"], swiftSettings: settings),
        .testTarget(
            name: "EvaluationTests",
            dependencies: ["Evaluation"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "TextFilesTests",
            dependencies: ["TextFiles", "Register", "Rules", "Models", "Documents", "Invented"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "HostileTests",
            dependencies: ["Hostile", "Register", "TextFiles"],
            swiftSettings: settings
        ),
    ] + fuzzing
)

// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
    name: "Domain",
    platforms: [.macOS(.v15)],
    products: [
        .library(name: "Register", targets: ["Register"]),
        .library(name: "Markup", targets: ["Markup"]),
        .library(name: "TextFiles", targets: ["TextFiles"]),
    ],
    dependencies: [
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2")
    ],
    targets: [
        .target(name: "Register", swiftSettings: settings),
        .target(name: "Markup", swiftSettings: settings),
        .target(
            name: "TextFiles",
            dependencies: ["Register", .product(name: "Yams", package: "Yams")],
            swiftSettings: settings
        ),
        .testTarget(name: "RegisterTests", dependencies: ["Register"], swiftSettings: settings),
        .testTarget(name: "MarkupTests", dependencies: ["Markup"], swiftSettings: settings),
        .testTarget(name: "TextFilesTests", dependencies: ["TextFiles", "Register"], swiftSettings: settings),
    ]
)

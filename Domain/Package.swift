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
    products: [
        .library(name: "Register", targets: ["Register"]),
        .library(name: "Markup", targets: ["Markup"]),
    ],
    targets: [
        .target(name: "Register", swiftSettings: settings),
        .target(name: "Markup", swiftSettings: settings),
        .testTarget(name: "RegisterTests", dependencies: ["Register"], swiftSettings: settings),
        .testTarget(name: "MarkupTests", dependencies: ["Markup"], swiftSettings: settings),
    ]
)

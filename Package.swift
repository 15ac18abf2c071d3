// swift-tools-version: 6.2
import PackageDescription

/// How a release is linked: 9 MB less to hold.
///
/// It stands at one place in memory and keeps its names to itself, so that it starts without being
/// moved there or looked through. Of the C++ library under Swift it carries what it uses, instead of
/// mapping all of it; functions that came out alike are there once. What runs until the first frame
/// stands together, for the system maps whole neighbourhoods; `Sources/liuzhu/Linking/order` writes
/// that list anew.
let compactly: [LinkerSetting] = [
  .linkedLibrary(":libstdc++.a", .when(configuration: .release)),
  .unsafeFlags(
    ["-Xclang-linker", "-no-pie", "-Xclang-linker", "-static-libgcc", "-use-ld=lld"]
      + [
        "--no-export-dynamic", "--icf=all", "--remap-inputs=*/libstdc++.so=/dev/null",
        "--no-warn-symbol-ordering",
        "--symbol-ordering-file=\(Context.packageDirectory)/Sources/liuzhu/Linking/start.order",
      ].flatMap { ["-Xlinker", $0] },
    .when(configuration: .release)),
]

/// What reads a ledger runs as fast under test as in a release: hundreds of tests open whole offices.
let swiftly: [SwiftSetting] = [.unsafeFlags(["-O"], .when(configuration: .debug))]

/// Our own rooms of the house, floor by floor; LayeringTests holds the import lines to this table.
let package = Package(
  name: "liuzhu",
  products: [
    .executable(name: "liuzhu", targets: ["liuzhu"]),
    .executable(name: "liuzhu-bench", targets: ["liuzhu-bench"]),
    .executable(name: "liuzhu-proof", targets: ["liuzhu-proof"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
  ],
  targets: [
    .target(name: "CTerminal", linkerSettings: [.linkedLibrary("ncursesw")]),
    .target(name: "CFiles"),
    .target(name: "JSONText", swiftSettings: swiftly),
    .target(name: "Domain"),
    .target(
      name: "TerminalKit", dependencies: ["JSONText", "CTerminal"],
      resources: [
        "dark", "light", "projector", "projector-dark", "high-contrast", "colour-blind", "mono",
      ].map { .embedInCode("../../themes/\($0).json") }),
    .target(
      name: "JournalStore", dependencies: ["Domain", "JSONText", "CFiles"],
      swiftSettings: swiftly),
    .target(name: "Demo", dependencies: ["Domain"]),
    .target(name: "Interchange", dependencies: ["Domain", "JSONText"]),
    .target(name: "WorkbenchUI", dependencies: ["Domain", "TerminalKit"]),
    .executableTarget(
      name: "liuzhu",
      dependencies: [
        "WorkbenchUI", "JournalStore", "Interchange", "TerminalKit", "Demo", "Domain", "JSONText",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], exclude: ["Linking"], linkerSettings: compactly),
    .executableTarget(name: "pinyin-table", path: "Sources/PinyinTableGenerator"),

    .target(
      name: "TestSupport", dependencies: ["Domain", "TerminalKit"], path: "Tests/TestSupport"),
    .executableTarget(
      name: "liuzhu-bench",
      dependencies: [
        "WorkbenchUI", "JournalStore", "TerminalKit", "Domain", "JSONText", "TestSupport",
      ],
      path: "Tests/Benchmarks", linkerSettings: compactly),
    .target(
      name: "StoreProof", dependencies: ["JournalStore", "Domain", "JSONText", "TestSupport"],
      path: "Tests/StoreProof"),
    .executableTarget(name: "liuzhu-proof", dependencies: ["StoreProof"], path: "Tests/Proof"),
    .testTarget(name: "JSONTextTests", dependencies: ["JSONText"]),
    .testTarget(name: "DomainTests", dependencies: ["Domain", "TestSupport"]),
    .testTarget(name: "TerminalKitTests", dependencies: ["TerminalKit", "TestSupport"]),
    .testTarget(
      name: "JournalStoreTests",
      dependencies: ["JournalStore", "Domain", "JSONText", "CFiles", "TestSupport"]),
    .testTarget(
      name: "StoreProofTests", dependencies: ["StoreProof", "JournalStore", "TestSupport"]),
    .testTarget(
      name: "DemoTests",
      dependencies: ["Demo", "WorkbenchUI", "Interchange", "Domain", "TerminalKit", "TestSupport"]),
    .testTarget(name: "InterchangeTests", dependencies: ["Interchange", "Domain", "TestSupport"]),
    .testTarget(
      name: "WorkbenchUITests",
      dependencies: ["WorkbenchUI", "Domain", "TerminalKit", "TestSupport"]),
    .testTarget(
      name: "LiuzhuTests",
      dependencies: [
        "liuzhu", "JournalStore", "Domain", "JSONText", "TestSupport",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .testTarget(name: "HouseTests", dependencies: ["TestSupport"]),
    // Built only where it is imported, so a plain `swift build` needs no libvterm.
    .systemLibrary(name: "CVTerm", path: "Tests/CVTerm"),
    .testTarget(name: "EndToEndTests", dependencies: ["CVTerm", "TestSupport"]),
  ],
  swiftLanguageModes: [.v6]
)

// Where only tests are run nobody debugs; without symbols the build takes a tenth less.
if Context.environment["CI"] != nil {
  for target in package.targets where target.type != .system {
    target.swiftSettings = (target.swiftSettings ?? []) + [.unsafeFlags(["-Xfrontend", "-gnone"])]
  }
}

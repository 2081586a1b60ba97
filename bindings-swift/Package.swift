// swift-tools-version: 6.0
import PackageDescription

let package = Package(
  name: "Hostler",
  platforms: [.macOS(.v13), .iOS(.v16)],
  products: [
    .library(name: "Hostler", targets: ["Hostler"]),
    .library(name: "HostlerAPI", targets: ["HostlerAPI"]),
  ],
  targets: [
    // The types and operations of the API: generated, plain Swift.
    .target(name: "HostlerAPI"),
    // The Rust library: found by pkg-config under the name hostler-swift.
    .systemLibrary(name: "CHostler", pkgConfig: "hostler-swift"),
    // How Swift calls it: generated.
    .target(name: "HostlerNative", dependencies: ["CHostler"]),
    .target(name: "Hostler", dependencies: ["HostlerAPI", "HostlerNative"]),
    .executableTarget(name: "roundtrip", dependencies: ["HostlerAPI"]),
    .executableTarget(name: "conformance", dependencies: ["Hostler"]),
    .testTarget(name: "HostlerTests", dependencies: ["Hostler", "HostlerNative"]),
  ],
  swiftLanguageModes: [.v6]
)

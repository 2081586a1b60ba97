// swift-tools-version: 6.0
import PackageDescription

let package = Package(
  name: "Hostler",
  platforms: [.macOS(.v13), .iOS(.v16)],
  products: [.library(name: "HostlerAPI", targets: ["HostlerAPI"])],
  targets: [
    .target(name: "HostlerAPI"),
    .executableTarget(name: "roundtrip", dependencies: ["HostlerAPI"]),
  ],
  swiftLanguageModes: [.v6]
)

import Foundation
import HostlerAPI

/// Every case of the given file comes back as it went in.
let path = CommandLine.arguments.dropFirst().first ?? "../tests/cases/roundtrip.tsv"
let text = try String(contentsOfFile: path, encoding: .utf8)
var count = 0
var failures = 0
for line in text.split(separator: "\n") where !line.hasPrefix("#") {
  let parts = line.split(separator: "\t", maxSplits: 2).map(String.init)
  let before = Data(parts[2].utf8)
  count += 1
  do {
    let after = try through(parts[0], before)
    let decoder = JSONDecoder()
    if try decoder.decode(JSONValue.self, from: before) != decoder.decode(JSONValue.self, from: after) {
      failures += 1
      print("\(parts[0]), \(parts[1]): \(parts[2])\n  came back as \(String(decoding: after, as: UTF8.self))")
    }
  } catch {
    failures += 1
    print("\(parts[0]), \(parts[1]): \(error)")
  }
}
print("\(count) cases, \(failures) failures")
exit(failures == 0 && count > 0 ? 0 : 1)

import Foundation
import HostlerAPI
import HostlerNative

/// What the library logs, for `Logger`, swift-log or a file of yours. Records
/// come one after the other, on a task of the log's; records that are not read
/// in time are dropped, and their number said. Letting go of the log ends it.
public final class Log: Sendable {
  public enum Level: String, Sendable, Codable {
    case error, warn, info, debug, trace
  }

  public struct Record: Sendable, Decodable {
    /// Milliseconds since 1970.
    public let time: Int
    public let level: Level
    public let target: String
    public let message: String
    public let fields: [String: JSONValue]
  }

  private let native: NativeLogs
  private let task: Task<Void, Never>

  /// - Parameter body: Gets every record of this level and above.
  public init(_ level: Level = .info, _ body: @escaping @Sendable (Record) -> Void) throws {
    let logs = try Hostler.native { try NativeLogs(level: level.rawValue) }
    native = logs
    task = Task {
      do {
        while let json = try await logs.next() {
          let records: [Record] = try decode(Data(json.utf8), with: JSONDecoder())
          for record in records { body(record) }
        }
      } catch {
        let fields: [String: JSONValue] = ["error": .string(String(describing: error))]
        body(
          Record(
            time: Int(Date().timeIntervalSince1970 * 1000), level: .error, target: "hostler",
            message: "the log ended early", fields: fields))
      }
    }
  }

  deinit {
    stop(native.close)
  }

  /// Ends the log and waits until all records were handed over.
  public func close() async {
    stop(native.close)
    await task.value
  }
}

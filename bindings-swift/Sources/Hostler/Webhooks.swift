import Foundation
import HostlerAPI
import HostlerNative

/// Deliveries of an endpoint.
public struct Webhooks: Sendable, CustomStringConvertible {
  private let secrets: [String]

  /// - Parameter secrets: `whsec_…`; during a rotation the new and the old.
  public init(_ secrets: String...) {
    self.secrets = secrets
  }

  /// Never the secrets.
  public var description: String { "Webhooks" }

  /// Throws unless the delivery is genuine and recent. Answer 400 then.
  /// - Parameters:
  ///   - body: The request's, byte for byte.
  ///   - headers: All of the request's, or those that begin with `webhook-`.
  public func verify(_ body: Data, headers: [String: String]) throws {
    let headers = headers.map { NativeHeader(name: $0.key, value: $0.value) }
    try native { try verifyWebhook(secrets: secrets, headers: headers, body: body) }
  }
}

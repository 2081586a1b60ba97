// Written by hostler-codegen from api/. Do not edit.

/// The operations `tunnels.*`.
public struct Tunnels: Sendable {
  package let transport: any Transport

  init(_ transport: any Transport) {
    self.transport = transport
  }

  /// The operations `tunnels.certificates.*`.
  public var certificates: TunnelCertificates { TunnelCertificates(transport) }

  /// Ends a tunnel for good, with its certificates, token and host name.
  public func archive(
    _ tunnelId: String,
    options: RequestOptions = RequestOptions()
  ) async throws -> Tunnel {
    return try await transport.call(
      "tunnels.archive",
      path: ["tunnel_id": tunnelId],
      query: Query(),
      body: nil,
      options: options
    )
  }

  /// Makes a tunnel to a private network. It takes no traffic until it has a certificate.
  public func create(
    _ params: TunnelCreateParams,
    options: RequestOptions = RequestOptions()
  ) async throws -> Tunnel {
    return try await transport.call(
      "tunnels.create",
      path: [:],
      query: Query(),
      body: encode(params),
      options: options
    )
  }

  /// Lists tunnels, newest first.
  /// - Parameter includeArchived: Whether archived objects are listed too.
  /// - Parameter limit: Most tunnels on one page.
  /// - Parameter page: Cursor: `next_page` of the page before. Leave it out for the first page.
  public func list(
    includeArchived: Bool? = nil,
    limit: Int? = nil,
    page: String? = nil,
    options: RequestOptions = RequestOptions()
  ) -> Items<Tunnel> {
    var query = Query()
    query.add("include_archived", includeArchived)
    query.add("limit", limit)
    query.add("page", page)
    return transport.list(
      "tunnels.list",
      path: [:],
      query: query,
      options: options
    )
  }

  /// Reads a tunnel.
  public func retrieve(
    _ tunnelId: String,
    options: RequestOptions = RequestOptions()
  ) async throws -> Tunnel {
    return try await transport.call(
      "tunnels.retrieve",
      path: ["tunnel_id": tunnelId],
      query: Query(),
      body: nil,
      options: options
    )
  }

  /// Shows the token of a tunnel.
  public func revealToken(
    _ tunnelId: String,
    options: RequestOptions = RequestOptions()
  ) async throws -> TunnelToken {
    return try await transport.call(
      "tunnels.reveal_token",
      path: ["tunnel_id": tunnelId],
      query: Query(),
      body: nil,
      options: options
    )
  }

  /// Replaces the token of a tunnel. Open connections stay; new ones need the new token.
  public func rotateToken(
    tunnelId: String,
    _ params: TunnelRotateTokenParams,
    options: RequestOptions = RequestOptions()
  ) async throws -> TunnelToken {
    return try await transport.call(
      "tunnels.rotate_token",
      path: ["tunnel_id": tunnelId],
      query: Query(),
      body: encode(params),
      options: options
    )
  }
}

/// The operations `tunnels.certificates.*`.
public struct TunnelCertificates: Sendable {
  package let transport: any Transport

  init(_ transport: any Transport) {
    self.transport = transport
  }

  /// Ends a certificate for good.
  public func archive(
    tunnelId: String,
    _ certificateId: String,
    options: RequestOptions = RequestOptions()
  ) async throws -> TunnelCertificate {
    return try await transport.call(
      "tunnels.certificates.archive",
      path: ["tunnel_id": tunnelId, "certificate_id": certificateId],
      query: Query(),
      body: nil,
      options: options
    )
  }

  /// Adds a certificate to a tunnel.
  public func create(
    tunnelId: String,
    _ params: TunnelCertificateCreateParams,
    options: RequestOptions = RequestOptions()
  ) async throws -> TunnelCertificate {
    return try await transport.call(
      "tunnels.certificates.create",
      path: ["tunnel_id": tunnelId],
      query: Query(),
      body: encode(params),
      options: options
    )
  }

  /// Lists the certificates of a tunnel, newest first.
  /// - Parameter includeArchived: Whether archived objects are listed too.
  /// - Parameter limit: Most certificates on one page.
  /// - Parameter page: Cursor: `next_page` of the page before. Leave it out for the first page.
  public func list(
    _ tunnelId: String,
    includeArchived: Bool? = nil,
    limit: Int? = nil,
    page: String? = nil,
    options: RequestOptions = RequestOptions()
  ) -> Items<TunnelCertificate> {
    var query = Query()
    query.add("include_archived", includeArchived)
    query.add("limit", limit)
    query.add("page", page)
    return transport.list(
      "tunnels.certificates.list",
      path: ["tunnel_id": tunnelId],
      query: query,
      options: options
    )
  }

  /// Reads a certificate.
  public func retrieve(
    tunnelId: String,
    _ certificateId: String,
    options: RequestOptions = RequestOptions()
  ) async throws -> TunnelCertificate {
    return try await transport.call(
      "tunnels.certificates.retrieve",
      path: ["tunnel_id": tunnelId, "certificate_id": certificateId],
      query: Query(),
      body: nil,
      options: options
    )
  }
}

extension Transport {
  /// The operations `tunnels.*`.
  public var tunnels: Tunnels { Tunnels(self) }
}

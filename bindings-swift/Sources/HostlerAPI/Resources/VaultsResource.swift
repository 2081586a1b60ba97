// Written by hostler-codegen from api/. Do not edit.

/// The operations `vaults.*`.
public struct Vaults: Sendable {
  package let transport: any Transport

  init(_ transport: any Transport) {
    self.transport = transport
  }

  /// The operations `vaults.credentials.*`.
  public var credentials: VaultCredentials { VaultCredentials(transport) }

  /// Retires a vault for good.
  public func archive(
    _ vaultId: String,
    options: RequestOptions = RequestOptions()
  ) async throws -> Vault {
    return try await transport.call(
      "vaults.archive",
      path: ["vault_id": vaultId],
      query: Query(),
      body: nil,
      options: options
    )
  }

  /// Makes a vault for credentials.
  public func create(
    _ params: VaultCreateParams,
    options: RequestOptions = RequestOptions()
  ) async throws -> Vault {
    return try await transport.call(
      "vaults.create",
      path: [:],
      query: Query(),
      body: encode(params),
      options: options
    )
  }

  /// Deletes a vault with its credentials.
  public func delete(
    _ vaultId: String,
    options: RequestOptions = RequestOptions()
  ) async throws -> DeletedVault {
    return try await transport.call(
      "vaults.delete",
      path: ["vault_id": vaultId],
      query: Query(),
      body: nil,
      options: options
    )
  }

  /// Lists vaults, newest first.
  /// - Parameter includeArchived: Whether archived objects are listed too.
  /// - Parameter limit: Most objects on one page.
  /// - Parameter page: Cursor: `next_page` of the page before. Leave it out for the first page.
  public func list(
    includeArchived: Bool? = nil,
    limit: Int? = nil,
    page: String? = nil,
    options: RequestOptions = RequestOptions()
  ) -> Items<Vault> {
    var query = Query()
    query.add("include_archived", includeArchived)
    query.add("limit", limit)
    query.add("page", page)
    return transport.list(
      "vaults.list",
      path: [:],
      query: query,
      options: options
    )
  }

  /// Reads a vault.
  public func retrieve(
    _ vaultId: String,
    options: RequestOptions = RequestOptions()
  ) async throws -> Vault {
    return try await transport.call(
      "vaults.retrieve",
      path: ["vault_id": vaultId],
      query: Query(),
      body: nil,
      options: options
    )
  }

  /// Changes a vault.
  public func update(
    vaultId: String,
    _ params: VaultUpdateParams,
    options: RequestOptions = RequestOptions()
  ) async throws -> Vault {
    return try await transport.call(
      "vaults.update",
      path: ["vault_id": vaultId],
      query: Query(),
      body: encode(params),
      options: options
    )
  }
}

/// The operations `vaults.credentials.*`.
public struct VaultCredentials: Sendable {
  package let transport: any Transport

  init(_ transport: any Transport) {
    self.transport = transport
  }

  /// Retires a credential for good.
  public func archive(
    vaultId: String,
    _ credentialId: String,
    options: RequestOptions = RequestOptions()
  ) async throws -> Credential {
    return try await transport.call(
      "vaults.credentials.archive",
      path: ["vault_id": vaultId, "credential_id": credentialId],
      query: Query(),
      body: nil,
      options: options
    )
  }

  /// Stores a credential. At most 20 per vault.
  public func create(
    vaultId: String,
    _ params: CredentialCreateParams,
    options: RequestOptions = RequestOptions()
  ) async throws -> Credential {
    return try await transport.call(
      "vaults.credentials.create",
      path: ["vault_id": vaultId],
      query: Query(),
      body: encode(params),
      options: options
    )
  }

  /// Deletes a credential.
  public func delete(
    vaultId: String,
    _ credentialId: String,
    options: RequestOptions = RequestOptions()
  ) async throws -> DeletedCredential {
    return try await transport.call(
      "vaults.credentials.delete",
      path: ["vault_id": vaultId, "credential_id": credentialId],
      query: Query(),
      body: nil,
      options: options
    )
  }

  /// Lists the credentials of a vault, newest first, without their secrets.
  /// - Parameter includeArchived: Whether archived objects are listed too.
  /// - Parameter limit: Most objects on one page.
  /// - Parameter page: Cursor: `next_page` of the page before. Leave it out for the first page.
  public func list(
    _ vaultId: String,
    includeArchived: Bool? = nil,
    limit: Int? = nil,
    page: String? = nil,
    options: RequestOptions = RequestOptions()
  ) -> Items<Credential> {
    var query = Query()
    query.add("include_archived", includeArchived)
    query.add("limit", limit)
    query.add("page", page)
    return transport.list(
      "vaults.credentials.list",
      path: ["vault_id": vaultId],
      query: query,
      options: options
    )
  }

  /// Tries a credential against its MCP server.
  public func mcpOauthValidate(
    vaultId: String,
    _ credentialId: String,
    options: RequestOptions = RequestOptions()
  ) async throws -> CredentialValidation {
    return try await transport.call(
      "vaults.credentials.mcp_oauth_validate",
      path: ["vault_id": vaultId, "credential_id": credentialId],
      query: Query(),
      body: nil,
      options: options
    )
  }

  /// Reads a credential without its secrets.
  public func retrieve(
    vaultId: String,
    _ credentialId: String,
    options: RequestOptions = RequestOptions()
  ) async throws -> Credential {
    return try await transport.call(
      "vaults.credentials.retrieve",
      path: ["vault_id": vaultId, "credential_id": credentialId],
      query: Query(),
      body: nil,
      options: options
    )
  }

  /// Changes a credential. Its kind cannot change.
  public func update(
    vaultId: String,
    credentialId: String,
    _ params: CredentialUpdateParams,
    options: RequestOptions = RequestOptions()
  ) async throws -> Credential {
    return try await transport.call(
      "vaults.credentials.update",
      path: ["vault_id": vaultId, "credential_id": credentialId],
      query: Query(),
      body: encode(params),
      options: options
    )
  }
}

extension Transport {
  /// The operations `vaults.*`.
  public var vaults: Vaults { Vaults(self) }
}

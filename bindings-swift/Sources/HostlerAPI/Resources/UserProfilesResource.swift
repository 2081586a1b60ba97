// Written by hostler-codegen from api/. Do not edit.

/// The operations `user_profiles.*`.
public struct UserProfiles: Sendable {
  package let transport: any Transport

  init(_ transport: any Transport) {
    self.transport = transport
  }

  /// The operations `user_profiles.action_urls.*`.
  public var actionUrls: UserProfileActionUrls { UserProfileActionUrls(transport) }

  /// Makes a profile of an end user.
  public func create(
    _ params: UserProfileCreateParams,
    options: RequestOptions = RequestOptions()
  ) async throws -> UserProfile {
    return try await transport.call(
      "user_profiles.create",
      path: [:],
      query: Query(),
      body: encode(params),
      options: options
    )
  }

  /// Makes a link by which an end user can enrol; the older form of an action link.
  public func createEnrollmentUrl(
    _ userProfileId: String,
    options: RequestOptions = RequestOptions()
  ) async throws -> UserProfileEnrollmentUrl {
    return try await transport.call(
      "user_profiles.create_enrollment_url",
      path: ["user_profile_id": userProfileId],
      query: Query(),
      body: nil,
      options: options
    )
  }

  /// Deletes a profile.
  public func delete(
    _ userProfileId: String,
    options: RequestOptions = RequestOptions()
  ) async throws -> DeletedUserProfile {
    return try await transport.call(
      "user_profiles.delete",
      path: ["user_profile_id": userProfileId],
      query: Query(),
      body: nil,
      options: options
    )
  }

  /// Lists profiles.
  /// - Parameter limit: Most objects on one page.
  /// - Parameter order: Direction.
  /// - Parameter orderBy: What to sort by.
  /// - Parameter page: Cursor: `next_page` of the page before. Leave it out for the first page.
  public func list(
    limit: Int? = nil,
    order: ListOrder? = nil,
    orderBy: UserProfileOrderBy? = nil,
    page: String? = nil,
    options: RequestOptions = RequestOptions()
  ) -> Items<UserProfile> {
    var query = Query()
    query.add("limit", limit)
    query.add("order", order)
    query.add("order_by", orderBy)
    query.add("page", page)
    return transport.list(
      "user_profiles.list",
      path: [:],
      query: query,
      options: options
    )
  }

  /// Reads a profile.
  public func retrieve(
    _ userProfileId: String,
    options: RequestOptions = RequestOptions()
  ) async throws -> UserProfile {
    return try await transport.call(
      "user_profiles.retrieve",
      path: ["user_profile_id": userProfileId],
      query: Query(),
      body: nil,
      options: options
    )
  }

  /// Changes a profile.
  public func update(
    userProfileId: String,
    _ params: UserProfileUpdateParams,
    options: RequestOptions = RequestOptions()
  ) async throws -> UserProfile {
    return try await transport.call(
      "user_profiles.update",
      path: ["user_profile_id": userProfileId],
      query: Query(),
      body: encode(params),
      options: options
    )
  }
}

/// The operations `user_profiles.action_urls.*`.
public struct UserProfileActionUrls: Sendable {
  package let transport: any Transport

  init(_ transport: any Transport) {
    self.transport = transport
  }

  /// Makes a link by which an end user can act. Whoever holds it can use it.
  public func create(
    userProfileId: String,
    _ params: UserProfileActionUrlCreateParams,
    options: RequestOptions = RequestOptions()
  ) async throws -> UserProfileActionUrl {
    return try await transport.call(
      "user_profiles.action_urls.create",
      path: ["user_profile_id": userProfileId],
      query: Query(),
      body: encode(params),
      options: options
    )
  }
}

extension Transport {
  /// The operations `user_profiles.*`.
  public var userProfiles: UserProfiles { UserProfiles(self) }
}

// Written by hostler-codegen from api/. Do not edit.

/// The operations `skills.*`.
public struct Skills: Sendable {
  package let transport: any Transport

  init(_ transport: any Transport) {
    self.transport = transport
  }

  /// The operations `skills.versions.*`.
  public var versions: SkillVersions { SkillVersions(transport) }

  /// Deletes a skill with all its versions.
  public func delete(
    _ skillId: String,
    options: RequestOptions = RequestOptions()
  ) async throws -> DeletedSkill {
    return try await transport.call(
      "skills.delete",
      path: ["skill_id": skillId],
      query: Query(),
      body: nil,
      options: options
    )
  }

  /// Lists skills, newest first.
  /// - Parameter limit: Most skills on one page.
  /// - Parameter page: Cursor: `next_page` of the page before. Leave it out for the first page.
  /// - Parameter source: Only `custom` or only `anthropic` skills.
  public func list(
    limit: Int? = nil,
    page: String? = nil,
    source: String? = nil,
    options: RequestOptions = RequestOptions()
  ) -> Items<Skill> {
    var query = Query()
    query.add("limit", limit)
    query.add("page", page)
    query.add("source", source)
    return transport.list(
      "skills.list",
      path: [:],
      query: query,
      options: options
    )
  }

  /// Reads a skill.
  public func retrieve(
    _ skillId: String,
    options: RequestOptions = RequestOptions()
  ) async throws -> Skill {
    return try await transport.call(
      "skills.retrieve",
      path: ["skill_id": skillId],
      query: Query(),
      body: nil,
      options: options
    )
  }
}

/// The operations `skills.versions.*`.
public struct SkillVersions: Sendable {
  package let transport: any Transport

  init(_ transport: any Transport) {
    self.transport = transport
  }

  /// Deletes a version of a skill.
  public func delete(
    skillId: String,
    _ version: String,
    options: RequestOptions = RequestOptions()
  ) async throws -> DeletedSkillVersion {
    return try await transport.call(
      "skills.versions.delete",
      path: ["skill_id": skillId, "version": version],
      query: Query(),
      body: nil,
      options: options
    )
  }

  /// Lists the versions of a skill, newest first.
  /// - Parameter limit: Most versions on one page.
  /// - Parameter page: Cursor: `next_page` of the page before. Leave it out for the first page.
  public func list(
    _ skillId: String,
    limit: Int? = nil,
    page: String? = nil,
    options: RequestOptions = RequestOptions()
  ) -> Items<SkillVersion> {
    var query = Query()
    query.add("limit", limit)
    query.add("page", page)
    return transport.list(
      "skills.versions.list",
      path: ["skill_id": skillId],
      query: query,
      options: options
    )
  }

  /// Reads a version of a skill.
  public func retrieve(
    skillId: String,
    _ version: String,
    options: RequestOptions = RequestOptions()
  ) async throws -> SkillVersion {
    return try await transport.call(
      "skills.versions.retrieve",
      path: ["skill_id": skillId, "version": version],
      query: Query(),
      body: nil,
      options: options
    )
  }
}

extension Transport {
  /// The operations `skills.*`.
  public var skills: Skills { Skills(self) }
}

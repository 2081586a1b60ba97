// Written by hostler-codegen from api/. Do not edit.

/// A stored file.
public struct FileMetadata: Codable, Hashable, Sendable {
  /// Identifier (`file_…`).
  public var id: String
  /// When it was made (RFC 3339).
  public var createdAt: String
  /// Name without folders.
  public var filename: String
  /// Media type.
  public var mimeType: String
  /// Size in bytes.
  public var sizeBytes: Int
  /// Whether it can be downloaded: only what tools made.
  public var downloadable: Maybe<Bool>
  /// When it goes away; null means never.
  public var expiresAt: Maybe<String>
  /// What the file belongs to; null if to nothing.
  public var scope: Maybe<FileScope>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    id: String,
    createdAt: String,
    filename: String,
    mimeType: String,
    sizeBytes: Int,
    downloadable: Maybe<Bool> = .absent,
    expiresAt: Maybe<String> = .absent,
    scope: Maybe<FileScope> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.createdAt = createdAt
    self.filename = filename
    self.mimeType = mimeType
    self.sizeBytes = sizeBytes
    self.downloadable = downloadable
    self.expiresAt = expiresAt
    self.scope = scope
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "file")
    id = try object.required("id")
    createdAt = try object.required("created_at")
    filename = try object.required("filename")
    mimeType = try object.required("mime_type")
    sizeBytes = try object.required("size_bytes")
    downloadable = try object.maybe("downloadable")
    expiresAt = try object.maybe("expires_at")
    scope = try object.maybe("scope")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "file", extra)
    try object.required("id", id)
    try object.required("created_at", createdAt)
    try object.required("filename", filename)
    try object.required("mime_type", mimeType)
    try object.required("size_bytes", sizeBytes)
    try object.maybe("downloadable", downloadable)
    try object.maybe("expires_at", expiresAt)
    try object.maybe("scope", scope)
    try object.rest(extra)
  }
}

/// What a file belongs to.
public struct FileScope: Codable, Hashable, Sendable {
  /// The session (`sesn_…`).
  public var id: String
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    id: String,
    extra: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    object.constant("type", "session")
    id = try object.required("id")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.constant("type", "session", extra)
    try object.required("id", id)
    try object.rest(extra)
  }
}

/// A file is gone.
public struct DeletedFile: Codable, Hashable, Sendable {
  /// Identifier; opaque, never parsed by clients.
  public var id: String
  /// Tells what this is.
  public var type: Maybe<String>
  /// Fields that this version does not know.
  public var extra: [String: JSONValue]

  public init(
    id: String,
    type: Maybe<String> = .absent,
    extra: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.type = type
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    var object = try ObjectReader(decoder)
    id = try object.required("id")
    type = try object.maybe("type")
    extra = try object.rest()
  }

  public func encode(to encoder: any Encoder) throws {
    var object = ObjectWriter(encoder)
    try object.required("id", id)
    try object.maybe("type", type)
    try object.rest(extra)
  }
}

/// Any JSON value.
public enum JSONValue: Codable, Hashable, Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  public init(from decoder: any Decoder) throws {
    if let object = try? decoder.container(keyedBy: FieldName.self) {
      var fields: [String: JSONValue] = [:]
      for key in object.allKeys {
        fields[key.stringValue] = try object.decode(JSONValue.self, forKey: key)
      }
      self = .object(fields)
      return
    }
    if var list = try? decoder.unkeyedContainer() {
      var items: [JSONValue] = []
      while !list.isAtEnd {
        items.append(try list.decode(JSONValue.self))
      }
      self = .array(items)
      return
    }
    let single = try decoder.singleValueContainer()
    if single.decodeNil() {
      self = .null
    } else if let value = try? single.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? single.decode(Int.self) {
      self = .integer(value)
    } else if let value = try? single.decode(Double.self) {
      self = .number(value)
    } else {
      self = .string(try single.decode(String.self))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .object(let fields):
      var object = encoder.container(keyedBy: FieldName.self)
      for (name, value) in fields {
        try object.encode(value, forKey: FieldName(name))
      }
    case .array(let items):
      var list = encoder.unkeyedContainer()
      for item in items {
        try list.encode(item)
      }
    case .null:
      var single = encoder.singleValueContainer()
      try single.encodeNil()
    case .bool(let value):
      try value.encode(to: encoder)
    case .integer(let value):
      try value.encode(to: encoder)
    case .number(let value):
      try value.encode(to: encoder)
    case .string(let value):
      try value.encode(to: encoder)
    }
  }
}

/// A field that can be left out, null, or set, where the difference matters:
/// in an update, leaving a field out keeps it and null clears it.
public enum Maybe<Value: Codable & Hashable & Sendable>: Hashable, Sendable {
  case absent
  case null
  case value(Value)

  /// The value, unless absent or null.
  public var value: Value? {
    if case .value(let value) = self { value } else { nil }
  }
}

struct FieldName: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(_ name: String) {
    stringValue = name
  }

  init?(stringValue: String) {
    self.init(stringValue)
  }

  init?(intValue: Int) {
    nil
  }
}

/// An object taken apart: fields are asked for by name, the rest is kept.
struct ObjectReader {
  private let container: KeyedDecodingContainer<FieldName>
  private var asked: Set<String> = []
  private var kept: [String: JSONValue] = [:]

  init(_ decoder: any Decoder) throws {
    container = try decoder.container(keyedBy: FieldName.self)
  }

  /// The text of the field that tells the members of a union apart; empty if
  /// there is none.
  static func tag(_ decoder: any Decoder, _ name: String) throws -> String {
    let container = try decoder.container(keyedBy: FieldName.self)
    return (try? container.decode(String.self, forKey: FieldName(name))) ?? ""
  }

  mutating func required<T: Decodable>(_ name: String) throws -> T {
    asked.insert(name)
    return try container.decode(T.self, forKey: FieldName(name))
  }

  mutating func optional<T: Decodable>(_ name: String) throws -> T? {
    let key = FieldName(name)
    asked.insert(name)
    guard container.contains(key) else { return nil }
    if try container.decodeNil(forKey: key) {
      // The API says that this field is never null; nothing is lost if it is.
      kept[name] = .null
      return nil
    }
    return try container.decode(T.self, forKey: key)
  }

  mutating func nullable<T: Decodable>(_ name: String) throws -> T? {
    asked.insert(name)
    return try container.decodeIfPresent(T.self, forKey: FieldName(name))
  }

  mutating func maybe<T: Codable & Hashable & Sendable>(_ name: String) throws -> Maybe<T> {
    let key = FieldName(name)
    asked.insert(name)
    guard container.contains(key) else { return .absent }
    if try container.decodeNil(forKey: key) { return .null }
    return .value(try container.decode(T.self, forKey: key))
  }

  /// A field with a single allowed value, which the type does not store.
  mutating func constant(_ name: String, _ value: String) {
    let key = FieldName(name)
    asked.insert(name)
    if let found = try? container.decode(JSONValue.self, forKey: key), found != .string(value) {
      kept[name] = found
    }
  }

  /// What was not asked for.
  func rest() throws -> [String: JSONValue] {
    var rest = kept
    for key in container.allKeys where !asked.contains(key.stringValue) {
      rest[key.stringValue] = try container.decode(JSONValue.self, forKey: key)
    }
    return rest
  }
}

/// Writes one object.
struct ObjectWriter {
  private var container: KeyedEncodingContainer<FieldName>

  init(_ encoder: any Encoder) {
    container = encoder.container(keyedBy: FieldName.self)
  }

  mutating func required<T: Encodable>(_ name: String, _ value: T) throws {
    try container.encode(value, forKey: FieldName(name))
  }

  mutating func optional<T: Encodable>(_ name: String, _ value: T?) throws {
    try container.encodeIfPresent(value, forKey: FieldName(name))
  }

  mutating func nullable<T: Encodable>(_ name: String, _ value: T?) throws {
    try container.encode(value, forKey: FieldName(name))
  }

  mutating func maybe<T: Codable & Hashable & Sendable>(_ name: String, _ value: Maybe<T>) throws {
    switch value {
    case .absent: break
    case .null: try container.encodeNil(forKey: FieldName(name))
    case .value(let value): try container.encode(value, forKey: FieldName(name))
    }
  }

  mutating func constant(_ name: String, _ value: String, _ extra: [String: JSONValue]) throws {
    if extra[name] == nil {
      try container.encode(value, forKey: FieldName(name))
    }
  }

  mutating func rest(_ extra: [String: JSONValue]) throws {
    for (name, value) in extra {
      try container.encode(value, forKey: FieldName(name))
    }
  }
}

// JSON as it is written: `["type": "object", "required": ["city"]]`.

extension JSONValue: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self = .string(value) }
}

extension JSONValue: ExpressibleByIntegerLiteral {
  public init(integerLiteral value: Int) { self = .integer(value) }
}

extension JSONValue: ExpressibleByFloatLiteral {
  public init(floatLiteral value: Double) { self = .number(value) }
}

extension JSONValue: ExpressibleByBooleanLiteral {
  public init(booleanLiteral value: Bool) { self = .bool(value) }
}

extension JSONValue: ExpressibleByNilLiteral {
  public init(nilLiteral: ()) { self = .null }
}

extension JSONValue: ExpressibleByArrayLiteral {
  public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
}

extension JSONValue: ExpressibleByDictionaryLiteral {
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(Dictionary(elements) { _, last in last })
  }
}

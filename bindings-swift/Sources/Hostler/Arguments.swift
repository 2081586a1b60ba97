import Foundation
import HostlerAPI

/// The arguments of an operation as the library reads them. The body is put
/// in as it stands, so that every number keeps its digits.
func arguments(path: [String: String], query: Query, body: Data?, options: RequestOptions) throws -> String {
  var out: [String: JSONValue] = [:]
  out["path"] = .object(path.mapValues(JSONValue.string))
  out["query"] = .object(nested(query))
  out["options"] = .object(json(options))
  var text = try text(.object(out))
  if let body {
    text.removeLast()
    text += ",\"body\":" + String(decoding: body, as: UTF8.self) + "}"
  }
  return text
}

func text(_ value: JSONValue) throws -> String {
  String(decoding: try JSONEncoder().encode(value), as: UTF8.self)
}

/// `name[]` is a list, `name[key]` an object.
private func nested(_ query: Query) -> [String: JSONValue] {
  var out: [String: JSONValue] = [:]
  for (name, value) in query.items {
    guard let bracket = name.firstIndex(of: "[") else {
      out[name] = .string(value)
      continue
    }
    let root = String(name[..<bracket])
    let key = name[name.index(after: bracket)...].dropLast()
    switch (out[root], key.isEmpty) {
    case (.array(let values), true): out[root] = .array(values + [.string(value)])
    case (_, true): out[root] = .array([.string(value)])
    case (.object(var fields), false):
      fields[String(key)] = .string(value)
      out[root] = .object(fields)
    case (_, false): out[root] = .object([String(key): .string(value)])
    }
  }
  return out
}

private func json(_ options: RequestOptions) -> [String: JSONValue] {
  var out: [String: JSONValue] = [:]
  if !options.betas.isEmpty { out["betas"] = .array(options.betas.map(JSONValue.string)) }
  if !options.headers.isEmpty {
    out["headers"] = .object(options.headers.mapValues { $0.map(JSONValue.string) ?? .null })
  }
  out["timeout"] = options.timeout.map(JSONValue.number)
  out["max_retries"] = options.maxRetries.map(JSONValue.integer)
  out["idempotency_key"] = options.idempotencyKey.map(JSONValue.string)
  return out
}

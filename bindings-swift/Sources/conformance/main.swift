// Plays client cases; see tests/conformance/README.md.
import Foundation
import Hostler

func json(_ text: String) throws -> JSONValue {
  try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
}

extension JSONValue {
  subscript(_ name: String) -> JSONValue? {
    if case .object(let fields) = self { fields[name] } else { nil }
  }

  var text: String? {
    if case .string(let text) = self { text } else { nil }
  }
}

extension HostlerError {
  var json: JSONValue {
    [
      "code": .integer(Int(code.rawValue)), "message": .string(message),
      "status": status.map(JSONValue.integer) ?? .null,
      "api_type": apiType.map(JSONValue.string) ?? .null,
      "api_code": apiCode.map(JSONValue.string) ?? .null,
      "request_id": requestId.map(JSONValue.string) ?? .null,
      "retryable": .bool(isRetryable),
      "retry_after": retryAfter.map(JSONValue.number) ?? .null,
      "body": body.map(JSONValue.string) ?? .null,
    ]
  }
}

/// What `take` asks for more.
enum Opened {
  case sequence(Decoded<JSONValue>)
  case run(Run)

  func next() async throws -> JSONValue? {
    switch self {
    case .sequence(let sequence):
      var iterator = sequence.makeAsyncIterator()
      return try await iterator.next()
    case .run(let run):
      guard let text = try await run.nextText() else { return nil }
      // As a user's loop does.
      _ = try JSONDecoder().decode(StreamEvent.self, from: text)
      return try JSONDecoder().decode(JSONValue.self, from: text)
    }
  }

  func cancel() {
    switch self {
    case .sequence(let sequence): sequence.cancel()
    case .run(let run): run.cancel()
    }
  }
}

struct Refusal: Error, CustomStringConvertible {
  let description: String
}

actor Runner {
  var clients: [String: Client] = [:]
  var calls: [String: Task<JSONValue, any Error>] = [:]
  var opened: [String: Opened] = [:]
  var answers: [String: [String: JSONValue]] = [:]

  func play(_ line: String) async throws -> JSONValue {
    var fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    let verb = fields.removeFirst()
    do {
      return try await play(verb, fields)
    } catch let error as HostlerError {
      return ["error": error.json]
    } catch is CancellationError {
      // In this language that is how what was cancelled ends.
      return ["error": ["code": 501]]
    }
  }

  private func play(_ verb: String, _ fields: [String]) async throws -> JSONValue {
    switch verb {
    case "client": clients[fields[0]] = try Client(options: fields[1], engine: nil)
    case "call": return try await call(fields[0], fields[1], fields[2])
    case "start":
      let task = Task { try await self.call(fields[1], fields[2], fields[3]) }
      calls[fields[0]] = task
    case "finish":
      guard let task = calls.removeValue(forKey: fields[0]) else { throw Refusal(description: "no call") }
      return try await task.value
    case "answer": answers[fields[0], default: [:]][fields[1]] = try json(fields[2])
    case "open": try await open(fields)
    case "take": return try await take(fields[0], Int(fields[1]) ?? 0)
    case "cancel":
      calls[fields[0]]?.cancel()
      opened[fields[0]]?.cancel()
    case "close": clients[fields[0]]?.close()
    case "webhook":
      let names = ["webhook-id", "webhook-timestamp", "webhook-signature"]
      let given = zip(names, fields[1...3]).filter { !$0.1.isEmpty }
      try Webhooks(fields[0]).verify(
        Data(fields[4].utf8), headers: Dictionary(uniqueKeysWithValues: given))
    case "reset":
      for client in clients.values { client.close() }
      (clients, calls, opened, answers) = ([:], [:], [:], [:])
    default: throw Refusal(description: "no verb \(verb)")
    }
    return [:]
  }

  private func client(_ name: String) throws -> Client {
    guard let client = clients[name] else { throw Refusal(description: "no client \(name)") }
    return client
  }

  private func call(_ name: String, _ operation: String, _ arguments: String) async throws -> JSONValue {
    let answer = try await client(name).call(operation, arguments)
    return [
      "status": .integer(answer.status),
      "request_id": answer.requestId.map(JSONValue.string) ?? .null,
      "body": answer.body.isEmpty ? .null : try JSONDecoder().decode(JSONValue.self, from: answer.body),
    ]
  }

  private func open(_ fields: [String]) async throws {
    let (id, kind, target, arguments) = (fields[0], fields[1], fields[3], fields[4])
    let client = try client(fields[2])
    switch kind {
    case "stream":
      let stream = client.stream(target, arguments)
      try await stream.opened()
      opened[id] = .sequence(stream)
    case "list": opened[id] = .sequence(client.list(target, arguments))
    case "follow": opened[id] = .sequence(client.follow(target, options: arguments))
    default: opened[id] = .run(try run(client, id, target, arguments))
    }
  }

  private func run(_ client: Client, _ id: String, _ session: String, _ arguments: String) throws -> Run {
    let answers = answers.removeValue(forKey: id) ?? [:]
    var tools: [Tool] = []
    if case .array(let names) = try json(arguments)["tools"] ?? [] {
      for name in names.compactMap(\.text) {
        tools.append(
          Tool(name, description: name) { (_: JSONValue) in
            let answer = answers[name] ?? .null
            let isError = answer["is_error"] == true
            guard case .array(let blocks) = answer["content"] else {
              return ToolOutput(answer["content"]?.text ?? "", isError: isError)
            }
            return ToolOutput(blocks: blocks, isError: isError)
          })
      }
    }
    let approve = Approval.ask { request in
      let answer = answers[request.name] ?? .null
      switch answer["decision"]?.text {
      case "allow": return .allow
      case "deny": return .deny(message: answer["message"]?.text)
      default: return .leave
      }
    }
    return try client.run(session, options: arguments, tools: tools, approve: approve)
  }

  private func take(_ id: String, _ count: Int) async throws -> JSONValue {
    guard let source = opened[id] else { throw Refusal(description: "nothing open as \(id)") }
    var items: [JSONValue] = []
    while count == 0 || items.count < count {
      do {
        guard let item = try await source.next() else {
          guard case .run(let run) = source else { return ["items": .array(items), "end": true] }
          return ["items": .array(items), "end": true, "summary": try await run.result().json]
        }
        items.append(item)
      } catch let error as HostlerError {
        return ["items": .array(items), "end": true, "error": error.json]
      } catch is CancellationError {
        return ["items": .array(items), "end": true, "error": ["code": 501]]
      }
    }
    return ["items": .array(items), "end": false]
  }
}

let log = try Log(.trace) { record in
  let line = "\(record.level.rawValue) \(record.target): \(record.message) \(record.fields)\n"
  FileHandle.standardError.write(Data(line.utf8))
}
let runner = Runner()
while let line = readLine() {
  let said = try await runner.play(line)
  var out = try JSONEncoder().encode(said)
  out.append(UInt8(ascii: "\n"))
  FileHandle.standardOutput.write(out)
}
await log.close()

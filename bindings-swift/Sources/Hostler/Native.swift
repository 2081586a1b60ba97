import Foundation
import HostlerAPI
import HostlerNative

/// Has failures of the library come out as what users catch.
func native<T>(_ work: () throws -> T) throws -> T {
  do {
    return try work()
  } catch let error as NativeError {
    throw failure(error)
  }
}

func failure(_ error: NativeError) -> any Error {
  switch error {
  case .Failed(let json): failure(json: json)
  }
}

func failure(json: String) -> any Error {
  guard let error = try? JSONDecoder().decode(HostlerError.self, from: Data(json.utf8)) else {
    return HostlerError(.internal, "an error of the library cannot be read: \(json)")
  }
  return error.code == .cancelled ? CancellationError() : error
}

extension NativeCall {
  /// Waits for the answer; cancelling the task cancels the request.
  func answer() async throws -> NativeAnswer {
    try await withTaskCancellationHandler {
      do {
        return try await finished()
      } catch let error as NativeError {
        throw failure(error)
      }
    } onCancel: {
      stop(cancel)
    }
  }
}

/// Cancelling fails only in a forked child, where there is nothing to cancel.
func stop(_ cancel: () throws -> Void) {
  do { try cancel() } catch {}
}

/// What batches are pulled from.
protocol Pulled: Sendable {
  func nextBatch(maxItems: UInt32, maxBytes: UInt32) async throws -> NativeBatch
  func cancel() throws
}

extension NativeStream: Pulled {}
extension NativeRun: Pulled {}

/// The items of batches one by one, from whichever task asks.
final class Puller: @unchecked Sendable {
  private let source: any Pulled
  private let lock = NSLock()
  // Guarded by the lock.
  private var items: [NativeItem] = []
  private var index = 0
  private var end: Result<Void, any Error>?

  init(_ source: any Pulled) {
    self.source = source
  }

  func next() async throws -> NativeItem? {
    while true {
      if let item = take() { return item }
      if let end = lock.withLock({ finish() }) {
        try end.get()
        return nil
      }
      try Task.checkCancellation()
      let batch = try await withTaskCancellationHandler {
        do {
          return try await source.nextBatch(maxItems: 64, maxBytes: 256 << 10)
        } catch let error as NativeError {
          throw failure(error)
        }
      } onCancel: {
        cancel()
      }
      lock.withLock {
        items = batch.items
        index = 0
        if let json = batch.failure {
          end = .failure(failure(json: json))
        } else if batch.ended {
          end = .success(())
        }
      }
    }
  }

  func cancel() {
    stop(source.cancel)
  }

  private func take() -> NativeItem? {
    lock.withLock {
      guard index < items.count else { return nil }
      index += 1
      return items[index - 1]
    }
  }

  /// A failure is reported once.
  private func finish() -> Result<Void, any Error>? {
    guard let found = end else { return nil }
    end = .success(())
    return found
  }
}

/// A stream whose texts are asked for one by one.
struct Texts: TextSource {
  let stream: NativeStream
  let puller: Puller
  /// What else the items are: only these are handed out.
  static let content: Set<NativeKind> = [.event, .preview, .entry]

  init(_ stream: NativeStream) {
    self.stream = stream
    puller = Puller(stream)
  }

  func opened() async throws {
    try await withTaskCancellationHandler {
      do {
        try await stream.opened()
      } catch let error as NativeError {
        throw failure(error)
      }
    } onCancel: {
      cancel()
    }
  }

  func next() async throws -> Data? {
    while let item = try await puller.next() {
      if Texts.content.contains(item.kind) { return item.json }
    }
    return nil
  }

  func cancel() {
    puller.cancel()
  }
}

/// A stream that was refused before it was opened.
struct Refused: TextSource {
  let error: any Error

  func opened() async throws { throw error }
  func next() async throws -> Data? { throw error }
  func cancel() {}
}

func source(_ open: () throws -> NativeStream) -> any TextSource {
  do {
    return Texts(try native(open))
  } catch {
    return Refused(error: error)
  }
}

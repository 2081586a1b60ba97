/** The native addon as it is. Private: use the classes of the package. */

/** Collects tokens of what became ready. */
export interface NativeWaker {
  drain(): number[];
}

export interface NativeAnswer {
  status: number;
  requestId: string | null;
  body: string;
}

/** A request under way. */
export interface NativeCall {
  poll(): NativeAnswer | null;
  /** The body of the answer as it came. */
  pollBytes(): Uint8Array | null;
  cancel(): void;
}

/** Bytes that are fetched chunk by chunk, until one is empty. */
export interface NativeDownload {
  next(waker: NativeWaker, token: number): NativeCall;
  cancel(): void;
}

export interface NativePulled {
  /** A JSON array. */
  json: string;
  /** A digit per item, see `Kind`; null when all are events or entries. */
  kinds: string | null;
  done: boolean;
}

/** A stream under way. */
export interface NativeStream {
  isOpen(): boolean;
  nextBatch(maxItems: number, maxBytes: number, again: boolean): NativePulled | null;
  respond(token: number, answer: string): boolean;
  interrupt(waker: NativeWaker, token: number): NativeCall;
  cancel(): void;
}

/** A reader of the log. */
export interface NativeLogs {
  /** A JSON array. */
  drain(): string;
  close(): void;
}

/** An engine that is being opened. */
export interface NativeOpening {
  take(): NativeClient | null;
}

/** It starts calls and streams. */
export interface NativeClient {
  call(waker: NativeWaker, token: number, operation: string, args: string, attachments: Uint8Array[]): NativeCall;
  download(operation: string, args: string): NativeDownload;
  stream(waker: NativeWaker, token: number, operation: string, args: string): NativeStream;
  list(waker: NativeWaker, token: number, operation: string, args: string): NativeStream;
  follow(waker: NativeWaker, token: number, sessionId: string, options: string): NativeStream;
  run(waker: NativeWaker, token: number, sessionId: string, options: string): NativeStream;
  close(): void;
  stopEngine(waker: NativeWaker, token: number): boolean;
}

/** The addon's exports. */
export interface Native {
  VERSION: string;
  HAS_ENGINE: boolean;
  Client: new (options: string) => NativeClient;
  Waker: new (onReady: () => void) => NativeWaker;
  /** Absent in a build without the engine. */
  openEmbedded?: (waker: NativeWaker, token: number, engine: string, options: string) => NativeOpening;
  listenLogs(waker: NativeWaker, token: number, level: string): NativeLogs;
  verifyWebhook(secrets: string[], body: Uint8Array, headers: string[], tolerance: number | null): void;
  errorCodes(): { code: number; name: string }[];
  raiseError(code: number): void;
  raisePanic(): void;
  shutdown(): void;
}

/** Kinds of items, as the addon numbers them. */
export const Kind = {
  event: "0",
  preview: "1",
  reconnected: "2",
  toolRequest: "3",
  approvalRequest: "4",
  summary: "5",
  entry: "6",
  withdrawn: "7",
} as const;

/** What the native part has to say, for a logger of the program's. */

import { translated } from "./errors.js";
import { native } from "./load.js";
import { wakes } from "./wake.js";

export type LogLevel = "error" | "warn" | "info" | "debug" | "trace";

/** Something that happened. It never holds bodies, keys or header values. */
export interface LogRecord {
  /** Milliseconds since 1970. */
  time: number;
  level: LogLevel;
  /** The part that says it, such as `hostler::client`. */
  target: string;
  message: string;
  fields: { [name: string]: unknown };
}

/**
 * Calls `listener` with what is logged in this process, at `level` and above,
 * until the function that it returns is called. Listening does not keep the
 * process alive. What a listener throws is an uncaught exception.
 *
 * ```ts
 * const stop = onLog(({ level, message, fields }) => logger[level](fields, message), { level: "debug" });
 * ```
 */
export function onLog(listener: (record: LogRecord) => void, options: { level?: LogLevel } = {}): () => void {
  const token = wakes().token();
  const logs = translated(() => native().listenLogs(wakes().waker, token, options.level ?? "warn"));
  wakes().listen(token, () => {
    for (const record of JSON.parse(logs.drain()) as LogRecord[]) {
      try {
        listener(record);
      } catch (error) {
        // Not in the middle of waking others.
        queueMicrotask(() => {
          throw error;
        });
      }
    }
  });
  return () => {
    wakes().unlisten(token);
    logs.close();
  };
}

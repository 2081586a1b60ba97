/** Everything that can go wrong, as one tree of classes. */

import { HostlerError } from "./error-base.js";
import { errorClasses, errorClassesByStatus } from "./error-classes.js";

export * from "./error-base.js";
export * from "./error-classes.js";

interface Described {
  code: number;
  message: string;
  status: number | null;
  api_type: string | null;
  api_code: string | null;
  request_id: string | null;
  retryable: boolean;
  retry_after: number | null;
  body: string | null;
}

/** What the addon threw, as the error that it stands for. */
export function fromNative(thrown: unknown, cause?: unknown): unknown {
  if (!(thrown instanceof Error) || (thrown as NodeJS.ErrnoException).code !== "HOSTLER") return thrown;
  const info = JSON.parse(thrown.message) as Described;
  let kind = errorClasses.get(info.code) ?? HostlerError;
  if (info.code >= 300 && info.code < 400 && info.status !== null) kind = errorClassesByStatus.get(info.status) ?? kind;
  return new kind(info.message, {
    code: info.code,
    status: info.status,
    type: info.api_type,
    errorCode: info.api_code,
    requestID: info.request_id,
    retryable: info.retryable,
    retryAfter: info.retry_after,
    body: info.body,
    ...(cause === undefined ? {} : { cause }),
  });
}

/** Runs something of the addon's and translates what it throws. */
export function translated<T>(work: () => T, cause?: () => unknown): T {
  try {
    return work();
  } catch (thrown) {
    throw fromNative(thrown, cause?.());
  }
}
